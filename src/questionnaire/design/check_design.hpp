#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

namespace readiness::questionnaire {

/// The design of a loaded questionnaire, rule by rule: what loads well can still measure badly.
/// Each rule is a row of a table in this folder with its code (Q04xx), and adds warnings, or errors
/// for what cannot be meant (a gate that can never pass).
void check_design(const Questionnaire& questionnaire, Diagnostics& diagnostics);

}  // namespace readiness::questionnaire
