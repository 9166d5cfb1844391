#include "scoring/score.hpp"

#include "everything.hpp"
#include "scoring/level.hpp"
#include "scoring/roll_up.hpp"
#include "unit/scoring/building.hpp"

#include <doctest/doctest.h>

using namespace readiness;
using sample::built;
using sample::Scored;
using sample::survey;

namespace {

void check(const std::optional<Range>& range, double low, std::optional<double> given,
           double high) {
  REQUIRE(range);
  CHECK(range->low == doctest::Approx(low));
  CHECK(range->high == doctest::Approx(high));
  REQUIRE(range->given.has_value() == given.has_value());
  if (given) CHECK(*range->given == doctest::Approx(*given));
}

}  // namespace

TEST_CASE("a dimension is the weighted mean of its questions") {
  const Scored scored(built(survey("d", {"2", "1", "1"})), "d.q0: 4, d.q1: 1, d.q2: 0");
  check(scored.dimension("d").range, (2 * 100 + 25 + 0) / 4.0, (2 * 100 + 25 + 0) / 4.0, 56.25);
  CHECK(scored.dimension("d").weight == 4);
  CHECK(scored.dimension("d").weight_given == 4);
}

TEST_CASE("open answers count nothing at the low end and everything at the high end") {
  const Questionnaire questionnaire = built(survey("d", {"2", "1", "1"}));
  for (const std::string open : {", d.q0: {unknown: true}", ", d.q0: {declined: true}", ""}) {
    const Scored scored(questionnaire, "d.q1: 1, d.q2: 3" + open);
    check(scored.dimension("d").range, (0 + 25 + 75) / 4.0, (25 + 75) / 2.0, (200 + 25 + 75) / 4.0);
  }
}

TEST_CASE("not applicable is left out at every end") {
  const Scored scored(built(survey("d", {"2", "1", "1"})), "d.q0: {na: None}, d.q1: 1, d.q2: 3");
  check(scored.dimension("d").range, 50, 50, 50);
  CHECK(scored.dimension("d").counts == Counts{2, 0, 0, 0, 1});
  CHECK(scored.dimension("d").weight == 2);
}

TEST_CASE("nothing given: no given figure, the whole range open") {
  const Scored scored(built(survey("d", {"2", "1"})), "d.q0: {unknown: true}");
  check(scored.dimension("d").range, 0, std::nullopt, 100);
  CHECK_FALSE(scored.dimension("d").shown());
  check(scored.card.overall, 0, std::nullopt, 100);
}

TEST_CASE("the range of the questionnaire") {
  const Scored scored(built(survey("d", {"1", "1", "1"}), "scoring: {range: [-5, 5]}\n"),
                      "d.q0: 4, d.q1: 2");
  CHECK(scored.question("d.q0").score() == 5);
  CHECK(scored.question("d.q1").score() == 0);
  check(scored.dimension("d").range, (5 + 0 - 5) / 3.0, 2.5, (5 + 0 + 5) / 3.0);
}

TEST_CASE("options with values of their own, and reversed") {
  const std::string text = sample::replaced(sample::text, "{id: rarely, label: Rarely}",
                                            "{id: rarely, label: Rarely, value: 0.2}");
  const Questionnaire questionnaire = sample::load(text);
  const auto score_of_use = [&](const std::string& option) {
    const Scored scored(questionnaire, "work.use: " + option, "role: staff");
    return scored.question("work.use").score().value();
  };
  CHECK(score_of_use("never") == doctest::Approx(100));
  CHECK(score_of_use("rarely") == doctest::Approx(80));  // 1 - 0.2
  CHECK(score_of_use("always") == doctest::Approx(0));
}

TEST_CASE("the evidence cap: anchors and ticks at their top, nothing else") {
  const Questionnaire sample = sample::load();
  const auto proof = std::string(", evidence: [seen]}");
  const auto score_of = [&](const std::string& id, const std::string& answer) {
    return Scored(sample, id + ": {answer: " + answer).question(id);
  };
  CHECK(score_of("work.rule", "3}").supported == 2);
  CHECK(score_of("work.rule", "3}").is_capped());
  CHECK(score_of("work.rule", "3" + proof).supported == 3);
  CHECK(score_of("work.rule", "2}").supported == 2);
  CHECK_FALSE(score_of("work.rule", "2}").is_capped());
  CHECK(score_of("work.facts", "[time, cost]}").supported == 1);
  CHECK(score_of("work.facts", "[time, cost]" + proof).supported == 2);
  CHECK(score_of("work.days", "0}").supported == 3);  // a count, and no evidence asked

  const Questionnaire choice = sample::load(
      sample::replaced(sample::text, "        roles: [staff]\n", "        evidence: A log\n"));
  CHECK(Scored(choice, "work.use: never").question("work.use").supported == 2);
  const Questionnaire without = sample::load(sample::text + "scoring: {evidence_cap: false}\n");
  CHECK(Scored(without, "work.rule: 3").question("work.rule").supported == 3);
}

TEST_CASE("evidence older than the rules' months counts as none") {
  const auto capped = [](const std::string& rules, const std::string& date) {
    const Questionnaire questionnaire = sample::load(sample::text + rules);
    const Scored scored(questionnaire,
                        "work.rule: {answer: 3, evidence: [{ref: x, date: " + date + "}]}");
    return scored.question("work.rule").is_capped();
  };
  CHECK_FALSE(capped("", "2025-11-12"));
  CHECK(capped("", "2025-11-11"));
  CHECK_FALSE(capped("scoring: {evidence_months: 6}\n", "2026-05-12"));
  CHECK(capped("scoring: {evidence_months: 6}\n", "2026-05-11"));
}

TEST_CASE("the overall: mean and weakest, each end with its own weakest dimension") {
  const Scored scored(built(survey("a", {"1", "1"}) + survey("b", {"1", "1"})),
                      "a.q0: 2, a.q1: {unknown: true}, b.q0: 1, b.q1: 2");
  check(scored.dimension("a").range, 25, 50, 75);
  check(scored.dimension("b").range, 37.5, 37.5, 37.5);
  check(scored.card.overall, 0.7 * (25 + 37.5) / 2 + 0.3 * 25, 0.7 * (50 + 37.5) / 2 + 0.3 * 37.5,
        0.7 * (75 + 37.5) / 2 + 0.3 * 37.5);
}

TEST_CASE("dimensions weigh what they say, and shares are the questionnaire's") {
  const Scored scored(built(survey("a", {"1"}, "", "    weight: 3\n") + survey("b", {"1"}),
                            "scoring: {rollup: {mean: 0.5, weakest: 0.5}}\n"),
                      "a.q0: 4, b.q0: 2");
  check(scored.card.overall, 0.5 * (3 * 100 + 50) / 4 + 0.5 * 50, 0.5 * 87.5 + 25, 68.75);
}

TEST_CASE("a dimension without given answers is in the ranges, not in the given figure") {
  const Scored scored(built(survey("a", {"1"}) + survey("b", {"1"})), "a.q0: 2");
  check(scored.card.overall, 0.7 * (50 + 0) / 2 + 0.3 * 0, 50, 0.7 * (50 + 100) / 2 + 0.3 * 50);
}

TEST_CASE("a dimension that was answered and is worth nothing is in the given figure") {
  const Scored scored(built(survey("a", {"1"}) + survey("b", {"1"})), "a.q0: 2, b.q0: 0");
  check(scored.card.overall, 0.7 * 25 + 0.3 * 0, 0.7 * 25 + 0.3 * 0, 17.5);
}

TEST_CASE("a dimension wholly not applicable is in neither mean nor weakest") {
  const Scored scored(built(survey("a", {"1"}) + survey("b", {"1"})), "a.q0: 2, b.q0: {na: None}");
  check(scored.card.overall, 50, 50, 50);
  CHECK_FALSE(scored.dimension("b").range);
  CHECK(counted_dimensions(scored.questionnaire, scored.card) ==
        std::vector<DimensionId>{DimensionId{0}});
}

TEST_CASE("no overall for a role without an index, or a form without a survey of the index") {
  const std::string apart = survey("far", {"1"}, "", "    in_index: false\n");
  const Questionnaire questionnaire =
      built(survey("a", {"1"}) + apart,
            "forms:\n  full: {roles: [lead, staff]}\n  extra: {roles: [lead], surveys: [far]}\n");
  CHECK(Scored(questionnaire, "a.q0: 2").card.overall);
  CHECK_FALSE(Scored(questionnaire, "a.q0: 2", "role: staff").card.overall);
  CHECK_FALSE(Scored(questionnaire, "far.q0: 2", "role: lead, form: extra").card.overall);
}

TEST_CASE("surveys outside the index stand apart: no overall, no facet, no counts") {
  const std::string both = survey("a", {"1"}, ", facets: [one]") +
                           survey("far", {"1"}, ", facets: [one]", "    in_index: false\n");
  const Scored scored(built(both), "a.q0: 1, far.q0: 3", "role: lead, also: [far]");
  check(scored.dimension("far").range, 75, 75, 75);
  check(scored.facet("one").range, 25, 25, 25);
  check(scored.card.overall, 25, 25, 25);
  CHECK(scored.card.counts == Counts{1, 0, 0, 0, 0});
  check(scored.card.matrix[DimensionId{1}][FacetId{0}].range, 75, 75, 75);
  check(scored.card.matrix[DimensionId{0}][FacetId{0}].range, 25, 25, 25);
}

TEST_CASE("enough: three given questions of a dimension and half its weight") {
  const auto enough = [](const std::vector<std::string>& weights, const std::string& answers) {
    return Scored(built(survey("d", weights)), answers).dimension("d").enough;
  };
  const std::string three = "d.q0: 1, d.q1: 1, d.q2: 1";
  CHECK(enough({"1", "1", "1"}, three));
  CHECK_FALSE(enough({"1", "1", "1"}, "d.q0: 1, d.q1: 1"));
  CHECK(enough({"1", "1", "1", "3"}, three));           // exactly half
  CHECK_FALSE(enough({"1", "1", "1", "3.01"}, three));  // just under
  CHECK(enough({"0.1", "0.1", "0.1", "0.3"}, three));   // half, but for binary noise
  CHECK_FALSE(enough({"1", "1", "1"}, "d.q0: {na: None}, d.q1: 1, d.q2: 1"));
}

TEST_CASE("enough: two questions of a facet or a topic; the form's minimum replaces all three") {
  const std::string surveys = survey("d", {"1", "1"}, ", facets: [one], topic: t");
  const std::string forms =
      "forms: {full: {roles: [lead]}, strict: {roles: [lead], min_questions: 3}, "
      "lax: {roles: [lead], min_questions: 1}}\n";
  const auto enough = [&](const std::string& form, const std::string& answers) {
    const Scored scored(built(surveys, forms), answers, "role: lead, form: " + form);
    return std::vector<bool>{scored.dimension("d").enough, scored.facet("one").enough,
                             scored.card.topics.at(0).part.enough};
  };
  using All = std::vector<bool>;
  CHECK(enough("full", "d.q0: 1, d.q1: 1") == All{false, true, true});
  CHECK(enough("full", "d.q0: 1") == All{false, false, false});
  CHECK(enough("strict", "d.q0: 1, d.q1: 1") == All{false, false, false});
  CHECK(enough("lax", "d.q0: 1") == All{true, true, true});
}

TEST_CASE("a figure without enough answers is not shown, but kept") {
  const Scored scored(built(survey("d", {"1", "1", "1"})), "d.q0: 2");
  CHECK_FALSE(scored.dimension("d").shown());
  CHECK(scored.dimension("d").range->given == 50);
}

TEST_CASE("shares of nothing are nothing") {
  CHECK(Counts{}.coverage() == 0);
  CHECK(Counts{}.known() == 0);
  const Counts counts{2, 1, 1, 0, 5};
  CHECK(counts.applicable() == 4);
  CHECK(counts.open() == 2);
  CHECK(counts.coverage() == 0.75);
  CHECK(counts.known() == 0.5);
}

namespace {

/// `given` of twenty questions answered, the others with `rest`.
Confidence coverage_of(int given, const std::string& rest) {
  std::string answers;
  for (int i = 0; i < 20; ++i)
    answers += "d.q" + std::to_string(i) + ": " + (i < given ? "1" : rest) + ", ";
  const Scored scored(built(survey("d", std::vector<std::string>(20, "1"))), answers);
  CHECK(scored.card.confidence.coverage ==
        scored.card.dimension_confidence[DimensionId{0}].coverage);
  return scored.card.confidence.coverage;
}

/// `proven` of `asked` questions of weight 2 with evidence.
ConfidenceParts evidence_of(int proven, int asked) {
  std::string answers;
  for (int i = 0; i < asked; ++i)
    answers += "d.q" + std::to_string(i) + ": {answer: 1" +
               (i < proven ? ", evidence: [seen]" : "") + "}, ";
  const std::vector<std::string> weights(static_cast<std::size_t>(asked), "2");
  return Scored(built(survey("d", weights, ", evidence: Page")), answers).card.confidence;
}

}  // namespace

TEST_CASE(
    "confidence by coverage: from .85 high, from .60 medium, and a don't know never raises it") {
  CHECK(coverage_of(17, "{declined: true}") == Confidence::high);
  CHECK(coverage_of(16, "{declined: true}") == Confidence::medium);
  CHECK(coverage_of(12, "{declined: true}") == Confidence::medium);
  CHECK(coverage_of(11, "{declined: true}") == Confidence::low);
  CHECK(coverage_of(16, "{unknown: true}") == Confidence::medium);
  CHECK(coverage_of(11, "{unknown: true}") == Confidence::low);
  CHECK(coverage_of(11, "{na: None}") == Confidence::high);
}

TEST_CASE("confidence by evidence on weighty questions: from .60 high, from .25 medium") {
  CHECK(evidence_of(3, 5).evidence == Confidence::high);
  CHECK(evidence_of(2, 4).evidence == Confidence::medium);
  CHECK(evidence_of(1, 4).evidence == Confidence::medium);
  CHECK(evidence_of(1, 5).evidence == Confidence::low);
  CHECK(evidence_of(1, 5).evidence_asked == 5);
  CHECK(evidence_of(1, 5).evidence_given == 1);
  const Scored light(built(survey("d", {"1", "1.99"}, ", evidence: Page")), "d.q0: 1, d.q1: 1");
  CHECK(light.card.confidence.evidence == Confidence::high);  // no weighty question asks for any
  CHECK(light.card.confidence.evidence_asked == 0);
}

TEST_CASE("confidence by contradictions, read from what was claimed") {
  const std::string rules =
      "contradictions:\n  - {id: x, when: a.q0 == 4 and b.q0 == 0, ask: Which}\n"
      "  - {id: y, when: a.q0 == 4 and a.q1 == 0, ask: Which}\n";
  const std::string surveys = survey("a", {"1", "1"}, ", evidence: Page") + survey("b", {"1"});
  const Scored two(built(surveys, rules), "a.q0: 4, a.q1: 0, b.q0: 0");
  CHECK(two.question("a.q0").supported == 3);
  CHECK(two.card.contradictions.size() == 2);
  CHECK(two.card.confidence.contradictions == Confidence::low);
  CHECK(two.card.dimension_confidence[DimensionId{0}].contradictions == Confidence::low);
  CHECK(two.card.dimension_confidence[DimensionId{1}].contradictions == Confidence::medium);
  const Scored one(built(surveys, rules), "a.q0: 4, a.q1: 1, b.q0: 0");
  CHECK(one.card.confidence.contradictions == Confidence::medium);
  const Scored none(built(surveys, rules), "a.q0: 4, a.q1: 1, b.q0: 1");
  CHECK(none.card.confidence.contradictions == Confidence::high);
}

TEST_CASE("confidence is the worst of its parts") {
  ConfidenceParts parts;
  CHECK(parts.worst() == Confidence::high);
  parts.evidence = Confidence::medium;
  CHECK(parts.worst() == Confidence::medium);
  parts.contradictions = Confidence::low;
  CHECK(parts.worst() == Confidence::low);
}

TEST_CASE("grades at their edges") {
  const Questionnaire ai = sample::ai_adoption();
  for (const auto& row : std::vector<std::pair<double, std::string>>{{0, "missing"},
                                                                     {24.99, "missing"},
                                                                     {25 - 1e-12, "patchy"},
                                                                     {25, "patchy"},
                                                                     {49.99, "patchy"},
                                                                     {50, "taking hold"},
                                                                     {74.99, "taking hold"},
                                                                     {75, "working"},
                                                                     {100, "working"}})
    CHECK_MESSAGE(grade_of(ai, row.first) == row.second, row.first);
  CHECK(grade_of(built(survey("d", {"1"})), 50).empty());
}

// Left out, what was given could lie above what is possible: of the one dimension it would be 100,
// and at most (100 + 200 / 3) / 2 can come of both.
TEST_CASE("a dimension with too few answers to be shown counts in the overall all the same") {
  const Scored scored(built(survey("d", {"1", "1", "1"}) + survey("e", {"1", "1", "1"}),
                            "scoring: {rollup: {mean: 1, weakest: 0}}\n"),
                      "d.q0: 4, d.q1: 4, d.q2: 4, e.q0: 0");
  CHECK_FALSE(scored.dimension("e").shown());
  check(scored.dimension("e").range, 0, 0, 200 / 3.0);
  check(scored.card.overall, (100 + 0) / 2.0, (100 + 0) / 2.0, (100 + 200 / 3.0) / 2);
}
