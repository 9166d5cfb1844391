#include "report/json/documents.hpp"
#include "report/json/parts.hpp"
#include "report/words/advice.hpp"

namespace readiness::report {
namespace {

Json step(const Assessment& assessment, const PlanStep& step) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const Recommendation& about = questionnaire.recommendations[step.recommendation];
  Json opens = Json::array();
  for (const Gate* gate : step.opens) opens.push_back(gate_name(questionnaire, *gate));
  return {{"id", about.id},
          {"title", about.title},
          {"owner", about.owner},
          {"days", json_number(about.days)},
          {"forced", step.is_forced},
          {"overall_after", json_range(step.overall_after)},
          {"level_after", questionnaire.levels[step.level_after].id},
          {"opens", std::move(opens)}};
}

}  // namespace

std::string render_json(const Assessment& assessment, const Plan& plan,
                        std::optional<double> budget, bool has_order) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  Json steps = Json::array(), beyond = Json::array();
  for (const PlanStep& each : plan.steps) steps.push_back(step(assessment, each));
  for (const Condition& condition : plan.beyond)
    beyond.push_back(condition.gate ? gate_name(questionnaire, *condition.gate) : "overall");
  Json json = {{"schema", "readiness/plan@1"},
               {"questionnaire", {{"id", questionnaire.id}, {"version", questionnaire.version}}},
               {"as_of", to_text(assessment.card.as_of)},
               {"level", questionnaire.levels[assessment.standing->level].id},
               {"target", questionnaire.levels[plan.target].id},
               {"budget", or_null(budget)},
               {"exact", plan.is_exact},
               {"reaches_target", plan.reaches_target},
               {"days", json_number(plan.days)},
               {"overall", json_range(*assessment.card.overall)},
               {"overall_after", json_range(*plan.after.card.overall)},
               {"level_after", questionnaire.levels[plan.after.standing->level].id},
               {"steps", std::move(steps)},
               {"beyond", std::move(beyond)}};
  if (has_order) json["order"] = json_order(assessment);
  return json_document(json);
}

}  // namespace readiness::report
