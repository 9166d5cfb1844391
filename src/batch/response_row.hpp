#pragma once

#include "base/modules.hpp"
#include "batch/score_row.hpp"

namespace readiness::batch {

/// A bound response as a coded row.
void code_response(const Questionnaire& questionnaire, const Response& response, Date as_of,
                   AnswerBook& book, AskPlans& plans, CodedRow& row);

}  // namespace readiness::batch
