#include "policy/comparable.hpp"

#include "disclosure/moved.hpp"
#include "scoring/pool.hpp"

#include <algorithm>
#include <string>

namespace readiness::policy {
namespace {

/// Everything of one person's answers that scores are made of.
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

Members members_of(const Questionnaire& questionnaire, const Assessment& assessment, RoleId role) {
  Members members;
  for (const Response& response : assessment.voices)
    if (response.role == role)
      members.push_back({response.ref, says(questionnaire, score(questionnaire, response,
                                                                 assessment.card.as_of))});
  return members;
}

std::optional<Scorecard> card_without(const Assessment& assessment,
                                      const std::vector<RoleId>& left_out) {
  std::vector<Response> others;
  for (const Response& response : assessment.voices)
    if (std::find(left_out.begin(), left_out.end(), response.role) == left_out.end())
      others.push_back(response);
  if (others.empty()) return std::nullopt;
  return score(*assessment.questionnaire, Voices(others), assessment.card.as_of);
}

}  // namespace

ComparableCards comparable_cards(const Assessment& before, const Assessment& after) {
  ComparableCards cards;
  const Questionnaire& questionnaire = *after.questionnaire;
  const bool is_unit = before.unit || after.unit;
  for (const RoleId role : questionnaire.roles.ids())
    if (is_unit && !questionnaire.roles[role].named &&
        tells_who_moved(members_of(questionnaire, before, role),
                        members_of(questionnaire, after, role)))
      cards.withheld.push_back(role);
  if (cards.withheld.empty()) return {before.card, after.card, {}};
  cards.before = card_without(before, cards.withheld);
  cards.after = card_without(after, cards.withheld);
  return cards;
}

}  // namespace readiness::policy
