#pragma once

#include "diagnosis/assessment.hpp"

#include <string>

namespace readiness {

// How a report speaks of answers, the same in every section and format.

/// What somebody answered: their words, or the state in its place ("don't know", "left open", "does
/// not apply yet"). Nothing but the state of an answer that is shown for groups only.
[[nodiscard]] std::string answer_text(const Assessment& assessment, QuestionId question);

/// As `answer_text`, with the number of a written level before it, as it counts: "1: They ask".
[[nodiscard]] std::string level_text(const Assessment& assessment, QuestionId question);

/// What supports a finding or a recommendation: the question and the words chosen, or what was
/// expected of the others, or the words of a sign that rests on no single answer.
[[nodiscard]] std::string reason_text(const Assessment& assessment, const Because& because);

/// "36 of 41 answered, 3 don't know, 1 left open"; states that did not occur are not mentioned.
[[nodiscard]] std::string counts_text(const Counts& counts);

/// Counts of the questions that the overall is made of; of all scored ones when none of those is
/// asked.
[[nodiscard]] Counts counts_of(const Assessment& assessment);

/// Whether a question has a score of its own.
[[nodiscard]] bool is_scored(const Questionnaire& questionnaire, QuestionId question);

[[nodiscard]] bool is_open(AnswerState state);

/// The respondent's form.
[[nodiscard]] const Form& form_of(const Assessment& assessment);

}  // namespace readiness
