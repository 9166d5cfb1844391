#include "report/plan/report.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "report/words/advice.hpp"
#include "report/words/answers.hpp"
#include "report/words/scores.hpp"

#include <algorithm>
#include <utility>

namespace readiness::report {
namespace {

const Recommendation& about(const Assessment& assessment, RecommendationId id) {
  return assessment.questionnaire->recommendations[id];
}

std::string heading(const Assessment& assessment, const Plan& plan, PlanKind kind) {
  if (!plan.target) return "What to do";
  const std::string goal = level_name(*assessment.questionnaire, *plan.target);
  if (kind.budget) return "The best use of " + days_text(*kind.budget) + ", towards " + goal;
  const std::string how = kind.is_cheapest ? "The cheapest way to " : "The way to ";
  if (plan.reaches_target) return how + goal + ", step by step";
  return "Towards " + goal + ", as far as recommendations carry";
}

std::string gate_names(const Questionnaire& questionnaire, const std::vector<const Gate*>& gates) {
  std::vector<std::string> names;
  for (const Gate* gate : gates) {
    std::string name = gate_name(questionnaire, *gate);
    if (std::find(names.begin(), names.end(), name) == names.end())
      names.push_back(std::move(name));
  }
  return enumerated(names);
}

/// What a step changes: the low end, the level, conditions.
std::string effect_text(const Assessment& assessment, const PlanStep& step, double low_before,
                        std::optional<LevelId> level_before) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const ScoreStyle style = score_style(questionnaire);
  std::vector<std::string> parts = {"Low end " + score_text(style, low_before) + " -> " +
                                    score_text(style, step.overall_after.low)};
  if (!step.opens.empty())
    parts.push_back("fixes what holds the level back: " + gate_names(questionnaire, step.opens));
  if (level_before < step.level_after)
    parts.push_back("reaches " + level_name(questionnaire, *step.level_after));
  return joined(parts, "; ") + ".";
}

/// The list of the report, with its proof.
List steps_list(const Assessment& assessment, const Plan& plan, PlanKind kind) {
  List list{ListMark::number, {}};
  for (const Ask& ask : plan.asks)
    list.items.push_back(
        {what_to_ask(assessment, ask) + ", by " + due_text(assessment, ask.due), {}});
  double low = assessment.card.overall->low;
  std::optional<LevelId> level;
  if (assessment.standing) level = assessment.standing->level;
  for (const PlanStep& step : plan.steps) {
    const Recommendation& row = about(assessment, step.recommendation);
    ListItem item{row.title + " (" + owner_text(assessment, row) + ", " +
                      days_text(row.effort.likely) + ", by " + due_text(assessment, step.due) + ")",
                  {}};
    const bool says_why =
        !kind.is_cheapest && !kind.budget &&
        (step.needed_for || (step.why != StepReason::gate && step.why != StepReason::points));
    if (says_why) item.details.push_back(why_text(assessment, step));
    item.details.push_back(effect_text(assessment, step, low, level));
    list.items.push_back(std::move(item));
    low = step.overall_after.low;
    level = step.level_after;
  }
  return list;
}

std::string beyond_text(const Assessment& assessment, const Plan& plan,
                        const Condition& condition) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  if (condition.gate) {
    const std::string name = gate_name(questionnaire, *condition.gate);
    for (const QuestionId id : questions_in(condition.gate->require))
      for (std::size_t i = 0; i < plan.asks.size(); ++i)
        if (std::find(plan.asks[i].questions.begin(), plan.asks[i].questions.end(), id) !=
            plan.asks[i].questions.end())
          return name + ": nobody knows yet, see step " + std::to_string(i + 1);
    return name;
  }
  const ScoreStyle style = score_style(questionnaire);
  return "an overall of " + score_text(style, questionnaire.levels[*plan.target].min) +
         " at the low end; with all recommendations done it would be " +
         score_text(style, plan.most_overall);
}

List beyond_list(const Assessment& assessment, const Plan& plan) {
  List list;
  for (const Condition& condition : plan.beyond)
    list.items.push_back({beyond_text(assessment, plan, condition), {}});
  return list;
}

std::string why_exact(const Assessment& assessment, const Plan& plan, PlanKind kind) {
  const auto count = static_cast<long>(assessment.guidance->advice.size());
  const std::string among = " among the " + std::to_string(count) + " that your answers call for";
  if (kind.budget) return "No other set of that cost is worth more" + among + ".";
  if (kind.is_cheapest) return "No cheaper set does as much" + among + ".";
  const bool has_more = std::any_of(plan.steps.begin(), plan.steps.end(), [](const PlanStep& step) {
    return step.why == StepReason::more;
  });
  if (!plan.target || has_more) return {};
  return "No cheaper set that stops the harm and treats what leads does as much" + among + ".";
}

/// What the cheapest plan leaves out of the roadmap's harm and causes.
std::string unmended(const Assessment& assessment, const Plan& plan) {
  const auto full = roadmap(assessment, plan.target);
  std::vector<std::string> titles;
  if (full)
    for (const PlanStep& step : full->steps)
      if ((step.why == StepReason::harm || step.why == StepReason::cause) &&
          !plan.step(step.recommendation))
        titles.push_back(in_quotes(about(assessment, step.recommendation).title));
  if (titles.empty()) return {};
  return "It leaves out what stops harm or treats what leads: " + enumerated(titles) + ".";
}

/// Why a plan has no steps.
std::string out_of_reach(const Assessment& assessment, const Plan& plan, PlanKind kind) {
  const auto count = static_cast<long>(assessment.guidance->advice.size());
  if (count == 0) return "These answers call for no recommendation.";
  if (kind.budget)
    return "None of the " + std::to_string(count) + " that your answers call for fits.";
  std::string text = "None of the " + std::to_string(count) +
                     " recommendations that your answers call for opens a condition of it";
  text += "; with all of them done the low end would be " +
          score_text(score_style(*assessment.questionnaire), plan.most_overall);
  return text + ".";
}

std::string no_target_text(const Assessment& assessment) {
  if (!assessment.standing) return {};
  const std::string level = level_name(*assessment.questionnaire, assessment.standing->level);
  return assessment.standing->next ? "This form can show no level above " + level + "."
                                   : "These answers reach " + level + ", the highest there is.";
}

std::string no_plan_text(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  if (questionnaire.recommendations.empty())
    return "The questionnaire `" + questionnaire.id + "` holds no recommendations.";
  return "These answers carry no overall of their own, so there is nothing to plan by. Add the "
         "answers of " +
         people_with_overall(questionnaire) + ".";
}

}  // namespace

Report plan_report(const Assessment& assessment, const Plan& plan, PlanKind kind) {
  Report report;
  Blocks& blocks = report.blocks;
  blocks.emplace_back(Heading{1, heading(assessment, plan, kind)});
  if (plan.steps.empty() && plan.asks.empty())
    blocks.emplace_back(Paragraph{out_of_reach(assessment, plan, kind)});
  else
    blocks.emplace_back(steps_list(assessment, plan, kind));
  if (!plan.steps.empty()) blocks.emplace_back(timeline(assessment, plan));
  const auto say = [&](std::string text, Tone tone) {
    if (!text.empty()) blocks.emplace_back(Paragraph{std::move(text), tone});
  };
  if (!plan.steps.empty()) {
    say(plan_text(assessment, plan), Tone::strong);
    if (plan.is_exact) say(why_exact(assessment, plan, kind), Tone::faint);
  }
  if (kind.is_cheapest) say(unmended(assessment, plan), Tone::warning);
  if (!plan.target) say(no_target_text(assessment), Tone::plain);
  if (!plan.beyond.empty()) {
    blocks.emplace_back(Heading{2, "Also needed, but not covered by any recommendation"});
    blocks.emplace_back(beyond_list(assessment, plan));
  }
  return report;
}

Report no_plan_report(const Assessment& assessment) {
  Report report;
  report.blocks.emplace_back(Heading{1, "Nothing to plan"});
  report.blocks.emplace_back(Paragraph{no_plan_text(assessment)});
  return report;
}

Report no_higher_level_report(const Assessment& assessment) {
  const std::string why = no_target_text(assessment);
  return {{Heading{1, "No higher level to plan for"},
           Paragraph{why.empty() ? "This questionnaire has no levels." : why}}};
}

Blocks rank_section(const Assessment& assessment, const Plan& plan) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  Grid grid{{{"recommendation"},
             {"when"},
             {"stage"},
             {"impact", true},
             {"gap", true},
             {"sure", true},
             {"days", true},
             {"rank", true}},
            {}};
  for (const Advice& advice : assessment.guidance->advice) {
    const Priority& terms = advice.priority;
    const PlanStep* step = plan.step(advice.recommendation);
    grid.rows.push_back({about(assessment, advice.recommendation).id,
                         step ? name_of(step->timeframe) : "",
                         questionnaire.stages[advice.stage].id, number_cell(terms.impact, 1),
                         number_cell(terms.gap, 2), number_cell(terms.sureness, 1),
                         exact_cell(terms.days), number_cell(terms.value(), 2)});
  }
  return {
      Heading{2, "The working order, and its terms"},
      Paragraph{"What stops harm, then stage by stage from the starting point, and round to "
                "the stages before it; within a stage by rank = impact x gap x sure / "
                "sqrt(days). What must be done first goes first. The plan takes from it, in "
                "turn: what stops harm, what treats the leading pattern, what meets a condition of "
                "the target, and the cheapest set that lifts the low end far enough."},
      std::move(grid)};
}

}  // namespace readiness::report
