#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"

#include <string>

namespace readiness::report {

// How a report speaks of the people behind a unit's answers.

/// The role, with the pseudonym where several answer by name in it: "Leader L1".
[[nodiscard]] std::string voice_name(const Assessment& assessment, const Response& response);

/// What a role's people are called, in the middle of a sentence: "practitioners".
[[nodiscard]] std::string people_of(const Role& role);

/// Those whose role carries an overall, in the middle of a sentence: "leaders".
[[nodiscard]] std::string leaders_of(const Questionnaire& questionnaire);

/// What a unit's people say of a question: each who answers by name in their words, the others by
/// what most of them say; empty where nobody who may be told is asked.
[[nodiscard]] std::string voices_text(const Assessment& assessment, QuestionId question);

/// What the others are expected to answer: by the respondent, or by the first of a unit's people
/// who says it; null where nobody does.
[[nodiscard]] const Answer* prediction_of(const Assessment& assessment, QuestionId question);

/// A level of a question in the words of its anchor or option; empty for other kinds.
[[nodiscard]] std::string level_in_words(const Questionnaire& questionnaire,
                                         const Question& question, int level);

}  // namespace readiness::report
