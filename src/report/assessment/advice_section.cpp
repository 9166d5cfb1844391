#include "base/text.hpp"
#include "report/assessment/sections.hpp"
#include "report/words/advice.hpp"
#include "report/words/answers.hpp"

#include <algorithm>
#include <utility>

namespace readiness::report {
namespace {

const Recommendation& about(const Assessment& assessment, RecommendationId id) {
  return assessment.questionnaire->recommendations[id];
}

const Advice& advice_for(const Assessment& assessment, const PlanStep& step) {
  const auto& all = assessment.guidance->advice;
  return *std::find_if(all.begin(), all.end(), [&](const Advice& advice) {
    return advice.recommendation == step.recommendation;
  });
}

/// Who, until when, why and how to begin; everything else is told when its turn comes.
ListItem in_short(const Assessment& assessment, const PlanStep& step) {
  const Recommendation& row = about(assessment, step.recommendation);
  const Advice& advice = advice_for(assessment, step);
  return {row.title + " (" + owner_text(assessment, row) + ", by " +
              due_text(assessment, step.due) + ")",
          {why_text(assessment, step),
           "First: " + (advice.strengthens ? row.strengthen_step : row.first_step)}};
}

void add_steps(const Assessment& assessment, const Plan& plan, Timeframe timeframe,
               const char* title, Blocks& blocks) {
  List list{ListMark::number, {}};
  for (const PlanStep& step : plan.steps)
    if (step.timeframe == timeframe)
      list.items.push_back(timeframe == Timeframe::now
                               ? in_full(assessment, advice_for(assessment, step), plan)
                               : in_short(assessment, step));
  if (list.items.empty()) return;
  blocks.emplace_back(Heading{2, title});
  blocks.emplace_back(std::move(list));
}

/// What stands on the roadmap with its day, the other recommendations by number.
std::string stage_text(const Assessment& assessment, const Plan& plan, StageId stage) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  std::vector<std::string> named;
  long others = 0;
  for (const Advice& advice : assessment.guidance->advice) {
    if (advice.stage != stage) continue;
    if (const PlanStep* step = plan.step(advice.recommendation))
      named.push_back(about(assessment, advice.recommendation).title + " (by " +
                      due_text(assessment, step->due) + ")");
    else
      ++others;
  }
  if (others > 0)
    named.push_back(counted(others, "recommendation", "recommendations") + " for later");
  if (!named.empty()) return joined(named, "; ");
  const bool has_any =
      std::any_of(questionnaire.recommendations.begin(), questionnaire.recommendations.end(),
                  [&](const Recommendation& each) { return each.stage == stage; });
  if (!has_any) return questionnaire.stages[stage].text;
  const auto& undecided = assessment.guidance->undecided;
  const bool is_known = std::none_of(undecided.begin(), undecided.end(), [&](RecommendationId id) {
    return questionnaire.recommendations[id].stage == stage;
  });
  return is_known ? "these answers call for nothing" : "open answers decide";
}

}  // namespace

bool is_healthy(const Assessment& assessment) {
  if (!assessment.patterns) return false;
  bool good_news = false;
  for (const PatternFinding& finding : assessment.patterns->findings) {
    const bool is_present = finding.state == PatternState::present;
    const bool is_healthy = assessment.questionnaire->patterns[finding.pattern].healthy;
    if (!is_healthy && (is_present || finding.state == PatternState::likely)) return false;
    good_news = good_news || (is_healthy && is_present);
  }
  return good_news;
}

Blocks advice_section(const Assessment& assessment, const Plan& plan) {
  Blocks blocks;
  add_steps(assessment, plan, Timeframe::now, "Do now, in full", blocks);
  add_steps(assessment, plan, Timeframe::next, "Next", blocks);
  add_steps(assessment, plan, Timeframe::later, "After that", blocks);
  List others;
  for (const Advice& advice : assessment.guidance->advice)
    if (!plan.step(advice.recommendation))
      others.items.push_back({about(assessment, advice.recommendation).title, {}});
  if (!others.items.empty()) {
    blocks.emplace_back(Paragraph{"These answers also call for, later:"});
    blocks.emplace_back(std::move(others));
  }
  return blocks;
}

Blocks find_out_section(const Assessment& assessment) {
  if (!assessment.guidance || assessment.guidance->find_out.empty()) return {};
  List list;
  for (const Ask& ask : asks(assessment, assessment.guidance->find_out))
    list.items.push_back(
        {what_to_ask(assessment, ask) + ", by " + due_text(assessment, ask.due), {}});
  return {Heading{2, "Whom to ask"}, std::move(list)};
}

Blocks quarter_section(const Assessment& assessment, const Plan& plan) {
  if (assessment.guidance->advice.empty()) return {};
  Grid grid{{{"stage"}, {"by these answers"}}, {}};
  const auto& stages = assessment.questionnaire->stages;
  int step = 0;
  for (const StageId id : stages.ids()) {
    const Stage& stage = stages[id];
    const bool is_called =
        std::any_of(assessment.guidance->advice.begin(), assessment.guidance->advice.end(),
                    [&](const Advice& advice) { return advice.stage == id; });
    if (stage.urgent && !is_called) continue;
    const std::string number = stage.urgent ? "" : std::to_string(++step) + " ";
    grid.rows.push_back({number + stage.title, stage_text(assessment, plan, id)});
  }
  Blocks blocks = {Heading{2, "The way, step by step"}};
  if (!plan.steps.empty()) blocks.emplace_back(timeline(assessment, plan));
  blocks.emplace_back(std::move(grid));
  return blocks;
}

}  // namespace readiness::report
