#include "report/plan/report.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "report/words/advice.hpp"
#include "report/words/answers.hpp"
#include "report/words/scores.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace readiness::report {
namespace {

const Recommendation& about(const Assessment& assessment, RecommendationId id) {
  return assessment.questionnaire->recommendations[id];
}

std::string heading(const Assessment& assessment, const Plan& plan, std::optional<double> budget) {
  const std::string goal = level_name(*assessment.questionnaire, plan.target);
  if (budget) return "The best use of " + days_text(*budget) + ", towards " + goal;
  if (plan.reaches_target) return "The cheapest way to " + goal + " that holds on the low end";
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
                        LevelId level_before) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const ScoreStyle style = score_style(questionnaire);
  std::vector<std::string> parts;
  if (!form_of(assessment).in_words)
    parts.push_back("low end " + score_text(style, low_before) + " -> " +
                    score_text(style, step.overall_after.low));
  if (!step.opens.empty()) parts.push_back("opens " + gate_names(questionnaire, step.opens));
  if (level_before < step.level_after)
    parts.push_back("reaches " + level_name(questionnaire, step.level_after));
  return joined(parts, "; ");
}

List steps_list(const Assessment& assessment, const Plan& plan) {
  List list{ListMark::number, {}};
  double low = assessment.card.overall->low;
  LevelId level = assessment.standing->level;
  for (const PlanStep& step : plan.steps) {
    const Recommendation& row = about(assessment, step.recommendation);
    list.items.push_back({row.title + " (" + row.owner + ", " + days_text(row.days) + ")", {}});
    if (std::string effect = effect_text(assessment, step, low, level); !effect.empty())
      list.items.back().details.push_back(std::move(effect));
    low = step.overall_after.low;
    level = step.level_after;
  }
  return list;
}

std::string sum_text(const Assessment& assessment, const Plan& plan) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const ScoreStyle style = score_style(questionnaire);
  std::string text =
      counted(static_cast<long>(plan.steps.size()), "recommendation", "recommendations") + ", " +
      days_text(plan.days) + " of work";
  if (!form_of(assessment).in_words)
    text += ": the low end goes from " + score_text(style, assessment.card.overall->low) + " to " +
            score_text(style, plan.after.card.overall->low);
  const LevelId before = assessment.standing->level, after = plan.after.standing->level;
  return text + (after == before ? ", the level stays " + std::to_string(before.value + 1) + "."
                                 : ", the level from " + std::to_string(before.value + 1) + " to " +
                                       std::to_string(after.value + 1) + ".");
}

std::string beyond_text(const Assessment& assessment, const Plan& plan,
                        const Condition& condition) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  if (condition.gate) return gate_name(questionnaire, *condition.gate);
  if (form_of(assessment).in_words) return "a higher overall than all recommendations bring";
  const ScoreStyle style = score_style(questionnaire);
  return "an overall of " + score_text(style, questionnaire.levels[plan.target].min) +
         " at the low end; with all recommendations done it would be " +
         score_text(style, plan.most_overall);
}

List beyond_list(const Assessment& assessment, const Plan& plan) {
  List list;
  for (const Condition& condition : plan.beyond)
    list.items.push_back({beyond_text(assessment, plan, condition), {}});
  return list;
}

std::string why_exact(const Assessment& assessment, std::optional<double> budget) {
  const auto count = static_cast<long>(assessment.guidance->advice.size());
  const std::string among = " among the " + std::to_string(count) + " that your answers call for";
  return budget ? "No other set of that cost is worth more" + among + "."
                : "No cheaper set does as much" + among + ".";
}

/// Why a plan has no steps.
std::string out_of_reach(const Assessment& assessment, const Plan& plan,
                         std::optional<double> budget) {
  const auto count = static_cast<long>(assessment.guidance->advice.size());
  if (count == 0) return "These answers call for no recommendation.";
  if (budget) return "None of the " + std::to_string(count) + " that your answers call for fits.";
  std::string text = "None of the " + std::to_string(count) +
                     " recommendations that your answers call for opens a condition of it";
  if (!form_of(assessment).in_words)
    text += "; with all of them done the low end would be " +
            score_text(score_style(*assessment.questionnaire), plan.most_overall);
  return text + ".";
}

}  // namespace

Report plan_report(const Assessment& assessment, const Plan& plan, std::optional<double> budget) {
  Report report;
  Blocks& blocks = report.blocks;
  blocks.emplace_back(Heading{1, heading(assessment, plan, budget)});
  if (plan.steps.empty())
    blocks.emplace_back(Paragraph{out_of_reach(assessment, plan, budget)});
  else
    blocks.emplace_back(steps_list(assessment, plan));
  if (!plan.steps.empty()) {
    blocks.emplace_back(Paragraph{sum_text(assessment, plan), Tone::strong});
    if (plan.is_exact) blocks.emplace_back(Paragraph{why_exact(assessment, budget), Tone::faint});
  }
  if (!plan.beyond.empty()) {
    blocks.emplace_back(Heading{2, "Also needed, and no recommendation can do it"});
    blocks.emplace_back(beyond_list(assessment, plan));
  }
  return report;
}

Report no_plan_report(const Assessment& assessment) {
  Report report;
  report.blocks.emplace_back(Heading{1, "Nothing to plan"});
  std::string why = "These answers carry no level of their own, so there is none to plan for.";
  if (assessment.standing)
    why = "These answers reach " +
          level_name(*assessment.questionnaire, assessment.standing->level) +
          ", the highest level that this form can show.";
  report.blocks.emplace_back(Paragraph{why});
  return report;
}

Blocks rank_section(const Assessment& assessment) {
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
  constexpr std::array timeframes = {"now", "next", "later"};
  for (const Advice& advice : assessment.guidance->advice) {
    const Priority& terms = advice.priority;
    const std::string precedence = advice.precedence == Precedence::urgent   ? " (urgent)"
                                   : advice.precedence == Precedence::remedy ? " (remedy)"
                                                                             : "";
    grid.rows.push_back({about(assessment, advice.recommendation).id,
                         timeframes[static_cast<std::size_t>(advice.timeframe)] + precedence,
                         questionnaire.stages[advice.stage].id, number_cell(terms.impact, 1),
                         number_cell(terms.gap, 2), number_cell(terms.sureness, 1),
                         exact_cell(terms.days), number_cell(terms.value(), 2)});
  }
  return {
      Heading{2, "How the order of the report came about"},
      Paragraph{"What stops harm comes first, then the remedy of the leading pattern, then stage "
                "by stage from the point where to start, and round to the stages before it; within "
                "a stage by rank = impact x gap "
                "x sure / sqrt(days). What must be done before goes before."},
      std::move(grid)};
}

}  // namespace readiness::report
