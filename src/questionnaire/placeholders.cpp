#include "questionnaire/placeholders.hpp"

#include <algorithm>

namespace readiness::questionnaire {
namespace {

constexpr std::string_view opening = "{workflow|";
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz_";
constexpr std::size_t longest_name = 40;  // in characters

/// Where the next placeholder, or what is meant to be one, begins: a brace before a word that ends
/// with a bar or a brace. All other braces, and two in a row, are text.
std::size_t next_placeholder(std::string_view text, std::size_t from) {
  for (std::size_t at = text.find('{', from); at != std::string_view::npos;
       at = text.find('{', at + 1)) {
    const std::size_t word = at + 1;
    if (word < text.size() && text[word] == '{') {
      ++at;
      continue;
    }
    const std::size_t end = std::min(text.find_first_not_of(letters, word), text.size());
    const bool is_ended = end < text.size() && (text[end] == '|' || text[end] == '}');
    if (end > word && (is_ended || text.substr(word, end - word) == "workflow")) return at;
  }
  return std::string_view::npos;
}

bool reads_in_a_sentence(std::string_view name) {
  const auto begins_character = [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
  };
  const auto is_control = [](char byte) { return static_cast<unsigned char>(byte) < 0x20U; };
  return name.find_first_not_of(' ') != std::string_view::npos &&
         std::none_of(name.begin(), name.end(), is_control) &&
         static_cast<std::size_t>(std::count_if(name.begin(), name.end(), begins_character)) <=
             longest_name;
}

template <class Change>
void change_all(QuestionWording& wording, const Change& change) {
  for (std::string* text :
       {&wording.text, &wording.prediction, &wording.why, &wording.good_enough, &wording.evidence})
    *text = change(*text);
  for (auto& [role, text] : wording.text_for) text = change(text);
}

QuestionWording worded(QuestionWording wording, std::string_view workflow) {
  change_all(wording, [&](const std::string& text) { return filled_in(text, workflow); });
  return wording;
}

}  // namespace

std::optional<PlaceholderFault> placeholder_fault(std::string_view written) {
  for (std::size_t at = next_placeholder(written, 0); at != std::string_view::npos;
       at = next_placeholder(written, at + 1)) {
    const std::string_view rest = written.substr(at);
    const std::size_t end = rest.find_first_of("{}", 1);
    const bool is_closed = end != std::string_view::npos && rest[end] == '}';
    const std::string_view name = rest.substr(1, rest.find_first_not_of(letters, 1) - 1);
    const bool has_words = is_closed && rest.substr(0, end).find_first_not_of(
                                            ' ', opening.size()) != std::string_view::npos;
    if (rest.starts_with(opening) && has_words) continue;
    const std::string help =
        "write it like {workflow|the first workflow}: the name, or where none is given the words "
        "behind the bar";
    if (name != "workflow")
      return PlaceholderFault{"`{" + std::string(name) + "}` is not a placeholder", help};
    if (!is_closed) return PlaceholderFault{"a placeholder is not closed", help};
    return PlaceholderFault{"`{workflow}` does not say what is read where no workflow is named",
                            help};
  }
  return std::nullopt;
}

bool has_placeholders(std::string_view written) {
  return next_placeholder(written, 0) != std::string_view::npos;
}

std::string filled_in(std::string_view written, std::string_view workflow) {
  std::string text;
  std::size_t done = 0;
  for (std::size_t at = next_placeholder(written, 0); at != std::string_view::npos;
       at = next_placeholder(written, done)) {
    const std::size_t begin = at + opening.size(), end = written.find('}', begin);
    text += written.substr(done, at - done);
    text += reads_in_a_sentence(workflow) ? workflow : written.substr(begin, end - begin);
    done = end + 1;
  }
  return text.append(written.substr(done));
}

Questionnaire about(const Questionnaire& questionnaire, std::string_view workflow) {
  Questionnaire named = questionnaire;
  named.instructions = filled_in(questionnaire.instructions_as_written, workflow);
  for (Question& question : named.questions)
    if (question.as_written)
      static_cast<QuestionWording&>(question) = worded(*question.as_written, workflow);
  return named;
}

Questionnaire as_written(const Questionnaire& questionnaire) {
  Questionnaire written = questionnaire;
  written.instructions = questionnaire.instructions_as_written;
  for (Question& question : written.questions)
    if (question.as_written)
      static_cast<QuestionWording&>(question) = QuestionWording(*question.as_written);
  return written;
}

void settle_wording(Question& question) {
  bool any = false;
  change_all(question, [&](const std::string& text) {
    any = any || has_placeholders(text);
    return text;
  });
  if (!any) return;
  question.as_written = question;
  static_cast<QuestionWording&>(question) = worded(*question.as_written, {});
}

}  // namespace readiness::questionnaire
