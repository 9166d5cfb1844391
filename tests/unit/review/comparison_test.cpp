// Levels 0 to 4 are worth 0, 25, 50, 75 and 100; the overall is 0.7 * mean + 0.3 * weakest.

#include "everything.hpp"
#include "unit/review/comparing.hpp"

namespace readiness {
namespace {

using sample::built;
using sample::check_parts;
using sample::Compared;
using sample::survey;

TEST_CASE("in one dimension each question moves its share of the weights") {
  const Compared c(built(survey("d", {"1", "3"})), "d.q0: 0, d.q1: 1", "d.q0: 4, d.q1: 2");
  CHECK(c.causes() == "q0 raised, q1 raised");
  CHECK(*c.comparison.overall.low.before == doctest::Approx(18.75));  // (0 + 3 * 25) / 4
  CHECK(*c.comparison.overall.low.after == doctest::Approx(62.5));    // (100 + 3 * 50) / 4
  check_parts(c.comparison.overall.low, {25, 18.75});
  check_parts(c.comparison.overall.given, {25, 18.75});
}

TEST_CASE("where the weakest counts once more, two orders are averaged") {
  // d 25 -> 75, e 50 -> 100: the overall goes from 33.75 to 83.75. First d: 58.75, so d 25 and
  // e 25. First e: 51.25, so e 17.5 and d 32.5.
  const Compared c(built(survey("d", {"1"}) + survey("e", {"1"})), "d.q0: 1, e.q0: 2",
                   "d.q0: 3, e.q0: 4");
  CHECK(*c.comparison.overall.low.before == doctest::Approx(33.75));
  CHECK(*c.comparison.overall.low.after == doctest::Approx(83.75));
  check_parts(c.comparison.overall.low, {28.75, 21.25});
  REQUIRE(c.comparison.dimensions.size() == 2);
  check_parts(c.comparison.dimensions[0].low, {50, 0});
  check_parts(c.comparison.dimensions[1].low, {0, 50});
}

TEST_CASE("a low answer that is open now lifts the answers given, and costs the low end") {
  // q0 0 -> 50, q1 25 -> open. Given: 12.5, then 37.5 with q0, then 50 without q1. Low: 12.5, 37.5,
  // then 25.
  const Compared c(built(survey("d", {"1", "1"})), "d.q0: 0, d.q1: 1",
                   "d.q0: 2, d.q1: {unknown: nobody asked}");
  CHECK(c.causes() == "q0 raised, q1 became_open");
  check_parts(c.comparison.overall.given, {25, 12.5});
  check_parts(c.comparison.overall.low, {25, -12.5});
  CHECK(*real_progress(c.comparison) == doctest::Approx(12.5));
}

TEST_CASE("what was open before is no progress when it is known") {
  // Low: (25 + 0) / 2, then (50 + 0) / 2, then (50 + 75) / 2.
  const Compared c(built(survey("d", {"1", "1"})), "d.q0: 1", "d.q0: 2, d.q1: 3");
  CHECK(c.causes() == "q0 raised, q1 answered");
  check_parts(c.comparison.overall.low, {12.5, 37.5});
  CHECK(*real_progress(c.comparison) == doctest::Approx(12.5));
}

TEST_CASE("when nothing that was known is known any more, the last step takes the difference") {
  const Compared c(built(survey("d", {"1", "1"})), "d.q0: 1", "d.q1: 3");
  CHECK(c.causes() == "q0 became_open, q1 answered");
  check_parts(c.comparison.overall.given, {0, 50});
  check_parts(c.comparison.overall.low, {-12.5, 37.5});
}

TEST_CASE("the same answer with proof, without it, and with proof that is too old") {
  const std::string proven = "{answer: 4, evidence: [{ref: page, date: 2026-10-01}]}";
  const std::string old = "{answer: 4, evidence: [{ref: page, date: 2025-10-01}]}";
  const auto causes = [](const std::string& before, const std::string& after) {
    const Compared c(built(survey("d", {"1"}, ", evidence: A page")), "d.q0: " + before,
                     "d.q0: " + after);
    return c.causes();
  };
  CHECK(causes("4", proven) == "q0 evidence_gained");
  CHECK(causes(proven, "4") == "q0 evidence_lost");
  CHECK(causes(proven, old) == "q0 evidence_aged");
  CHECK(causes(old, "4").empty());
  CHECK(causes("3", "4") == "q0 counts_the_same");  // claimed, and not proven
  CHECK(causes("3", proven) == "q0 raised");
  CHECK(causes(proven, "3") == "q0 fell");
}

TEST_CASE("other questions count") {
  const auto causes = [](const std::string& before, const std::string& after) {
    const Compared c(built(survey("d", {"1", "1"})), before, after);
    return c.causes();
  };
  CHECK(causes("d.q0: 1, d.q1: 2", "d.q0: {na: no}, d.q1: 2") == "q0 not_applicable_now");
  CHECK(causes("d.q0: {na: no}, d.q1: 2", "d.q1: 2") == "q0 applicable_now");
  CHECK(causes("d.q0: {unknown: why}", "d.q0: {declined: true}") == "q0 still_open");
  const Compared only(built(survey("d", {"1"}) + survey("e", {"1"})), "d.q0: 1, e.q0: 1", "d.q0: 1",
                      "role: lead", "role: lead, only: [d]");
  CHECK(only.causes() == "q0 asked_no_more");
}

TEST_CASE("facts are counted, not weighed") {
  const Compared c(built(survey("d", {"1", "1", "1", "1", "1"}, ", evidence: A page")),
                   "d.q0: 0, d.q1: 0, d.q2: 3, d.q3: 2",
                   "d.q0: 1, d.q1: {answer: 2, evidence: [a page]}, d.q2: 0, d.q4: 1");
  const AnswerFacts& facts = c.comparison.facts;
  CHECK(facts.up == 2);
  CHECK(facts.up_proven == 1);
  CHECK(facts.down == 1);
  CHECK(facts.became_open == 1);
  CHECK(facts.answered == 1);
}

TEST_CASE("a fall of the low end, and what is not measured any more") {
  const auto questionnaire = [] { return built(survey("d", {"1"}) + survey("e", {"1"})); };
  // d falls by 25, e rises; the overall rises too.
  const Compared fell(questionnaire(), "d.q0: 2, e.q0: 0", "d.q0: 1, e.q0: 4");
  const std::vector<Fall> falls = fell.comparison.falls_beyond(24);
  REQUIRE(falls.size() == 1);
  CHECK(falls[0].measure == DimensionId{0});
  CHECK(falls[0].before == 50);
  CHECK(falls[0].after == 25);
  CHECK(fell.comparison.falls_beyond(25).empty());
  const Compared hidden(questionnaire(), "d.q0: 2, e.q0: 0", "d.q0: {unknown: why}, e.q0: 0");
  CHECK_FALSE(hidden.comparison.falls_beyond(49).empty());
  const Compared gone(questionnaire(), "d.q0: 2, e.q0: 0", "d.q0: 2", "role: lead",
                      "role: lead, only: [d]");
  const std::vector<Fall> not_measured = gone.comparison.falls_beyond(100);
  REQUIRE(not_measured.size() == 2);  // somebody who is asked a part has no overall
  CHECK_FALSE(not_measured[0].measure);
  CHECK(not_measured[1].measure == DimensionId{1});
  CHECK_FALSE(not_measured[1].after);
}

TEST_CASE("nothing changed") {
  const Compared c(built(survey("d", {"1"})), "d.q0: 2", "d.q0: 2");
  CHECK_FALSE(c.comparison.has_changes());
  CHECK(c.comparison.falls_beyond(0).empty());
}

}  // namespace
}  // namespace readiness
