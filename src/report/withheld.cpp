#include "report/withheld.hpp"

#include <algorithm>

namespace readiness {
namespace {

template <class Belongs>
bool gives_away(const Assessment& assessment, Belongs belongs) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  if (questionnaire.roles[assessment.response->role].has_index) return false;
  const auto ids = questionnaire.questions.ids();
  return std::any_of(ids.begin(), ids.end(), [&](QuestionId id) {
    return is_for_groups_only(assessment, id) &&
           assessment.card.questions[id].state == AnswerState::given &&
           belongs(questionnaire.questions[id]);
  });
}

bool has_facet(const Question& question, FacetId facet) {
  return std::find(question.facets.begin(), question.facets.end(), facet) != question.facets.end();
}

}  // namespace

bool is_for_groups_only(const Assessment& assessment, QuestionId question) {
  return assessment.questionnaire->questions[question].sensitive;
}

bool is_withheld(const Assessment& assessment, DimensionId dimension) {
  return gives_away(assessment,
                    [&](const Question& question) { return question.dimension == dimension; });
}

bool is_withheld(const Assessment& assessment, FacetId facet) {
  return gives_away(assessment, [&](const Question& question) {
    return has_facet(question, facet) && question.dimension &&
           assessment.questionnaire->dimensions[*question.dimension].in_index;
  });
}

bool is_withheld(const Assessment& assessment, DimensionId dimension, FacetId facet) {
  return gives_away(assessment, [&](const Question& question) {
    return question.dimension == dimension && has_facet(question, facet);
  });
}

bool is_withheld(const Assessment& assessment, const TopicScore& topic) {
  return gives_away(assessment, [&](const Question& question) {
    return question.dimension == topic.dimension && question.topic == topic.topic;
  });
}

}  // namespace readiness
