#include "questionnaire/made_with.hpp"

#include "document/shape/shape.hpp"

namespace readiness::questionnaire {

bool is_made_with(const Node& made_with, const Questionnaire& questionnaire) {
  return text_at(made_with, "id") == questionnaire.id &&
         text_at(made_with, "scoring") == questionnaire.fingerprints.scoring;
}

}  // namespace readiness::questionnaire
