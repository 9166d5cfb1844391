#pragma once

#include "base/modules.hpp"
#include "batch/summary.hpp"
#include "report/render/terminal.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace readiness::report {

/// One row for each format that `batch` can write. Scores of single respondents are written while
/// they are read, and have no `render`.
struct BatchFormat {
  std::string_view name, summary;
  std::string (*render)(const Summary& summary, const TerminalStyle& style);
};

[[nodiscard]] const std::vector<BatchFormat>& batch_formats();

/// Everything that may be shown, for programs (schema/batch-1.schema.json).
[[nodiscard]] std::string render_batch_json(const Summary& summary);

/// A row for each group and part: n, mean, sd and the ends of the interval.
[[nodiscard]] std::string render_groups_csv(const Summary& summary);

}  // namespace readiness::report
