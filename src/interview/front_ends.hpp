#pragma once

#include "base/modules.hpp"
#include "interview/dialogue_style.hpp"
#include "interview/front_end.hpp"

#include <memory>

namespace readiness::interview {

/// Drawn where the terminal is a canvas, in lines elsewhere.
[[nodiscard]] std::unique_ptr<FrontEnd> front_end_for(Terminal& terminal,
                                                      const DialogueStyle& style);

}  // namespace readiness::interview
