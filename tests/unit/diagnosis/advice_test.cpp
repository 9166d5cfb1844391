#include "diagnosis/advice.hpp"

#include "answers/bind.hpp"
#include "diagnosis/assessment.hpp"
#include "diagnosis/plan.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "questionnaire/load/load.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <memory>

namespace readiness {
namespace {

std::string recommendation(const std::string& id, const std::string& more) {
  return "  - id: " + id +
         "\n    title: T\n    because: B\n    first_step: F\n    done_when: D\n    review_days: "
         "7\n" +
         more;
}

/// Two questions of five levels each in one dimension, weights 3 and 1; level two needs 50 and
/// a.gate at 2.
std::string garden(const std::string& recommendations, const std::string& patterns = "") {
  return "schema: readiness/questionnaire@1\n"
         "id: garden\n"
         "version: 1.0.0\n"
         "title: G\n"
         "roles: {lead: {title: Lead}, staff: {title: Staff, index: false}}\n"
         "facets: {early: {title: Early}, late: {title: Late}}\n"
         "surveys:\n"
         "  - id: a\n"
         "    title: A\n"
         "    questions:\n"
         "      - {id: a.gate, kind: anchors, weight: 3, facets: [late], roles: [lead], text: Q, "
         "evidence: E, anchors: [A, B, C, D, E]}\n"
         "      - {id: a.free, kind: anchors, facets: [early], roles: [lead], text: Q, "
         "anchors: [A, B, C, D, E]}\n"
         "      - {id: a.staff, kind: anchors, roles: [staff], predicted_by: [lead], text: Q, "
         "anchors: [A, B, C, D, E]}\n"
         "forms: {lead: {roles: [lead], predictions: true, default: true}, staff: {roles: "
         "[staff]}}\n"
         "levels:\n"
         "  - {id: one, title: One, text: T}\n"
         "  - {id: two, title: Two, text: T, min: 50, gates: [a.gate >= 2]}\n" +
         patterns +
         "plan: {order: [early, late], weak_below: 50, now: 1, next: 1}\n"
         "stages: [{id: stop, title: S, urgent: true}, {id: begin, title: B}, "
         "{id: go-on, title: G}]\n"
         "recommendations:\n" +
         recommendations;
}

struct Story {
  Questionnaire questionnaire;
  Response response;
  Assessment result;
};

std::unique_ptr<Story> story(const std::string& yaml, const std::string& answers) {
  Diagnostics diagnostics;
  auto questionnaire = load_questionnaire(
      {"", "t.yaml", [&](const std::string&, Diagnostics&) { return std::optional(yaml); }}, "en",
      diagnostics);
  INFO(render_long(diagnostics.sorted()));
  REQUIRE(questionnaire);
  auto document = parse_yaml(Source("a.yaml",
                                    "schema: readiness/answers@1\nquestionnaire: garden\n"
                                    "respondent: {role: lead}\n" +
                                        answers),
                             diagnostics);
  REQUIRE(document);
  auto response = bind(std::move(*document), *questionnaire, diagnostics);
  INFO(render_long(diagnostics.sorted()));
  REQUIRE(response);
  auto told = std::make_unique<Story>(Story{std::move(*questionnaire), std::move(*response), {}});
  told->result = assessment(told->questionnaire, told->response, Date{});
  return told;
}

std::vector<std::string> order_of(const Story& told) {
  std::vector<std::string> ids;
  for (const Advice& advice : told.result.guidance->advice)
    ids.push_back(told.questionnaire.recommendations[advice.recommendation].id);
  return ids;
}

using Ids = std::vector<std::string>;

Ids steps_of(const Story& told, const Plan& plan) {
  Ids ids;
  for (const PlanStep& step : plan.steps)
    ids.push_back(told.questionnaire.recommendations[step.recommendation].id);
  return ids;
}

const std::string lift_gate =
    "    stage: go-on\n    facet: late\n    when: a.gate <= 2\n    owner: O\n"
    "    effort: {days: 4, weeks: 1}\n    raises: {a.gate: 3}\n";
const std::string lift_free =
    "    stage: begin\n    facet: early\n    when: a.free <= 2\n    owner: O\n"
    "    effort: {days: 1, weeks: 1}\n    raises: {a.free: 4}\n";

TEST_CASE("the terms of a rank are those of its definition") {
  const auto told =
      story(garden(recommendation("gate", lift_gate)), "answers: {a.gate: 1, a.free: 3}\n");
  const Priority& terms = told->result.guidance->advice.at(0).priority;
  CHECK(terms.impact == 2);                  // 1 + 1 for the gate it opens
  CHECK(terms.gap == doctest::Approx(0.5));  // (3 - 1) / 4
  CHECK(terms.sureness == 0.8);              // a claim without evidence
  CHECK(terms.days == 4);
  CHECK(terms.value() == doctest::Approx(2 * 0.5 * 0.8 / 2));
}

TEST_CASE("evidence makes sure; a gap is weighted by the questions' weights") {
  const std::string both =
      "    stage: begin\n    when: a.gate <= 2 or a.free <= 2\n    owner: O\n"
      "    effort: {days: 0.1, weeks: 1}\n    raises: {a.gate: 3, a.free: 4}\n";
  const auto told = story(garden(recommendation("both", both)),
                          "answers: {a.gate: {answer: 1, evidence: [{ref: x}]}, a.free: 0}\n");
  const Priority& terms = told->result.guidance->advice.at(0).priority;
  CHECK(terms.sureness == 1);
  CHECK(terms.gap == doctest::Approx((3 * 0.5 + 1 * 1.0) / 4));
  CHECK(terms.days == 0.5);  // at least half a day
}

TEST_CASE("a top answer without evidence calls for evidence, and not for what it says is there") {
  const std::string all_of_it =
      "    stage: go-on\n    when: a.gate <= 3\n    owner: O\n"
      "    effort: {days: 4, weeks: 1}\n    raises: {a.gate: 4}\n";
  const std::string rows = garden(recommendation("gate", all_of_it));
  // level 4 of 4 counts as 3
  const auto claimed = story(rows, "answers: {a.gate: 4, a.free: 3}\n");
  CHECK(order_of(*claimed).empty());
  CHECK(claimed->result.guidance->unproven == std::vector{QuestionId{0}});
  const auto plan = roadmap(claimed->result);
  REQUIRE(plan->asks.size() == 1);
  CHECK(plan->asks[0].for_evidence);
  CHECK(plan->asks[0].questions == std::vector{QuestionId{0}});

  const auto proven =
      story(rows, "answers: {a.gate: {answer: 4, evidence: [{ref: x}]}, a.free: 3}\n");
  CHECK(proven->result.guidance->unproven.empty());
  CHECK(roadmap(proven->result)->asks.empty());

  const auto below = story(rows, "answers: {a.gate: 3, a.free: 3}\n");
  CHECK(order_of(*below) == Ids{"gate"});
  CHECK(below->result.guidance->unproven.empty());
}

TEST_CASE("the way begins at a closed gate, else at the first weak facet of the working order") {
  const std::string rows = recommendation("free", lift_free) + recommendation("gate", lift_gate);
  const auto closed = story(garden(rows), "answers: {a.gate: 1, a.free: 1}\n");
  REQUIRE(closed->result.guidance->start);
  CHECK(closed->result.guidance->start->facet == FacetId{1});
  CHECK(closed->result.guidance->start->holds_gate);
  CHECK(order_of(*closed) == Ids{"gate", "free"});  // from the late facet's stage on

  const auto weak = story(garden(rows), "answers: {a.gate: 2, a.free: 1}\n");
  REQUIRE(weak->result.guidance->start);
  CHECK(weak->result.guidance->start->facet == FacetId{0});  // 25 is below 50
  CHECK_FALSE(weak->result.guidance->start->holds_gate);
  CHECK(order_of(*weak) == Ids{"free", "gate"});
}

TEST_CASE("what stops harm comes first, and the remedy of the leading pattern next") {
  const std::string patterns =
      "patterns:\n"
      "  - {id: p, title: P, severity: high, text: T, must: a.free <= 1, signs: [a.gate <= 1], "
      "need: 1, remedies: [free], disproved_by: D}\n";
  const std::string urgent =
      "    stage: stop\n    when: a.free == 0\n    owner: O\n    effort: {days: 1, weeks: 1}\n"
      "    raises: {a.free: 1}\n";
  const std::string rows = recommendation("gate", lift_gate) + recommendation("harm", urgent) +
                           recommendation("free", lift_free + "    treats: [p]\n");
  const auto told = story(garden(rows, patterns), "answers: {a.gate: 1, a.free: 0}\n");
  CHECK(order_of(*told) == Ids{"harm", "gate", "free"});
  CHECK(told->result.guidance->advice[2].priority.impact == 2);  // 1 + 1 for the leading pattern
  const Plan plan = roadmap(told->result).value();
  CHECK(steps_of(*told, plan) == Ids{"harm", "free", "gate"});
  CHECK(plan.steps[0].why == StepReason::harm);
  CHECK(plan.steps[1].why == StepReason::cause);
  CHECK(plan.steps[2].why == StepReason::gate);
  CHECK(plan.steps[0].timeframe == Timeframe::now);  // one now, one next
  CHECK(plan.steps[1].timeframe == Timeframe::next);
  CHECK(plan.steps[2].timeframe == Timeframe::later);
  CHECK(plan.steps[0].due == Date{7});  // one owner, a week each
  CHECK(plan.steps[1].due == Date{14});
  CHECK(plan.steps[2].due == Date{21});
  CHECK(steps_of(*told, cheapest_plan(told->result, LevelId{1})) == Ids{"gate"});
}

TEST_CASE("what must be done before goes before, and its dependent is never for now") {
  const std::string rows = recommendation("gate", lift_gate + "    requires: [free]\n") +
                           recommendation("free", lift_free);
  const auto told = story(garden(rows), "answers: {a.gate: 1, a.free: 1}\n");
  CHECK(order_of(*told) == Ids{"free", "gate"});
  const Plan plan = roadmap(told->result).value();
  CHECK(steps_of(*told, plan) == Ids{"free", "gate"});
  CHECK(plan.steps[0].why == StepReason::gate);
  CHECK(plan.steps[0].needed_for == plan.steps[1].recommendation);
  CHECK(plan.steps[0].timeframe == Timeframe::now);
  CHECK(plan.steps[1].timeframe == Timeframe::next);

  const auto open = story(garden(rows), "answers: {a.gate: 1, a.free: {unknown: true}}\n");
  CHECK(order_of(*open) == Ids{"gate"});
  CHECK(roadmap(open->result)->steps[0].timeframe == Timeframe::later);  // nobody knows
  CHECK(open->result.guidance->advice[0].waits_to_know.size() == 1);
}

TEST_CASE("a don't know calls for nothing: whoever knows is asked first") {
  const std::string rows = recommendation("free", lift_free) + recommendation("gate", lift_gate);
  const auto told = story(garden(rows),
                          "answers: {a.gate: {unknown: true, owner: boss, review_by: 1970-01-20}, "
                          "a.free: {unknown: true}}\n");
  CHECK(order_of(*told).empty());
  CHECK(told->result.guidance->find_out == std::vector<QuestionId>{QuestionId{0}, QuestionId{1}});
  const Plan plan = roadmap(told->result).value();
  CHECK(plan.steps.empty());
  REQUIRE(plan.asks.size() == 2);  // with nothing answered, everything is worth asking
  CHECK(plan.asks[0].whom == "boss");
  CHECK(plan.asks[0].questions == std::vector<QuestionId>{QuestionId{0}});
  CHECK(plan.asks[0].due == Date{19});
  CHECK(plan.asks[1].whom.empty());
  CHECK(plan.asks[1].due == Date{7});  // a week, where nobody names a day
}

TEST_CASE("an open answer that holds a condition alone is asked") {
  const std::string rows = recommendation("free", lift_free) + recommendation("gate", lift_gate);
  const auto gate = story(garden(rows), "answers: {a.gate: {unknown: true}, a.free: 4}\n");
  REQUIRE(roadmap(gate->result)->asks.size() == 1);
  CHECK(roadmap(gate->result)->asks[0].questions == std::vector<QuestionId>{QuestionId{0}});
}

TEST_CASE("what would have nothing to work on is not called for") {
  const std::string row = lift_gate + "    needs: a.free >= 1\n";
  const auto without =
      story(garden(recommendation("gate", row)), "answers: {a.gate: 1, a.free: 0}\n");
  CHECK(order_of(*without).empty());
  const auto open =
      story(garden(recommendation("gate", row)), "answers: {a.gate: 1, a.free: {unknown: true}}\n");
  CHECK(order_of(*open) == Ids{"gate"});  // nothing is ruled out by not knowing
}

TEST_CASE("a prediction may call for something, and it is said") {
  const std::string staff =
      "    stage: begin\n    when: a.staff <= 1\n    owner: O\n    effort: {days: 1, weeks: 1}\n"
      "    raises: {a.staff: 3}\n";
  const auto told = story(garden(recommendation("staff", staff)),
                          "answers: {a.gate: 4}\npredictions: {a.staff: 1}\n");
  REQUIRE(told->result.guidance->advice.size() == 1);
  CHECK(told->result.guidance->advice[0].rests_on_predictions);
  CHECK(told->result.guidance->advice[0].because[0].predicted);
  CHECK(told->result.guidance->advice[0].priority.sureness == 0.6);
}

TEST_CASE("one owner gets no more for now than the plan allows") {
  const std::string rows = recommendation("gate", lift_gate) + recommendation("free", lift_free);
  const std::string yaml = garden(rows);
  const auto two = story(yaml.substr(0, yaml.find("now: 1")) + "now: 3, now_per_owner: 1" +
                             yaml.substr(yaml.find(", next: 1")),
                         "answers: {a.gate: 1, a.free: 1}\n");
  const Plan plan = roadmap(two->result).value();
  REQUIRE(plan.steps.size() == 2);
  CHECK(plan.steps[0].timeframe == Timeframe::now);
  CHECK(plan.steps[1].timeframe == Timeframe::next);
}

// Low ends by hand: (3 * 25 + 25) / 4 = 25 today; the gate at 3 (3 * 75 + 25) / 4 = 62.5.
TEST_CASE("the cheapest plan opens the gate and leaves out what is not needed") {
  const std::string rows = recommendation("free", lift_free) + recommendation("gate", lift_gate);
  const auto told = story(garden(rows), "answers: {a.gate: 1, a.free: 1}\n");
  const Plan plan = cheapest_plan(told->result, LevelId{1});
  REQUIRE(plan.steps.size() == 1);
  CHECK(told->questionnaire.recommendations[plan.steps[0].recommendation].id == "gate");
  CHECK(plan.steps[0].is_forced);
  CHECK(plan.steps[0].opens.size() == 1);
  CHECK(plan.steps[0].overall_after.low == doctest::Approx(62.5));
  CHECK(plan.reaches_target);
  CHECK(plan.is_exact);
  CHECK(plan.beyond.empty());
  CHECK(plan.effort.likely == 4);
}

TEST_CASE("a budget too small for the gate buys the most of the low end") {
  const std::string rows = recommendation("free", lift_free) + recommendation("gate", lift_gate);
  const auto told = story(garden(rows), "answers: {a.gate: 1, a.free: 1}\n");
  const Plan plan = best_plan_within(told->result, LevelId{1}, 2);
  REQUIRE(plan.steps.size() == 1);
  CHECK(told->questionnaire.recommendations[plan.steps[0].recommendation].id == "free");
  CHECK(plan.after.card.overall->low == doctest::Approx((3 * 25 + 100) / 4.0));
  CHECK_FALSE(plan.reaches_target);
}

TEST_CASE("what is raised to the top without evidence counts one level lower") {
  const std::string top =
      "    stage: begin\n    when: a.gate <= 3\n    owner: O\n"
      "    effort: {days: 1, weeks: 1}\n    raises: {a.gate: 4}\n";
  const auto told = story(garden(recommendation("top", top)), "answers: {a.gate: 1, a.free: 1}\n");
  const Plan plan = cheapest_plan(told->result, LevelId{1});
  CHECK(plan.after.card.overall->low == doctest::Approx((3 * 75 + 25) / 4.0));
}

}  // namespace
}  // namespace readiness
