#pragma once

#include "base/modules.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::input {

/// A text as a reader of a web page sees it: without tags, with the commonest entities and odd
/// blanks resolved.
[[nodiscard]] std::string without_markup(std::string_view text);

/// What the columns of somebody else's table are called: by the cell of each header row, and where
/// there are two rows also by both, as `upper lower` and `upper [lower]`.
class ColumnNames {
 public:
  ColumnNames(const std::vector<std::vector<std::string>>& header, bool carries);

  /// Adds a name that does not stand in the table, but that its column is known by.
  void add(std::size_t column, const std::string& name);

  [[nodiscard]] std::size_t width() const { return names_.size(); }
  [[nodiscard]] const std::vector<std::string>& of(std::size_t column) const {
    return names_[column];
  }
  /// How messages call a column: the first of its names.
  [[nodiscard]] const std::string& shown(std::size_t column) const;

  /// The columns that a text means: those with exactly this name, else the one of this letter, else
  /// those whose name begins so. One is what is wanted.
  [[nodiscard]] std::vector<std::size_t> meant_by(std::string_view text) const;

  /// A column that fits a pattern, and what stands there in place of its `*`.
  struct Fit {
    std::size_t column;
    std::string star;
  };
  [[nodiscard]] std::vector<Fit> fitting(std::string_view pattern) const;
  [[nodiscard]] bool fits(std::size_t column, std::string_view pattern) const;

 private:
  std::vector<std::vector<std::string>> names_;   // by column
  std::vector<std::vector<std::string>> folded_;  // likewise
};

/// Whether a word is one of these, as people read them.
[[nodiscard]] bool is_among(const std::vector<std::string>& words, std::string_view word);

}  // namespace readiness::input
