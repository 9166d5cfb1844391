#include "everything.hpp"
#include "unit/questionnaire/design_support.hpp"

using namespace readiness::test;

namespace {

/// A survey with one question; the words of a test take the place of what they are called.
std::string yaml() {
  return questionnaire_with(
      "facets: {facet_id: {title: F}}\n"
      "scales: {s: {options: [{id: option_id, label: A}, {id: b, label: B}]}}\n"
      "surveys:\n"
      "  - id: survey_id\n"
      "    title: A\n"
      "    questions:\n"
      "      - {id: question_id, kind: choice, scale: s, text: Q, facets: [facet_id]}\n"
      "      - {id: a.r, kind: ticks, text: R, items: [{id: item_id, text: I}]}\n");
}

std::string finds(std::string_view from, std::string_view into) {
  std::string text = yaml();
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at))
    text.replace(at, from.size(), into);
  return design_findings(text, "Q0466");
}

}  // namespace

TEST_CASE("Q0466: ids that conditions use as words") {
  CHECK(design_findings(yaml(), "Q0466") == "");
  const std::string is_a_word = " is a reserved word in conditions";
  CHECK(finds("survey_id", "and") == "t.yaml:10:9: error[Q0466]: `and`" + is_a_word);
  CHECK(finds("facet_id", "or") == "t.yaml:7:10: error[Q0466]: `or`" + is_a_word);
  CHECK(finds("option_id", "in") == "t.yaml:8:29: error[Q0466]: `in`" + is_a_word);
  CHECK(finds("question_id", "not") == "t.yaml:13:14: error[Q0466]: `not`" + is_a_word);
  CHECK(finds("item_id", "not") == "t.yaml:14:54: error[Q0466]: `not`" + is_a_word);
  CHECK(finds("survey_id", "android") == "");
  CHECK(finds("  lead:", "  in:") == "t.yaml:6:3: error[Q0466]: `in`" + is_a_word);
}

TEST_CASE("Q0466: ids that tables use as columns") {
  CHECK(finds("survey_id", "ref") ==
        "t.yaml:10:9: error[Q0466]: `ref` is the name of another column in the table of scores");
  CHECK(finds("survey_id", "role") == "");  // is no column there
  for (const std::string name : {"ref", "role", "form", "date"})
    CHECK(finds("question_id", name) ==
          "t.yaml:13:14: error[Q0466]: `" + name +
              "` is the name of another column in a table of answers");
  CHECK(finds("option_id", "ref") == "");
}
