#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <string>
#include <string_view>

namespace readiness::input {

// Messages quote what they are about: values, the words around them, the line they stand in. Of
// people who answer without a name nothing is quoted: whoever runs a report is not the person they
// told it.

/// A place that does not quote its line.
[[nodiscard]] Place without_line(Place place);

/// The message without anything of the answers: its code, what that means, the question, the place
/// and the row. `questionnaire` may be null; `is_row`: it is about a row of many, which is not said
/// in the message yet.
[[nodiscard]] Diagnostic without_values(Diagnostic diagnostic, const Questionnaire* questionnaire,
                                        bool is_row = false);

/// Whether one person's answers may be quoted: every role that is named where they begin answers by
/// name. Read as plain text, for what is to be quoted may be what cannot be parsed.
[[nodiscard]] bool may_be_quoted(std::string_view head, const Questionnaire* questionnaire);

/// The questionnaire that answers name where they begin; empty where none is.
[[nodiscard]] std::string questionnaire_in(std::string_view head);

/// Whether all roles answer by name, so that a table may be quoted whosever row it is.
[[nodiscard]] bool all_answer_by_name(const Questionnaire& questionnaire);

}  // namespace readiness::input
