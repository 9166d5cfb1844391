#include "everything.hpp"
#include "unit/questionnaire/design_support.hpp"

using namespace readiness::test;

namespace {

std::string survey(std::string_view questions) {
  return questionnaire_with(
      "surveys:\n"
      "  - id: a\n"
      "    title: A\n"
      "    questions:\n" +
      std::string(questions));
}

std::string anchors(std::string_view id, std::string_view more = {}) {
  return "      - {id: " + std::string(id) + ", kind: anchors, text: Q, anchors: [None, Some]" +
         std::string(more) + "}\n";
}

/// So many statements on one scale, the first ones reversed.
std::string statements(int reversed, int all) {
  std::string yaml =
      "scales: {agree: {options: [{id: d, label: Disagree}, {id: a, label: Agree}]}}\n"
      "surveys:\n"
      "  - id: a\n"
      "    title: A\n"
      "    questions:\n";
  for (int i = 0; i < all; ++i)
    yaml += "      - {id: a.q" + std::to_string(i) + ", kind: choice, scale: agree, text: Q." +
            (i < reversed ? ", reverse: true}\n" : "}\n");
  return questionnaire_with(yaml);
}

}  // namespace

TEST_CASE("Q0410: one question decides more than half of a dimension") {
  check_example(
      {"Q0410",
       survey("      - id: a.q\n"
              "        kind: anchors\n"
              "        short: Heavy\n"
              "        text: Q?\n"
              "        weight: 3\n"
              "        anchors: [None, Some]\n" +
              anchors("a.r") + anchors("a.s")),
       "t.yaml:15:17: warning[Q0410]: `a.q` (Heavy) decides 60 % of the dimension `a` for "
       "the role `lead`",
       "weight: 3", "weight: 2"});
}

TEST_CASE("Q0410: two questions cannot but decide half each") {
  CHECK(design_findings(survey(anchors("a.q", ", weight: 3") + anchors("a.r")), "Q0410") == "");
}

TEST_CASE("Q0411: who agrees with everything looks healthy, or ill") {
  CHECK(design_findings(statements(0, 5), "Q0411") ==
        "t.yaml:7:10: warning[Q0411]: 0 of 5 statements on the scale `agree` are reversed, so that "
        "agreeing with everything helps");
  CHECK(design_findings(statements(5, 6), "Q0411") ==
        "t.yaml:7:10: warning[Q0411]: 5 of 6 statements on the scale `agree` are reversed, so that "
        "agreeing with everything harms");
  CHECK(design_findings(statements(1, 5), "Q0411") == "");
  CHECK(design_findings(statements(4, 5), "Q0411") == "");
  CHECK(design_findings(statements(0, 4), "Q0411") == "");
}

TEST_CASE("Q0412: a dimension that can never have a score") {
  check_example({"Q0412", survey(anchors("a.q") + anchors("a.r")),
                 "t.yaml:8:9: warning[Q0412]: no role with an index is asked more than 2 scored "
                 "questions of the dimension `a`, which needs 3",
                 "surveys:", "scoring: {min_questions: {dimension: 2}}\nsurveys:"});
}

TEST_CASE("Q0412: probes outside the index are read in their own way") {
  CHECK(design_findings(questionnaire_with(
                            "scales: {s: {options: [{id: r, label: Red}, {id: g, label: Green}]}}\n"
                            "surveys:\n"
                            "  - id: a\n"
                            "    title: A\n"
                            "    in_index: false\n"
                            "    questions: [{id: a.q, kind: probe, scale: s, text: Q}]\n"),
                        "Q0412") == "");
}

TEST_CASE("Q0413: a facet that too few questions carry") {
  const std::string yaml = questionnaire_with(
      "facets:\n"
      "  f: {title: F}\n"
      "  g: {title: G}\n"
      "surveys:\n"
      "  - id: a\n"
      "    title: A\n"
      "    questions:\n" +
      anchors("a.q", ", facets: [f, g]") + anchors("a.r", ", facets: [g]"));
  check_example({"Q0413", yaml,
                 "t.yaml:8:3: warning[Q0413]: only 1 scored question carries the facet `f`, which "
                 "needs 2",
                 "facets: [g]", "facets: [f, g]"});
  CHECK(design_findings(changed(yaml, "[f, g]", "[g]"), "Q0413") ==
        "t.yaml:8:3: warning[Q0413]: no scored question carries the facet `f`");
}

TEST_CASE("Q0414: a role that is asked nothing scored") {
  check_example({"Q0414",
                 questionnaire_with("  staff: {title: Staff}\n"
                                    "surveys:\n"
                                    "  - id: a\n"
                                    "    title: A\n"
                                    "    questions:\n"
                                    "      - {id: a.t, kind: text, text: Q}\n" +
                                    anchors("a.q", ", roles: [lead]")),
                 "t.yaml:7:3: warning[Q0414]: the role `staff` is asked no scored question",
                 "roles: [lead]", "roles: [lead, staff]"});
}
