#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"

#include <cstddef>
#include <vector>

namespace readiness::answers {

/// The forms that ask a role, in the questionnaire's order.
[[nodiscard]] std::vector<std::size_t> forms_of(const Questionnaire& questionnaire, RoleId role);

/// The form that counts when a file names none: the first of the role's forms that asks whole
/// surveys, else its first. The role has at least one form.
[[nodiscard]] std::size_t full_form_of(const Questionnaire& questionnaire, RoleId role);

/// Whether a form asks a question of a role. Context is part of every form.
[[nodiscard]] bool form_asks(const Questionnaire& questionnaire, const Form& form, RoleId role,
                             QuestionId question);

/// Whether the respondent's form, with the surveys of `also` and within those of `only`, asks the
/// question of this role. Context is part of every form.
[[nodiscard]] bool asked_in_form(const Questionnaire& questionnaire, const Response& response,
                                 QuestionId question);

/// Whether the respondent's form asks for a prediction of the question.
[[nodiscard]] bool predicted_in_form(const Questionnaire& questionnaire, const Response& response,
                                     QuestionId question);

}  // namespace readiness::answers
