#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <string>

namespace readiness::answers {

/// An answers file without answers, for filling in with an editor: what one role is asked in one
/// form, every question as a comment with the ids that it can be answered with, and one commented
/// line to complete. It binds as it is; everything in it is still open.
[[nodiscard]] std::string blank_answers(const Questionnaire& questionnaire, const Form& form,
                                        RoleId role);

}  // namespace readiness::answers
