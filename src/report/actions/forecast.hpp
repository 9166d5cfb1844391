#pragma once

#include "actions/list.hpp"
#include "base/modules.hpp"
#include "report/report.hpp"
#include "review/review.hpp"

#include <string>
#include <vector>

namespace readiness::report {

/// A roadmap and the file that holds it.
struct WrittenRoadmap {
  std::string path;
  ActionList list;
};

/// What each roadmap foretold and what the next wave brought, and all of them together. What is
/// foretold of some of the steps is the sum of what each was to bring in the order of all: an
/// estimate, for steps may help each other.
[[nodiscard]] Blocks forecast_section(const WaveReview& review,
                                      const std::vector<WrittenRoadmap>& roadmaps);

}  // namespace readiness::report
