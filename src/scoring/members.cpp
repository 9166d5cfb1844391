#include "scoring/members.hpp"

#include <string>

namespace readiness::scoring {
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
