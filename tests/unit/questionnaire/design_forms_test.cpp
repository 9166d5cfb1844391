#include "everything.hpp"
#include "unit/questionnaire/design_support.hpp"

using namespace readiness::test;

namespace {

constexpr std::string_view surveys =
    "surveys:\n"
    "  - id: a\n"
    "    title: A\n"
    "    questions:\n"
    "      - {id: a.q, kind: anchors, text: Q, anchors: [A, B], roles: [lead]}\n"
    "  - id: b\n"
    "    title: B\n"
    "    in_index: false\n"
    "    questions:\n"
    "      - id: b.q\n"
    "        short: Q\n"
    "        kind: anchors\n"
    "        text: Q?\n"
    "        anchors: [A, B]\n"
    "        roles: [staff]\n"
    "        predicted_by: [lead]\n";

std::string with_forms(std::string_view forms) {
  return questionnaire_with("  staff: {title: Staff, index: false}\n" + std::string(forms) +
                            std::string(surveys));
}

}  // namespace

TEST_CASE("Q0440: no default form") {
  check_example({"Q0440",
                 with_forms("forms:\n"
                            "  full: {roles: [lead]}\n"
                            "  staff: {roles: [staff]}\n"),
                 "t.yaml:8:1: warning[Q0440]: no form is the default", "[lead]",
                 "[lead], default: true"});
}

TEST_CASE("Q0440: two default forms for one role") {
  check_example({"Q0440",
                 with_forms("forms:\n"
                            "  full: {roles: [lead], default: true}\n"
                            "  quick: {roles: [lead, staff], default: true}\n"),
                 "t.yaml:10:42: warning[Q0440]: the role `lead` has two default forms, `full` and "
                 "`quick`",
                 "[lead, staff]", "[staff]"});
}

TEST_CASE("Q0440: forms that nobody wrote are in order") {
  CHECK(design_findings(with_forms(""), "Q0440") == "");
}

TEST_CASE("Q0441: nobody is asked for the prediction") {
  check_example({"Q0441",
                 with_forms("forms:\n"
                            "  full: {roles: [lead], surveys: [a, b]}\n"
                            "  staff: {roles: [staff], surveys: [b], predictions: true}\n"),
                 "t.yaml:26:23: warning[Q0441]: no form asks the role `lead` to predict `b.q` (Q)",
                 "[a, b]", "[a, b], predictions: true"});
}

TEST_CASE("Q0442: a role without a form") {
  check_example({"Q0442", with_forms("forms:\n  full: {roles: [lead]}\n"),
                 "t.yaml:7:3: error[Q0442]: no form is for the role `staff`, so no answers of that "
                 "role can be read",
                 "[lead]", "[lead, staff]"});
}

TEST_CASE("Q0443: a question that stands in no form of its roles") {
  check_example({"Q0443",
                 with_forms("forms:\n"
                            "  full: {roles: [lead], surveys: [a, b]}\n"
                            "  staff: {roles: [staff], surveys: [a]}\n"),
                 "t.yaml:20:13: warning[Q0443]: no form asks `b.q` (Q) of one of its roles",
                 "surveys: [a]}", "surveys: [b]}"});
}

TEST_CASE("Q0444: a form lists what its roles are not asked") {
  check_example(
      {"Q0444",
       with_forms("forms:\n"
                  "  full: {roles: [lead], surveys: [a]}\n"
                  "  quick: {roles: [lead], questions: [a.q, b.q]}\n"),
       "t.yaml:10:43: warning[Q0444]: the form `quick` lists `b.q` (Q), which none of its "
       "roles is asked",
       "questions:", "predictions: true, questions:"});
}
