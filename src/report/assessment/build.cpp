#include "report/assessment/build.hpp"

#include "report/assessment/sections.hpp"

#include <algorithm>
#include <array>

namespace readiness::report {

/// The first screen says where they stand, what is going on and where to begin; everything behind
/// it is depth. Who is well has no use for tables of what to mend.
Report build_report(const Assessment& assessment) {
  constexpr std::array sections = {
      head_section,      level_section,        glance_section,        dimension_section,
      gap_section,       pattern_section,      find_out_section,      advice_section,
      quarter_section,   debrief_section,      agreement_section,     case_section,
      probe_section,     matrix_section,       open_section,          evidence_section,
      context_section,   disagreement_section, contradiction_section, careless_section,
      certainty_section, last_section};
  constexpr std::array depth = {quarter_section, matrix_section};
  Report report;
  for (const auto& section : sections) {
    if (is_healthy(assessment) && std::find(depth.begin(), depth.end(), section) != depth.end())
      continue;
    for (Block& block : section(assessment)) report.blocks.push_back(std::move(block));
  }
  return report;
}

}  // namespace readiness::report
