#pragma once

#include "everything.hpp"
#include "review/comparison.hpp"
#include "unit/scoring/building.hpp"

#include <doctest/doctest.h>

namespace readiness::sample {

/// Two answers files of one person to one questionnaire, compared. Answers are written like
/// "d.q0: 3, d.q1: 2".
struct Compared {
  Questionnaire questionnaire;
  Response old_response, new_response;
  Assessment before, after;
  Comparison comparison;

  Compared(Questionnaire of, const std::string& old_answers, const std::string& new_answers,
           const std::string& old_respondent = "role: lead",
           const std::string& new_respondent = "role: lead")
      : questionnaire(std::move(of)),
        old_response(read(old_answers, old_respondent)),
        new_response(read(new_answers, new_respondent)),
        before(assessment(questionnaire, old_response, scored_on)),
        after(assessment(questionnaire, new_response, scored_on)),
        comparison(compare(before, after)) {}
  Compared(const Compared&) = delete;
  Compared& operator=(const Compared&) = delete;

  [[nodiscard]] Response read(const std::string& answers, const std::string& respondent) const {
    return bound(questionnaire,
                 "schema: readiness/answers@1\nquestionnaire: sample\nrespondent: {" + respondent +
                     "}\nanswers: {" + answers + "}\n");
  }
  /// "q0 raised, q1 fell".
  [[nodiscard]] std::string causes() const {
    std::string all;
    for (const Change& change : comparison.changes)
      all += (all.empty() ? "" : ", ") + questionnaire.questions[change.question].id.substr(2) +
             " " + std::string(name_of(change.cause));
    return all;
  }
};

inline void check_parts(const Split& split, const std::vector<double>& expected) {
  REQUIRE(split.parts.size() == expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    CAPTURE(i);
    CHECK(split.parts[i] == doctest::Approx(expected[i]));
  }
}

}  // namespace readiness::sample
