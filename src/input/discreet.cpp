#include "input/discreet.hpp"

#include "base/text.hpp"
#include "questionnaire/load/codes.hpp"

#include <algorithm>
#include <array>
#include <regex>
#include <utility>

namespace readiness::input {
namespace {

/// Codes of what stands in answers; the others speak of files, columns and questionnaires, or of
/// which answers belong together.
bool is_about_answers(std::string_view code) {
  if (code.empty() || code.starts_with("A03")) return false;
  if (code.front() == 'A' || code.front() == 'Y' || code.front() == 'J') return true;
  return code >= "B0110" && code <= "B0116";
}

/// Messages that name a question, a role or a form, and no answer, and their help neither.
bool names_ids_alone(const Diagnostic& diagnostic) {
  static constexpr std::array codes = {"A0101", "A0102", "A0105", "A0211", "A0103",
                                       "A0104", "A0204", "A0205", "A0206", "A0207",
                                       "Y0108", "B0111", "B0112", "B0114", "B0115"};
  if (std::find(codes.begin(), codes.end(), diagnostic.code) == codes.end()) return false;
  // a sentence that was taken for an id is none
  const std::size_t begin = diagnostic.message.find('`');
  const std::size_t end = diagnostic.message.find('`', begin + 1);
  return begin == std::string::npos ||
         diagnostic.message.substr(begin, end - begin).find(' ') == std::string::npos;
}

/// A header of a table, or a line that holds one entry and nothing beside it.
bool quotes_one_entry(const Diagnostic& diagnostic) {
  const bool is_header =
      (diagnostic.code >= "B0101" && diagnostic.code <= "B0107") || diagnostic.code == "B0118";
  return is_header || diagnostic.place.line.find_first_of(",{") == std::string::npos;
}

/// What the page of codes says of it, as a message: small at the start, no full stop.
std::string meaning_of(const std::string& code) {
  for (const CodeRow& row : diagnostic_codes()) {
    if (row.code != code) continue;
    std::string text = with_small_start(row.meaning);
    if (text.ends_with('.')) text.pop_back();
    return text;
  }
  return "something is wrong here";
}

/// The first word between backticks that is a question's id.
std::string question_in(const Diagnostic& diagnostic, const Questionnaire* questionnaire) {
  if (!questionnaire) return {};
  std::vector<std::string> texts = diagnostic.notes;
  texts.insert(texts.begin(), diagnostic.message);
  for (const std::string& text : texts)
    for (std::size_t begin = text.find('`'); begin != std::string::npos;) {
      const std::size_t end = text.find('`', begin + 1);
      if (end == std::string::npos) break;
      const std::string word = text.substr(begin + 1, end - begin - 1);
      for (const Question& question : questionnaire->questions)
        if (question.id == word) return word;
      begin = text.find('`', end + 1);
    }
  return {};
}

/// What follows these keys, up to what cannot be part of an id.
std::vector<std::string> words_behind(std::string_view text, const char* pattern) {
  const std::regex expression(pattern);
  std::vector<std::string> words;
  const char* const end = text.data() + text.size();
  for (std::cregex_iterator it(text.data(), end, expression), none; it != none; ++it)
    words.push_back((*it)[1].str());
  return words;
}

}  // namespace

Place without_line(Place place) {
  place.line.clear();
  place.caret = 0;
  place.width = 1;
  return place;
}

Diagnostic without_values(Diagnostic diagnostic, const Questionnaire* questionnaire, bool is_row) {
  const bool speaks_of_answers = is_about_answers(diagnostic.code);
  if (speaks_of_answers || !quotes_one_entry(diagnostic))
    diagnostic.place = without_line(std::move(diagnostic.place));
  // how far into a row something stands tells how long the answers before it are
  is_row = is_row || std::any_of(diagnostic.notes.begin(), diagnostic.notes.end(),
                                 [](const auto& note) { return note.starts_with("row "); });
  if (speaks_of_answers && is_row) diagnostic.place.at.column = 1;
  for (Place& place : diagnostic.related) place = without_line(std::move(place));
  if (!speaks_of_answers || names_ids_alone(diagnostic)) return diagnostic;
  const std::string question = question_in(diagnostic, questionnaire);
  diagnostic.message = meaning_of(diagnostic.code);
  if (!question.empty()) diagnostic.message += ": `" + question + "`";
  std::erase_if(diagnostic.notes,
                [](const std::string& note) { return !note.starts_with("row "); });
  diagnostic.help = "--show-values quotes the value";
  return diagnostic;
}

std::string questionnaire_in(std::string_view head) {
  const auto words = words_behind(
      head, R"(["']?questionnaire["']?\s*:\s*\{?\s*(?:["']?id["']?\s*:\s*)?["']?([a-z0-9_-]+))");
  return words.empty() ? std::string{} : words.front();
}

bool may_be_quoted(std::string_view head, const Questionnaire* questionnaire) {
  if (!questionnaire) return false;
  if (all_answer_by_name(*questionnaire)) return true;
  const auto roles = words_behind(head, R"(role["']?\s*:\s*["']?([A-Za-z0-9_-]+))");
  const auto is_named = [&](const std::string& id) {
    return std::any_of(questionnaire->roles.begin(), questionnaire->roles.end(),
                       [&](const Role& role) { return role.id == id && role.named; });
  };
  return !roles.empty() && std::all_of(roles.begin(), roles.end(), is_named);
}

bool all_answer_by_name(const Questionnaire& questionnaire) {
  return std::all_of(questionnaire.roles.begin(), questionnaire.roles.end(),
                     [](const Role& role) { return role.named; });
}

}  // namespace readiness::input
