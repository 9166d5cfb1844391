// Any bytes as an answers file, through the whole chain: read, bound to a small questionnaire,
// scored, placed on a level. Holds the doors to their contract (nothing comes back exactly when an
// error was added) and scoring to low <= given <= high, whatever was answered. Carried to another
// version, answers can be read there, and carrying them once more changes nothing.

#include "answers/bind.hpp"
#include "answers/carry.hpp"
#include "diagnosis/assessment.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "fuzz/questionnaire.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace {

using namespace readiness;
using namespace readiness::fuzzing;

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
  const Date as_of = scoring_date(response, date_of(2026, 11, 23));
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
  static const Questionnaire questionnaire = fuzzed_questionnaire();
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
