#include "report/build.hpp"

#include "report/sections.hpp"

#include <array>

namespace readiness {

/// The first screen says where they stand, then what is going on; everything behind it is depth.
/// What to do first (recommendations) belongs behind the patterns.
Report build_report(const Assessment& assessment) {
  constexpr std::array sections = {head_section,      level_section,    dimension_section,
                                   pattern_section,   probe_section,    matrix_section,
                                   open_section,      evidence_section, contradiction_section,
                                   certainty_section, last_section};
  Report report;
  for (const auto& section : sections)
    for (Block& block : section(assessment)) report.blocks.push_back(std::move(block));
  return report;
}

}  // namespace readiness
