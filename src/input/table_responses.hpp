#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "input/capped_diagnostics.hpp"

#include <string>
#include <vector>

namespace readiness::input {

/// Every respondent of a table as a whole response: for those who fit into memory. Problems as of
/// `batch` (B0101 to B0116), each with its row; a row with an error is left out.
[[nodiscard]] std::vector<Response> responses_in_table(const Questionnaire& questionnaire,
                                                       const std::string& file,
                                                       const std::string& text, Date today,
                                                       CappedDiagnostics& findings);

}  // namespace readiness::input
