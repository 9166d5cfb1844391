#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"
#include "diagnosis/plan.hpp"
#include "report/report.hpp"

#include <string>

namespace readiness::report {

// How reports and plans speak of recommendations.

/// Who does it: the title, or the name that the answers give with it: "Ann Lee (risk lead)".
[[nodiscard]] std::string owner_text(const Assessment& assessment,
                                     const Recommendation& recommendation);

/// "3 Dec", with the year where it is not that of the answers.
[[nodiscard]] std::string due_text(const Assessment& assessment, Date due);

/// "Ask the finance partner about Costs in the budget".
[[nodiscard]] std::string what_to_ask(const Assessment& assessment, const Ask& ask);

/// Why a step stands in a plan, in one sentence.
[[nodiscard]] std::string why_text(const Assessment& assessment, const PlanStep& step);

/// "These 6 steps, 9 days of work, lead to level 3 (Problem-led). Not without 1 or 2."
[[nodiscard]] std::string plan_text(const Assessment& assessment, const Plan& plan);

/// The number of a plan's step where asks and steps are numbered through.
[[nodiscard]] std::size_t step_number(const Plan& plan, RecommendationId id);

/// The steps on a time line, owner by owner, to be drawn.
[[nodiscard]] Grid timeline(const Assessment& assessment, const Plan& plan);

/// "half a day", "1 day", "2.5 days".
[[nodiscard]] std::string days_text(double days);

/// "3 days of work (2 to 6)".
[[nodiscard]] std::string work_text(const Effort& effort);

/// When to look at it again: so many days after it begins, which is now where no step says otherwise.
[[nodiscard]] Date review_of(const Assessment& assessment, const Recommendation& about,
                             const PlanStep* step);

/// Everything there is to say about a recommendation that is called for, as an item of a list: why,
/// the first step, what follows, when it is done, what shows it, when to leave it and how it goes
/// wrong.
[[nodiscard]] ListItem in_full(const Assessment& assessment, const Advice& advice,
                               const Plan& plan);

/// The name of a gate: the question's short name, or the gate's own text.
[[nodiscard]] std::string gate_name(const Questionnaire& questionnaire, const Gate& gate);

/// "level 3 (Problem-led)".
[[nodiscard]] std::string level_name(const Questionnaire& questionnaire, LevelId level);

}  // namespace readiness::report
