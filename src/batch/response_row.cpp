#include "batch/response_row.hpp"

#include "answers/applies.hpp"

namespace readiness::batch {

void code_response(const Questionnaire& questionnaire, const Response& response, Date as_of,
                   AnswerBook& book, AskPlans& plans, CodedRow& row) {
  row.plan = &plans.plan(response.role, response.form, response.also);
  row.codes.assign(questionnaire.questions.size(), answer_codes::missing);
  row.evidence.assign(questionnaire.questions.size(), 0);
  for (const QuestionId id : questionnaire.questions.ids()) {
    const auto& answer = response.answers[id];
    if (!answer) continue;
    row.codes[id.value] = book.add(id, answer->value);
    row.evidence[id.value] = has_current_evidence(questionnaire, *answer, as_of) ? 1 : 0;
  }
}

}  // namespace readiness::batch
