#include "scoring/voices.hpp"

namespace readiness::scoring {

bool is_named(const Questionnaire& questionnaire, const Response& response) {
  return questionnaire.roles[response.role].named;
}

int fewest_to_hear(const Role& role) { return role.named ? 1 : static_cast<int>(smallest_group); }

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

std::vector<Voice> score_each(const Questionnaire& questionnaire, Voices voices, Date as_of) {
  std::vector<Voice> scored;
  for (const Response& response : voices)
    scored.push_back({&response, score(questionnaire, response, as_of)});
  return scored;
}

}  // namespace readiness::scoring
