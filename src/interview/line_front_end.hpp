#pragma once

#include "base/modules.hpp"
#include "interview/dialogue_style.hpp"
#include "interview/front_end.hpp"

#include <memory>

namespace readiness::interview {

/// Prompts in lines that stay: for scripts, pipes, screen readers and terminals without a cursor.
[[nodiscard]] std::unique_ptr<FrontEnd> line_front_end(Terminal& terminal,
                                                       const DialogueStyle& style);

}  // namespace readiness::interview
