#include "everything.hpp"
#include "unit/questionnaire/design_support.hpp"

using namespace readiness::test;

namespace {

/// One gate, and three questions for it to read. The gate stands in line 10.
std::string with_gate(std::string_view gate) {
  return questionnaire_with(
      "  staff: {title: Staff, index: false}\n"
      "levels:\n"
      "  - {id: low, title: Low, text: Low.}\n"
      "  - {id: high, title: High, text: High., min: 50, gates: [\"" +
      std::string(gate) +
      "\"]}\n"
      "surveys:\n"
      "  - id: a\n"
      "    title: A\n"
      "    questions:\n"
      "      - id: a.q\n"
      "        kind: anchors\n"
      "        short: Q\n"
      "        roles: [lead]\n"
      "        text: Q?\n"
      "        anchors: [None, Some, {text: All, flag: done}]\n"
      "        evidence: A link\n"
      "      - id: a.bad\n"
      "        kind: ticks\n"
      "        roles: [lead]\n"
      "        text: Q?\n"
      "        items: [{id: x, text: X}, {id: z, text: Z}]\n"
      "        levels_by_count: [2, 1, 0]\n"
      "      - id: a.staff\n"
      "        kind: anchors\n"
      "        roles: [staff]\n"
      "        text: Q?\n"
      "        anchors: [None, Some]\n");
}

std::string shut(const std::string& gate) { return design_findings(with_gate(gate), "Q0420"); }
std::string loose(const std::string& gate) { return design_findings(with_gate(gate), "Q0426"); }
std::string idle(const std::string& gate) { return design_findings(with_gate(gate), "Q0421"); }

}  // namespace

TEST_CASE("Q0420: a gate that no answers can pass") {
  check_example(
      {"Q0420", with_gate("a.q >= 2 and a.q <= 1"),
       "t.yaml:10:59: error[Q0420]: this gate of the level `high` can never pass, whatever "
       "is answered",
       "and", "or"});
}

TEST_CASE("Q0420: more than there can be of evidence, scores and voices") {
  CHECK(shut("evidence_count(gates) >= 2") != "");  // the gates read one question, none yet
  CHECK(shut("every(low, 101)") != "");
  CHECK(shut("every(low, 100)") == "");
  CHECK(shut("n(staff) >= 500") == "");
  CHECK(shut("danger(a) > 1") != "");
  CHECK(shut("danger(a) <= 0.2") == "");
  CHECK(shut("evidence(a.q)") == "");
  CHECK(shut("flag(done)") == "");
  CHECK(shut("not flag(done)") == "");
  CHECK(shut("role == lead") == "");
  CHECK(shut("role == staff") != "");
}

TEST_CASE("Q0420: ticks are sets, good or bad") {
  CHECK(shut("ticked(a.bad, x) and a.bad >= 1") == "");
  CHECK(shut("ticked(a.bad, x) and a.bad >= 2") != "");
}

TEST_CASE("Q0426: a gate that opens when an answer is taken back") {
  check_example({"Q0426", with_gate("high(a) >= 50"),
                 "t.yaml:10:59: warning[Q0426]: this gate of the level `high` can open because an "
                 "answer is left open",
                 "high(a)", "low(a)"});
  for (const char* gate :
       {"unknown(a.q)", "not answered(a.q)", "a.q >= 2 and not (high(a) < 50)", "every(high, 10)",
        "unknown_share(lead) >= 0.5", "score(a) < 90", "50 >= low(a)", "high(a) - low(a) >= 5",
        "count(unknown(a.q), evidence(a.q)) >= 1",
        "any(a.q >= 1, "
        "not evidence(a.q))"}) {
    CAPTURE(gate);
    CHECK(loose(gate) != "");
  }
  for (const char* gate :
       {"answered(a.q)", "not unknown(a.q)", "low(a) >= 50", "every(score, 10)", "a.q <= 1",
        "unknown_share(lead) <= 0.2", "30 < score(a)", "low(a) - high(a) >= -5", "evidence(a.q)",
        "not ticked(a.bad, x)", "gap(a) <= 15"}) {
    CAPTURE(gate);
    CHECK(loose(gate) == "");
  }
}

TEST_CASE("Q0421: a gate that the worst answers pass") {
  check_example({"Q0421", with_gate("a.q >= 1 or a.bad <= 0"),
                 "t.yaml:10:59: warning[Q0421]: this gate of the level `high` holds for the worst "
                 "answers too, so it holds nobody back",
                 "a.bad <= 0", "a.bad >= 1"});
  CHECK(idle("every(low, 0)") != "");
  CHECK(idle("every(low, 1)") == "");
  CHECK(idle("not evidence(a.q)") != "");
  CHECK(idle("evidence(a.q)") == "");
  CHECK(idle("gap(a) <= 15") == "");
}

TEST_CASE("Q0422: a level and a grade above the highest score") {
  check_example(
      {"Q0422",
       questionnaire_with("scoring: {range: [0, 3]}\n"
                          "grades:\n"
                          "  - {id: weak, title: weak}\n"
                          "  - {id: strong, title: strong, min: 4}\n"
                          "surveys:\n"
                          "  - {id: a, title: A, questions: [{id: a.q, kind: text, text: Q}]}\n"),
       "t.yaml:10:38: error[Q0422]: the grade `strong` begins at 4, above the highest score",
       "min: 4", "min: 3"});
  CHECK(design_findings(changed(with_gate("a.q >= 1"), "min: 50", "min: 101"), "Q0422") ==
        "t.yaml:10:47: error[Q0422]: the level `high` begins at 101, above the highest score");
}

TEST_CASE("Q0423: a gate on a question that may be not applicable") {
  check_example({"Q0423",
                 changed(with_gate("a.q >= 1"), "evidence: A link", "not_applicable: allowed"),
                 "t.yaml:10:59: error[Q0423]: this gate of the level `high` reads `a.q` (Q), which "
                 "may be answered not applicable",
                 "not_applicable: allowed", "evidence: A link"});
}

TEST_CASE("Q0424: a gate on what no leader is asked") {
  check_example(
      {"Q0424", with_gate("a.staff >= 1"),
       "t.yaml:10:59: warning[Q0424]: this gate of the level `high` reads `a.staff`, which "
       "no role with an index is asked",
       "roles: [staff]", "roles: [staff, lead]"});
  check_example({"Q0424", with_gate("evidence(a.bad)"),
                 "t.yaml:10:59: warning[Q0424]: this gate of the level `high` needs evidence for "
                 "`a.bad`, which asks for none",
                 "items:", "evidence: A link\n        items:"});
}

TEST_CASE("Q0425: a form that can show a level and skips its gate") {
  const std::string forms =
      "forms:\n"
      "  full: {roles: [lead], surveys: [a], default: true}\n"
      "  quick:\n"
      "    roles: [lead]\n"
      "    questions: [a.bad]\n"
      "    max_level: high\n"
      "  staff: {roles: [staff]}\n"
      "levels:";
  check_example(
      {"Q0425", changed(with_gate("a.q >= 1"), "levels:", forms),
       "t.yaml:13:16: warning[Q0425]: the form `quick` can show the level `high` but does "
       "not ask `a.q`, which its gates read",
       "max_level: high", "max_level: low"});
}
