#include "policy/subject.hpp"

#include <algorithm>

namespace readiness {
namespace {

bool are_counterparts(const Response& a, const Response& b) {
  return a.ref == b.ref && a.role == b.role && subject_of(a, "unit") == subject_of(b, "unit");
}

}  // namespace

Subject subject_of(const Questionnaire& questionnaire, const Response& response, Date today) {
  return {response.source.name(),
          assessment(questionnaire, response, scoring_date(response, today)),
          {&response}};
}

const Subject* counterpart(const std::vector<Subject>& baseline, const Subject& subject) {
  const Subject* found = nullptr;
  for (const Subject& each : baseline) {
    if (!are_counterparts(*each.responses.front(), *subject.responses.front())) continue;
    if (found) return nullptr;
    found = &each;
  }
  return found;
}

std::optional<Date> newest_date(const Subject& subject) {
  std::optional<Date> newest;
  for (const Response* response : subject.responses) {
    const Date date = scoring_date(*response, Date::min());
    if (date != Date::min()) newest = newest ? std::max(*newest, date) : date;
  }
  return newest;
}

Place place_of(const Subject& subject, const std::vector<QuestionId>& questions) {
  for (const QuestionId question : questions)
    for (const Response* response : subject.responses)
      for (const auto* answers : {&response->answers, &response->predictions})
        if (const auto& answer = (*answers)[question]) return response->source.place(answer->span);
  const Response& first = *subject.responses.front();
  return first.source.place(first.pinned.span);
}

}  // namespace readiness
