#include "policy/comparable.hpp"

#include "scoring/members.hpp"
#include "scoring/pool.hpp"

#include <algorithm>

namespace readiness::policy {
namespace {

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
        tells_who_moved(members_of(questionnaire, before.voices, role, before.card.as_of),
                        members_of(questionnaire, after.voices, role, after.card.as_of)))
      cards.withheld.push_back(role);
  if (cards.withheld.empty()) return {before.card, after.card, {}};
  cards.before = card_without(before, cards.withheld);
  cards.after = card_without(after, cards.withheld);
  return cards;
}

}  // namespace readiness::policy
