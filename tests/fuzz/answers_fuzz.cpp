// Any bytes as an answers file, through the whole chain: read, bound to a small questionnaire,
// scored, placed on a level. Holds the doors to their contract (nothing comes back exactly when an
// error was added) and scoring to low <= given <= high, whatever was answered. Carried to another
// version, answers can be read there, and carrying them once more changes nothing.

#include "answers/bind.hpp"
#include "answers/carry.hpp"
#include "diagnosis/assessment.hpp"
#include "document/yaml.hpp"
#include "questionnaire/load.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace readiness;

constexpr const char* questionnaire_text = R"(
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

Questionnaire fixed_questionnaire() {
  Diagnostics diagnostics;
  const ReadFile read = [](const std::string&, Diagnostics&) {
    return std::optional<std::string>(questionnaire_text);
  };
  auto questionnaire = load_questionnaire({"", "questionnaire.yaml", read}, "en", diagnostics);
  if (!questionnaire) std::abort();
  return *questionnaire;
}

void expect(bool promise) {
  if (!promise) std::abort();
}

void check_range(const std::optional<Range>& range) {
  constexpr double tolerance = 1e-9;
  if (!range) return;
  expect(range->low >= -5 - tolerance && range->high <= 5 + tolerance);
  expect(range->low <= range->high + tolerance);
  if (!range->given) return;
  expect(range->low <= *range->given + tolerance && *range->given <= range->high + tolerance);
}

void check_parts(const Scorecard& card) {
  check_range(card.overall);
  for (const Part& part : card.dimensions) check_range(part.range);
  for (const Part& part : card.facets) check_range(part.range);
  for (const TopicScore& topic : card.topics) check_range(topic.part.range);
  for (const auto& row : card.matrix)
    for (const Part& part : row) check_range(part.range);
}

void check_chain(const Questionnaire& questionnaire, const Response& response) {
  const Date as_of =
      scoring_date(response, std::chrono::sys_days{std::chrono::year{2026} / 11 / 23});
  const Assessment result = assessment(questionnaire, response, as_of);
  check_parts(result.card);
  if (result.standing) expect(result.standing->level <= result.standing->possible);
  for (const QuestionId id : questionnaire.questions.ids())
    if (const auto& answer = response.answers[id])
      expect(std::holds_alternative<Written>(answer->value) ||
             !in_words(questionnaire, questionnaire.questions[id], answer->value).empty());
}

void check_carried(const Document& document, const Questionnaire& questionnaire) {
  Diagnostics diagnostics;
  if (!pinned_questionnaire(document, diagnostics)) return;
  const auto carried = carry(document, nullptr, questionnaire, diagnostics);
  expect(carried.has_value() == !diagnostics.has_errors());
  if (!carried) return;
  const auto there = parse_yaml(Source("there.yaml", carried->text), diagnostics);
  expect(there.has_value());
  const auto again = carry(*there, nullptr, questionnaire, diagnostics);
  expect(again && again->text == carried->text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Questionnaire questionnaire = fixed_questionnaire();
  Diagnostics while_parsing;
  Source source("answers.yaml", std::string(reinterpret_cast<const char*>(data), size));
  auto document = parse_yaml(std::move(source), while_parsing);
  expect(document.has_value() == !while_parsing.has_errors());
  if (!document) return 0;
  check_carried(*document, questionnaire);
  Diagnostics while_binding;
  const auto response = bind(std::move(*document), questionnaire, while_binding);
  expect(response.has_value() == !while_binding.has_errors());
  (void)render_long(while_binding.sorted());
  if (response) check_chain(questionnaire, *response);
  return 0;
}
