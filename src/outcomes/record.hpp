#pragma once

#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "document/node.hpp"
#include "outcomes/measures.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::outcomes {

/// One figure of a measure, of `n` cases where somebody says so.
struct Observation {
  Date day;
  double value = 0;
  std::optional<double> n;
  std::string source;
};

/// What was changed in the work, and since when.
struct WorkChange {
  Date day;
  std::string text;
};

/// The figures of one measure of one workflow.
struct MeasureSeries {
  std::string name, unit;
  std::optional<Better> better;           ///< where a row says so
  std::vector<Observation> observations;  ///< by day; of one day the last row counts
  std::vector<Date> corrected;            ///< the days of rows that a later one replaced
};

struct WorkflowRecord {
  std::string name;
  std::vector<WorkChange> changes;  ///< by day
  std::vector<MeasureSeries> measures;
};

/// A file of outcome figures, workflow by workflow in the order of the file.
struct OutcomeRecord {
  std::vector<WorkflowRecord> workflows;
  [[nodiscard]] std::size_t figures() const;    ///< that count
  [[nodiscard]] std::size_t corrected() const;  ///< that do not, for a later row says otherwise
};

/// The columns of a file, as they are named in its header; the first four must be there.
inline constexpr std::array<std::string_view, 9> record_columns = {
    "workflow", "date", "measure", "value", "n", "unit", "source", "better", "change"};

/// Reads a table of figures: a row for each figure (workflow, date, measure, value) and for each
/// change of the work (workflow, date, change). Every problem of every row: O0101 to O0109.
[[nodiscard]] std::optional<OutcomeRecord> read_record(const Source& source,
                                                       const MeasureWords& words,
                                                       Diagnostics& diagnostics);

/// A row to be added; what is empty is not known.
struct NewRow {
  std::string workflow, measure, value, n, unit, source, better, change;
  Date day;
};

/// A row as it is written, and the figure of the same day that counts no more.
struct AddedRow {
  std::string text;
  std::optional<Observation> replaces;
  std::string unit;  ///< of the figures so far, where the row names none
  std::optional<std::pair<double, double>> far_from;  ///< the range of all so far, where the figure
                                                      ///< is far out of it: perhaps a slip
};

/// The text that adds the row to such a table, its header first where the table is empty. The table
/// must be whole. Names that are nearly those of the table are taken for misspelled (O0110) unless
/// `may_begin`; problems of the row itself as in `read_record`, named by `--workflow` and so on.
[[nodiscard]] std::optional<AddedRow> added_row(const Source& table, const MeasureWords& words,
                                                const NewRow& row, bool may_begin,
                                                Diagnostics& diagnostics);

}  // namespace readiness::outcomes
