#include "base/text.hpp"
#include "diagnosis/withheld.hpp"
#include "report/plan/report.hpp"
#include "report/words/advice.hpp"
#include "report/words/answers.hpp"
#include "report/words/scores.hpp"

#include <algorithm>
#include <utility>

namespace readiness::report {
namespace {

std::string range_in(const Assessment& assessment, const std::optional<Range>& range) {
  if (!range) return "-";
  return range_text(score_style(*assessment.questionnaire), *range);
}

/// Collects what differs, a row each.
class Changes {
 public:
  Changes(const Assessment& today, const Assessment& then)
      : today_(today),
        then_(then),
        questionnaire_(*today.questionnaire),
        plan_today_(roadmap(today)),
        plan_then_(roadmap(then)) {}

  Grid build() {
    for (const QuestionId id : questionnaire_.questions.ids())
      add(name_of(questionnaire_.questions[id]), level_text(today_, id), level_text(then_, id));
    add("overall", range_in(today_, today_.card.overall), range_in(then_, then_.card.overall));
    for (const DimensionId id : questionnaire_.dimensions.ids())
      if (!is_withheld(today_, id))
        add(questionnaire_.dimensions[id].title, range_in(today_, today_.card.dimensions[id].range),
            range_in(then_, then_.card.dimensions[id].range));
    for (const FacetId id : questionnaire_.facets.ids())
      if (!is_withheld(today_, id))
        add(questionnaire_.facets[id].title, range_in(today_, today_.card.facets[id].range),
            range_in(then_, then_.card.facets[id].range));
    if (today_.standing && then_.standing && !grid_.rows.empty()) add_levels();
    if (today_.patterns && then_.patterns) add_patterns();
    if (today_.guidance && then_.guidance) add_advice();
    return std::move(grid_);
  }

 private:
  void add(const std::string& name, std::string before, std::string after) {
    if (before != after) grid_.rows.push_back({name, std::move(before), std::move(after)});
  }

  void add_levels() {
    grid_.rows.push_back({"level", level_name(questionnaire_, today_.standing->level),
                          level_name(questionnaire_, then_.standing->level)});
    for (const LevelId id : questionnaire_.levels.ids()) {
      const auto before = conditions_of(questionnaire_, today_.card, id);
      const auto after = conditions_of(questionnaire_, then_.card, id);
      for (std::size_t i = 0; i < before.size(); ++i)
        if (before[i].gate)
          add("level " + level_number(id) + ": " + gate_name(questionnaire_, *before[i].gate),
              state_of(before[i]), state_of(after[i]));
    }
  }

  static std::string state_of(const Condition& gate) {
    return gate.at_low == Truth::yes ? "open" : "closed";
  }

  void add_patterns() {
    for (const PatternId id : questionnaire_.patterns.ids())
      add(questionnaire_.patterns[id].title, state_of(*today_.patterns, id),
          state_of(*then_.patterns, id));
  }

  static std::string state_of(const Patterns& patterns, PatternId id) {
    std::string name(name_of(patterns.findings[id.value].state));
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
  }

  void add_advice() {
    for (const RecommendationId id : questionnaire_.recommendations.ids())
      add(questionnaire_.recommendations[id].title, call_of(*today_.guidance, *plan_today_, id),
          call_of(*then_.guidance, *plan_then_, id));
  }

  static std::string call_of(const Guidance& guidance, const Plan& plan, RecommendationId id) {
    const bool is_called =
        std::any_of(guidance.advice.begin(), guidance.advice.end(),
                    [&](const Advice& advice) { return advice.recommendation == id; });
    if (!is_called) return "not called for";
    const PlanStep* step = plan.step(id);
    return std::string(name_of(step ? step->timeframe : Timeframe::later));
  }

  const Assessment& today_;
  const Assessment& then_;
  const Questionnaire& questionnaire_;
  std::optional<Plan> plan_today_, plan_then_;
  Grid grid_{{{"what"}, {"today"}, {"then"}}, {}};
};

}  // namespace

Report what_if_report(const Assessment& today, const Assessment& then) {
  Report report;
  report.blocks.emplace_back(Heading{1, "What would change"});
  Grid changes = Changes(today, then).build();
  if (changes.rows.empty())
    report.blocks.emplace_back(Paragraph{"Nothing: scores, level, patterns and steps stay as they are."});
  else
    report.blocks.emplace_back(std::move(changes));
  return report;
}

}  // namespace readiness::report
