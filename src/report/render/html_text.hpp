#pragma once

#include "base/modules.hpp"
#include "report/brand.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace readiness::report {

/// Text as text, in an element or between double quotes: nothing in it is markup, and what cannot
/// be seen is shown as an escape.
[[nodiscard]] std::string html_text(std::string_view text);

/// As `html_text`, with a break for every end of a line.
[[nodiscard]] std::string html_lines(std::string_view text);

/// A number for an attribute, with two digits at most.
[[nodiscard]] std::string html_number(double number);

/// One element; `attributes` is markup, with its leading space, and so is `content`.
[[nodiscard]] std::string element(std::string_view name, std::string_view attributes,
                                  std::string_view content);

/// Whose document it is; empty where nobody says so.
[[nodiscard]] std::string signature(const Brand& brand);

}  // namespace readiness::report
