#include "scoring/pool.hpp"

#include "everything.hpp"
#include "unit/unit/people.hpp"

namespace readiness {
namespace {

using namespace sample;

const std::string one_survey = "  - id: d\n    title: Survey\n    questions:\n";

Questionnaire one_question(const std::string& extra = {}) {
  return peopled(one_survey + anchors("d.q0", extra));
}

TEST_CASE("a question's score is the mean of the role means, however many answered in a role") {
  const Questionnaire questionnaire = one_question();
  std::vector<Response> people = {person(questionnaire, "lead", "d.q0: 4"),
                                  person(questionnaire, "check", "d.q0: 1")};
  add_staff(people, questionnaire, levels_of("d.q0", {0, 0, 1, 2, 2, 1}));
  const People unit(questionnaire, people);
  // lead 100, check 25, staff mean level 1 = 25: (100 + 25 + 25) / 3
  CHECK(unit.question("d.q0").range->low == doctest::Approx(50));
  CHECK(unit.question("d.q0").range->high == doctest::Approx(50));
  CHECK(unit.question("d.q0").score().value() == doctest::Approx(50));
  CHECK(unit.question("d.q0").level->low == doctest::Approx(2));
  CHECK(unit.result.card.dimensions[DimensionId{0}].range->low == doctest::Approx(50));
}

TEST_CASE("an open answer counts as worst and best within its role") {
  const Questionnaire questionnaire = one_question();
  const People unit(questionnaire, {person(questionnaire, "lead", "d.q0: 3"),
                                    person(questionnaire, "check", "d.q0: {unknown: why}")});
  const QuestionScore& score = unit.question("d.q0");
  CHECK(score.range->low == doctest::Approx(37.5));     // (75 + 0) / 2
  CHECK(score.range->high == doctest::Approx(87.5));    // (75 + 100) / 2
  CHECK(score.score().value() == doctest::Approx(75));  // of what was given
  CHECK(score.known == doctest::Approx(0.5));
  CHECK(score.state == AnswerState::given);
}

TEST_CASE("four who answer without a name enter nothing, the fifth lets all of them in") {
  const Questionnaire questionnaire = one_question();
  std::vector<Response> people = {person(questionnaire, "lead", "d.q0: 4")};
  add_staff(people, questionnaire, levels_of("d.q0", {0, 0, 0, 0}));
  CHECK(People(questionnaire, people).question("d.q0").range->low == doctest::Approx(100));
  add_staff(people, questionnaire, {"d.q0: 0"});
  CHECK(People(questionnaire, people).question("d.q0").range->low == doctest::Approx(50));
}

TEST_CASE("fewer than five answers of a role without names count as open, all of them") {
  const Questionnaire questionnaire = one_question();
  std::vector<Response> people;
  add_staff(people, questionnaire, {"d.q0: 4", "d.q0: 4", "d.q0: 4", "d.q0: 4", "", ""});
  const People unit(questionnaire, people);
  CHECK(unit.question("d.q0").range->low == 0);
  CHECK(unit.question("d.q0").range->high == 100);
  CHECK_FALSE(unit.question("d.q0").score());
  CHECK(unit.question("d.q0").state == AnswerState::missing);
}

TEST_CASE("rules read the lower median of each role and their mean with a half rounded down") {
  const Questionnaire questionnaire = one_question();
  std::vector<Response> people = {person(questionnaire, "lead", "d.q0: 4")};
  add_staff(people, questionnaire, levels_of("d.q0", {0, 1, 1, 3, 3, 4}));
  // staff: lower median of six is the third, 1; with the lead's 4 the mean is 2.5
  CHECK(People(questionnaire, people).question("d.q0").supported == 2);
  people.push_back(person(questionnaire, "check", "d.q0: 4"));
  CHECK(People(questionnaire, people).question("d.q0").supported == 3);  // 1, 4, 4: a mean of 3
}

TEST_CASE("a question that does not apply to enough people of a role leaves that role out") {
  const Questionnaire questionnaire = one_question(", not_applicable: allowed");
  std::vector<Response> people = {person(questionnaire, "lead", "d.q0: 2")};
  add_staff(people, questionnaire, levels_of("d.q0", {4, 4, 4, 4}));
  add_staff(people, questionnaire, {"d.q0: {na: none}", "d.q0: {na: none}"});
  CHECK(People(questionnaire, people).question("d.q0").range->low == doctest::Approx(50));
}

TEST_CASE("evidence and flags come from answers given by name") {
  const Questionnaire questionnaire =
      peopled(one_survey +
              "      - {id: d.q0, kind: anchors, text: Text, evidence: A link,"
              " anchors: [{text: a, flag: low}, b, c, d, e]}\n");
  const std::string proven = "d.q0: {answer: 3, evidence: [{ref: page}]}";
  std::vector<Response> people = {person(questionnaire, "lead", "d.q0: 3")};
  add_staff(people, questionnaire, {proven, proven, proven, "d.q0: 0", "d.q0: 0"});
  const People staff_only(questionnaire, people);
  CHECK_FALSE(staff_only.question("d.q0").has_evidence);
  CHECK(staff_only.result.card.sheet.facts.flags.at("low") == Truth::no);
  people.push_back(person(questionnaire, "check", proven));
  people.push_back(person(questionnaire, "check", "d.q0: 0"));
  const People named(questionnaire, people);
  CHECK(named.question("d.q0").has_evidence);
  CHECK(named.result.card.sheet.facts.flags.at("low") == Truth::yes);
}

TEST_CASE("an item is ticked if at least half of those asked ticked it") {
  const Questionnaire questionnaire = peopled(one_survey +
                                              "      - {id: d.q0, kind: ticks, text: Text,"
                                              " items: [{id: x, text: X}, {id: y, text: Y}]}\n");
  std::vector<Response> people = {person(questionnaire, "lead", "d.q0: [x]")};
  add_staff(people, questionnaire, {"d.q0: [x]", "d.q0: [x, y]", "d.q0: [y]", "d.q0: []", ""});
  const People unit(questionnaire, people);
  // asked: six; x by three of them, y by two; five of staff are asked, but only four answered
  CHECK(unit.result.card.sheet.facts.readings[QuestionId{0}].ticked ==
        std::vector<bool>{true, false});
}

TEST_CASE("what the lead says of the circumstances stands for everybody") {
  const Questionnaire questionnaire =
      peopled(one_survey + anchors("d.q0", ", when: ctx.used == yes"),
              "context:\n  ctx.used: {text: Is it used, options: [{id: \"no\", label: N},"
              " {id: \"yes\", label: Y}]}\n");
  const std::string used = "context: {ctx.used: \"yes\"}\n",
                    unused = "context: {ctx.used: \"no\"}\n";
  std::vector<Response> people = {person(questionnaire, "lead", "d.q0: 2", used)};
  add_staff(people, questionnaire, levels_of("d.q0", {0, 0, 0, 0}), used);
  add_staff(people, questionnaire, {"d.q0: 0"}, unused);
  const People unit(questionnaire, people);
  CHECK(unit.question("d.q0").range->low == doctest::Approx(25));
  REQUIRE(unit.unit.differing.size() == 1);
  CHECK(unit.unit.differing[0].people == 1);
}

TEST_CASE("confidence sees whether every role is heard") {
  const Questionnaire questionnaire = one_question();
  std::vector<Response> people = {person(questionnaire, "lead", "d.q0: 2"),
                                  person(questionnaire, "check", "d.q0: 2")};
  CHECK(People(questionnaire, people).result.card.confidence.voices == Confidence::medium);
  add_staff(people, questionnaire, levels_of("d.q0", {2, 2, 2, 2, 2}));
  CHECK(People(questionnaire, people).result.card.confidence.voices == Confidence::high);
}

}  // namespace
}  // namespace readiness
