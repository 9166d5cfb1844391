#include "diagnosis/withheld.hpp"

#include "answers/asked.hpp"

#include <algorithm>

namespace readiness::diagnosis {
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
  const Questionnaire& questionnaire = *assessment.questionnaire;
  if (!questionnaire.questions[question].sensitive) return false;
  if (!assessment.unit) return true;
  const auto& spreads = assessment.unit->spreads;
  const bool has_group = std::any_of(spreads.begin(), spreads.end(), [&](const Spread& spread) {
    return spread.question == question;
  });
  const auto is_asked_by_name = [&](const Response& response) {
    return is_named(questionnaire, response) && asked_in_form(questionnaire, response, question);
  };
  return !has_group ||
         std::any_of(assessment.voices.begin(), assessment.voices.end(), is_asked_by_name);
}

bool is_told_as_band(const Assessment& assessment, QuestionId question) {
  return assessment.unit && std::any_of(assessment.unit->spreads.begin(),
                                        assessment.unit->spreads.end(), [&](const Spread& spread) {
                                          return spread.question == question && spread.band;
                                        });
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

}  // namespace readiness::diagnosis
