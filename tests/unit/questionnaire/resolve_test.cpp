#include "questionnaire/load/resolve.hpp"

#include "everything.hpp"
#include "unit/questionnaire/sample.hpp"

#include <doctest/doctest.h>

using namespace readiness;

namespace {

/// The findings about an expression that stands in the seventh column of its file.
std::string findings(const std::string& text, ExpressionUse use = ExpressionUse::gate) {
  static const Questionnaire questionnaire = sample::load();
  const Source source("q.yaml", "when: " + text);
  Diagnostics diagnostics;
  const auto expression =
      resolve({source, {6, 6 + text.size()}, text}, questionnaire, use, diagnostics);
  CHECK(expression.has_value() == !diagnostics.has_errors());
  return render_short(diagnostics.sorted());
}

std::string help_for(const std::string& text) {
  static const Questionnaire questionnaire = sample::load();
  const Source source("q.yaml", text);
  Diagnostics diagnostics;
  (void)resolve({source, {0, text.size()}, text}, questionnaire, ExpressionUse::gate, diagnostics);
  return diagnostics.all().at(0).help;
}

}  // namespace

TEST_CASE("what is right is accepted") {
  for (const std::string text : {"work.rule >= 1",
                                 "work.use == never",
                                 "work.use >= 1",
                                 "ctx.state in [none, live]",
                                 "ctx.pilots > 3",
                                 "more.people <= 7.5",
                                 "more.hours == 2",
                                 "more.case != always",
                                 "role == staff",
                                 "role != lead",
                                 "every(low, 25)",
                                 "every(score, 1)",
                                 "score(work) > 3",
                                 "low(target) < 90",
                                 "high(overall) >= 10",
                                 "gap(work) > 15",
                                 "gaps_over(15) >= 1",
                                 "unknown(work.rule)",
                                 "answered(more.words)",
                                 "na(work.facts)",
                                 "evidence(work.rule)",
                                 "flag(froze)",
                                 "flag(habit)",
                                 "ticked(work.facts, cost)",
                                 "predicted(work.use) >= 1",
                                 "count(work.rule >= 1, flag(froze)) >= 1",
                                 "any(role == lead)",
                                 "n(staff) >= 5",
                                 "unknown_share(lead) >= 0.2",
                                 "evidence_count(gates) >= 1",
                                 "convergence(more.case) > 0.5",
                                 "danger(more) > 0.1",
                                 "work.rule + work.facts * 2 in [1, 2]"})
    CHECK_MESSAGE(findings(text) == "", text);
}

TEST_CASE("X0301: no expression; the place is inside the text") {
  CHECK(findings("work.rule = 1") == "q.yaml:1:17: error[X0301]: `=` is not an operator\n");
}

TEST_CASE("Q0214: a name that is no question") {
  CHECK(findings("work.rules >= 1") ==
        "q.yaml:1:7: error[Q0214]: `work.rules` is not a question id\n");
  CHECK(help_for("work.rules >= 1") == "did you mean `work.rule`?");
  CHECK(findings("answered(3)") == "q.yaml:1:16: error[Q0214]: `3` is not a question id\n");
}

TEST_CASE("X0302: a function that does not exist") {
  CHECK(findings("evry(low, 25)") == "q.yaml:1:7: error[X0302]: `evry` is not a function\n");
  CHECK(help_for("evry(low, 25)") == "did you mean `every`?");
}

TEST_CASE("X0303: wrong arguments") {
  CHECK(findings("every(25)") ==
        "q.yaml:1:7: error[X0303]: `every(...)` has the wrong number of arguments\n");
  CHECK(help_for("every(25)") == "write it like `every(low, 25)`");
  CHECK(findings("any()") ==
        "q.yaml:1:7: error[X0303]: `any(...)` has the wrong number of arguments\n");
  CHECK(findings("every(25, low)") ==
        "q.yaml:1:13: error[X0303]: `every` needs `low`, `high` or `score` first\n");
  CHECK(findings("low(nowhere) >= 3") ==
        "q.yaml:1:11: error[X0303]: `nowhere` is not a dimension, a facet or `overall`\n");
  CHECK(findings("n(boss) >= 1") == "q.yaml:1:9: error[X0303]: `boss` is not a role\n");
  CHECK(findings("role == boss") == "q.yaml:1:15: error[X0303]: `boss` is not a role\n");
  CHECK(findings("predicted(work.rule) >= 1") ==
        "q.yaml:1:17: error[X0303]: nobody predicts `work.rule`\n");
  CHECK(findings("ticked(work.rule, time)") ==
        "q.yaml:1:14: error[X0303]: `work.rule` has nothing to tick\n");
  CHECK(findings("danger(work.rule) > 0") ==
        "q.yaml:1:14: error[X0303]: `work.rule` is not a probe\n");
  CHECK(findings("evidence_count(all) > 0") ==
        "q.yaml:1:22: error[X0303]: evidence can be counted only for `gates`\n");
}

TEST_CASE("X0304: a number where a condition is needed, and the reverse") {
  CHECK(findings("work.rule") == "q.yaml:1:7: error[X0304]: this is a number, not a condition\n");
  CHECK(help_for("work.rule") == "compare it, for example `work.rule >= 1`");
  CHECK(findings("work.rule >= 1 and more.hours") ==
        "q.yaml:1:26: error[X0304]: this is a number, not a condition\n");
  CHECK(findings("(work.rule >= 1) + 1 > 0") ==
        "q.yaml:1:8: error[X0304]: this is a condition where a number is needed\n");
}

TEST_CASE("X0305: scores, evidence and voices steer no question and contradict no answer") {
  for (const auto use : {ExpressionUse::applicability, ExpressionUse::contradiction}) {
    CHECK(
        findings("low(work) >= 3", use) ==
        "q.yaml:1:7: error[X0305]: `low(...)` cannot be used here: only answers and context can\n");
    for (const std::string text : {"every(low, 3)", "evidence(work.rule)", "n(lead) >= 1",
                                   "predicted(work.use) >= 1", "evidence_count(gates) >= 1"})
      CHECK_MESSAGE(findings(text, use).find("error[X0305]") != std::string::npos, text);
    for (const std::string text : {"unknown(work.rule)", "ticked(work.facts, time)",
                                   "count(work.rule >= 1) >= 1", "role == lead"})
      CHECK_MESSAGE(findings(text, use) == "", text);
  }
}

// Flags are known once it is settled which questions apply.
TEST_CASE("X0305: a flag contradicts answers and closes gates, but steers no question") {
  CHECK(
      findings("flag(froze)", ExpressionUse::applicability) ==
      "q.yaml:1:7: error[X0305]: `flag(...)` cannot be used here: only answers and context can\n");
  CHECK(findings("flag(froze)", ExpressionUse::contradiction) == "");
}

TEST_CASE("X0310: options and roles have no order") {
  CHECK(findings("work.use < never") ==
        "q.yaml:1:7: error[X0310]: an option can be compared with `==`, `!=` and `in` only\n");
  CHECK(findings("role >= lead") == "q.yaml:1:7: error[X0310]: roles have no order\n");
}

TEST_CASE("X0311: an option, item or flag that does not exist") {
  CHECK(findings("work.use == alway") ==
        "q.yaml:1:19: error[X0311]: `alway` is not an option of `work.use`\n");
  CHECK(help_for("work.use == alway") == "did you mean `always`?");
  CHECK(help_for("work.use == monthly") == "its options are never, rarely or always");
  CHECK(findings("ctx.state in [none, lives]") ==
        "q.yaml:1:27: error[X0311]: `lives` is not an option of `ctx.state`\n");
  CHECK(findings("ticked(work.facts, quality)") ==
        "q.yaml:1:26: error[X0311]: `quality` is not an item of that question\n");
  CHECK(findings("flag(broke)") ==
        "q.yaml:1:12: error[X0311]: no answer carries the flag `broke`\n");
}

TEST_CASE("X0312: a question without levels read as a number") {
  CHECK(findings("ctx.state >= 1") ==
        "q.yaml:1:7: error[X0312]: `ctx.state` has options, not levels\n");
  CHECK(findings("more.case >= 1") ==
        "q.yaml:1:7: error[X0312]: `more.case` has options, not levels\n");
  CHECK(findings("more.words >= 1") ==
        "q.yaml:1:7: error[X0312]: `more.words` has no level to read\n");
}

TEST_CASE("X0330: always true or always false; work.rule has the levels 0 to 3") {
  const std::string never = "q.yaml:1:7: error[X0330]: this condition is never true\n";
  const std::string always = "q.yaml:1:7: error[X0330]: this condition is always true\n";
  for (const std::string text :
       {"work.rule >= 4", "work.rule > 3", "work.rule == 4", "work.rule < 0"})
    CHECK_MESSAGE(findings(text) == never, text);
  for (const std::string text :
       {"work.rule >= 0", "work.rule <= 3", "work.rule != 4", "work.rule < 4"})
    CHECK_MESSAGE(findings(text) == always, text);
  for (const std::string text :
       {"work.rule >= 3", "work.rule > 2", "work.rule <= 0", "work.rule < 1"})
    CHECK_MESSAGE(findings(text) == "", text);
  CHECK(findings("n(lead) >= 0") == always);
  CHECK(findings("ctx.pilots > 20") == never);
  CHECK(findings("score(work) > 100") == never);
  CHECK(help_for("work.rule >= 4") == "`work.rule` lies between 0 and 3");
}

TEST_CASE("a place inside a quoted expression stands inside the quotes") {
  const Questionnaire questionnaire = sample::load();
  const Source source("q.yaml", "when: \"work.rule >= 9\"");
  Diagnostics diagnostics;
  (void)resolve({source, {6, 22}, "work.rule >= 9"}, questionnaire, ExpressionUse::gate,
                diagnostics);
  CHECK(diagnostics.all().at(0).place.at == Position{1, 8});
}

TEST_CASE("questions_in names each question once, in order of first mention") {
  const Questionnaire questionnaire = sample::load();
  const Expression expression = sample::gate(
      questionnaire,
      "more.hours >= 1 or (work.rule >= 1 and more.hours <= 1) or ticked(work.facts, time)");
  CHECK(questions_in(expression) ==
        std::vector<QuestionId>{sample::id_of(questionnaire, "more.hours"),
                                sample::id_of(questionnaire, "work.rule"),
                                sample::id_of(questionnaire, "work.facts")});
}
