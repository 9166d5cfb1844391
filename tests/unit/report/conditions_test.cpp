#include "report/words/conditions.hpp"

#include "everything.hpp"
#include "unit/report/garden.hpp"

namespace readiness {
namespace {

/// What the gate of the second level says; the others of its conditions stay.
ConditionText with_gate(const std::string& gate, const std::string& answers = owner_answers) {
  const auto of = make_case(
      replaced(garden_yaml, "      - beds.plan >= 2\n", "      - " + gate + "\n"), answers);
  REQUIRE(of->result.standing->conditions.size() == 3);
  return condition_text(of->result, of->result.standing->conditions[1]);
}

std::string needed(const std::string& gate) { return with_gate(gate).needed; }
std::string has(const std::string& gate) { return with_gate(gate).has; }

}  // namespace

TEST_CASE("what is needed is said in the words of the question") {
  CHECK(needed("beds.plan >= 1") == "1 or more: In one head");
  CHECK(needed("beds.plan > 0") == "1 or more: In one head");
  CHECK(needed("beds.plan >= 2") == "2: On paper");
  CHECK(needed("beds.plan == 1") == "level 1");
  CHECK(needed("beds.plan <= 1") == "level 1 or less");
  CHECK(needed("beds.compost == yes") == "Yes");
  CHECK(needed("beds.compost != no") == "not No");
  CHECK(needed("beds.compost in [no, yes]") == "No or Yes");
  CHECK(needed("beds.compost >= 1") == "Yes");
  // 5 days and more are level 0, 2 to 4 level 1, fewer level 2
  CHECK(needed("water.dry_days >= 1") == "at most 4 of 10");
  CHECK(needed("water.dry_days >= 2") == "at most 1 of 10");
}

TEST_CASE("what is needed of ticks is a count") {
  Questionnaire questionnaire;
  Question question;
  question.kind = Ticks{{{"a", "A"}, {"b", "B"}, {"c", "C"}}, {0, 1, 1, 2}};
  const QuestionId id = questionnaire.questions.add(question);
  const auto at_least = [&](double level) {
    Expression read, bound, whole;
    read.op = Expression::Op::level;
    read.question = id;
    bound.value = level;
    whole.op = Expression::Op::at_least;
    whole.arguments = {read, bound};
    return needed_text(questionnaire, whole);
  };
  CHECK(at_least(1) == "1 of 3 or more");
  CHECK(at_least(2) == "3 of 3 or more");
  std::get<Ticks>(questionnaire.questions[id].kind).levels_by_count = {3, 2, 1, 0};
  CHECK(at_least(2) == "at most 1 of 3");
  CHECK(at_least(3) == "at most 0 of 3");
}

TEST_CASE("what somebody has is their answer as it counts") {
  CHECK(has("beds.plan >= 2") == "2, counts as 1 without current evidence");
  CHECK(has("water.source >= 2") == "1: Rain");
  CHECK(has("beds.compost == no") == "Yes");
  CHECK(has("water.dry_days >= 1") == "don't know");
  const auto open = replaced(owner_answers, "  water.source: 1\n", "");
  CHECK(with_gate("water.source >= 2", open).has == "left open");
  const auto declined = replaced(owner_answers, "source: 1", "source: {declined: true}");
  CHECK(with_gate("water.source >= 2", declined).has == "declined");
  CHECK(has("water.stolen == yes") == "not asked of this role");
}

TEST_CASE("a question whose condition does not hold does not apply yet") {
  const auto of = make_case(
      replaced(replaced(garden_yaml, "      - beds.plan >= 2\n", "      - water.source >= 1\n"),
               "        text: Where does",
               "        when: beds.compost == no\n        text: Where does"),
      replaced(owner_answers, "  water.source: 1\n", ""));
  CHECK(condition_text(of->result, of->result.standing->conditions[1]).has == "does not apply yet");
}

TEST_CASE("a condition is called by its question, its text, or overall") {
  const auto of = garden();
  const auto& conditions = of->result.standing->conditions;
  const ConditionText overall = condition_text(of->result, conditions[0]);
  CHECK(overall.name == "overall");
  CHECK(overall.has == "38 at the low end");  // 0.5 * (75 + 25) / 2 + 0.5 * 25 = 37.5
  CHECK(overall.needed == "40");
  CHECK_FALSE(overall.question);
  const ConditionText plan = condition_text(of->result, conditions[1]);
  CHECK(plan.name == "Plan");
  CHECK(plan.question == find_by_id(of->questionnaire.questions, "beds.plan"));
  const ConditionText every = condition_text(of->result, conditions[2]);
  CHECK(every.name == "every dimension at 30 or more at its low end");
  CHECK(every.has == "Water 25");
  CHECK(every.needed.empty());
}

TEST_CASE("other conditions say what they read") {
  CHECK(has("{require: n(helper) >= 5, text: five helpers}") == "none from Helper");
  CHECK(has("{require: n(helper) >= 5 or n(owner) >= 2, text: more people}") ==
        "none from Helper, 1 from Owner");
  CHECK(has("{require: evidence(beds.plan), text: proof}") == "no evidence");
  CHECK(has("{require: evidence(water.dry_days), text: proof}") == "don't know");
  CHECK(has("{require: low(water) >= 60, text: wet}") == "Water 25");
  CHECK(has("{require: score(soil) >= 80, text: rich}") == "Soil 75");
  CHECK(has("{require: high(cases) >= 50, text: cases}") ==
        "Cases: not asked yet; `also: [cases]` beside `role:` has it asked");
  CHECK(has("{require: beds.plan + water.source >= 4, text: both}") ==
        "Plan: 2, counts as 1 without current evidence, Source: 1: Rain");
  // the gates up to the second level read only the plan and the source, without evidence
  CHECK(has("{require: evidence_count(gates) >= 1 and beds.plan >= 2, text: proof}") ==
        "0 of 1 so far, Plan: 2, counts as 1 without current evidence");
}

}  // namespace readiness
