#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <optional>
#include <string>

namespace readiness::batch {

/// A condition of `when`, or of answers that cannot all be true, over the columns of codes (see
/// codes.hpp): TRUE, FALSE, or NULL where an open answer leaves it open. SQL's three values are
/// Kleene's, so AND, OR and NOT stay what they are. Nothing where it reads what no table says.
[[nodiscard]] std::optional<std::string> sql_condition(const Questionnaire& questionnaire,
                                                       const Expression& condition);

}  // namespace readiness::batch
