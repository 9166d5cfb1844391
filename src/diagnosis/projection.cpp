#include "diagnosis/projection.hpp"

#include "diagnosis/raised.hpp"
#include "scoring/pool.hpp"

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

}  // namespace readiness::diagnosis
