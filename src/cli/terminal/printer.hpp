#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "cli/terminal/environment.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace readiness::cli {

/// An HTML document as PDF, printed by whatever the machine has: a browser of Chromium's family, or
/// weasyprint. F0013 where there is none, or where it fails; F0005 where its files cannot be
/// written. READINESS_PRINTER names another of either kind.
[[nodiscard]] std::optional<std::string> print_pdf(std::string_view html,
                                                   const Environment& environment,
                                                   Diagnostics& diagnostics);

}  // namespace readiness::cli
