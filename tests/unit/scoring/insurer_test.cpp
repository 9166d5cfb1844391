// examples/insurer-claims/leader.answers.yaml by hand: domain.md 5.1 to 5.3, worked out on paper
// and written here as sums. Forty-seven questions apply (pricing does not: internal work); 42 are
// given, 3 don't know, 1 declined, 1 missing. Each summand is weight * 25 * level; a yes is 100.

#include "diagnosis/assessment.hpp"
#include "everything.hpp"
#include "scoring/score.hpp"
#include "unit/answers/answering.hpp"

#include <doctest/doctest.h>

#include <chrono>

using namespace readiness;

namespace {

const Date answered_on = date_of(2026, 11, 12);

struct Insurer {
  Questionnaire questionnaire = sample::ai_adoption();
  Response response = sample::example(questionnaire, "examples/insurer-claims/leader.answers.yaml");
  Scorecard card = score(questionnaire, response, answered_on);

  const Part& dimension(const std::string& id) const {
    return card.dimensions[find_by_id(questionnaire.dimensions, id).value()];
  }
  const Part& facet(const std::string& id) const {
    return card.facets[find_by_id(questionnaire.facets, id).value()];
  }
  const QuestionScore& question(const std::string& id) const {
    return card.questions[sample::id_of(questionnaire, id)];
  }
};

const Insurer& insurer() {
  static const Insurer insurer;
  return insurer;
}

void check(const std::optional<Range>& range, double low, double given, double high) {
  REQUIRE(range);
  CHECK(range->low == doctest::Approx(low).epsilon(1e-12));
  CHECK(range->given.value() == doctest::Approx(given).epsilon(1e-12));
  CHECK(range->high == doctest::Approx(high).epsilon(1e-12));
}

// The sums of weight * score, and the weights, of each dimension; open questions are left out of
// the sums. The numbers stand in the order of the questions.
constexpr double tool_first = 2 * 50 + 1 * 25 + 1 * 50 + 2 * 75 + 2 * 50 + 1 * 75 + 1 * 25 + 1 * 50;
constexpr double tool_first_weight = 2 + 1 + 1 + 2 + 2 + 1 + 1 + 1;
constexpr double mindset = 2 * 50 + 1 * 25 + 1 * 25 + 1 * 25 + 2 * 50 + 1 * 50;
constexpr double mindset_weight = 2 + 1 + 1 + 1 + 2 + 1;
constexpr double governance = 2 * 25 + 2 * 25 + /* time_to_answer */ 2 * 25 + 1 * 0 + 2 * 25 +
                              1 * 25 + 2 * 50 + 1 * 50 + 1 * 50;
constexpr double governance_weight = 2 + 2 + 1 + 2 + 1 + 2 + 1 + 2 + 1 + 1;
constexpr double roi = 2 * 50 + 2 * 50 + 1 * 25 + /* costs_budgeted */ 1 * 100 + 2 * 25 + 2 * 25 +
                       1 * 25 + 1 * 0 + 1 * 25;
constexpr double roi_weight = 2 + 2 + 1 + 2 + 1 + 1 + 2 + 1 + 1 + 1;
constexpr double incentives = 2 * 50 + 2 * 50 + /* manager_goals */ 1 * 25;
constexpr double incentives_weight = 2 + 2 + 2 + 1;
constexpr double system_sum = 2 * 50 + /* top_agenda */ 1 * 25 + 2 * 50 + 1 * 50 + 2 * 75 +
                              1 * 0
                              /* template_keeper */
                              + 1 * 50;
constexpr double system_weight = 2 + 1 + 1 + 2 + 1 + 2 + 1 + 1 + 1;

}  // namespace

TEST_CASE("insurer: the day of the answers") {
  CHECK(scoring_date(insurer().response, Date{}) == answered_on);
}

TEST_CASE("insurer: reversal, caps and stale evidence of single questions") {
  const auto expect = [](const std::string& id, int claimed, int supported, double score) {
    CAPTURE(id);
    const QuestionScore& question = insurer().question(id);
    CHECK(question.claimed == claimed);
    CHECK(question.supported == supported);
    CHECK(question.score() == score);
  };
  expect("tool_first.ai_as_goal", 2, 2, 50);              // neutral, reversed: the middle stays
  expect("roi.ai_will_fix_it", 1, 1, 25);                 // agree (3), reversed: 4 - 3
  expect("tool_first.first_workflow", 4, 3, 75);          // top without evidence
  expect("tool_first.how_friction_was_found", 4, 3, 75);  // evidence of 2025-09-18 is too old
  expect("roi.approvals_and_roles", 4, 4, 100);           // evidence of 2026-08-20
  expect("roi.workflow_on_a_page", 2, 2, 50);             // three ticks of five: 0/1/1/2/3/4
  expect("incentives.what_still_counts", 2, 2, 50);       // two bad ticks of four: 4/3/2/1/0
  expect("governance.approved_list", 0, 0, 0);            // no
  CHECK(insurer().question("incentives.pricing").state == AnswerState::does_not_apply);
  CHECK(insurer().question("system.template_keeper").state == AnswerState::missing);
  CHECK(insurer().question("incentives.manager_goals").state == AnswerState::declined);
  CHECK(insurer().question("governance.time_to_answer").state == AnswerState::dont_know);
  CHECK(insurer().question("governance.cannot_tell").state == AnswerState::not_asked);
  CHECK_FALSE(insurer().question("probes.press_release").score());
}

TEST_CASE("insurer: the six dimensions") {
  REQUIRE(tool_first == 575);
  REQUIRE(system_sum == 475);
  check(insurer().dimension("tool_first").range, tool_first / tool_first_weight,
        tool_first / tool_first_weight, tool_first / tool_first_weight);
  check(insurer().dimension("mindset").range, mindset / mindset_weight, mindset / mindset_weight,
        mindset / mindset_weight);
  check(insurer().dimension("governance").range, governance / governance_weight,
        governance / (governance_weight - 1), (governance + 1 * 100) / governance_weight);
  check(insurer().dimension("roi").range, roi / roi_weight, roi / (roi_weight - 1),
        (roi + 1 * 100) / roi_weight);
  check(insurer().dimension("incentives").range, incentives / incentives_weight,
        incentives / (incentives_weight - 2), (incentives + 2 * 100) / incentives_weight);
  check(insurer().dimension("system").range, system_sum / system_weight,
        system_sum / (system_weight - 2), (system_sum + 2 * 100) / system_weight);
  for (const std::string id :
       {"tool_first", "mindset", "governance", "roi", "incentives", "system"})
    CHECK_MESSAGE(insurer().dimension(id).enough, id);
  CHECK_FALSE(insurer().dimension("sustain").range);
  CHECK_FALSE(insurer().dimension("probes").range);
}

TEST_CASE("insurer: the five facets") {
  check(insurer().facet("target").range, 55, 55, 55);
  constexpr double target = 2 * 50 + 1 * 25 + 1 * 50 + 2 * 75 + 2 * 50 + 1 * 75 + 1 * 50;
  static_assert(target / (2 + 1 + 1 + 2 + 2 + 1 + 1) == 55);
  // where_ai_is_reached, redesigned, on_a_page, will_fix_it, (costs), approvals, who_drew_it
  constexpr double redesign = 1 * 25 + 2 * 50 + 2 * 50 + 1 * 25 + 1 * 100 + 1 * 50;
  check(insurer().facet("redesign").range, redesign / 9, redesign / 8, (redesign + 100) / 9);
  constexpr double upskill = 2 * 50 + 1 * 25 + 1 * 25 + 1 * 25 + 2 * 50 + 1 * 50 + 1 * 25;
  check(insurer().facet("upskill").range, upskill / 10, upskill / 9, (upskill + 100) / 10);
  check(insurer().facet("safeguard").range, governance / 15, governance / 14,
        (governance + 100) / 15);
  // payback, outcomes, report, measured, saved_time, faster_work, still_counts, (manager_goals)
  constexpr double track = 2 * 25 + 2 * 25 + 1 * 25 + 1 * 0 + 1 * 25 + 2 * 50 + 2 * 50;
  check(insurer().facet("track").range, track / 13, track / 11, (track + 2 * 100) / 13);
}

TEST_CASE("insurer: topics, those without enough answers among them") {
  struct Row {
    std::string topic;
    double low, given, high;
    bool enough;
  };
  const std::vector<Row> rows = {{"choosing", 175.0 / 4, 175.0 / 4, 175.0 / 4, true},
                                 {"clarity", 100.0 / 5, 100.0 / 4, 200.0 / 5, true},
                                 {"guardrails", 50.0 / 3, 50.0 / 3, 50.0 / 3, true},
                                 {"expectation", 50.0 / 3, 50.0 / 2, 150.0 / 3, false},
                                 {"capacity", 25, 25, 25, false},
                                 {"ownership", 125.0 / 4, 125.0 / 3, 225.0 / 4, true},
                                 {"persistence", 200.0 / 5, 200.0 / 4, 300.0 / 5, true}};
  for (const Row& row : rows) {
    CAPTURE(row.topic);
    int found = 0;
    for (const TopicScore& topic : insurer().card.topics) {
      if (topic.topic != row.topic) continue;
      ++found;
      check(topic.part.range, row.low, row.given, row.high);
      CHECK(topic.part.enough == row.enough);
    }
    CHECK(found == 1);
  }
}

TEST_CASE("insurer: how many answers of which state, all and by dimension") {
  const Counts all{42, 3, 1, 1, 0};
  CHECK(insurer().card.counts == all);
  CHECK(all.coverage() == doctest::Approx(45.0 / 47));
  CHECK(all.known() == doctest::Approx(42.0 / 47));
  CHECK(insurer().dimension("governance").counts == Counts{9, 1, 0, 0, 0});
  CHECK(insurer().dimension("incentives").counts == Counts{3, 0, 1, 0, 0});
  CHECK(insurer().dimension("system").counts == Counts{7, 1, 0, 1, 0});
}

TEST_CASE("insurer: the overall, each end with its own weakest dimension") {
  constexpr double low_sum =
      575.0 / 11 + 325.0 / 8 + 425.0 / 15 + 475.0 / 14 + 225.0 / 7 + 475.0 / 12;
  constexpr double given_sum =
      575.0 / 11 + 325.0 / 8 + 425.0 / 14 + 475.0 / 13 + 225.0 / 5 + 475.0 / 10;
  constexpr double high_sum =
      575.0 / 11 + 325.0 / 8 + 525.0 / 15 + 575.0 / 14 + 425.0 / 7 + 675.0 / 12;
  constexpr double low = 0.7 * low_sum / 6 + 0.3 * 425.0 / 15;
  constexpr double given = 0.7 * given_sum / 6 + 0.3 * 425.0 / 14;
  constexpr double high = 0.7 * high_sum / 6 + 0.3 * 525.0 / 15;
  check(insurer().card.overall, low, given, high);
  check(insurer().card.overall, 110785.0 / 3168, 1234557.0 / 32032, 46315.0 / 1056);
}

TEST_CASE("insurer: the second level, held below the third by three of six conditions") {
  const auto stands = standing(insurer().questionnaire, insurer().response, insurer().card);
  REQUIRE(stands);
  const auto id_of_level = [](LevelId level) { return insurer().questionnaire.levels[level].id; };
  CHECK(id_of_level(stands->level) == "trying-out");
  CHECK(id_of_level(stands->possible) == "trying-out");
  CHECK(id_of_level(stands->next.value()) == "problem-led");
  CHECK_FALSE(stands->held_by_form);
  REQUIRE(stands->conditions.size() == 6);
  CHECK(stands->failed() == 3);
  // The overall (35.0 and 43.9, needed 45), first_workflow (3 after its cap), workflow_facts (2),
  // in_writing (1), traffic_light (1), every dimension at 25 (governance: 28.3).
  const std::vector<Truth> expected = {Truth::no, Truth::yes, Truth::yes,
                                       Truth::no, Truth::no,  Truth::yes};
  for (std::size_t i = 0; i < expected.size(); ++i) {
    CHECK(stands->conditions[i].at_low == expected[i]);
    CHECK(stands->conditions[i].at_high == expected[i]);
  }
  CHECK(
      fragility(insurer().questionnaire, alone(insurer().response), insurer().card.as_of).empty());
}

TEST_CASE("insurer: two contradictions") {
  std::string ids;
  for (const Contradiction* contradiction : insurer().card.contradictions)
    ids += contradiction->id + " ";
  CHECK(ids == "pilots-decided-without-date before-and-after-without-start ");
}

// Weight 2 and asked for evidence: what_came_first, first_workflow, workflow_facts |
// worries_answered, role_training | in_writing, working_rule*, traffic_light, accountable_name,
// last_mistake | workflow_redesigned*, payback_promise, outcomes_known | faster_work,
// manager_goals | owner, last_pilot*. Those with a star have evidence of the last twelve
// months.
TEST_CASE("insurer: confidence") {
  const ConfidenceParts& whole = insurer().card.confidence;
  CHECK(whole.evidence_asked == 3 + 2 + 5 + 3 + 2 + 2);
  CHECK(whole.evidence_given == 3);
  CHECK(whole.evidence == Confidence::low);  // 3/17 is under a quarter
  CHECK(whole.known == doctest::Approx(42.0 / 47));
  CHECK(whole.coverage == Confidence::high);  // .894
  CHECK(whole.contradictions == Confidence::low);
  CHECK(whole.worst() == Confidence::low);
  const auto of = [](const std::string& id) {
    return insurer()
        .card.dimension_confidence[find_by_id(insurer().questionnaire.dimensions, id).value()];
  };
  CHECK(of("roi").evidence_asked == 3);
  CHECK(of("roi").evidence_given == 1);
  CHECK(of("roi").evidence == Confidence::medium);  // 1/3
  CHECK(of("roi").contradiction_count == 1);
  CHECK(of("system").contradiction_count == 1);
  CHECK(of("system").evidence == Confidence::medium);  // 1/2
  CHECK(of("system").coverage == Confidence::medium);  // 7/9
  CHECK(of("mindset").contradictions == Confidence::high);
}

namespace {

std::optional<Range> overall_of(const std::string& example, Date as_of) {
  const Questionnaire& questionnaire = insurer().questionnaire;
  const Response response =
      sample::example(questionnaire, "examples/" + example + "/leader.answers.yaml");
  CHECK(scoring_date(response, Date{}) == as_of);
  return score(questionnaire, response, as_of).overall;
}

}  // namespace

// The sums and weights below come from a script of its own that knows the tables of the design and
// nothing of this program.
TEST_CASE("the leader of the law firm") {
  constexpr double low_sum =
      625.0 / 11 + 350.0 / 8 + 675.0 / 11 + 650.0 / 14 + 175.0 / 8 + 450.0 / 12;
  constexpr double given_sum =
      625.0 / 11 + 350.0 / 8 + 675.0 / 11 + 650.0 / 13 + 175.0 / 8 + 450.0 / 11;
  constexpr double high_sum =
      625.0 / 11 + 350.0 / 8 + 675.0 / 11 + 750.0 / 14 + 175.0 / 8 + 550.0 / 12;
  constexpr double weakest = 175.0 / 8;  // incentives
  const auto overall = overall_of("law-firm", date_of(2026, 11, 5));
  check(overall, 0.7 * low_sum / 6 + 0.3 * weakest, 0.7 * given_sum / 6 + 0.3 * weakest,
        0.7 * high_sum / 6 + 0.3 * weakest);
  check(overall, 13305.0 / 352, 40775.0 / 1056, 125465.0 / 3168);
}

// Where AI is not in use, tool_first leaves out where_ai_is_reached and unused_tools, and so on:
// see domain.md 2.4a.
TEST_CASE("the leader of the hospital's administration, before any use of AI") {
  constexpr double low_sum =
      650.0 / 9 + 325.0 / 7 + 500.0 / 11 + 825.0 / 10 + 275.0 / 7 + 525.0 / 10;
  constexpr double given_sum =
      650.0 / 9 + 325.0 / 7 + 500.0 / 9 + 825.0 / 10 + 275.0 / 7 + 525.0 / 9;
  constexpr double high_sum =
      650.0 / 9 + 325.0 / 7 + 700.0 / 11 + 825.0 / 10 + 275.0 / 7 + 625.0 / 10;
  constexpr double weakest = 275.0 / 7;  // incentives
  const auto overall = overall_of("hospital-admin", date_of(2026, 11, 17));
  check(overall, 0.7 * low_sum / 6 + 0.3 * weakest, 0.7 * given_sum / 6 + 0.3 * weakest,
        0.7 * high_sum / 6 + 0.3 * weakest);
  check(overall, 426317.0 / 8316, 80323.0 / 1512, 453659.0 / 8316);
}

// The traffic light is a don't know there: an open gate holds the third level back.
TEST_CASE("the hospital's leader is held below the third level by one don't know") {
  const Questionnaire& questionnaire = insurer().questionnaire;
  const Response response =
      sample::example(questionnaire, "examples/hospital-admin/leader.answers.yaml");
  const Scorecard card = score(questionnaire, response, scoring_date(response, Date{}));
  const auto stands = standing(questionnaire, response, card);
  CHECK(questionnaire.levels[stands.value().level].id == "trying-out");
  CHECK(questionnaire.levels[stands->possible].id == "problem-led");
  CHECK(stands->failed() == 1);
  const auto light = sample::id_of(questionnaire, "governance.traffic_light");
  const auto fragile = fragility(questionnaire, alone(response), card.as_of);
  REQUIRE(fragile.size() == 1);
  CHECK(fragile[0].question == light);
  CHECK(fragile[0].was_open);
  CHECK(fragile[0].level == 4);
}
