#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "batch/capped_diagnostics.hpp"

#include <string>
#include <vector>

namespace readiness::batch {

/// Every respondent of a table, or of JSON Lines, as a whole response: for the people of one unit,
/// who fit into memory. Problems as of `batch` (B0101 to B0116, J0001 to J0004 and those of
/// `bind`), each with its row; a row with an error is left out.
[[nodiscard]] std::vector<Response> responses_in_table(const Questionnaire& questionnaire,
                                                       const std::string& file,
                                                       const std::string& text, Date today,
                                                       CappedDiagnostics& findings);
[[nodiscard]] std::vector<Response> responses_in_lines(const Questionnaire& questionnaire,
                                                       const std::string& file,
                                                       const std::string& text, CappedDiagnostics& findings);

}  // namespace readiness::batch
