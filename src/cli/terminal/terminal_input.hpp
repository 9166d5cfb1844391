#pragma once

#include "base/modules.hpp"
#include "cli/terminal/signals.hpp"
#include "interview/terminal.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <termios.h>

namespace readiness::cli {

/// Bytes from a descriptor, one by one, while signals are watched.
class TerminalInput {
 public:
  explicit TerminalInput(int descriptor);

  /// The next byte; nothing at the end or when a signal asked to stop.
  [[nodiscard]] std::optional<char> next();
  /// A whole line without its end; `too_long` beyond `longest_text`.
  [[nodiscard]] Typed line();
  /// Whether more is there already, or comes within so many milliseconds.
  [[nodiscard]] bool has_more(int milliseconds);
  [[nodiscard]] std::string_view waiting() const { return buffer_; }
  /// Waits for more than is `waiting`, no longer than so many milliseconds: `input` when something
  /// came, `again` when the window has changed or somebody is back, `nothing` at the end as well.
  SignalWatch::Event more(int milliseconds = -1);
  void take(std::size_t bytes) { buffer_.erase(0, bytes); }
  void put_back(char byte) { buffer_.insert(0, 1, byte); }
  void forget() { buffer_.clear(); }
  /// What has arrived and belongs to it until nothing comes for a moment, thrown away.
  void drain();
  /// Who types `3` and Enter has replied with the 3 already: an Enter that comes so soon is no
  /// reply to what is asked next.
  void forgive_enter();

  /// Why `next` gave nothing. A terminal that was closed counts as SIGHUP, which may come later or
  /// to the shell alone.
  [[nodiscard]] Typed nothing() const;
  [[nodiscard]] int descriptor() const { return descriptor_; }

  static constexpr int moment = 30;  ///< milliseconds in which nobody types, but a paste goes on
  std::function<void()> on_return;   ///< from the background

 private:
  bool fill();

  int descriptor_;
  bool was_terminal_;
  SignalWatch signals_;
  std::string buffer_;
  std::int64_t forgives_until_ = 0;  // on the steady clock, in milliseconds
};

/// Keys one by one and unechoed while it lives.
class KeyMode {
 public:
  explicit KeyMode(int descriptor);
  ~KeyMode();
  KeyMode(const KeyMode&) = delete;
  KeyMode& operator=(const KeyMode&) = delete;

  void enter() const;

 private:
  int descriptor_;
  bool is_terminal_ = false;
  termios old_{};
};

/// What the first key that is typed at a choice begins.
enum class KeyClass {
  reply,  ///< a reply by itself, without Enter
  line,   ///< a line that ends with Enter
  enter,
  end,     ///< of the input
  nothing  ///< an arrow or function key, a space: as if it had not been typed
};

/// A digit or a question mark is a reply at once; everything else begins a line. So a word never
/// answers by one of its letters, however slowly it is typed: `no` is not `n`, and what it is not
/// is said once. Digits that were typed ahead (`32`) reply to this question and to the next. But a
/// digit with anything else behind it (`3 people`, `2026-11-23`), or with a great many digits, was
/// pasted, and is a line. `waiting` is what is there behind the key already.
[[nodiscard]] KeyClass key_class_of(char key, std::string_view waiting);

}  // namespace readiness::cli
