#pragma once

// Small questionnaires for cases that can be worked out by hand: anchors with the levels 0 to 4, so
// that a level is worth 0, 25, 50, 75 or 100.

#include "everything.hpp"
#include "scoring/score.hpp"
#include "unit/answers/answering.hpp"

namespace readiness::sample {

/// A survey `id` with questions id.q0, id.q1, ... of these weights; `extra` is put into each.
inline std::string survey(const std::string& id, const std::vector<std::string>& weights,
                          const std::string& extra = {}, const std::string& extra_of_survey = {}) {
  std::string yaml =
      "  - id: " + id + "\n    title: Survey\n" + extra_of_survey + "    questions:\n";
  for (std::size_t i = 0; i < weights.size(); ++i)
    yaml += "      - {id: " + id + ".q" + std::to_string(i) +
            ", kind: anchors, weight: " + weights[i] +
            ", text: Text, anchors: [a, b, c, d, e], not_applicable: allowed" + extra + "}\n";
  return yaml;
}

/// A questionnaire of surveys, with what else there is at its end.
inline Questionnaire built(const std::string& surveys, const std::string& rest = {}) {
  return load(
      "schema: readiness/questionnaire@1\nid: sample\nversion: 1.0.0\ntitle: T\n"
      "roles: {lead: {title: Lead}, staff: {title: Staff, index: false}}\n"
      "facets: {one: {title: One}, two: {title: Two}}\nsurveys:\n" +
      surveys + rest);
}

inline const Date scored_on = parse_date("2026-11-12").value();

/// Scores answers of a leader, written like "d.q0: 3, d.q1: 2".
struct Scored {
  Questionnaire questionnaire;
  Response response;
  Scorecard card;

  Scored(Questionnaire of, const std::string& answers, const std::string& respondent = "role: lead")
      : questionnaire(std::move(of)),
        response(bound(questionnaire,
                       "schema: readiness/answers@1\nquestionnaire: sample\nrespondent: {" +
                           respondent + "}\nanswers: {" + answers + "}\n")),
        card(score(questionnaire, response, scored_on)) {}

  [[nodiscard]] const Part& dimension(const std::string& id) const {
    return card.dimensions[find_by_id(questionnaire.dimensions, id).value()];
  }
  [[nodiscard]] const Part& facet(const std::string& id) const {
    return card.facets[find_by_id(questionnaire.facets, id).value()];
  }
  [[nodiscard]] const QuestionScore& question(const std::string& id) const {
    return card.questions[id_of(questionnaire, id)];
  }
};

}  // namespace readiness::sample
