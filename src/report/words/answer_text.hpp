#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"

#include <string>

namespace readiness::report {

// How a report speaks of answers, the same in every section and format.

/// What somebody answered: their words, or the state in its place ("don't know", "left open", "does
/// not apply yet"). Nothing but the state of an answer that is shown for groups only.
/// Of a unit what everybody says: `Leader "They ask"; 7 of 11 practitioners "Agree"`.
[[nodiscard]] std::string answer_text(const Assessment& assessment, QuestionId question);

/// As `answer_text`, one person's words in quotation marks.
[[nodiscard]] std::string quoted_answer(const Assessment& assessment, QuestionId question);

/// As `answer_text`, with the number of a written level before it, as it counts: "1: They ask".
[[nodiscard]] std::string level_text(const Assessment& assessment, QuestionId question);

/// "don't know", "left open" and so on, of an answer that is not given.
[[nodiscard]] std::string state_in_words(AnswerState state);

/// Whether somebody of the role was heard.
[[nodiscard]] bool is_heard(const Assessment& assessment, RoleId role);

/// What supports a finding or a recommendation: the question and the words chosen, or what was
/// expected of the others, or the words of a sign that rests on no single answer.
[[nodiscard]] std::string reason_text(const Assessment& assessment, const Because& because);

/// "36 of 41 answered, 3 don't know, 1 left open"; states that did not occur are not mentioned.
[[nodiscard]] std::string counts_text(const Counts& counts);

/// `counts_text` of one respondent; of a unit how many questions, and what share of their answers
/// is given, each role counting the same.
[[nodiscard]] std::string answered_text(const Assessment& assessment);

/// Counts of the questions that the overall is made of; of all scored ones when none of those is
/// asked.
[[nodiscard]] Counts counts_of(const Assessment& assessment);

/// The respondent's form.
[[nodiscard]] const Form& form_of(const Assessment& assessment);

}  // namespace readiness::report
