// The cases of cases.yaml: what given answers must lead to. Part (a) was reasoned from the
// definition of the states; the first patterns of part (c) were judged before any rule ran on them.

#include "answers/bind.hpp"
#include "base/number.hpp"
#include "diagnosis/assessment.hpp"
#include "document/yaml.hpp"
#include "questionnaire/catalogue.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

namespace readiness {
namespace {

/// A scalar or a list as YAML.
std::string written(const Node& node) {
  if (node.kind == Node::Kind::scalar) return "\"" + node.text + "\"";
  std::string list;
  for (const Node& item : node.items) list += (list.empty() ? "" : ", ") + item.text;
  return "[" + list + "]";
}

/// Values that are mappings, such as `{unknown: true}`, in one line.
std::string value_of(const Node& node) {
  if (node.kind != Node::Kind::mapping)
    return node.quoted                       ? written(node)
           : node.kind == Node::Kind::scalar ? node.text
                                             : written(node);
  std::string fields;
  for (const Entry& entry : node.entries)
    fields += (fields.empty() ? "" : ", ") + entry.key + ": " + value_of(entry.value);
  return "{" + fields + "}";
}

/// The answers file that a case describes, without its `*`.
std::string answers_text(const Node& given) {
  std::string text =
      "schema: readiness/answers@1\nquestionnaire: ai-adoption\n"
      "defaults: {date: 2026-11-01}\nrespondent: {role: " +
      text_at(given, "role") + ", form: " + text_at(given, "form") + "}\n";
  for (const char* block : {"context", "answers", "predictions"}) {
    const Node* entries = given.find(block);
    if (!entries) continue;
    text += std::string(block) + ":\n";
    for (const Entry& entry : entries->entries)
      if (entry.key != "*") text += "  " + entry.key + ": " + value_of(entry.value) + "\n";
  }
  return text;
}

/// Gives every question that is asked, applies and is still open the level of `*`.
void fill(const Questionnaire& questionnaire, const std::string& level, Response& response) {
  const Sheet sheet = make_sheet(questionnaire, response);
  for (const QuestionId id : questionnaire.questions.ids()) {
    const Question& question = questionnaire.questions[id];
    const int top = level_count(questionnaire, question.kind) - 1;
    if (is_context(question) || top < 0 || !sheet.applies[id] || response.answers[id]) continue;
    const int wanted = level == "worst"  ? 0
                       : level == "best" ? top
                                         : std::min(top, static_cast<int>(*parse_integer(level)));
    if (const auto value = value_at_level(questionnaire, question, wanted, nullptr)) {
      Answer answer;
      answer.value = *value;
      response.answers[id] = answer;
    }
  }
}

void add_evidence(const Questionnaire& questionnaire, const Node& given, Response& response) {
  const Node* evidence = given.find("evidence");
  if (!evidence) return;
  for (const QuestionId id : questionnaire.questions.ids()) {
    bool wanted = evidence->text == "all";
    for (const Node& item : evidence->items)
      wanted = wanted || item.text == questionnaire.questions[id].id;
    if (wanted && response.answers[id]) response.answers[id]->evidence.push_back({"x", {}});
  }
}

void check_case(const Questionnaire& questionnaire, const Node& node) {
  Diagnostics diagnostics;
  const Node& given = *node.find("given");
  auto document = parse_yaml(Source("case", answers_text(given)), diagnostics);
  INFO(render_long(diagnostics.sorted()));
  REQUIRE(document.has_value());
  auto response = bind(std::move(*document), questionnaire, diagnostics);
  INFO(render_long(diagnostics.sorted()));
  REQUIRE(response.has_value());
  if (const Node* answers = given.find("answers"); answers && answers->find("*"))
    fill(questionnaire, answers->find("*")->text, *response);
  add_evidence(questionnaire, given, *response);
  const Assessment result = assessment(questionnaire, *response, scoring_date(*response, Date{}));
  REQUIRE(result.patterns.has_value());
  if (const Node* patterns = node.find("expect")->find("patterns"))
    for (const Entry& expected : patterns->entries) {
      CAPTURE(expected.key);
      const auto id = find_by_id(questionnaire.patterns, expected.key);
      REQUIRE(id.has_value());
      CHECK(name_of(result.patterns->findings[id->value].state) == expected.value.text);
    }
}

TEST_CASE("the cases of every pattern lead to the states that were reasoned for them") {
  Diagnostics diagnostics;
  const auto questionnaire = find_questionnaire("ai-adoption", {}, "en", diagnostics);
  REQUIRE(questionnaire.has_value());
  const std::string path = "tests/unit/diagnosis/cases.yaml";
  std::ifstream file(path, std::ios::binary);
  const auto document = parse_yaml(
      Source(path, {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()}),
      diagnostics);
  INFO(render_long(diagnostics.sorted()));
  REQUIRE(document.has_value());
  std::size_t cases = 0;
  for (const Node& node : document->root.find("cases")->items) {
    CAPTURE(text_at(node, "name"));
    check_case(*questionnaire, node);
    ++cases;
  }
  CHECK(cases == 83);
}

}  // namespace
}  // namespace readiness
