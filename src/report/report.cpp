#include "report/report.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace readiness::report {

Grid without_drawings(Grid grid) {
  for (std::size_t i = grid.columns.size(); i-- > 0;) {
    if (!grid.columns[i].is_drawing) continue;
    grid.columns.erase(grid.columns.begin() + static_cast<std::ptrdiff_t>(i));
    for (auto& row : grid.rows)
      if (i < row.size()) row.erase(row.begin() + static_cast<std::ptrdiff_t>(i));
  }
  return grid;
}

std::string Chain::text() const {
  return joined(links, " -> ") + (outcome.empty() ? "" : ", likely: " + outcome);
}

}  // namespace readiness::report
