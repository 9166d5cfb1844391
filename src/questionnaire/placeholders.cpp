#include "questionnaire/placeholders.hpp"

#include <algorithm>

namespace readiness::questionnaire {
namespace {

constexpr std::string_view name_of_all = "workflow";
constexpr std::size_t longest_name = 40;  // in characters

bool is_brace(char byte) { return byte == '{' || byte == '}'; }

/// A piece of a text: what stands before a placeholder, and what is behind its bar.
struct Piece {
  std::string plain;
  std::optional<std::string_view> otherwise;  ///< absent: no placeholder, the text ends here
};

/// Takes the next piece off a text, or says what is wrong with it.
std::optional<PlaceholderFault> take(std::string_view& rest, Piece& piece) {
  piece = {};
  while (!rest.empty()) {
    const char byte = rest.front();
    if (!is_brace(byte)) {
      piece.plain += byte;
      rest.remove_prefix(1);
      continue;
    }
    if (rest.size() > 1 && rest[1] == byte) {
      piece.plain += byte;
      rest.remove_prefix(2);
      continue;
    }
    const std::size_t end = rest.find_first_of("{}", 1);
    if (byte == '}' || end == std::string_view::npos || rest[end] == '{')
      return PlaceholderFault{
          byte == '}' ? "a `}` closes nothing here" : "a placeholder is not closed",
          "write it like {workflow|the first workflow}; for the brace itself write it twice"};
    const std::string_view inside = rest.substr(1, end - 1);
    const std::size_t bar = inside.find('|');
    const std::string_view name = inside.substr(0, bar);
    if (name != name_of_all)
      return PlaceholderFault{"`{" + std::string(name) + "}` is not a placeholder",
                              "there is {workflow|the first workflow}, its name or, where none is "
                              "given, the words behind the bar; for a brace itself write it twice"};
    const std::string_view otherwise =
        bar == std::string_view::npos ? std::string_view{} : inside.substr(bar + 1);
    if (otherwise.find_first_not_of(' ') == std::string_view::npos)
      return PlaceholderFault{
          "`{workflow}` does not say what is read where no workflow is named",
          "write it behind a bar, like {workflow|the first workflow}"};
    piece.otherwise = otherwise;
    rest.remove_prefix(end + 1);
    return std::nullopt;
  }
  return std::nullopt;
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
  for (std::string* text : {&wording.text, &wording.prediction, &wording.why, &wording.good_enough,
                            &wording.evidence})
    *text = change(*text);
  for (auto& [role, text] : wording.text_for) text = change(text);
}

QuestionWording worded(QuestionWording wording, std::string_view workflow) {
  change_all(wording, [&](const std::string& text) { return filled_in(text, workflow); });
  return wording;
}

}  // namespace

std::optional<PlaceholderFault> placeholder_fault(std::string_view written) {
  Piece piece;
  while (!written.empty())
    if (auto fault = take(written, piece)) return fault;
  return std::nullopt;
}

bool has_placeholders(std::string_view written) {
  return std::any_of(written.begin(), written.end(), is_brace);
}

std::string filled_in(std::string_view written, std::string_view workflow) {
  const bool is_named = reads_in_a_sentence(workflow);
  std::string text;
  Piece piece;
  while (!written.empty() && !take(written, piece)) {
    text += piece.plain;
    if (piece.otherwise) text += is_named ? workflow : *piece.otherwise;
  }
  return text;
}

Questionnaire about(const Questionnaire& questionnaire, std::string_view workflow) {
  Questionnaire named = questionnaire;
  for (Question& question : named.questions)
    if (question.as_written)
      static_cast<QuestionWording&>(question) = worded(*question.as_written, workflow);
  return named;
}

Questionnaire as_written(const Questionnaire& questionnaire) {
  Questionnaire written = questionnaire;
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
