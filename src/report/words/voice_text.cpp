#include "report/words/voice_text.hpp"

#include "answers/asked.hpp"
#include "base/text.hpp"
#include "report/words/score_text.hpp"

#include <algorithm>
#include <vector>

namespace readiness::report {
namespace {

/// What one person who answers by name says; empty where it does not apply to them.
std::string words_of(const Questionnaire& questionnaire, const Response& response,
                     QuestionId question) {
  const auto& answer = response.answers[question];
  if (!answer) return asked_in_form(questionnaire, response, question) ? "(left open)" : "";
  const std::string words =
      in_words(questionnaire, questionnaire.questions[question], answer->value);
  return state_of(answer->value) == AnswerState::given ? "\"" + words + "\"" : "(" + words + ")";
}

std::string average(const Questionnaire& questionnaire, const Spread& spread) {
  return score_text(score_style(questionnaire), spread.mean) + " of " +
         score_text(score_style(questionnaire), questionnaire.scoring.range_high) + " on average";
}

/// "7 of 11 practitioners "Agree""; the average where a level has no words of its own.
std::string words_of(const Questionnaire& questionnaire, const Spread& spread) {
  const std::string people = people_of(questionnaire.roles[spread.role]);
  const std::string of = std::to_string(spread.given) + " " + people;
  if (spread.counts.empty()) return of + " " + average(questionnaire, spread);
  const auto most = std::max_element(spread.counts.begin(), spread.counts.end());
  const std::string words = level_in_words(questionnaire, questionnaire.questions[spread.question],
                                           static_cast<int>(most - spread.counts.begin()));
  if (words.empty()) return of + " " + average(questionnaire, spread);
  return std::to_string(static_cast<int>(*most)) + " of " + of + " \"" + words + "\"";
}

}  // namespace

std::string voice_name(const Assessment& assessment, const Response& response) {
  const auto same_role =
      std::count_if(assessment.voices.begin(), assessment.voices.end(),
                    [&](const Response& other) { return other.role == response.role; });
  const std::string& title = assessment.questionnaire->roles[response.role].title;
  return same_role > 1 && !response.ref.empty() ? title + " " + response.ref : title;
}

std::string people_of(const Role& role) {
  return with_small_start(role.plural.empty() ? role.title : role.plural);
}

std::string leaders_of(const Questionnaire& questionnaire) {
  std::vector<std::string> names;
  for (const Role& role : questionnaire.roles)
    if (role.has_index) names.push_back(people_of(role));
  return enumerated(names);
}

std::string voices_text(const Assessment& assessment, QuestionId question) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const AnswerState state = assessment.card.questions[question].state;
  if (state == AnswerState::does_not_apply || state == AnswerState::not_asked) return {};
  std::vector<std::string> said;
  for (const Response& response : assessment.voices) {
    if (!is_named(questionnaire, response)) continue;
    const std::string words = words_of(questionnaire, response, question);
    if (!words.empty()) said.push_back(voice_name(assessment, response) + " " + words);
  }
  for (const Spread& spread : assessment.unit->spreads)
    if (spread.question == question) said.push_back(words_of(questionnaire, spread));
  return joined(said, "; ");
}

const Answer* prediction_of(const Assessment& assessment, QuestionId question) {
  for (const Response& response : assessment.voices)
    if (const auto& expected = response.predictions[question]) return &*expected;
  return nullptr;
}

std::string level_in_words(const Questionnaire& questionnaire, const Question& question,
                           int level) {
  if (std::holds_alternative<Ticks>(question.kind) ||
      std::holds_alternative<Count>(question.kind) || std::holds_alternative<Number>(question.kind))
    return {};
  const auto value = value_at_level(questionnaire, question, level, nullptr);
  return value ? in_words(questionnaire, question, *value) : "";
}

}  // namespace readiness::report
