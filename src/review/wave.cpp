#include "review/wave.hpp"

#include <utility>

namespace readiness::review {

Wave::Wave(const Questionnaire& questionnaire, std::string name, std::vector<Response> responses,
           Date today)
    : name_(std::move(name)), today_(today), responses_(std::move(responses)) {
  voices_.reserve(responses_.size());
  for (const Response& response : responses_)
    voices_.push_back(assessment(questionnaire, response, scoring_date(response, today),
                                 Extent::without_fragile));
}

}  // namespace readiness::review
