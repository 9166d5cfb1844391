#include "cli/terminal/terminal_input.hpp"

#include <cerrno>
#include <chrono>
#include <cstddef>
#include <unistd.h>
#include <utility>

namespace readiness::cli {

namespace {

constexpr std::int64_t same_key_press = 400;  // milliseconds

std::int64_t milliseconds_now() {
  const auto passed = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(passed).count();
}

}  // namespace

TerminalInput::TerminalInput(int descriptor)
    : descriptor_(descriptor), was_terminal_(::isatty(descriptor) == 1) {}

std::optional<char> TerminalInput::next() {
  while (buffer_.empty()) {
    const auto event = signals_.wait(descriptor_);
    if (event == SignalWatch::Event::signal) return std::nullopt;
    if (event == SignalWatch::Event::again && on_return) on_return();
    if (event == SignalWatch::Event::input && !fill()) return std::nullopt;
  }
  const char byte = buffer_.front();
  buffer_.erase(0, 1);
  const bool comes_soon = milliseconds_now() < std::exchange(forgives_until_, 0);
  return comes_soon && (byte == '\n' || byte == '\r') ? next() : std::optional(byte);
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

void TerminalInput::forgive_enter() { forgives_until_ = milliseconds_now() + same_key_press; }

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
  ::tcsetattr(descriptor_, TCSADRAIN, &raw);
}

namespace {

constexpr std::size_t type_ahead = 8;  // more at once was pasted

}  // namespace

KeyClass key_class_of(char key, std::string_view waiting) {
  constexpr std::string_view replies = "0123456789?";
  if (key == '\n' || key == '\r') return KeyClass::enter;
  if (key == '\x04') return KeyClass::end;
  if (key == '\x1b' || key == ' ') return KeyClass::nothing;
  if (replies.find(key) == std::string_view::npos) return KeyClass::line;
  const bool are_replies = waiting.find_first_not_of("0123456789?\r\n") == std::string_view::npos;
  return are_replies && waiting.size() <= type_ahead ? KeyClass::reply : KeyClass::line;
}

}  // namespace readiness::cli
