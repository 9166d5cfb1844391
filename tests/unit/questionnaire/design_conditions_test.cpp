#include "everything.hpp"
#include "unit/questionnaire/design_support.hpp"

using namespace readiness::test;

namespace {

/// A question under a condition, which stands in line 19; the context above it.
std::string with_when(std::string_view when) {
  return questionnaire_with(
      "  staff: {title: Staff}\n"
      "context:\n"
      "  ctx.state:\n"
      "    text: State?\n"
      "    options: [{id: none, label: None}, {id: pilot, label: Pilot}, "
      "{id: live, label: Live}]\n"
      "  ctx.pilots: {text: Pilots, kind: number, max: 100, roles: [lead]}\n"
      "surveys:\n"
      "  - id: a\n"
      "    title: A\n"
      "    questions:\n"
      "      - id: a.q\n"
      "        short: Q\n"
      "        when: \"" +
      std::string(when) +
      "\"\n"
      "        roles: [lead]\n"
      "        kind: anchors\n"
      "        text: Q?\n"
      "        anchors: [None, Some]\n"
      "      - id: a.later\n"
      "        when: ctx.state != none\n"
      "        kind: ticks\n"
      "        text: Q?\n"
      "        items: [{id: x, text: X}, {id: z, text: Z}]\n");
}

std::string constant(const std::string& when) { return design_findings(with_when(when), "Q0430"); }

/// A contradiction, whose condition stands in line 20, and what it may read.
std::string with_contradiction(std::string_view when) {
  return questionnaire_with(
      "  staff: {title: Staff}\n"
      "context:\n"
      "  ctx.state:\n"
      "    text: State?\n"
      "    options: [{id: none, label: None}, {id: live, label: Live}]\n"
      "surveys:\n"
      "  - id: a\n"
      "    title: A\n"
      "    questions:\n"
      "      - {id: a.q, kind: anchors, text: Q, when: ctx.state == live, roles: "
      "[lead], anchors: [A, B, C]}\n"
      "      - {id: a.staff, kind: anchors, text: Q, roles: [staff], anchors: [A, B]}\n"
      "contradictions:\n"
      "  - id: c\n"
      "    when: \"" +
      std::string(when) +
      "\"\n"
      "    ask: Which?\n");
}

}  // namespace

TEST_CASE("Q0430: a compound condition that no answer meets") {
  check_example({"Q0430", with_when("ctx.state == none and ctx.state == live"),
                 "t.yaml:19:15: error[Q0430]: the condition of `a.q` (Q) is false whatever is "
                 "answered",
                 "and", "or"});
}

TEST_CASE("Q0430: a compound condition that every answer meets") {
  check_example({"Q0430", with_when("ctx.state != none or ctx.state != live"),
                 "t.yaml:19:15: error[Q0430]: the condition of `a.q` (Q) is true whatever is "
                 "answered",
                 " or ", " and "});
}

TEST_CASE("Q0430: numbers, sets of options, roles and states of an answer") {
  CHECK(constant("ctx.pilots > 1 and ctx.pilots < 2") == "");
  CHECK(constant("ctx.pilots > 2 and ctx.pilots < 1") != "");
  CHECK(constant("ctx.pilots * 2 > 500") == "");  // arithmetic over a number is not decided
  CHECK(constant("ctx.state in [none, pilot, live]") != "");
  CHECK(constant("ctx.state in [none, pilot]") == "");
  CHECK(constant("role == lead") != "");  // only the lead is asked
  CHECK(constant("answered(ctx.state)") == "");
  CHECK(constant("unknown(ctx.state)") == "");
  CHECK(constant("na(ctx.state)") != "");  // may not be answered so
  CHECK(constant("count(ctx.state == none, ctx.state == live) >= 2") != "");
  CHECK(constant("count(ctx.state == none, ctx.pilots >= 1) >= 2") == "");
}

TEST_CASE("Q0430: a question that does not apply meets no comparison") {
  CHECK(constant("ctx.state == none and a.later >= 1") != "");
  CHECK(constant("ctx.state == none and not answered(a.later)") == "");
}

TEST_CASE("Q0431: raising an answer could change which questions count") {
  check_example({"Q0431", with_when("a.later >= 1 and ctx.state != none"),
                 "t.yaml:19:15: warning[Q0431]: the condition of `a.q` (Q) reads the answer to "
                 "`a.later`",
                 "a.later >= 1", "ctx.pilots >= 1"});
}

TEST_CASE("Q0432: a condition on what is asked later") {
  check_example(
      {"Q0432", with_when("a.later >= 1"),
       "t.yaml:19:15: warning[Q0432]: the condition of `a.q` (Q) reads `a.later`, which is "
       "asked later",
       "a.later >= 1", "ctx.pilots >= 1"});
}

TEST_CASE("Q0433: a contradiction that cannot arise, or always does") {
  check_example({"Q0433", with_contradiction("a.q >= 2 and a.q < 1"),
                 "t.yaml:20:11: error[Q0433]: the contradiction `c` can never hold, whatever is "
                 "answered",
                 "and", "or"});
  CHECK(design_findings(with_contradiction("a.q >= 1 and ctx.state == none"), "Q0433") ==
        "t.yaml:20:11: error[Q0433]: the contradiction `c` can never hold, whatever is answered");
  CHECK(design_findings(with_contradiction("a.staff >= 1 or a.staff < 1"), "Q0433") ==
        "t.yaml:20:11: error[Q0433]: the contradiction `c` holds whatever is answered");
}

TEST_CASE("Q0434: a condition on what the role is not asked") {
  check_example(
      {"Q0434", changed(with_when("ctx.pilots >= 1"), "        roles: [lead]\n", ""),
       "t.yaml:19:15: warning[Q0434]: the condition of `a.q` (Q) reads `ctx.pilots`, which "
       "the role `staff` is not asked",
       "ctx.pilots >= 1", "ctx.state == live"});
}

TEST_CASE("Q0435: a contradiction between answers of different people") {
  check_example({"Q0435", with_contradiction("a.q >= 1 and a.staff < 1"),
                 "t.yaml:20:11: error[Q0435]: the contradiction `c` can never be found: no role is "
                 "asked both `a.q` and `a.staff`",
                 "roles: [staff]", "roles: [lead]"});
}
