#pragma once

#include "base/modules.hpp"
#include "interview/front_end.hpp"
#include "interview/screen/canvas.hpp"

#include <memory>

namespace readiness::interview {

/// One question at a time, in place. What was answered becomes a line above, so that scrolling back
/// is a summary.
[[nodiscard]] std::unique_ptr<FrontEnd> drawn_front_end(Canvas& canvas);

}  // namespace readiness::interview
