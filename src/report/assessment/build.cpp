#include "report/assessment/build.hpp"

#include "report/assessment/sections.hpp"

#include <array>

namespace readiness::report {
namespace {

struct Section {
  Audience from;  ///< the first audience that sees it
  Blocks (*blocks)(const Assessment& assessment);
};

constexpr std::array<Section, 17> sections = {{{Audience::full, level_section},
                                               {Audience::full, find_out_section},
                                               {Audience::team, facet_section},
                                               {Audience::team, gap_section},
                                               {Audience::team, debrief_section},
                                               {Audience::team, agreement_section},
                                               {Audience::team, case_section},
                                               {Audience::full, probe_section},
                                               {Audience::full, matrix_section},
                                               {Audience::full, open_section},
                                               {Audience::full, evidence_section},
                                               {Audience::full, context_section},
                                               {Audience::full, disagreement_section},
                                               {Audience::full, contradiction_section},
                                               {Audience::full, careless_section},
                                               {Audience::full, certainty_section},
                                               {Audience::full, annex_section}}};

}  // namespace

Report build_report(const Assessment& assessment, const std::optional<Plan>& plan,
                    Audience audience, const RoadmapProgress& progress) {
  const std::optional<Plan> left =
      plan && progress.list
          ? std::optional(plan_left(*assessment.questionnaire, *plan, *progress.list))
          : plan;
  Report report{page(assessment, left, progress)};
  if (audience == Audience::exec) return report;
  const auto add = [&](Blocks blocks) {
    for (Block& block : blocks) report.depth.push_back(std::move(block));
  };
  add(pattern_section(assessment));
  if (audience == Audience::full) add(own_words_section(assessment));
  if (left) add(advice_section(assessment, *left));
  if (left && !is_healthy(assessment)) add(quarter_section(assessment, *left));
  for (const Section& section : sections)
    if (audience >= section.from) add(section.blocks(assessment));
  return report;
}

}  // namespace readiness::report
