#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "input/mapping/codebook.hpp"
#include "input/table_bytes.hpp"
#include "questionnaire/model.hpp"

#include <optional>
#include <string>

namespace readiness::input {

/// A mapping to review: what the columns and words of a table seem to mean, with how sure that is
/// in comments. It is a text, for it is for a person.
struct Suggestion {
  std::string mapping;  ///< YAML
  std::string summary;  ///< a few lines for people
};

/// Somebody else's table, and what was found out when it was opened.
struct ForeignTable {
  std::string file, text;
  TableForm form;     ///< an encoding or sheet that had to be chosen
  Codebook codebook;  ///< may be empty
};

/// Looks at a table and proposes. `questionnaire_name` is written into the mapping. Problems: B0101
/// an empty table, M0130 totals in place of responses, M0131 no column of a question, M0132 no row
/// below the header.
[[nodiscard]] std::optional<Suggestion> suggest_mapping(const Questionnaire& questionnaire,
                                                        const std::string& questionnaire_name,
                                                        const ForeignTable& table,
                                                        Diagnostics& diagnostics);

}  // namespace readiness::input
