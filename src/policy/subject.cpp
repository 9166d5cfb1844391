#include "policy/subject.hpp"

#include <algorithm>

namespace readiness::policy {
Subject subject_of(const Questionnaire& questionnaire, const Response& response, Date today) {
  return {
      response.source.name(),
      assessment(questionnaire, response, scoring_date(response, today), Extent::without_fragile),
      {&response}};
}

Subject subject_of(const Questionnaire& questionnaire, const Unit& unit, Date today) {
  Subject subject;
  subject.assessment = assessment(
      questionnaire, unit, scoring_date(questionnaire, unit.all(), today), Extent::without_fragile);
  subject.name = subject_of(unit.voices.front(), "unit");
  for (const Response& response : unit.voices)
    if (is_named(questionnaire, response)) subject.responses.push_back(&response);
  if (subject.responses.empty()) subject.responses.push_back(&unit.voices.front());
  return subject;
}

std::optional<Date> newest_date(const Subject& subject) {
  const Date date =
      scoring_date(*subject.assessment.questionnaire, subject.assessment.voices, Date::min());
  return date == Date::min() ? std::nullopt : std::optional(date);
}

Place place_of(const Subject& subject, const std::vector<QuestionId>& questions) {
  const Questionnaire& questionnaire = *subject.assessment.questionnaire;
  for (const QuestionId question : questions)
    for (const Response* response : subject.responses)
      for (const auto* answers : {&response->answers, &response->predictions})
        if (const auto& answer = (*answers)[question]; answer && is_named(questionnaire, *response))
          return response->source.place(answer->span);
  return unit::place_of(questionnaire, *subject.responses.front());
}

}  // namespace readiness::policy
