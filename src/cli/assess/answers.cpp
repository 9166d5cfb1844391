#include "cli/assess/answers.hpp"

#include "answers/asked.hpp"
#include "answers/bind.hpp"
#include "answers/write.hpp"
#include "document/yaml/yaml.hpp"
#include "interview/typed.hpp"
#include "questionnaire/answer_form.hpp"

#include <utility>

namespace readiness::cli {
namespace {

Node mapping() {
  Node node;
  node.kind = Node::Kind::mapping;
  return node;
}

void add(Node& into, std::string key, Node value) {
  into.entries.push_back({std::move(key), {}, std::move(value)});
}

/// In which block an entry belongs: what is only predicted by this role is a prediction.
std::string block_of(const std::string& id, const Questionnaire& questionnaire,
                     const Response& response) {
  const auto question = find_by_id(questionnaire.questions, id);
  if (!question) return "answers";
  const Question& row = questionnaire.questions[*question];
  if (is_context(row)) return "context";
  const bool only_predicted = !asks_role(row, response.role) && predicted_by(row, response.role);
  return only_predicted ? "predictions" : "answers";
}

/// The head that `bind` wants to see, with the session's own respondent.
Node head_of(const Questionnaire& questionnaire, const Response& response) {
  Diagnostics none;
  auto head = parse_yaml(Source("head", head_yaml(questionnaire, response)), none);
  Node root = std::move(head->root);
  // what is said here is found nowhere in the other text
  const auto forget = [](auto& self, Node& node) -> void {
    node.span = {};
    for (Entry& entry : node.entries) {
      entry.key_span = {};
      self(self, entry.value);
    }
    for (Node& item : node.items) self(self, item);
  };
  forget(forget, root);
  return root;
}

/// An answers file holds what could be typed as well: every text that it could not is told at its
/// place (A0503).
bool are_texts_fit(const Source& source, const Node& node, Diagnostics& diagnostics) {
  bool are_fit = true;
  if (node.kind == Node::Kind::scalar && !fault_of(node.text).empty()) {
    diagnostics.error("A0503", source.place(node.span),
                      "this text holds a control character, which an answers file cannot keep",
                      "delete it; line breaks and tabs may stay");
    are_fit = false;
  }
  for (const Node& item : node.items) are_fit = are_texts_fit(source, item, diagnostics) && are_fit;
  for (const Entry& entry : node.entries)
    are_fit = are_texts_fit(source, entry.value, diagnostics) && are_fit;
  return are_fit;
}

void take(const Response& bound, const Questionnaire& questionnaire,
          std::vector<GivenAnswer>& given) {
  for (const QuestionId id : questionnaire.questions.ids()) {
    if (bound.answers[id]) given.push_back({{id, false}, *bound.answers[id]});
    if (bound.predictions[id]) given.push_back({{id, true}, *bound.predictions[id]});
  }
}

}  // namespace

bool read_given(const Document& document, const Questionnaire& questionnaire,
                const Response& response, std::vector<GivenAnswer>& given,
                Diagnostics& diagnostics) {
  if (!are_texts_fit(document.source, document.root, diagnostics)) return false;
  Node root = head_of(questionnaire, response);
  Node blocks[] = {mapping(), mapping(), mapping()};
  const std::string names[] = {"context", "answers", "predictions"};
  const auto put = [&](const std::string& block, const Entry& entry) {
    for (std::size_t i = 0; i < 3; ++i)
      if (names[i] == block) blocks[i].entries.push_back(entry);
  };
  const bool is_answers_file = document.root.find("schema") != nullptr;
  for (const Entry& entry : document.root.entries) {
    const bool is_block = entry.key == names[0] || entry.key == names[1] || entry.key == names[2];
    if (is_block)
      for (const Entry& each : entry.value.entries) put(entry.key, each);
    else if (!is_answers_file && entry.key.starts_with("predictions."))
      put("predictions", {entry.key.substr(12), entry.key_span, entry.value});
    else if (!is_answers_file)
      put(block_of(entry.key, questionnaire, response), entry);
  }
  for (std::size_t i = 0; i < 3; ++i)
    if (!blocks[i].entries.empty()) add(root, names[i], std::move(blocks[i]));
  const auto bound = bind({document.source, std::move(root)}, questionnaire, diagnostics);
  if (bound) take(*bound, questionnaire, given);
  return bound.has_value();
}

bool read_setting(const std::string& flag, const std::string& setting,
                  const Questionnaire& questionnaire, const Response& response,
                  std::vector<GivenAnswer>& given, Diagnostics& diagnostics) {
  const std::size_t sign = setting.find('=');
  if (sign == std::string::npos || sign == 0 || sign + 1 == setting.size()) {
    diagnostics.error("U0103", Place{}, "`" + flag + " " + setting + "` sets nothing",
                      "write it like " + flag + " question.id=value");
    return false;
  }
  const std::string id = setting.substr(0, sign);
  std::string value = setting.substr(sign + 1);
  if (value == "?") value = "{unknown: true}";
  const auto question = find_by_id(questionnaire.questions, id);
  const bool ticks =
      question && answered_by(questionnaire.questions[*question]) == AnsweredBy::ticks;
  if (ticks && value == "none") value = "[]";
  if (ticks && value.front() != '[' && value.front() != '{') value = "[" + value + "]";
  const auto document = parse_yaml(Source(flag + " " + setting, id + ": " + value), diagnostics);
  return document && read_given(*document, questionnaire, response, given, diagnostics);
}

}  // namespace readiness::cli
