// What became of one recommendation, "Protect two hours a month": called for while
// incentives.time_to_learn is 2 or less; it treats the pattern training-confetti.

#include "review/rule_changes.hpp"

#include "everything.hpp"
#include "unit/scoring/building.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

/// A leader who says nothing but the answer to one question.
Response leader(const Questionnaire& questionnaire, const std::string& question,
                const std::string& answer, const std::string& rest = {}) {
  return sample::bound(questionnaire,
                       "schema: readiness/answers@1\nquestionnaire: ai-adoption\n"
                       "respondent: {role: leader, form: leader}\ndefaults: {date: 2026-11-12}\n"
                       "answers: {" +
                           question + ": " + answer + "}\n" + rest);
}

/// What became of a recommendation from one such leader to the next.
std::string progress_of(const std::string& recommendation, const std::string& question,
                        const std::string& before_answer, const std::string& now,
                        const std::string& rest = {}) {
  static const Questionnaire questionnaire = sample::ai_adoption();
  const Response old = leader(questionnaire, question, before_answer);
  const Response next = leader(questionnaire, question, now, rest);
  const Assessment before = assessment(questionnaire, old, sample::scored_on);
  const Assessment after = assessment(questionnaire, next, sample::scored_on);
  for (const FollowUp& each : follow_ups(before, after))
    if (questionnaire.recommendations[each.recommendation].id == recommendation)
      return std::string(name_of(each.progress));
  return "not recommended";
}

std::string progress(const std::string& now, const std::string& rest = {}) {
  return progress_of("protected-hours", "incentives.time_to_learn", "1", now, rest);
}

std::string accepted_until(const std::string& day) {
  return "accepted: [{pattern: training-confetti, reason: No hours, by: L1, expires: " + day +
         "}]\n";
}

TEST_CASE("done needs evidence, claimed has none") {
  CHECK(progress("{answer: 3, evidence: [{ref: calendar, date: 2026-10-01}]}") == "done");
  CHECK(progress("3") == "claimed");
  CHECK(progress("{answer: 3, evidence: [{ref: calendar, date: 2025-10-01}]}") == "claimed");
}

TEST_CASE("what is still called for is open, and so is what nobody can tell") {
  CHECK(progress("2") == "open");
  CHECK(progress("{unknown: nobody asked}") == "open");
  CHECK(progress("{declined: true}") == "open");
}

/// What became of "Sort real documents into green, amber and red", which is called for by the
/// answer or, where several people answer, by rule cases on which they do not agree.
std::string progress_of_colours(const std::string& before_answer, const std::string& now) {
  return progress_of("traffic-lights", "governance.traffic_light", before_answer, now);
}

TEST_CASE("what only several voices could tell keeps nothing open while one person answers") {
  CHECK(progress_of_colours("1", "3") == "claimed");
  CHECK(progress_of_colours("1", "{answer: 3, evidence: [{ref: wiki, date: 2026-10-01}]}") ==
        "done");
  CHECK(progress_of_colours("1", "2") == "open");
  CHECK(progress_of_colours("1", "{unknown: nobody looked}") == "open");
}

TEST_CASE("an acceptance drops it, on its last day too") {
  CHECK(progress("1", accepted_until("2026-11-12")) == "dropped");
  CHECK(progress("1", accepted_until("2026-11-11")) == "open");
  CHECK(progress("3", accepted_until("2026-12-31")) == "claimed");
}

TEST_CASE("an answer that is open now opens no gate and sends no pattern away") {
  static const Questionnaire questionnaire = sample::ai_adoption();
  const Response old =
      sample::example(questionnaire, "examples/ci/answers/2026-Q2/leader.answers.yaml");
  Response next = old;
  for (const QuestionId id : questionnaire.questions.ids())
    if (next.answers[id] && !is_context(questionnaire.questions[id]))
      next.answers[id]->value = Unknown{};
  const Assessment before = assessment(questionnaire, old, sample::scored_on);
  const Assessment after = assessment(questionnaire, next, sample::scored_on);
  for (const PatternChange& change : pattern_changes(before, after)) {
    INFO(questionnaire.patterns[change.pattern].id);
    CHECK(change.shift != PatternShift::gone);
    CHECK(change.shift != PatternShift::weaker);
  }
  for (const GateChange& change : gate_changes(before, after)) CHECK_FALSE(change.opened);
  for (const FollowUp& each : follow_ups(before, after)) CHECK(each.progress == Progress::open);
  // Of level 3 the workflow, the facts, the traffic light and every dimension; of level 4 the
  // light.
  CHECK(gate_changes(before, after).size() == 5);
}

}  // namespace
}  // namespace readiness
