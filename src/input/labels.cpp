#include "input/labels.hpp"

#include "base/names.hpp"
#include "questionnaire/answer_form.hpp"
#include "questionnaire/load/load.hpp"

#include <algorithm>
#include <utility>

namespace readiness::input {
namespace {

constexpr std::size_t several = static_cast<std::size_t>(-1);

/// The first to be called so, or nobody when another is called the same.
void add_name(std::map<std::string, std::size_t, std::less<>>& names, const std::string& text,
              std::size_t place) {
  const std::string name = folded_name(tidy_name(text));
  if (name.empty()) return;
  const auto [known, is_new] = names.emplace(name, place);
  if (!is_new && known->second != place) known->second = several;
}

std::optional<std::size_t> named(const std::map<std::string, std::size_t, std::less<>>& names,
                                 std::string_view text) {
  const auto found = names.find(folded_name(tidy_name(text)));
  if (found == names.end() || found->second == several) return std::nullopt;
  return found->second;
}

std::vector<std::pair<std::string, std::size_t>> unambiguous(
    const std::map<std::string, std::size_t, std::less<>>& names) {
  std::vector<std::pair<std::string, std::size_t>> all;
  for (const auto& [name, place] : names)
    if (place != several) all.emplace_back(name, place);
  return all;
}

/// The same questionnaire with its texts in another language.
std::optional<Questionnaire> in_language(const Questionnaire& questionnaire,
                                         const std::string& language) {
  if (questionnaire.sources.empty()) return std::nullopt;
  const std::string& first = questionnaire.sources.front().name();
  const std::size_t folder = first.rfind('/') == std::string::npos ? 0 : first.rfind('/') + 1;
  const QuestionnaireFiles files{
      first.substr(0, folder), first.substr(folder),
      [&](const std::string& name, Diagnostics&) -> std::optional<std::string> {
        for (const Source& source : questionnaire.sources)
          if (source.name() == first.substr(0, folder) + name) return source.text();
        return std::nullopt;
      }};
  Diagnostics ignored;  // it was loaded without errors before
  return load_questionnaire(files, language, ignored);
}

bool parts_ticks(char byte) { return byte == ';' || byte == ','; }

}  // namespace

Labels::Labels(const Questionnaire& questionnaire)
    : choices_(questionnaire.questions.size()),
      shown_(questionnaire.questions.size()),
      asked_(questionnaire.questions.size()),
      predicted_(questionnaire.questions.size()) {
  for (const QuestionId id : questionnaire.questions.ids())
    for (const AnswerOption& option :
         answer_form(questionnaire, questionnaire.questions[id]).options)
      shown_[id.value].push_back(option.text);
  add_texts(questionnaire);
  if (questionnaire.languages.size() > 1)
    for (const std::string& language : questionnaire.languages)
      if (const auto spoken = in_language(questionnaire, language)) add_texts(*spoken);
  // ids last, so that they win
  for (const QuestionId id : questionnaire.questions.ids()) {
    const auto options = answer_form(questionnaire, questionnaire.questions[id]).options;
    for (std::size_t i = 0; i < options.size(); ++i)
      choices_[id.value][folded_name(options[i].id)] = i;
  }
  for (const RoleId id : questionnaire.roles.ids())
    roles_[folded_name(questionnaire.roles[id].id)] = id.value;
  for (std::size_t i = 0; i < questionnaire.forms.size(); ++i)
    forms_[folded_name(questionnaire.forms[i].id)] = i;
}

void Labels::add_texts(const Questionnaire& spoken) {
  for (const QuestionId id : spoken.questions.ids()) {
    if (id.value >= choices_.size()) return;
    const auto options = answer_form(spoken, spoken.questions[id]).options;
    for (std::size_t i = 0; i < options.size(); ++i)
      add_name(choices_[id.value], options[i].text, i);
    const Question& question = spoken.questions[id];
    asked_[id.value].push_back(question.text);
    for (const auto& [role, text] : question.text_for) asked_[id.value].push_back(text);
    if (!question.prediction.empty()) predicted_[id.value].push_back(question.prediction);
  }
  for (const RoleId id : spoken.roles.ids()) {
    add_name(roles_, spoken.roles[id].title, id.value);
    add_name(roles_, spoken.roles[id].plural, id.value);
  }
  for (std::size_t i = 0; i < spoken.forms.size(); ++i) add_name(forms_, spoken.forms[i].title, i);
}

std::optional<std::size_t> Labels::choice(QuestionId question, std::string_view text) const {
  return named(choices_[question.value], text);
}

std::optional<RoleId> Labels::role(std::string_view text) const {
  const auto found = named(roles_, text);
  return found ? std::optional(RoleId{*found}) : std::nullopt;
}

std::optional<std::size_t> Labels::form(std::string_view text) const { return named(forms_, text); }

std::vector<std::pair<std::string, std::size_t>> Labels::names(QuestionId question) const {
  return unambiguous(choices_[question.value]);
}

std::vector<std::pair<std::string, std::size_t>> Labels::role_names() const {
  return unambiguous(roles_);
}

std::vector<std::pair<std::string, std::size_t>> Labels::form_names() const {
  return unambiguous(forms_);
}

std::vector<Labels::Tick> Labels::ticks(QuestionId question, std::string_view cell) const {
  const Names& names = choices_[question.value];
  const std::string tidy = tidy_name(cell);
  const std::string folded = folded_name(tidy);
  // as it was written, unless folding moved the letters
  const std::string& written = tidy.size() == folded.size() ? tidy : folded;
  std::vector<Tick> ticks;
  for (std::size_t at = 0; at < folded.size();) {
    if (parts_ticks(folded[at]) || folded[at] == ' ') {
      ++at;
      continue;
    }
    std::size_t length = 0;
    std::optional<std::size_t> item;
    for (const auto& [name, place] : names) {
      if (name.size() <= length || place == several || folded.compare(at, name.size(), name) != 0)
        continue;
      const std::size_t end = folded.find_first_not_of(' ', at + name.size());
      if (end != std::string::npos && !parts_ticks(folded[end])) continue;
      length = name.size();
      item = place;
    }
    if (!item) {
      const std::size_t semicolon = folded.find(';', at);
      length = std::min(semicolon == std::string::npos ? folded.find(',', at) : semicolon,
                        folded.size()) -
               at;
    }
    std::string text = written.substr(at, length);
    while (text.ends_with(' ')) text.pop_back();
    ticks.push_back({std::move(text), item});
    at += length;
  }
  return ticks;
}

}  // namespace readiness::input
