#pragma once

#include "base/modules.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace readiness::interview {

/// What a prompt expects: one line, or a text, of several lines perhaps.
enum class Expect { line, text };

/// What came from the keyboard.
struct Typed {
  enum class State {
    line,
    end,          ///< nobody is there any more: end of input, or a closed terminal
    interrupted,  ///< a signal asked to stop; `signal` says which
    too_long,     ///< more than a person types; it was thrown away
    misplaced     ///< a line of a script that is for something else; `text` says so
  };
  State state = State::line;
  std::string text;
  int signal = 0;
};

/// The longest text that a person is taken to mean, in bytes.
constexpr std::size_t longest_text = 4000;

class Canvas;

/// Where a session speaks and listens. A test gives a script.
class Terminal {
 public:
  virtual ~Terminal() = default;
  virtual void write(std::string_view text) = 0;
  /// Shows `label` and waits for a reply.
  [[nodiscard]] virtual Typed read(std::string_view label, Expect expect) = 0;
  /// In cells; asked before everything that is written, since a window may change.
  [[nodiscard]] virtual int width() const = 0;
  /// Lets a text be changed in the user's editor; nothing when there is none.
  [[nodiscard]] virtual std::optional<std::string> edit(const std::string& text) = 0;
  /// To draw on, and to read key by key; null where there are only lines.
  [[nodiscard]] virtual Canvas* canvas() { return nullptr; }
};

}  // namespace readiness::interview
