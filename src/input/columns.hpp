#pragma once

#include "base/modules.hpp"
#include "document/csv.hpp"
#include "document/node.hpp"
#include "input/labels.hpp"
#include "input/mapping/cell_rule.hpp"
#include "questionnaire/model.hpp"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace readiness::input {

/// What one column of a table holds.
struct ColumnUse {
  enum class Kind {
    ref,
    role,
    form,
    date,       ///< of the row's answers
    attribute,  ///< unit, team, ...: what groups can be made of
    question,
    tick,        ///< one item of the question; `<id>.<item>`
    no_tick,     ///< says of the whole question that nothing is ticked, or that nobody knows
    evidence,    ///< of the question; `<id>.evidence`
    comment,     ///< on its answer; `<id>.comment`
    prediction,  ///< what the respondent expects others to answer; `<id>.prediction`
  };
  Kind kind = Kind::attribute;
  QuestionId question{};
  std::string name;
  std::size_t cell = 0;  ///< of the row; beyond its cells where all rows say the same
  std::size_t item = 0;  ///< of a tick
};

/// What becomes of a column of somebody else's table.
enum class ColumnFate {
  used,
  ignored,   ///< left out by name
  personal,  ///< says who somebody is, and nothing names it
  nameless,  ///< has no name, and nothing means it
  not_named  ///< nothing says what it is
};
inline constexpr std::size_t column_fates = 5;

/// Rows that are left out by what one of their cells says.
struct RowRule {
  std::size_t cell = 0;
  std::set<std::string, std::less<>> words;  ///< folded; `*` is anything but nothing
  bool keeps = true;
  std::string told;  ///< why the row is left out
};

/// What became of a row.
enum class RowFate { read, left_out, refused };

/// What the columns of a table are used for, and what answers in them are called.
struct Columns {
  std::vector<ColumnUse> all;
  std::size_t width = 0;  ///< cells of a row
  std::shared_ptr<const Labels> labels;
  char separator = usual_separator;
  std::vector<QuestionId> without;         ///< questions that have no column
  std::vector<std::size_t> group_columns;  ///< one for each name to group by

  // Of a table that is read by a mapping; empty where the columns are ours.
  std::vector<CellRule> rules;       ///< of each use
  std::vector<RowRule> filters;      ///< in their order
  bool fills_ticks = false;          ///< as `TableLayout`
  std::vector<ColumnFate> fates;     ///< of each cell
  std::vector<std::string> headers;  ///< likewise: how messages call it
  [[nodiscard]] bool is_mapped() const { return !rules.empty(); }
};

/// What stands before the header of a table, and what parts the columns of the table.
struct TableBegin {
  std::size_t size = 0;  ///< bytes before the header: a byte order mark, a line such as `sep=;`
  long lines = 0;
  char separator = usual_separator;
};
/// `text` holds the first row at least.
[[nodiscard]] TableBegin begin_of_table(std::string_view text);

/// Reads a table's header. Problems: B0101 no rows at all, B0102 a column twice or without a name,
/// B0103 a column that is neither a question nor an attribute, B0104 no column `role`, B0105 no
/// column for a question (a warning, all of them in one), B0106 no column to group by, B0107 the
/// header is no row of a table, B0118 an attribute that is nearly called as one of our columns (a
/// warning).
[[nodiscard]] std::optional<Columns> read_header(const CsvRow& header, const Source& source,
                                                 const Questionnaire& questionnaire,
                                                 const std::vector<std::string>& group_by,
                                                 Diagnostics& diagnostics);

/// Fills `without` and `group_columns`, once all columns are known; B0106.
void finish_columns(Columns& columns, const Questionnaire& questionnaire,
                    const std::vector<std::string>& group_by, const Source& header,
                    Diagnostics& diagnostics);

/// What a column of ours is, by its name; nothing for an attribute.
[[nodiscard]] std::optional<ColumnUse> own_column(const std::string& name,
                                                  const Questionnaire& questionnaire,
                                                  const Labels& labels);

/// Whether a row can be a header; else B0107 says why not.
bool check_header_row(const CsvRow& header, const Source& source, Diagnostics& diagnostics);

/// Warns of questions without a column (B0105); nothing when there are none.
void tell_missing(const std::vector<QuestionId>& without, const Questionnaire& questionnaire,
                  const Place& place, Diagnostics& diagnostics);

/// The place of a cell, or of the row as a whole for a cell that is not there.
[[nodiscard]] Place place_of(const CsvRow& row, const Source& source, std::size_t cell);

}  // namespace readiness::input
