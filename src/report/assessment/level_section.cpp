#include "base/text.hpp"
#include "report/assessment/sections.hpp"
#include "report/words/conditions.hpp"

namespace readiness::report {
namespace {

std::string number_of(LevelId level) { return std::to_string(level.value + 1); }

Grid conditions_that_hold_it(const Assessment& assessment) {
  Grid grid{{{"condition"}, {"today"}, {"needed"}}, {}};
  for (const Condition& condition : assessment.standing->conditions) {
    if (condition.at_low == Truth::yes) continue;
    ConditionText text = condition_text(assessment, condition);
    const std::string open = condition.at_high == Truth::no ? "" : " (open)";
    grid.rows.push_back({std::move(text.name), text.has + open, std::move(text.needed)});
  }
  return grid;
}

std::string held_below(const Assessment& assessment) {
  const Standing& standing = *assessment.standing;
  return "What level " + number_of(*standing.next) + ", " +
         assessment.questionnaire->levels[*standing.next].title +
         ", needs: " + std::to_string(standing.failed()) + " of " +
         counted(static_cast<long>(standing.conditions.size()), "condition", "conditions") +
         " missing";
}

}  // namespace

Blocks level_section(const Assessment& assessment) {
  if (!assessment.standing || !assessment.standing->next) return {};
  return {Heading{2, held_below(assessment)}, conditions_that_hold_it(assessment)};
}

}  // namespace readiness::report
