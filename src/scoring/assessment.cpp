#include "scoring/assessment.hpp"

#include "scoring/score.hpp"

namespace readiness {

Assessment assessment(const Questionnaire& questionnaire, const Response& response, Date as_of) {
  Assessment result;
  result.questionnaire = &questionnaire;
  result.response = &response;
  result.card = score(questionnaire, response, as_of);
  result.standing = standing(questionnaire, response, result.card);
  result.fragile = fragility(questionnaire, response, result.card);
  return result;
}

}  // namespace readiness
