#include "scoring/level.hpp"

#include "everything.hpp"
#include "unit/scoring/building.hpp"

#include <doctest/doctest.h>

using namespace readiness;
using sample::built;
using sample::Scored;
using sample::survey;

namespace {

/// Two surveys of two questions, and these levels above `ground`.
Questionnaire with_levels(const std::string& levels, const std::string& rest = {},
                          const std::string& extra = {}) {
  return built(survey("a", {"1", "1"}, extra) + survey("b", {"1", "1"}, extra),
               "levels:\n  - {id: ground, title: G, text: G}\n" + levels + rest);
}

std::string level(const std::string& id, const std::string& min, const std::string& gates) {
  return "  - {id: " + id + ", title: T, text: T, min: " + min + ", gates: [" + gates + "]}\n";
}

/// "level possible next failed", ids for levels, - for none.
std::string where(const Scored& scored) {
  const auto stands = standing(scored.questionnaire, scored.response, scored.card);
  if (!stands) return "nowhere";
  const auto id = [&](LevelId of) { return scored.questionnaire.levels[of].id; };
  return id(stands->level) + " " + id(stands->possible) + " " +
         (stands->next ? id(*stands->next) : "-") + " " + std::to_string(stands->failed());
}

const std::string all_two = "a.q0: 2, a.q1: 2, b.q0: 2, b.q1: 2";  // 50 everywhere

}  // namespace

TEST_CASE("no levels, or no overall: nowhere") {
  CHECK(where(Scored(built(survey("a", {"1"})), "a.q0: 1")) == "nowhere");
  CHECK(where(Scored(with_levels(""), all_two, "role: staff")) == "nowhere");
}

TEST_CASE("a level is reached at its minimum, but for binary noise") {
  CHECK(where(Scored(with_levels(level("up", "50", "")), all_two)) == "up up - 0");
  CHECK(where(Scored(with_levels(level("up", "50.001", "")), all_two)) == "ground ground up 1");
  // 0.7 * mean + 0.3 * weakest of 75, 75 is 75, whatever the order of the sums.
  CHECK(where(Scored(with_levels(level("up", "75", "")), "a.q0: 3, a.q1: 3, b.q0: 3, b.q1: 3")) ==
        "up up - 0");
}

TEST_CASE("the low end decides, the high end says what is possible") {
  const std::string open = "a.q0: 2, a.q1: 2, b.q0: 2";  // b: 25 to 75
  // low: .7 * 37.5 + .3 * 25 = 33.75; high: .7 * 62.5 + .3 * 50 = 58.75
  CHECK(where(Scored(with_levels(level("up", "33.75", "")), open)) == "up up - 0");
  CHECK(where(Scored(with_levels(level("up", "34", "")), open)) == "ground up up 1");
  CHECK(where(Scored(with_levels(level("up", "58.75", "")), open)) == "ground up up 1");
  CHECK(where(Scored(with_levels(level("up", "59", "")), open)) == "ground ground up 1");
}

TEST_CASE("levels are climbed one by one: a higher one that holds does not help") {
  const std::string levels = level("one", "10", "a.q0 >= 3") + level("two", "20", "a.q0 >= 1");
  CHECK(where(Scored(with_levels(levels), all_two)) == "ground ground one 1");
}

TEST_CASE("an unproven gate stays closed, but may open") {
  const Questionnaire questionnaire = with_levels(level("up", "10", "b.q1 >= 1"));
  const std::string rest = "a.q0: 2, a.q1: 2, b.q0: 2, b.q1: ";
  CHECK(where(Scored(questionnaire, rest + "{unknown: true}")) == "ground up up 1");
  CHECK(where(Scored(questionnaire, rest + "{declined: true}")) == "ground up up 1");
  CHECK(where(Scored(questionnaire, "a.q0: 2, a.q1: 2, b.q0: 2")) == "ground up up 1");
  CHECK(where(Scored(questionnaire, rest + "{na: None}")) == "ground ground up 1");
  CHECK(where(Scored(questionnaire, rest + "0")) == "ground ground up 1");
  CHECK(where(Scored(questionnaire, rest + "1")) == "up up - 0");
}

TEST_CASE("gates read the supported level") {
  const Questionnaire questionnaire =
      with_levels(level("up", "10", "a.q0 >= 4"), "", ", evidence: Page");
  const std::string rest = ", a.q1: 2, b.q0: 2, b.q1: 2";
  CHECK(where(Scored(questionnaire, "a.q0: 4" + rest)) == "ground ground up 1");
  CHECK(where(Scored(questionnaire, "a.q0: {answer: 4, evidence: [seen]}" + rest)) == "up up - 0");
}

TEST_CASE("every dimension at an end; at the high end its high one") {
  const std::string open = "a.q0: 4, a.q1: 4, b.q0: 2";  // b: 25 to 75
  CHECK(where(Scored(with_levels(level("up", "0", "\"every(low, 25)\"")), open)) == "up up - 0");
  CHECK(where(Scored(with_levels(level("up", "0", "\"every(low, 26)\"")), open)) ==
        "ground up up 1");
  CHECK(where(Scored(with_levels(level("up", "0", "\"every(low, 76)\"")), open)) ==
        "ground ground up 1");
}

TEST_CASE("evidence on the gates of this level and all lower ones, each question once") {
  const std::string levels = level("one", "10", "a.q0 >= 1") +
                             level("two", "20", "a.q0 >= 1, b.q0 >= 1, evidence_count(gates) >= 2");
  const Questionnaire questionnaire = with_levels(levels, "", ", evidence: Page");
  const auto answers = [](const std::string& a, const std::string& b) {
    return "a.q0: {answer: 2" + a + "}, a.q1: {answer: 2, evidence: [seen]}, b.q0: {answer: 2" + b +
           "}, b.q1: 2";
  };
  const std::string seen = ", evidence: [seen]", stale = ", evidence: [{ref: x, date: 2020-01-01}]";
  CHECK(where(Scored(questionnaire, answers(seen, seen))) == "two two - 0");
  CHECK(where(Scored(questionnaire, answers(seen, stale))) == "one one two 1");
  CHECK(where(Scored(questionnaire, answers("", seen))) == "one one two 1");
}

TEST_CASE("voices of other roles do not come from one file") {
  CHECK(where(Scored(with_levels(level("up", "10", "n(staff) >= 1")), all_two)) ==
        "ground ground up 1");
  CHECK(where(Scored(with_levels(level("up", "10", "n(lead) >= 1")), all_two)) == "up up - 0");
}

TEST_CASE("a form's highest level caps both ends") {
  const std::string forms =
      "forms: {full: {roles: [lead]}, short: {roles: [lead], surveys: [a, b], max_level: one}}\n";
  const Questionnaire questionnaire =
      with_levels(level("one", "10", "") + level("two", "20", ""), forms);
  CHECK(where(Scored(questionnaire, all_two)) == "two two - 0");
  const Scored capped(questionnaire, all_two, "role: lead, form: short");
  CHECK(where(capped) == "one one - 0");
  CHECK(standing(capped.questionnaire, capped.response, capped.card)->held_by_form);
  const Scored below(questionnaire, "a.q0: 0", "role: lead, form: short");
  // low 0; high: a (0 + 100) / 2, b 100: .7 * 75 + .3 * 50 = 67.5
  CHECK(where(below) == "ground one one 1");
  CHECK_FALSE(standing(below.questionnaire, below.response, below.card)->held_by_form);
}

TEST_CASE("the conditions of the next level: the overall first, then its gates in order") {
  const Scored scored(with_levels(level("up", "60", "a.q0 >= 2, b.q1 >= 3, a.q1 >= 3")),
                      "a.q0: 2, a.q1: {unknown: true}, b.q0: 2, b.q1: 2");
  const Standing stands = standing(scored.questionnaire, scored.response, scored.card).value();
  REQUIRE(stands.conditions.size() == 4);
  CHECK(stands.conditions[0].gate == nullptr);
  CHECK(stands.conditions[0].at_low == Truth::no);
  CHECK(stands.conditions[1].at_low == Truth::yes);
  CHECK(stands.conditions[2].at_low == Truth::no);
  CHECK(stands.conditions[2].at_high == Truth::no);
  CHECK(stands.conditions[3].at_low == Truth::unknown);
  CHECK(stands.conditions[3].at_high == Truth::unknown);
  CHECK(stands.failed() == 3);
}

// A gate that falls when a score rises holds at the low end and fails at the high end. What is
// reached is possible, and the level above it must still be looked at.
TEST_CASE("what is reached is possible") {
  const std::string levels = level("one", "10", "low(b) < 60") + level("two", "20", "");
  const std::string open = "a.q0: 2, a.q1: 2, b.q0: 2";  // b: 25 to 75, overall 33.75 to 58.75
  CHECK(where(Scored(with_levels(levels), open)) == "two two - 0");
}
