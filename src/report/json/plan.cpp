#include "report/json/documents.hpp"
#include "report/json/parts.hpp"

namespace readiness::report {

std::string render_json(const Assessment& assessment, const Plan& plan,
                        std::optional<double> budget, bool has_order) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  Json json = {
      {"schema", "readiness/plan@2"},
      {"questionnaire", {{"id", questionnaire.id}, {"version", questionnaire.version}}},
      {"as_of", to_text(assessment.card.as_of)},
      {"level", assessment.standing ? Json(questionnaire.levels[assessment.standing->level].id)
                                    : Json(nullptr)},
      {"overall", json_range(*assessment.card.overall)},
      {"budget", or_null(budget)},
      {"roadmap", json_plan(assessment, plan)}};
  if (has_order) json["order"] = json_order(assessment, plan);
  return json_document(json);
}

}  // namespace readiness::report
