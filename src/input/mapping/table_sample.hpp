#pragma once

#include "base/modules.hpp"
#include "input/columns.hpp"
#include "input/labels.hpp"
#include "input/mapping/codebook.hpp"
#include "input/mapping/column_names.hpp"
#include "input/mapping/platforms.hpp"
#include "questionnaire/model.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace readiness::input {

/// A value of a column with the number of its rows.
using ValueCounts = std::vector<std::pair<std::string, long>>;

/// The beginning of somebody else's table, looked at: where its header is, whose export it seems to
/// be, and what stands in its columns. Nothing is decided here about what a column means.
class TableSample {
 public:
  /// Without a codebook words mean themselves.
  TableSample(const Questionnaire& questionnaire, const Labels& labels, const std::string& text,
              Codebook codebook);

  [[nodiscard]] bool is_empty() const { return rows_.empty(); }
  [[nodiscard]] const TableBegin& begin() const { return begin_; }
  [[nodiscard]] const Platform* platform() const { return platform_; }  ///< or null
  [[nodiscard]] const std::vector<int>& header() const { return header_; }
  [[nodiscard]] const std::vector<int>& drop() const { return drop_; }
  [[nodiscard]] long row_count() const { return row_count_; }  ///< that may be somebody's answers

  /// What the columns are called in the table; a mapping may say so.
  [[nodiscard]] const ColumnNames& names() const { return names_; }
  /// Likewise, with what the codebook calls them.
  [[nodiscard]] const ColumnNames& known_names() const { return known_names_; }
  [[nodiscard]] const ValueCounts& values_of(std::size_t column) const { return values_[column]; }

  /// What the codebook says of a column; null where it says nothing.
  [[nodiscard]] const CodebookColumn* book_of(std::size_t column) const { return books_[column]; }
  /// What a value stands for: its labels in the codebook, or itself.
  [[nodiscard]] std::vector<std::string> meanings_of(std::size_t column,
                                                     const std::string& value) const;

  /// Whether the texts of several questions stand below each other: how often each answer was
  /// given, in place of who gave it.
  [[nodiscard]] bool holds_totals() const { return questions_in_a_column_ > 1; }

 private:
  void read_rows(const std::string& text);
  void count_questions(const Questionnaire& questionnaire);
  void find_header(const Questionnaire& questionnaire, const Labels& labels);
  void take_habits();
  void find_totals();
  [[nodiscard]] ValueCounts counted_values(std::size_t column) const;

  TableBegin begin_;
  Codebook codebook_;
  std::vector<std::vector<std::string>> rows_;
  const Platform* platform_ = nullptr;
  std::vector<int> header_, drop_;
  long row_count_ = 0;
  std::size_t questions_in_a_column_ = 0;  // below the first row
  ColumnNames names_{{}, false}, known_names_{{}, false};
  std::vector<ValueCounts> values_;           // by column
  std::vector<const CodebookColumn*> books_;  // likewise
};

}  // namespace readiness::input
