#pragma once

#include "base/modules.hpp"
#include "cli/terminal/signals.hpp"
#include "interview/terminal.hpp"

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
  void forget() { buffer_.clear(); }
  /// What has arrived and belongs to it until nothing comes for a moment, thrown away.
  void drain();
  /// Why `next` gave nothing. A terminal that was closed counts as SIGHUP, which may come later or
  /// to the shell alone.
  [[nodiscard]] Typed nothing() const;
  [[nodiscard]] int descriptor() const { return descriptor_; }

  static constexpr int moment = 30;  ///< milliseconds in which nobody types, but a paste goes on

 private:
  bool fill();

  int descriptor_;
  bool was_terminal_;
  SignalWatch signals_;
  std::string buffer_;
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

}  // namespace readiness::cli
