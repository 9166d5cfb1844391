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

/// What each step of each roadmap foretold and what the next wave brought, and all of them
/// together. What is foretold of a step is what it adds in the order of all: an estimate, for steps
/// may help each other. What came of a step is what the answers that it raises really brought (see
/// `Split`); of several people together only the whole is told.
[[nodiscard]] Blocks forecast_section(const WaveReview& review,
                                      const std::vector<WrittenRoadmap>& roadmaps);

}  // namespace readiness::report
