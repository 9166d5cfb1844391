#include "report/build.hpp"

#include "report/sections.hpp"

#include <array>

namespace readiness {

/// The first screen says where they stand; everything behind it is depth. What is going on
/// (patterns) and what to do first (recommendations) belong between the dimensions and the depth.
Report build_report(const Assessment& assessment) {
  constexpr std::array sections = {
      head_section, level_section,    dimension_section,     probe_section,     matrix_section,
      open_section, evidence_section, contradiction_section, certainty_section, last_section};
  Report report;
  for (const auto& section : sections)
    for (Block& block : section(assessment)) report.blocks.push_back(std::move(block));
  return report;
}

}  // namespace readiness
