#pragma once

#include "base/modules.hpp"
#include "report/render/terminal.hpp"
#include "review/review.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace readiness::report {

/// One row for each format that `compare` can write.
struct ComparisonFormat {
  std::string_view name, summary;
  std::string (*render)(const WaveReview& review, const TerminalStyle& style);
};

[[nodiscard]] const std::vector<ComparisonFormat>& comparison_formats();

/// Everything that may be shown of a review, for programs: schema `readiness/comparison@1`.
[[nodiscard]] std::string render_comparison_json(const WaveReview& review);

}  // namespace readiness::report
