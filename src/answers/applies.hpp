#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "questionnaire/expression/facts.hpp"

#include <string>
#include <vector>

namespace readiness::answers {

/// What a respondent is asked and what their answers say, question by question.
struct Sheet {
  Table<QuestionId, bool> asked;    ///< by role, form and `also`; context included
  Table<QuestionId, bool> applies;  ///< asked, and `when` is not false
  Facts facts;                      ///< levels as claimed, before any evidence cap
};

/// Evaluates every `when` in dependency order. A condition that is still unknown means "ask". An
/// answer to a question that does not apply stays in the response and is read as absent.
[[nodiscard]] Sheet make_sheet(const Questionnaire& questionnaire, const Response& response);

/// What one answer says, whoever gave it; evidence aside.
[[nodiscard]] Reading reading_of(const Questionnaire& questionnaire, const Question& question,
                                 const Value& value);

/// The flags that answers to a question can carry.
[[nodiscard]] std::vector<std::string> possible_flags(const Questionnaire& questionnaire,
                                                      const Question& question);

/// Says in a sheet which flags its answers carry. A flag is unknown while a question that could
/// carry it is open.
void set_flags(const Questionnaire& questionnaire, const Response& response, Sheet& sheet);

/// Whether an answer has a piece of evidence that counts on that day: dated at most
/// `evidence_months` before, or undated.
[[nodiscard]] bool has_current_evidence(const Questionnaire& questionnaire, const Answer& answer,
                                        Date as_of);

/// The contradictions that hold, in the questionnaire's order.
[[nodiscard]] std::vector<const Contradiction*> contradictions_in(
    const Questionnaire& questionnaire, const Facts& facts);

/// Those among one person's answers that cannot both be, in the questionnaire's order: whoever
/// reads answers refuses them.
[[nodiscard]] std::vector<const Contradiction*> impossible_in(const Questionnaire& questionnaire,
                                                              const Response& response);

}  // namespace readiness::answers
