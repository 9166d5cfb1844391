#include "cli/terminal/canvas.hpp"

#include "base/output_file.hpp"

#include <chrono>
#include <csignal>
#include <sys/ioctl.h>

namespace readiness::cli {
namespace {

// xterm's private modes: the cursor, and marks around what is pasted. Terminals that know none of
// them pass them over.
constexpr const char* hide_cursor = "\x1b[?25l";
constexpr const char* show_cursor = "\x1b[?25h";
constexpr const char* mark_pastes = "\x1b[?2004h";
constexpr const char* leave_pastes = "\x1b[?2004l";

constexpr std::int64_t one_key_press = 400;  // milliseconds from a digit to the Enter behind it
constexpr std::int64_t key_repeat = 100;     // sooner nobody replies with the same key again
constexpr std::size_t most_bytes = 64 * longest_text;  // of a paste, before it is cut off

std::int64_t milliseconds_since_start() {
  const auto passed = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(passed).count();
}

}  // namespace

Size TerminalCanvas::size() const {
  winsize size{};
  if (::ioctl(out_, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return {};
  return {size.ws_col, size.ws_row};
}

void TerminalCanvas::draw(std::string_view above, const Drawing& drawing) {
  std::string bytes;
  if (!mode_) {
    mode_.emplace(input_.descriptor());
    bytes += mark_pastes;
  }
  bytes += hide_cursor + back_to_begin(drawing_, size().width);
  for (std::size_t begin = 0; begin < above.size();) {
    const std::size_t end = std::min(above.find('\n', begin), above.size());
    bytes.append(above.substr(begin, end - begin)).append("\x1b[K\r\n");
    begin = end + 1;
  }
  bytes += drawn(drawing, has_looks_);
  if (drawing.cursor) bytes += show_cursor;
  write_all(out_, bytes);
  drawing_ = drawing;
}

void TerminalCanvas::wipe() {
  if (!mode_) return;
  write_all(out_, back_to_begin(drawing_, size().width) + erase_below + show_cursor + leave_pastes);
  drawing_ = {};
  mode_.reset();
}

void TerminalCanvas::forgive_enter() {
  forgives_until_ = milliseconds_since_start() + one_key_press;
}

Key TerminalCanvas::read_key() {
  while (true) {
    auto key = next_key();
    if (!key) continue;
    if (key->kind == Key::Kind::suspend) {
      suspend();
      return {Key::Kind::redraw, {}};
    }
    const bool is_forgiven =
        key->kind == Key::Kind::enter && milliseconds_since_start() < forgives_until_;
    forgives_until_ = 0;
    if (!is_forgiven) return *key;
  }
}

/// Nothing where bytes came that are not a whole key yet.
std::optional<Key> TerminalCanvas::next_key() {
  using Event = SignalWatch::Event;
  if (input_.waiting().empty()) {
    is_pasted_ = false;
    const Event event = input_.more();
    if (event == Event::signal || event == Event::nothing) return Key{Key::Kind::gone, {}};
    if (event == Event::again) {
      if (mode_) mode_->enter();
      return Key{Key::Kind::redraw, {}};
    }
    is_pasted_ = looks_pasted(input_.waiting());
  }
  auto read = interview::read_key(input_.waiting(), input_.waiting().size() > most_bytes);
  if (!read) {
    const bool waits_long = input_.waiting().starts_with(paste_begins);
    const Event event =
        input_.more(waits_long ? 50 * TerminalInput::moment : TerminalInput::moment);
    if (event == Event::input) return std::nullopt;
    read = interview::read_key(input_.waiting(), true);
  }
  if (!read) return Key{Key::Kind::gone, {}};
  note_time(read->key, input_.waiting().substr(0, read->bytes));
  input_.take(read->bytes);
  read->key.is_pasted = is_pasted_;
  read->key.has_more = is_pasted_ && !input_.waiting().empty();
  return read->key;
}

void TerminalCanvas::note_time(Key& key, std::string_view bytes) {
  const std::int64_t now = milliseconds_since_start();
  key.is_repeat = bytes == last_ && now - last_at_ < key_repeat;
  last_ = bytes;
  last_at_ = now;
}

/// As the shell wants it: the terminal is as it was while somebody is away.
void TerminalCanvas::suspend() {
  wipe();
  ::raise(SIGTSTP);
}

}  // namespace readiness::cli
