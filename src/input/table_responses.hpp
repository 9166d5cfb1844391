#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "input/capped_diagnostics.hpp"
#include "input/mapping/account.hpp"
#include "input/mapping/mapping.hpp"

#include <string>
#include <vector>

namespace readiness::input {

/// A table of answers: what it is called, its text, and what is known of it.
struct TableText {
  const std::string& name;
  const std::string& text;
  const Mapping* mapping = nullptr;  ///< null: its columns are ours
  std::string key = {};              ///< of digests
};

/// Every respondent of a table as a whole response: for those who fit into memory. Problems as of
/// `batch` (B0101 to B0116), each with its row, and those of `map_columns`; a row with an error is
/// left out.
struct TableResponses {
  std::vector<Response> all;
  TableAccount account;
};
[[nodiscard]] TableResponses responses_in_table(const Questionnaire& questionnaire,
                                                const TableText& table, Date today,
                                                CappedDiagnostics& findings);

}  // namespace readiness::input
