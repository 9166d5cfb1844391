#include "scoring/voices.hpp"

#include <string>
#include <utility>

namespace readiness::scoring {

bool is_named(const Questionnaire& questionnaire, const Response& response) {
  return questionnaire.roles[response.role].named;
}

bool Asked::too_few_asked(const Role& role) const {
  return static_cast<int>(people.size()) < fewest_to_hear(role);
}

bool Asked::too_few_given(const Role& role) const {
  return static_cast<int>(given) < fewest_to_hear(role);
}

Asked asked_of(std::span<const Voice> voices, RoleId role, QuestionId question) {
  Asked asked;
  for (const Voice& voice : voices) {
    if (voice.response->role != role) continue;
    const AnswerState state = voice.card.questions[question].state;
    const bool is_given = state == AnswerState::given;
    if (!is_given && !is_open(state)) continue;
    asked.people.push_back(&voice);
    asked.given += is_given ? 1 : 0;
  }
  return asked;
}

AnswersTold answers_told(const Questionnaire& questionnaire, const Asked& asked,
                         QuestionId question) {
  const Question& row = questionnaire.questions[question];
  const int levels = level_count(questionnaire, row.kind);
  std::vector<double> counts(static_cast<std::size_t>(levels), 0), places;
  for (int level = 0; level < levels; ++level)
    places.push_back(value_of_level(questionnaire, row, level) * (levels - 1));
  for (const Voice* voice : asked.people)
    if (const auto& level = voice->card.questions[question].supported)
      ++counts[static_cast<std::size_t>(*level)];
  const auto open = static_cast<int>(asked.people.size() - asked.given);
  return disclosure::answers_told(row.sensitive, std::move(counts), places, open);
}

std::vector<Voice> score_each(const Questionnaire& questionnaire, Voices voices, Date as_of) {
  std::vector<Voice> scored;
  for (const Response& response : voices)
    scored.push_back({&response, score(questionnaire, response, as_of)});
  return scored;
}

namespace {

std::string says(const Questionnaire& questionnaire, const Scorecard& card) {
  std::string text;
  for (const QuestionId id : questionnaire.questions.ids()) {
    const QuestionScore& score = card.questions[id];
    text += std::to_string(static_cast<int>(score.state));
    if (score.supported) text += ":" + std::to_string(*score.supported);
    text += ' ';
  }
  return text;
}

}  // namespace

Members members_of(const Questionnaire& questionnaire, Voices voices, RoleId role, Date as_of) {
  Members members;
  for (const Response& response : voices)
    if (response.role == role)
      members.push_back({response.ref, says(questionnaire, score(questionnaire, response, as_of))});
  return members;
}

}  // namespace readiness::scoring
