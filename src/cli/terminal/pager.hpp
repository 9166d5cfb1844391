#pragma once

#include "base/modules.hpp"

#include <string>
#include <string_view>

namespace readiness::cli {

/// Shows a text through a pager, a shell command, and waits for its end. `less` is told to keep
/// colours, and to end at once where everything fits, unless LESS says otherwise. False where the
/// pager cannot be started: then nothing was shown.
[[nodiscard]] bool page_through(const std::string& command, std::string_view text);

}  // namespace readiness::cli
