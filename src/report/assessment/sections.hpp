#pragma once

#include "base/modules.hpp"
#include "diagnosis/plan.hpp"
#include "report/actions/progress.hpp"
#include "report/report.hpp"

namespace readiness::report {

// The parts of a report. A part without anything to say has no blocks.

[[nodiscard]] Blocks head_section(const Assessment& assessment);
[[nodiscard]] Blocks level_section(const Assessment& assessment);
[[nodiscard]] Blocks dimension_bars(const Assessment& assessment);
[[nodiscard]] Blocks facet_section(const Assessment& assessment);     ///< and extensions
[[nodiscard]] Blocks pattern_section(const Assessment& assessment);   ///< what is going on
[[nodiscard]] Blocks find_out_section(const Assessment& assessment);  ///< whom to ask what
/// The texts of those who answer by name: no score is made of them, and advice builds on them.
[[nodiscard]] Blocks own_words_section(const Assessment& assessment);
// What to do; `plan` is the roadmap.
[[nodiscard]] Blocks advice_section(const Assessment& assessment, const Plan& plan);
[[nodiscard]] Blocks quarter_section(const Assessment& assessment, const Plan& plan);  ///< by stage
[[nodiscard]] Blocks probe_section(const Assessment& assessment);
[[nodiscard]] Blocks matrix_section(const Assessment& assessment);
[[nodiscard]] Blocks open_section(const Assessment& assessment);      ///< open answers
[[nodiscard]] Blocks evidence_section(const Assessment& assessment);  ///< answers that count lower
[[nodiscard]] Blocks contradiction_section(const Assessment& assessment);
/// What people who answer by name wrote beside their answers, and never anybody else.
[[nodiscard]] Blocks annex_section(const Assessment& assessment);
// Of a unit's people together:
[[nodiscard]] Blocks gap_section(const Assessment& assessment);        ///< leaders beside staff
[[nodiscard]] Blocks agreement_section(const Assessment& assessment);  ///< distributions
[[nodiscard]] Blocks case_section(const Assessment& assessment);       ///< rule probes
[[nodiscard]] Blocks disagreement_section(const Assessment& assessment);
[[nodiscard]] Blocks context_section(const Assessment& assessment);
[[nodiscard]] Blocks careless_section(const Assessment& assessment);
[[nodiscard]] Blocks debrief_section(const Assessment& assessment);  ///< what to talk over

/// The first page: where they stand, what is wrong, what to do, why, what holds them, how sure.
/// `plan` is what is left of the roadmap that `progress` tells of, where there is one.
[[nodiscard]] Blocks page(const Assessment& assessment, const std::optional<Plan>& plan,
                          const RoadmapProgress& progress);

[[nodiscard]] Blocks certainty_section(
    const Assessment& assessment);  ///< how sure all this is, in full

/// The present patterns along their causes; there is a chain.
[[nodiscard]] Chain chain_of(const Questionnaire& questionnaire, const Patterns& patterns,
                             Tone tone);

/// Whether there is good news and nothing to name: the report is short then.
[[nodiscard]] bool is_healthy(const Assessment& assessment);

}  // namespace readiness::report
