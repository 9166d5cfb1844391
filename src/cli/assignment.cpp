#include "cli/assignment.hpp"

#include "answers/asked.hpp"
#include "answers/value.hpp"
#include "base/suggest.hpp"

#include <utility>

namespace readiness {
namespace {

Node scalar(std::string text, std::size_t begin) {
  Node node;
  node.span = {begin, begin + text.size()};
  node.text = std::move(text);
  return node;
}

/// `none`, `a`, `a;b`, `a,b` or `[a, b]`.
Node list_of(const std::string& text, std::size_t begin) {
  Node list;
  list.kind = Node::Kind::sequence;
  list.span = {begin, begin + text.size()};
  if (text == "none") return list;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t first = text.find_first_not_of(" ,;[]", at);
    if (first == std::string::npos) break;
    std::size_t last = text.find_first_of(" ,;[]", first);
    if (last == std::string::npos) last = text.size();
    list.items.push_back(scalar(text.substr(first, last - first), begin + first));
    at = last;
  }
  return list;
}

std::optional<Value> value_of(const Questionnaire& questionnaire, const Question& question,
                              const Source& source, std::size_t begin, Diagnostics& diagnostics) {
  const std::string text = source.text().substr(begin);
  if (text == "?") return Unknown{};
  const bool is_list = std::holds_alternative<Ticks>(question.kind);
  return read_value(questionnaire, question, is_list ? list_of(text, begin) : scalar(text, begin),
                    source, diagnostics);
}

}  // namespace

bool assign(const std::string& flag, const std::string& assignment,
            const Questionnaire& questionnaire, Response& response, Diagnostics& diagnostics) {
  const Source source(flag, assignment);
  const std::size_t sign = assignment.find('=');
  if (sign == std::string::npos) {
    diagnostics.error("U0112", source.place({0, assignment.size()}), "an answer is missing here",
                      "write it like " + flag + " governance.traffic_light=3");
    return false;
  }
  const std::string name = assignment.substr(0, sign);
  const auto id = find_by_id(questionnaire.questions, name);
  if (!id) {
    diagnostics.error("A0101", source.place({0, sign}),
                      "`" + name + "` is not a question of this questionnaire",
                      did_you_mean(name, names_in(questionnaire.questions), ""));
    return false;
  }
  if (!asked_in_form(questionnaire, response, *id)) {
    diagnostics.error("A0102", source.place({0, sign}),
                      "`" + name + "` is not asked of this role in this form",
                      "change an answer that the file may hold");
    return false;
  }
  auto value = value_of(questionnaire, questionnaire.questions[*id], source, sign + 1, diagnostics);
  if (!value) return false;
  std::optional<Answer>& answer = response.answers[*id];
  if (!answer) answer.emplace();
  answer->value = std::move(*value);
  return true;
}

}  // namespace readiness
