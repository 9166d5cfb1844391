#pragma once

// Units of invented people, small enough to be worked out by hand.

#include "diagnosis/assessment.hpp"
#include "everything.hpp"
#include "unit/scoring/building.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace readiness::sample {

/// Lead and check answer by name, staff do not; lead has the index.
inline Questionnaire peopled(const std::string& surveys, const std::string& rest = {}) {
  return load(
      "schema: readiness/questionnaire@1\nid: sample\nversion: 1.0.0\ntitle: T\n"
      "roles:\n"
      "  lead: {title: Lead, named: true}\n"
      "  check: {title: Check, named: true, index: false}\n"
      "  staff: {title: Staff, index: false}\n"
      "facets: {one: {title: One}}\n"
      "scales:\n"
      "  agree:\n"
      "    climate: true\n"
      "    options: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}, {id: d, label: D},"
      " {id: e, label: E}]\n"
      "  colour: {options: [{id: green, label: Green}, {id: amber, label: Amber},"
      " {id: red, label: Red}]}\n"
      "surveys:\n" +
      surveys + rest);
}

inline std::string anchors(const std::string& id, const std::string& extra = {}) {
  return "      - {id: " + id + ", kind: anchors, text: Text, anchors: [a, b, c, d, e]" + extra +
         "}\n";
}

inline Response person(const Questionnaire& questionnaire, const std::string& role,
                       const std::string& answers, const std::string& more = {}) {
  return bound(questionnaire, "schema: readiness/answers@1\nquestionnaire: sample\n" + more +
                                  "respondent: {role: " + role + "}\nanswers: {" + answers + "}\n");
}

/// One person of staff for each of the answers.
inline void add_staff(std::vector<Response>& people, const Questionnaire& questionnaire,
                      const std::vector<std::string>& answers, const std::string& more = {}) {
  for (const std::string& each : answers)
    people.push_back(person(questionnaire, "staff", each, more));
}

/// "d.q0: 0", "d.q0: 1" ...
inline std::vector<std::string> levels_of(const std::string& id, const std::vector<int>& levels) {
  std::vector<std::string> answers;
  for (const int level : levels) answers.push_back(id + ": " + std::to_string(level));
  return answers;
}

struct People {
  Questionnaire questionnaire;
  Unit unit;
  Assessment result;

  People(Questionnaire of, const std::vector<Response>& people)
      : questionnaire(std::move(of)),
        unit(unit_of(questionnaire, people)),
        result(assessment(questionnaire, unit, scored_on)) {}
  People(const People&) = delete;
  People& operator=(const People&) = delete;

  [[nodiscard]] const QuestionScore& question(const std::string& id) const {
    return result.card.questions[id_of(questionnaire, id)];
  }
};

}  // namespace readiness::sample
