#include "selftest/given.hpp"

#include "answers/value.hpp"
#include "base/number.hpp"
#include "base/suggest.hpp"
#include "document/shape/shape.hpp"
#include "scoring/fragility.hpp"

#include <algorithm>
#include <utility>

namespace readiness::selftest {
namespace {

constexpr std::string_view all_others = "*";

Node scalar(std::string text, Span span) {
  Node node;
  node.text = std::move(text);
  node.quoted = true;
  node.span = span;
  return node;
}

Node mapping(Span span) {
  Node node;
  node.kind = Node::Kind::mapping;
  node.span = span;
  return node;
}

void add(Node& map, const char* key, Node value) {
  map.entries.push_back({key, value.span, std::move(value)});
}

/// A copy of what a case gives under `key`, without the line for all others.
Node without_star(const Node& answers) {
  Node copy = answers;
  std::erase_if(copy.entries, [](const Entry& entry) { return entry.key == all_others; });
  return copy;
}

/// The answers file that a case describes. Every part keeps its place in the tests file.
Node answers_document(const Questionnaire& questionnaire, const Node& given) {
  Node root = mapping(given.span);
  add(root, "schema", scalar("readiness/answers@1", given.span));
  add(root, "questionnaire", scalar(questionnaire.id, given.span));
  Node respondent = mapping(given.span);
  for (const char* key : {"role", "form", "also"})
    if (const Node* value = given.find(key)) add(respondent, key, *value);
  add(root, "respondent", std::move(respondent));
  if (const Node* date = given.find("date")) {
    Node defaults = mapping(date->span);
    add(defaults, "date", *date);
    add(root, "defaults", std::move(defaults));
  }
  for (const char* key : {"context", "answers", "predictions"})
    if (const Node* part = given.find(key)) add(root, key, without_star(*part));
  return root;
}

int wanted_level(const std::string& word, int top) {
  if (word == "worst") return 0;
  if (word == "best") return top;
  return std::min(top, static_cast<int>(parse_integer(word).value_or(0)));
}

/// Gives every scored question that is asked, applies and is open the level of `*`.
void fill(const Questionnaire& questionnaire, const std::string& word, Response& response) {
  const Sheet sheet = make_sheet(questionnaire, response);
  for (const QuestionId id : questionnaire.questions.ids()) {
    const Question& question = questionnaire.questions[id];
    const int top = level_count(questionnaire, question.kind) - 1;
    if (is_context(question) || top < 0 || !sheet.applies[id] || response.answers[id]) continue;
    const auto value = value_at_level(questionnaire, question, wanted_level(word, top), nullptr);
    if (!value) continue;
    response.answers[id].emplace();
    response.answers[id]->value = *value;
  }
}

void add_evidence(const Questionnaire& questionnaire, const Node& evidence, Response& response) {
  for (const QuestionId id : questionnaire.questions.ids()) {
    const std::string& name = questionnaire.questions[id].id;
    const bool is_wanted =
        evidence.text == "all" || std::any_of(evidence.items.begin(), evidence.items.end(),
                                              [&](const Node& item) { return item.text == name; });
    if (is_wanted && response.answers[id])
      response.answers[id]->evidence.push_back({"given", std::nullopt});
  }
}

std::optional<Response> from_file(const Questionnaire& questionnaire, const std::string& name,
                                  const ReadAnswers& read, Diagnostics& diagnostics) {
  auto document = read(name, diagnostics);
  if (!document) return std::nullopt;
  if (!conforms(document->source, document->root, answers_shape(), diagnostics))
    return std::nullopt;
  return bind(std::move(*document), questionnaire, diagnostics);
}

/// A key that must name a row of the table; K0101 when it does not.
template <class Key, class Row>
std::optional<Key> known(const Table<Key, Row>& table, const Entry& entry, const Source& source,
                         Diagnostics& diagnostics) {
  const auto found = find_by_id(table, entry.key);
  if (!found)
    diagnostics.error("K0101", source.place(entry.key_span),
                      "`" + entry.key + "` is not a name in this questionnaire",
                      did_you_mean(entry.key, names_in(table), ""));
  return found;
}

void answer_for_staff(const Questionnaire& questionnaire, QuestionId id, const Node& answer,
                      const Source& source, Facts& facts, Diagnostics& diagnostics) {
  const Question& question = questionnaire.questions[id];
  const auto value = read_value(questionnaire, question, answer, source, diagnostics);
  if (!value) return;
  const auto predicted = facts.readings[id].predicted;
  facts.readings[id] = reading_of(questionnaire, question, *value);
  facts.readings[id].predicted = predicted;
}

}  // namespace

std::optional<Response> given_response(const Questionnaire& questionnaire, const Source& source,
                                       const Node& given, const ReadAnswers& read,
                                       Diagnostics& diagnostics) {
  if (const Node* file = given.find("file"))
    return from_file(questionnaire, file->text, read, diagnostics);
  if (!given.find("role")) {
    diagnostics.error("K0102", source.place(given.span),
                      "this case says neither who answers nor which answers file it is about",
                      "give it a `role:` with `answers:`, or a `file:`");
    return std::nullopt;
  }
  Document document{source, answers_document(questionnaire, given)};
  if (!conforms(source, document.root, answers_shape(), diagnostics)) return std::nullopt;
  auto response = bind(std::move(document), questionnaire, diagnostics);
  if (!response) return std::nullopt;
  if (const Node* answers = given.find("answers"))
    if (const Node* star = answers->find(all_others)) fill(questionnaire, star->text, *response);
  if (const Node* evidence = given.find("evidence"))
    add_evidence(questionnaire, *evidence, *response);
  return response;
}

void add_voices(const Questionnaire& questionnaire, const Source& source, const Node& given,
                Facts& facts, Diagnostics& diagnostics) {
  const Node* voices = given.find("voices");
  if (!voices) return;
  for (const Entry& entry : voices->entries)
    if (const auto role = known(questionnaire.roles, entry, source, diagnostics))
      facts.voices[*role] = static_cast<int>(*parse_integer(entry.value.text));
}

void add_staff(const Questionnaire& questionnaire, const Source& source, const Node& given,
               Facts& facts, Diagnostics& diagnostics) {
  if (const Node* staff = given.find("staff"))
    for (const Entry& entry : staff->entries)
      if (const auto id = known(questionnaire.questions, entry, source, diagnostics))
        answer_for_staff(questionnaire, *id, entry.value, source, facts, diagnostics);
  if (const Node* gaps = given.find("gaps")) {
    facts.gaps.emplace();
    for (const Node& gap : gaps->items) facts.gaps->push_back(*parse_number(gap.text));
  }
  for (const QuestionId id : questionnaire.questions.ids()) {
    if (!std::holds_alternative<Probe>(questionnaire.questions[id].kind)) continue;
    if (const auto share = number_at(given, "convergence")) facts.convergence[id.value] = *share;
    if (const auto share = number_at(given, "danger")) facts.danger[id.value] = *share;
  }
}

}  // namespace readiness::selftest
