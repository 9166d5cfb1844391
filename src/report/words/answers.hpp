#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"

#include <string>
#include <vector>

namespace readiness::report {

/// As somebody said or wrote it.
[[nodiscard]] inline std::string in_quotes(const std::string& text) { return "\"" + text + "\""; }

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

/// The respondent's form.
[[nodiscard]] const Form& form_of(const Assessment& assessment);

// How a report speaks of the people behind a unit's answers.

/// The role, with the pseudonym where several answer by name in it: "Leader L1".
[[nodiscard]] std::string voice_name(const Assessment& assessment, const Response& response);

/// What a role's people are called, in the middle of a sentence: "practitioners".
[[nodiscard]] std::string people_of(const Role& role);

/// Those who lead, and those whose role carries an overall, in the middle of a sentence: "leaders".
[[nodiscard]] std::string leaders_of(const Questionnaire& questionnaire);
[[nodiscard]] std::string people_with_overall(const Questionnaire& questionnaire);

/// What a unit's people say of a question: each who answers by name in their words, the others by
/// what most of them say; empty where nobody who may be told is asked.
[[nodiscard]] std::string voices_text(const Assessment& assessment, QuestionId question);
/// The same, one by one: those by name first.
[[nodiscard]] std::vector<std::string> voices_said(const Assessment& assessment,
                                                   QuestionId question);

/// What the others are expected to answer: by the respondent, or by the first of a unit's people
/// who says it; null where nobody does.
[[nodiscard]] const Answer* prediction_of(const Assessment& assessment, QuestionId question);

/// Where the mean of a spread that is told as a band lies: between "Disagree" and "Undecided".
[[nodiscard]] std::string band_text(const Questionnaire& questionnaire, const Spread& spread);

/// A level of a question in the words of its anchor or option; empty for other kinds.
[[nodiscard]] std::string level_in_words(const Questionnaire& questionnaire,
                                         const Question& question, int level);

}  // namespace readiness::report
