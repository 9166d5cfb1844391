#include "diagnosis/projection.hpp"

#include "diagnosis/raised.hpp"
#include "scoring/pool.hpp"

#include <utility>

namespace readiness::diagnosis {

Projection projection(const Questionnaire& questionnaire, Voices voices, Date as_of,
                      const std::vector<RecommendationId>& done) {
  Projection after;
  for (const Response& response : voices)
    after.voices.push_back(raised(questionnaire, done, response));
  after.card = score(questionnaire, Voices(after.voices), as_of);
  after.standing = standing(questionnaire, Voices(after.voices), after.card);
  return after;
}

Proof proof(const Questionnaire& questionnaire, Voices voices, Date as_of,
            std::vector<RecommendationId> done) {
  Proof proof;
  proof.after = projection(questionnaire, voices, as_of, done);
  if (proof.after.standing)
    for (std::size_t i = 0; i < done.size(); ++i) {
      std::vector<RecommendationId> others = done;
      others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
      const Projection without = projection(questionnaire, voices, as_of, others);
      if (without.standing->level < proof.after.standing->level)
        proof.needed_for_level.push_back(done[i]);
    }
  proof.done = std::move(done);
  return proof;
}

}  // namespace readiness::diagnosis
