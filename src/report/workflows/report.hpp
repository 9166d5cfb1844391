#pragma once

#include "base/modules.hpp"
#include "report/report.hpp"
#include "workflows/rank.hpp"

#include <string>
#include <vector>

namespace readiness::report {

/// Which workflow to begin with and why, what could change that, and what is not ranked.
[[nodiscard]] Report target_report(const std::string& title,
                                   const std::vector<Workflow>& candidates, const Ranking& ranking,
                                   const Criteria& criteria);

/// The same for machines: schema `readiness/target@1`.
[[nodiscard]] std::string render_json(const std::vector<Workflow>& candidates,
                                      const Ranking& ranking, const Criteria& criteria);

}  // namespace readiness::report
