#include "everything.hpp"
#include "unit/questionnaire/design_support.hpp"

using namespace readiness::test;

namespace {

/// Two questions, a pattern and a recommendation that treats it; all rules are silent.
std::string good() {
  return questionnaire_with(
      "surveys:\n"
      "  - id: a\n"
      "    title: A\n"
      "    questions:\n"
      "      - {id: a.q, short: Q, kind: anchors, text: Q, anchors: [A, B, C]}\n"
      "      - {id: a.r, short: R, kind: anchors, text: R, anchors: [D, E, F]}\n"
      "patterns:\n"
      "  - id: p\n"
      "    title: P\n"
      "    severity: high\n"
      "    text: P\n"
      "    must: a.q <= 1\n"
      "    signs: [a.r <= 1, a.r == 0]\n"
      "    need: 1\n"
      "    remedies: [do-it]\n"
      "    disproved_by: D\n"
      "stages: [{id: only, title: Only}]\n"
      "recommendations:\n"
      "  - id: do-it\n"
      "    title: T\n"
      "    stage: only\n"
      "    when: a.q <= 1 or a.r == 0\n"
      "    owner: O\n"
      "    because: B\n"
      "    first_step: F\n"
      "    steps: [S]\n"
      "    done_when: D\n"
      "    effort: {days: 1, weeks: 1}\n"
      "    treats: [p]\n"
      "    raises: {a.q: 2, a.r: 1}\n"
      "    review_days: 7\n");
}

std::string with(std::string_view from, std::string_view into) {
  return changed(good(), from, into);
}

}  // namespace

TEST_CASE("a sound pattern and a sound recommendation are passed over in silence") {
  for (const char* code :
       {"Q0436", "Q0437", "Q0460", "Q0461", "Q0462", "Q0463", "Q0464", "Q0465", "Q0469"})
    CHECK(design_findings(good(), code) == "");
}

TEST_CASE("a pattern whose signs exclude its being present is found") {
  // a.r == 0 and a.r == 2 can hold each by itself; what can never hold is the third.
  check_example({"Q0437",
                 with("signs: [a.r <= 1, a.r == 0]\n    need: 1",
                      "signs: [a.r <= 1, a.r == 0 and a.r == 2]\n    need: 2"),
                 "t.yaml:14:9: error[Q0437]: the pattern `p` can never be present: it needs 2 "
                 "signs; only 1 of its own can hold",
                 "need: 2", "need: 1"});
}

TEST_CASE("a recommendation that nothing or everything calls for is found") {
  check_example({"Q0460", with("when: a.q <= 1 or a.r == 0", "when: a.q == 0 and a.q == 2"),
                 "t.yaml:28:11: error[Q0460]: the recommendation `do-it` is called for by no "
                 "answers at all",
                 "a.q == 0 and a.q == 2", "a.q == 0 or a.q == 2"});
  CHECK(design_findings(
            with("when: a.q <= 1 or a.r == 0", "when: a.q <= 1 or a.q >= 1 or unknown(a.q)"),
            "Q0460") ==
        "t.yaml:28:11: error[Q0460]: the recommendation `do-it` is called for by whatever is "
        "answered");
}

TEST_CASE("what a recommendation raises must lift what called for it") {
  check_example({"Q0461", with("raises: {a.q: 2, a.r: 1}", "raises: {a.q: 1, a.r: 1}"),
                 "t.yaml:28:11: error[Q0461]: `do-it` would still be called for once it is done",
                 "raises: {a.q: 1", "raises: {a.q: 2"});
  check_example({"Q0461", with("raises: {a.q: 2, a.r: 1}", "raises: {a.q: 2}"),
                 "t.yaml:28:11: error[Q0461]: `do-it` is called for by `a.r` (R) and does not "
                 "raise it",
                 "raises: {a.q: 2}", "raises: {a.q: 2, a.r: 2}"});
}

TEST_CASE("a pattern without treatment, and a remedy that is none, are found") {
  const std::string untreated = with("treats: [p]", "treats: []");
  CHECK(design_findings(untreated, "Q0462") ==
        "t.yaml:14:9: warning[Q0462]: no recommendation treats the pattern `p`");
  CHECK(design_findings(untreated, "Q0463") ==
        "t.yaml:14:9: error[Q0463]: `do-it` is a remedy of `p` and does not treat it");
}

TEST_CASE("more than four steps are found, and answers that feed no rule") {
  check_example({"Q0464", with("steps: [S]", "steps: [S, S, S, S, S]"),
                 "t.yaml:25:9: warning[Q0464]: `do-it` has 5 steps after the first", "steps: [S, ",
                 "steps: ["});
  check_example({"Q0465",
                 with("anchors: [D, E, F]}\n",
                      "anchors: [D, E, F]}\n"
                      "      - {id: a.idle, short: I, kind: anchors, text: I, anchors: "
                      "[G, H]}\n"),
                 "t.yaml:13:14: warning[Q0465]: the answers to `a.idle` (I) feed no pattern, "
                 "recommendation or gate",
                 "must: a.q <= 1", "must: a.q <= 1 or a.idle == 0"});
}

TEST_CASE("a metric that points the other way than its question is found") {
  const std::string falling =
      changed(with("steps: [S]", "steps: [S]\n    metric: {name: N, question: a.r, better: up}"),
              "kind: anchors, text: R, anchors: [D, E, F]",
              "kind: count, text: R, of: 9, bands: [5, 3, 0]");
  check_example({"Q0469", falling,
                 "t.yaml:25:9: warning[Q0469]: the metric of `do-it` is better upwards, and the "
                 "answers to `a.r` (R) are better downwards",
                 "better: up", "better: down"});
}
