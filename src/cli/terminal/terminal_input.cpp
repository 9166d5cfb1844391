#include "cli/terminal/terminal_input.hpp"

#include <cerrno>
#include <cstddef>
#include <unistd.h>
#include <utility>

namespace readiness::cli {

TerminalInput::TerminalInput(int descriptor)
    : descriptor_(descriptor), was_terminal_(::isatty(descriptor) == 1) {}

std::optional<char> TerminalInput::next() {
  while (buffer_.empty()) {
    const auto event = signals_.wait(descriptor_);
    if (event == SignalWatch::Event::signal) return std::nullopt;
    if (event == SignalWatch::Event::input && !fill()) return std::nullopt;
  }
  const char byte = buffer_.front();
  buffer_.erase(0, 1);
  return byte;
}

Typed TerminalInput::line() {
  std::string line;
  bool is_long = false;
  while (true) {
    const auto byte = next();
    if (!byte && nothing().state == Typed::State::end && !line.empty()) break;
    if (!byte) return nothing();
    if (*byte == '\n') break;
    if (line.size() <= longest_text)
      line += *byte;
    else
      is_long = true;
  }
  if (!line.empty() && line.back() == '\r') line.pop_back();
  if (is_long || line.size() > longest_text) return {Typed::State::too_long, {}, 0};
  return {Typed::State::line, std::move(line), 0};
}

bool TerminalInput::has_more(int milliseconds) {
  if (buffer_.empty() && signals_.wait(descriptor_, milliseconds) == SignalWatch::Event::input)
    fill();
  return !buffer_.empty();
}

SignalWatch::Event TerminalInput::more(int milliseconds) {
  SignalWatch::Event event = signals_.wait(descriptor_, milliseconds);
  if (event == SignalWatch::Event::resized) event = SignalWatch::Event::again;
  if (event == SignalWatch::Event::input && !fill()) event = SignalWatch::Event::nothing;
  return event;
}

void TerminalInput::drain() {
  do forget();
  while (has_more(moment));
}

Typed TerminalInput::nothing() const {
  if (signals_.stopped_by() != 0) return {Typed::State::interrupted, {}, signals_.stopped_by()};
  if (was_terminal_ && ::isatty(descriptor_) == 0) return {Typed::State::interrupted, {}, SIGHUP};
  return {Typed::State::end, {}, 0};
}

bool TerminalInput::fill() {
  char bytes[4096];
  ssize_t count = 0;
  do count = ::read(descriptor_, bytes, sizeof bytes);
  while (count < 0 && errno == EINTR);
  if (count <= 0) return false;
  buffer_.append(bytes, static_cast<std::size_t>(count));
  return true;
}

KeyMode::KeyMode(int descriptor) : descriptor_(descriptor) {
  is_terminal_ = ::tcgetattr(descriptor, &old_) == 0;
  enter();
}

KeyMode::~KeyMode() {
  if (is_terminal_) ::tcsetattr(descriptor_, TCSADRAIN, &old_);
}

void KeyMode::enter() const {
  if (!is_terminal_) return;
  termios raw = old_;
  raw.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  raw.c_cc[VSUSP] =
      _POSIX_VDISABLE;  // Ctrl-Z comes as a key, so that the drawing can be taken away
  ::tcsetattr(descriptor_, TCSADRAIN, &raw);
}

}  // namespace readiness::cli
