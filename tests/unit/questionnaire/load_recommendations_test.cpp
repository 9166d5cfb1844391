#include "everything.hpp"
#include "questionnaire/load/load.hpp"

#include <doctest/doctest.h>

#include <string>

namespace readiness {
namespace {

std::string with(const std::string& rest) {
  return "schema: readiness/questionnaire@1\n"
         "id: t\n"
         "version: 1.0.0\n"
         "title: T\n"
         "roles: {lead: {title: Lead}}\n"
         "facets: {one: {title: One}}\n"
         "surveys:\n"
         "  - {id: a, title: A, questions: [{id: a.q, kind: anchors, text: Q, anchors: [A, B, "
         "C]}]}\n"
         "stages: [{id: first, title: First}, {id: second, title: Second}]\n"
         "recommendations:\n" +
         rest;
}

std::string recommendation(const std::string& id, const std::string& more) {
  return "  - id: " + id +
         "\n"
         "    title: T\n"
         "    when: a.q <= 1\n"
         "    owner: O\n"
         "    because: B\n"
         "    first_step: F\n"
         "    done_when: D\n"
         "    effort: {days: 0.5, weeks: 2}\n"
         "    review_days: 7\n" +
         more;
}

std::string findings(const std::string& yaml) {
  Diagnostics diagnostics;
  const auto loaded = load_questionnaire(
      {"", "t.yaml", [&](const std::string&, Diagnostics&) { return std::optional(yaml); }}, "en",
      diagnostics);
  CHECK(loaded.has_value() != diagnostics.has_errors());
  return render_short(diagnostics.sorted());
}

TEST_CASE("a recommendation is read with its names resolved") {
  const std::string yaml =
      with(recommendation("later",
                          "    stage: second\n    requires: [sooner]\n"
                          "    metric: {name: M, question: a.q, better: down}\n"
                          "    strengthen: {when: a.q == 1, first_step: G}\n"
                          "    raises: {a.q: 2}\n    facet: one\n") +
           recommendation("sooner", "    stage: first\n"));
  Diagnostics diagnostics;
  const auto loaded = load_questionnaire(
      {"", "t.yaml", [&](const std::string&, Diagnostics&) { return std::optional(yaml); }}, "en",
      diagnostics);
  REQUIRE(loaded);
  const Recommendation& later = loaded->recommendations[RecommendationId{0}];
  CHECK(later.stage == StageId{1});
  CHECK(later.facet == FacetId{0});
  CHECK(later.requires_done == std::vector<RecommendationId>{RecommendationId{1}});
  CHECK(later.raises.at(QuestionId{0}) == 2);
  CHECK(later.effort.likely == 0.5);
  CHECK(later.effort.low == 0.5);
  CHECK(later.effort.high == 0.5);
  CHECK(later.weeks == 2);
  REQUIRE(later.metric);
  CHECK_FALSE(later.metric->rises);
  CHECK(later.strengthen_step == "G");
}

TEST_CASE("an effort is one number of days, or what is likely between two others") {
  const std::string one = "effort: {days: 0.5, weeks: 2}";
  const auto effort_of = [&](const std::string& effort) {
    std::string yaml = with(recommendation("r", "    stage: first\n    stop_when: S\n"));
    yaml.replace(yaml.find(one), one.size(), "effort: " + effort);
    return yaml;
  };
  Diagnostics diagnostics;
  const std::string yaml = effort_of("{low: 1, days: 2, high: 4.5, weeks: 2}");
  const auto loaded = load_questionnaire(
      {"", "t.yaml", [&](const std::string&, Diagnostics&) { return std::optional(yaml); }}, "en",
      diagnostics);
  REQUIRE(loaded);
  const Recommendation& row = loaded->recommendations[RecommendationId{0}];
  CHECK(row.effort.low == 1);
  CHECK(row.effort.likely == 2);
  CHECK(row.effort.high == 4.5);
  CHECK(row.stop_when == "S");
  for (const char* falling : {"{low: 3, days: 2, weeks: 2}", "{days: 2, high: 1, weeks: 2}"})
    CHECK(findings(effort_of(falling)) ==
          "t.yaml:18:13: error[Q0125]: the days of `r` do not rise from low to high\n");
}

TEST_CASE("names that do not exist are errors at their place") {
  CHECK(findings(with(recommendation("r", "    stage: third\n"))) ==
        "t.yaml:20:12: error[Q0209]: `third` is not a stage of this questionnaire\n");
  CHECK(findings(with(recommendation("r", "    stage: first\n    requires: [s]\n"))) ==
        "t.yaml:21:16: error[Q0210]: `s` is not a recommendation of this questionnaire\n");
  CHECK(findings(with(recommendation("r", "    stage: first\n    treats: [p]\n"))) ==
        "t.yaml:21:14: error[Q0208]: `p` is not a pattern of this questionnaire\n");
  CHECK(findings(with(recommendation("r", "    stage: first\n    facet: two\n"))) ==
        "t.yaml:21:12: error[Q0203]: `two` is not a facet of this questionnaire\n");
  CHECK(findings(with(recommendation("r", "    stage: first\n    raises: {a.x: 1}\n"))) ==
        "t.yaml:21:14: error[Q0207]: `a.x` is not a question of this questionnaire\n");
}

TEST_CASE("a level that the question does not have cannot be raised to") {
  CHECK(findings(with(recommendation("r", "    stage: first\n    raises: {a.q: 3}\n"))) ==
        "t.yaml:21:19: error[Q0122]: `a.q` has no level 3\n");
}

TEST_CASE("requirements run one way") {
  CHECK(findings(with(recommendation("r", "    stage: first\n    requires: [s]\n") +
                      recommendation("s", "    stage: first\n    requires: [r]\n"))) ==
        "t.yaml:11:9: error[Q0123]: `r` must be done before itself: r -> s -> r\n");
}

TEST_CASE("an id stands for one recommendation") {
  CHECK(findings(with(recommendation("r", "    stage: first\n") +
                      recommendation("r", "    stage: first\n"))) ==
        "t.yaml:21:9: error[Q0201]: the recommendation `r` is defined twice\n");
}

}  // namespace
}  // namespace readiness
