#pragma once

#include "base/modules.hpp"
#include "interview/screen/drawing.hpp"
#include "interview/screen/key.hpp"
#include "interview/terminal.hpp"

#include <string_view>

namespace readiness::interview {

/// A terminal on which one screen takes the place of the last. Whatever `Terminal` writes or reads
/// in between first takes the drawing away.
class Canvas {
 public:
  virtual ~Canvas() = default;
  [[nodiscard]] virtual Size size() const = 0;
  [[nodiscard]] virtual bool is_utf8() const = 0;
  /// Draws in place of what was drawn before; `above` comes to stand above it, and stays.
  virtual void draw(std::string_view above, const Drawing& drawing) = 0;
  /// Waits for a key. Where none will come, the key is `gone`, and `nothing` says why.
  [[nodiscard]] virtual Key read_key() = 0;
  [[nodiscard]] virtual Typed nothing() const = 0;
  /// An answer was taken at once: an Enter that follows at once is part of it.
  virtual void forgive_enter() = 0;
};

}  // namespace readiness::interview
