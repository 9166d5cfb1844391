#pragma once

#include "base/modules.hpp"
#include "document/json/write.hpp"
#include "questionnaire/model.hpp"

namespace readiness::report {

/// A condition as a tree of lists for programs without our parser: `["and", ["==", ["option",
/// "ctx.state"], ["number", 0]], ...]`. What one person's sitting never knows (scores, groups) is
/// `["open"]`; who answers is settled.
[[nodiscard]] Json condition_json(const Questionnaire& questionnaire, const Expression& condition,
                                  RoleId role);

}  // namespace readiness::report
