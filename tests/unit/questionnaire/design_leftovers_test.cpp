#include "everything.hpp"
#include "unit/questionnaire/design_support.hpp"

using namespace readiness::test;

namespace {

std::string survey(std::string_view questions, std::string_view before = {}) {
  return questionnaire_with(std::string(before) +
                            "surveys:\n"
                            "  - id: a\n"
                            "    title: A\n"
                            "    questions:\n" +
                            std::string(questions));
}

}  // namespace

TEST_CASE("Q0445: a scale that nobody uses") {
  check_example({"Q0445",
                 survey("      - {id: a.q, kind: choice, scale: t, text: Q}\n",
                        "scales:\n"
                        "  s: {options: [{id: a, label: A}, {id: b, label: B}]}\n"
                        "  t: {options: [{id: a, label: A}, {id: b, label: B}]}\n"),
                 "t.yaml:8:3: warning[Q0445]: no question uses the scale `s`", "scale: t",
                 "scale: s, text: Q}\n      - {id: a.r, kind: choice, scale: t"});
}

TEST_CASE("Q0446: context without a reader") {
  const std::string yaml = survey("      - {id: a.q, kind: text, text: Q}\n",
                                  "context:\n"
                                  "  ctx.size: {short: Size, text: Size, kind: number}\n");
  check_example({"Q0446", yaml,
                 "t.yaml:8:3: warning[Q0446]: no condition reads the context question `ctx.size` "
                 "(Size), and it does not say why it is asked",
                 "kind: number", "kind: number, why: For the reader."});
  CHECK(design_findings(changed(yaml, "text: Q", "text: Q, when: ctx.size >= 1"), "Q0446") == "");
}

TEST_CASE("Q0447: the one question without a reason") {
  const std::string yaml = survey(
      "      - {id: a.q, kind: text, text: Q, why: Because.}\n"
      "      - {id: a.r, kind: text, text: Q, why: Because.}\n"
      "      - {id: a.s, kind: text, text: Q}\n");
  check_example({"Q0447", yaml, "t.yaml:13:14: warning[Q0447]: `a.s` does not say why it is asked",
                 "id: a.s, kind: text", "id: a.s, kind: text, why: Because."});
  CHECK(design_findings(changed(yaml, ", why: Because.", ""), "Q0447") == "");  // one of three
}

TEST_CASE("Q0448: an id that belongs to another survey") {
  check_example({"Q0448", survey("      - {id: b.q, kind: text, text: Q}\n"),
                 "t.yaml:11:14: warning[Q0448]: the id of `b.q` does not begin with its survey's, "
                 "`a.`",
                 "id: b.q", "id: a.q"});
}

TEST_CASE("Q0449: two rows of a table that look the same") {
  check_example({"Q0449",
                 survey("      - {id: a.q, short: Owner, kind: text, text: Q}\n"
                        "      - {id: a.r, short: owner, kind: text, text: Q}\n"),
                 "t.yaml:12:26: warning[Q0449]: `a.q` and `a.r` have the same short name \"owner\"",
                 "short: owner", "short: Owner of the list"});
}
