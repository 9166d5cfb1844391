#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace readiness::input {

/// What a codebook says of one column of an export.
struct CodebookColumn {
  std::vector<std::string> texts;                          ///< the question, in each language
  std::vector<std::pair<std::string, std::string>> codes;  ///< a code and its label, likewise
};

/// What the headers and codes of an export mean, as the platform itself writes it down: the data
/// dictionary of REDCap, the structure of a LimeSurvey as a table, or a table with a row for each
/// column that somebody made by hand.
class Codebook {
 public:
  /// The column of that name, in whatever case; null where there is none.
  [[nodiscard]] const CodebookColumn* find(std::string_view name) const;
  [[nodiscard]] CodebookColumn& column(std::string_view name);  ///< added where there is none
  [[nodiscard]] bool is_empty() const { return columns_.empty(); }

 private:
  std::map<std::string, CodebookColumn> columns_;  // by folded name
};

/// Reads a codebook from a table's text. Problems: M0133 it is none that is known.
[[nodiscard]] std::optional<Codebook> read_codebook(const std::string& file,
                                                    const std::string& text,
                                                    Diagnostics& diagnostics);

}  // namespace readiness::input
