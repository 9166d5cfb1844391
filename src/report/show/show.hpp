#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"
#include "report/report.hpp"

#include <string>

namespace readiness::report {

/// A questionnaire as an outline: roles, forms, surveys with their questions, levels with their
/// gates.
[[nodiscard]] Report build_outline(const Questionnaire& questionnaire);

/// What one role is asked in one form, as it would be read out in an interview: every question
/// with its options to tick, what good evidence looks like, and room for remarks.
[[nodiscard]] Report build_interview(const Questionnaire& questionnaire, const Form& form,
                                     RoleId role);

}  // namespace readiness::report
