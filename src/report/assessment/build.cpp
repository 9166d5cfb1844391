#include "report/assessment/build.hpp"

#include "report/assessment/sections.hpp"

#include <array>

namespace readiness::report {

Report build_report(const Assessment& assessment, const std::optional<Plan>& plan, bool has_depth) {
  Report report{page(assessment, plan)};
  if (!has_depth) return report;
  const auto add = [&](Blocks blocks) {
    for (Block& block : blocks) report.depth.push_back(std::move(block));
  };
  add(pattern_section(assessment));
  add(own_words_section(assessment));
  if (plan) add(advice_section(assessment, *plan));
  if (plan && !is_healthy(assessment)) add(quarter_section(assessment, *plan));
  constexpr std::array sections = {level_section,        find_out_section,      facet_section,
                                   gap_section,          debrief_section,       agreement_section,
                                   case_section,         probe_section,         matrix_section,
                                   open_section,         evidence_section,      context_section,
                                   disagreement_section, contradiction_section, careless_section,
                                   certainty_section,    annex_section};
  for (const auto& section : sections) add(section(assessment));
  return report;
}

}  // namespace readiness::report
