#pragma once

// What the fuzzers of answers share: a small questionnaire with a question of every kind.

#include "everything.hpp"
#include "questionnaire/load/load.hpp"

#include <cstdlib>
#include <optional>
#include <string>

namespace readiness::fuzzing {

inline constexpr const char* questionnaire_text = R"(
schema: readiness/questionnaire@1
id: fuzzed
version: 1.0.0
title: Fuzzed
roles: {lead: {title: Lead}, staff: {title: Staff, index: false}}
scales:
  agree: {options: [{id: low, label: Low}, {id: mid, label: Mid, value: 0.2}, {id: top, label: Top}]}
context:
  ctx.state: {text: State, options: [{id: none, label: None}, {id: live, label: Live}]}
  ctx.pilots: {text: Pilots, kind: number, min: -5, max: 50}
facets: {target: {title: Target}, track: {title: Track}}
scoring: {range: [-5, 5], rollup: {mean: 0.5, weakest: 0.5}, min_questions: {dimension: 1}}
surveys:
  - id: one
    title: One
    questions:
      - {id: one.a, kind: anchors, text: A, facets: [target], evidence: Page, anchors: [L0, L1, L2]}
      - {id: one.c, kind: choice, text: C, scale: agree, reverse: true, topic: t, predicted_by: [lead]}
      - {id: one.n, kind: count, of: 10, bands: [6, 3, 0], text: N, when: ctx.state != none}
  - id: two
    title: Two
    weight: 3
    questions:
      - {id: two.t, kind: ticks, text: T, evidence: Page, levels_by_count: [2, 1, 0], facets: [track],
         items: [{id: x, text: X}, {id: y, text: Y}], not_applicable: allowed}
      - {id: two.m, kind: number, max: 9, bands: [1, 2.5, 7], text: M, when: one.a >= 1 or unknown(one.c)}
      - {id: two.w, kind: text, text: W}
      - {id: two.p, kind: probe, scale: agree, text: P}
  - id: far
    title: Far
    in_index: false
    questions: [{id: far.a, kind: choice, scale: agree, text: A}]
forms:
  full: {roles: [lead, staff], predictions: true}
  short: {roles: [lead], questions: [one.a, two.t], max_level: second, min_questions: 1}
levels:
  - {id: first, title: First, text: First}
  - {id: second, title: Second, text: Second, min: 0, gates: [one.a >= 1]}
  - {id: third, title: Third, text: Third, min: 2, gates: [evidence(one.a), low(far) >= 1]}
retired:
  one.old: {to: one.a, meaning: changed, levels: [0, 2]}
  one.gone: {}
  ctx.state: {options: {up: live}}
contradictions: [{id: both, when: one.a == 2 and one.c == top, ask: Which one}]
)";

inline Questionnaire fuzzed_questionnaire() {
  Diagnostics diagnostics;
  const ReadFile read = [](const std::string&, Diagnostics&) {
    return std::optional<std::string>(questionnaire_text);
  };
  auto questionnaire = load_questionnaire({"", "questionnaire.yaml", read}, "en", diagnostics);
  if (!questionnaire) std::abort();
  return *questionnaire;
}

inline void expect(bool promise) {
  if (!promise) std::abort();
}

}  // namespace readiness::fuzzing
