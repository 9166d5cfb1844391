// Any text as an expression: parsed, resolved against a small questionnaire and evaluated. Holds
// the parser to its contract: an expression comes back exactly when no error was added, and what
// comes back can be evaluated on any facts. The first byte says where the expression stands.

#include "answers/applies.hpp"
#include "everything.hpp"
#include "questionnaire/expression/syntax.hpp"
#include "questionnaire/fingerprint.hpp"
#include "questionnaire/load/load.hpp"
#include "questionnaire/load/resolve.hpp"

#include <array>
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
  yn: {options: [{id: "no", label: "No"}, {id: "yes", label: "Yes", flag: sure}]}
context:
  ctx.state: {text: State, options: [{id: none, label: None}, {id: live, label: Live}]}
  ctx.pilots: {text: Pilots, kind: number, max: 50}
facets: {target: {title: Target}}
surveys:
  - id: d
    title: Dimension
    questions:
      - {id: d.a, kind: anchors, text: A, facets: [target], anchors: [L0, L1, {text: L2, flag: froze}]}
      - {id: d.c, kind: choice, text: C, scale: yn, predicted_by: [lead]}
      - {id: d.t, kind: ticks, text: T, items: [{id: x, text: X}, {id: y, text: Y}]}
      - {id: d.n, kind: count, of: 10, bands: [6, 3, 0], text: N}
      - {id: d.w, kind: text, text: W}
  - id: p
    title: Probes
    questions: [{id: p.one, kind: probe, scale: yn, text: One}]
levels: [{id: first, title: First, text: First}]
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

Answer answer(Value value) {
  Answer given;
  given.value = std::move(value);
  return given;
}

/// Facts of somebody who answered everything, or nothing.
Facts facts_of(const Questionnaire& questionnaire, bool answered) {
  Response response;
  response.answers = AnswerTable(questionnaire.questions.size());
  response.predictions = response.answers;
  const auto put = [&](const char* id, Value value) {
    response.answers[*find_by_id(questionnaire.questions, id)] = answer(std::move(value));
  };
  if (answered) {
    put("ctx.state", Chosen{1});
    put("ctx.pilots", Amount{3});
    put("d.a", Leveled{2});
    put("d.c", Chosen{1});
    put("d.t", Ticked{{true, false}});
    put("d.n", Amount{4});
    put("d.w", Written{"words"});
    put("p.one", Chosen{0});
  }
  Facts facts = make_sheet(questionnaire, response).facts;
  if (!answered) return facts;
  facts.overall = {50.0, 40.0, 60.0, 5.0};
  for (PartReading& part : facts.dimensions) part = {50.0, 40.0, 60.0, -20.0};
  for (PartReading& part : facts.facets) part = {0.0, 0.0, 0.0, std::nullopt};
  facts.counted_dimensions = questionnaire.dimensions.ids();
  facts.unknown_share[0] = 0.25;
  facts.gaps = {5, -20};
  return facts;
}

void check_syntax(const std::string& text) {
  const ParsedSyntax parsed = parse_syntax(text);
  expect(parsed.syntax.has_value() != parsed.error.has_value());
  if (!parsed.error) return;
  expect(!parsed.error->message.empty());
  expect(parsed.error->span.begin <= parsed.error->span.end);
  expect(parsed.error->span.begin <= text.size());
}

/// The canonical text of an expression is one line that does not depend on how it was written.
void check_text(const Expression& expression, const Questionnaire& questionnaire) {
  const std::string text = to_text(expression, questionnaire);
  expect(!text.empty());
  expect(text == to_text(Expression(expression), questionnaire));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Questionnaire questionnaire = fixed_questionnaire();
  static const std::array facts = {facts_of(questionnaire, false), facts_of(questionnaire, true)};
  static constexpr std::array uses = {ExpressionUse::applicability, ExpressionUse::contradiction,
                                      ExpressionUse::gate};
  if (size == 0) return 0;
  const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
  check_syntax(text);

  const Source source("fuzzed.yaml", "when: " + text);
  Diagnostics diagnostics;
  const auto expression = resolve({source, {6, 6 + text.size()}, text}, questionnaire,
                                  uses[data[0] % uses.size()], diagnostics);
  expect(expression.has_value() == !diagnostics.has_errors());
  (void)render_long(diagnostics.sorted());
  if (!expression) return 0;
  check_text(*expression, questionnaire);
  for (const Facts& each : facts) {
    const Truth truth = evaluate(*expression, each);
    expect(truth == Truth::no || truth == Truth::unknown || truth == Truth::yes);
    expect(evaluate(*expression, each) == truth);
  }
  for (const QuestionId question : questions_in(*expression))
    expect(question.value < questionnaire.questions.size());
  return 0;
}
