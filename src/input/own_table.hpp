#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"

#include <string>
#include <vector>

namespace readiness::input {

/// People of one questionnaire as a table with our columns, a row each, which every command reads:
/// ids in place of labels, and columns for what any of them says. A text that a spreadsheet would
/// run gets an apostrophe.
[[nodiscard]] std::string own_table(const Questionnaire& questionnaire,
                                    const std::vector<Response>& people);

}  // namespace readiness::input
