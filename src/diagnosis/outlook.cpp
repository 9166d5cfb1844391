#include "diagnosis/outlook.hpp"

#include "diagnosis/raised.hpp"
#include "scoring/score.hpp"

#include <utility>

namespace readiness {

Outlook outlook(const Questionnaire& questionnaire, const Response& response, const Scorecard& card,
                const std::vector<RecommendationId>& done) {
  Outlook after;
  after.response = raised(questionnaire, done, card, response);
  after.card = score(questionnaire, after.response, card.as_of);
  after.standing = standing(questionnaire, after.response, after.card);
  return after;
}

Proof proof(const Questionnaire& questionnaire, const Response& response, const Scorecard& card,
            std::vector<RecommendationId> done) {
  Proof proof;
  proof.after = outlook(questionnaire, response, card, done);
  if (proof.after.standing)
    for (std::size_t i = 0; i < done.size(); ++i) {
      std::vector<RecommendationId> others = done;
      others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
      const Outlook without = outlook(questionnaire, response, card, others);
      if (without.standing->level < proof.after.standing->level)
        proof.needed_for_level.push_back(done[i]);
    }
  proof.done = std::move(done);
  return proof;
}

}  // namespace readiness
