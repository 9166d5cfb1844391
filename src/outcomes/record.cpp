#include "outcomes/record.hpp"

#include "base/names.hpp"
#include "base/number.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "document/csv.hpp"
#include "document/edit.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace readiness::outcomes {
namespace {

constexpr std::size_t columns = record_columns.size();
enum ColumnAt : std::size_t {
  workflow_column,
  date_column,
  measure_column,
  value_column,
  n_column,
  unit_column,
  source_column,
  better_column,
  change_column
};
constexpr std::array<ColumnAt, 2> needed_columns = {workflow_column, date_column};

std::vector<std::string> column_names() { return {record_columns.begin(), record_columns.end()}; }

template <class Named>
auto named(std::vector<Named>& all, const std::string& name) {
  const std::string wanted = folded_name(name);
  return std::find_if(all.begin(), all.end(),
                      [&](const Named& each) { return folded_name(each.name) == wanted; });
}

constexpr double largest_figure = 1e12;

/// What is wrong with a number, as the end of a sentence; empty when nothing is.
std::string number_problem(const std::string& text) {
  if (const auto number = parse_number(text))
    return std::abs(*number) < largest_figure ? "" : "is larger than anything that is counted";
  std::string with_point = text;
  std::replace(with_point.begin(), with_point.end(), ',', '.');
  return parse_number(with_point) ? "has a comma in place of the decimal point" : "is not a number";
}

/// Of a part of a row, which is a piece of the source's text.
Place place_in(const Source& source, const CsvRow& row, Span part) {
  return source.place(span_in(source, row, part));
}

/// One row's cells, and where they stand.
class RowReader {
 public:
  RowReader(const Source& source, const CsvRow& row,
            const std::array<std::optional<std::size_t>, columns>& places, Diagnostics& diagnostics)
      : source_(source), row_(row), places_(places), diagnostics_(diagnostics) {}

  [[nodiscard]] std::string cell(ColumnAt column) const {
    const auto at = places_[column];
    return at && *at < row_.cells.size() ? tidy_name(row_.cells[*at]) : std::string();
  }
  [[nodiscard]] Place place(ColumnAt column) const {
    const auto at = places_[column];
    return at && *at < row_.cells.size() ? place_in(source_, row_, span_of_cell(row_, *at))
                                         : place_in(source_, row_, {0, row_.text.size()});
  }
  void refuse(const char* code, ColumnAt column, std::string message, std::string help) {
    diagnostics_.error(code, place(column), std::move(message), std::move(help));
    is_good_ = false;
  }
  [[nodiscard]] bool is_good() const { return is_good_; }

  [[nodiscard]] std::optional<double> number(ColumnAt column, const char* code) {
    const std::string text = cell(column);
    if (text.empty()) return std::nullopt;
    if (const std::string problem = number_problem(text); !problem.empty())
      refuse(code, column, "`" + text + "` " + problem, "write it like 12 or 12.5");
    return parse_number(text);
  }

 private:
  const Source& source_;
  const CsvRow& row_;
  const std::array<std::optional<std::size_t>, columns>& places_;
  Diagnostics& diagnostics_;
  bool is_good_ = true;
};

/// Puts rows into a record, in the order of the file.
class RecordReader {
 public:
  RecordReader(const Source& source, const MeasureWords& words, Diagnostics& diagnostics)
      : source_(source), words_(words), diagnostics_(diagnostics) {}

  std::optional<OutcomeRecord> read() {
    const std::string_view text = without_byte_order_mark(source_.text());
    CsvReader reader(text, separator_of(text.substr(0, text.find('\n'))));
    CsvRow row;
    bool has_header = false;
    while (reader.next(row)) {
      if (row.is_blank) continue;
      if (!is_readable(row)) continue;
      if (std::exchange(has_header, true))
        take(row);
      else if (!take_header(row))
        return std::nullopt;
    }
    if (!has_header)
      diagnostics_.error("O0101", source_.whole_file(), "this file holds no figures",
                         "begin it with `readiness track add`, or with a row that names its "
                         "columns: workflow,date,measure,value");
    if (diagnostics_.error_count() > errors_before_) return std::nullopt;
    for (WorkflowRecord& each : record_.workflows) sort(each);
    return std::move(record_);
  }

 private:
  bool is_readable(const CsvRow& row) {
    const auto fault = fault_of(row);
    if (fault)
      diagnostics_.error("O0103", place_in(source_, row, {fault->at, fault->at + 1}),
                         std::string("this row ") + fault->problem, fault->help ? fault->help : "");
    return !fault;
  }

  bool take_header(const CsvRow& row) {
    const std::size_t before = diagnostics_.error_count();
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const std::string name = folded_name(row.cells[i]);
      const auto found = std::find(record_columns.begin(), record_columns.end(), name);
      const auto place = [&] { return place_in(source_, row, span_of_cell(row, i)); };
      if (found == record_columns.end()) {
        if (name.starts_with("x-")) continue;  // kept, and not read
        diagnostics_.error("O0102", place(), "`" + name + "` is not a column of outcome figures",
                           did_you_mean(name, column_names(),
                                        "the columns are " + enumerated(column_names()) +
                                            "; begin its name with x- to keep it unread"));
      } else if (auto& at = places_[static_cast<std::size_t>(found - record_columns.begin())]; at) {
        diagnostics_.error("O0102", place(), "the column `" + name + "` is there twice",
                           "delete or rename one of them");
      } else {
        at = i;
      }
    }
    width_ = row.cells.size();
    for (const ColumnAt column : needed_columns) refuse_missing(column, row);
    if (!places_[change_column])
      for (const ColumnAt column : {measure_column, value_column}) refuse_missing(column, row);
    return diagnostics_.error_count() == before;
  }

  void refuse_missing(ColumnAt column, const CsvRow& row) {
    if (places_[column]) return;
    diagnostics_.error("O0101", place_in(source_, row, {0, row.text.size()}),
                       "there is no column `" + std::string(record_columns[column]) + "`",
                       "outcome figures need workflow,date,measure,value; the others are " +
                           enumerated({"n", "unit", "source", "better", "change"}));
  }

  void take(const CsvRow& row) {
    RowReader cells(source_, row, places_, diagnostics_);
    if (row.cells.size() != width_)
      return cells.refuse("O0103", change_column,
                          "this row has " +
                              counted(static_cast<long>(row.cells.size()), "cell", "cells") +
                              ", and its header " + std::to_string(width_),
                          "complete or delete the row; a cell with a comma in it goes in quotes");
    const std::string name = cells.cell(workflow_column);
    if (name.empty())
      cells.refuse("O0108", workflow_column, "this row names no workflow",
                   "say which work it is about");
    const auto day = parse_date(cells.cell(date_column));
    if (!day)
      cells.refuse("O0104", date_column, "`" + cells.cell(date_column) + "` is not a day",
                   "write it like 2026-11-23");
    const std::string changed = cells.cell(change_column);
    const bool is_figure = !cells.cell(measure_column).empty() || !cells.cell(value_column).empty();
    if (is_figure == !changed.empty())
      return cells.refuse("O0108", is_figure ? change_column : measure_column,
                          is_figure ? "this row is a figure and a change at once"
                                    : "this row is neither a figure nor a change",
                          "a figure has a measure and a value, a change only the column `change`");
    if (is_figure)
      take_figure(cells, name, day);
    else if (cells.is_good())
      workflow_called(name).changes.push_back({*day, changed});
  }

  void take_figure(RowReader& cells, const std::string& of, std::optional<Date> day) {
    const std::string name = cells.cell(measure_column), in = cells.cell(unit_column);
    if (name.empty())
      cells.refuse("O0108", measure_column, "this row names no measure", "say what was measured");
    const auto figure = cells.number(value_column, "O0105");
    if (cells.cell(value_column).empty())
      cells.refuse("O0105", value_column, "this row has no value",
                   "write the figure, or leave the row out where nothing was measured");
    if (figure && (*figure < 0 || *figure > 100) && words_.kind_of(name, in).is_share)
      cells.refuse("O0105", value_column,
                   "`" + cells.cell(value_column) + "` is not a share in percent",
                   "write a number from 0 to 100, or another unit");
    const auto cases = cells.number(n_column, "O0106");
    if (cases && *cases <= 0)
      cells.refuse("O0106", n_column,
                   "a figure of `" + cells.cell(n_column) + "` cases says nothing",
                   "write how many cases it is of, or leave the cell empty");
    const std::string wanted = folded_name(cells.cell(better_column));
    if (!wanted.empty() && wanted != "lower" && wanted != "higher")
      cells.refuse("O0109", better_column,
                   "`" + cells.cell(better_column) + "` is neither lower nor higher",
                   "say which is better, lower or higher, or leave the cell empty");
    if (!cells.is_good()) return;
    WorkflowRecord& record = workflow_called(of);
    auto series = named(record.measures, name);
    if (series == record.measures.end())
      series = record.measures.insert(record.measures.end(), MeasureSeries{name, in, {}, {}, {}});
    if (series->unit.empty()) series->unit = in;
    if (!in.empty() && folded_name(in) != folded_name(series->unit))
      return cells.refuse(
          "O0107", unit_column,
          "`" + name + "` is in " + in + " here, and in " + series->unit + " further up",
          "convert the figure, or give the measure another name");
    if (!wanted.empty()) series->better = wanted == "lower" ? Better::lower : Better::higher;
    series->observations.push_back({*day, *figure, cases, cells.cell(source_column)});
  }

  WorkflowRecord& workflow_called(const std::string& name) {
    const auto found = named(record_.workflows, name);
    if (found != record_.workflows.end()) return *found;
    return record_.workflows.emplace_back(WorkflowRecord{name, {}, {}});
  }

  /// By day; of one day the last row counts, for nothing is ever deleted from the file.
  void sort(WorkflowRecord& each) {
    std::stable_sort(each.changes.begin(), each.changes.end(),
                     [](const WorkChange& a, const WorkChange& b) { return a.day < b.day; });
    for (MeasureSeries& series : each.measures) {
      std::map<Date, Observation> by_day;
      for (Observation& observation : series.observations) {
        const Date day = observation.day;
        if (!by_day.insert_or_assign(day, std::move(observation)).second)
          series.corrected.push_back(day);
      }
      series.observations.clear();
      for (auto& [day, observation] : by_day) series.observations.push_back(std::move(observation));
    }
  }

  const Source& source_;
  const MeasureWords& words_;
  Diagnostics& diagnostics_;
  const std::size_t errors_before_ = diagnostics_.error_count();
  std::array<std::optional<std::size_t>, columns> places_;
  std::size_t width_ = 0;
  OutcomeRecord record_;
};

/// A cell between these separators.
std::string cell_text(const std::string& text, char separator) {
  std::string cell = parse_number(text) ? text : csv_text(text);  // -22 is no formula
  const bool is_quoted = cell.starts_with('"');
  return is_quoted || cell.find(separator) == std::string::npos ? cell : "\"" + cell + "\"";
}

/// A name that a spreadsheet or a terminal would not take as it is; empty when it is well.
std::string name_problem(const std::string& name) {
  if (visible(name) != name) return "holds signs that cannot be seen";
  return csv_text(name).starts_with('\'') || csv_text(name).starts_with("\"'")
             ? "begins like a formula"
             : "";
}

/// Refuses a name that is new and nearly one that is there.
template <class Named>
void refuse_near(const char* what, const std::string& name, const std::vector<Named>& there,
                 Diagnostics& diagnostics) {
  std::vector<std::string> names;
  for (const Named& each : there) {
    if (folded_name(each.name) == folded_name(name)) return;
    names.push_back(each.name);
  }
  if (const auto near = nearest(name, names))
    diagnostics.error(
        "O0110", Place{},
        std::string("there is no ") + what + " `" + name + "` yet, but there is `" + *near + "`",
        "write it the same way, or add --new if it is another one");
}

/// The figures so far that the row adds to; null where it begins them, or is a change.
const MeasureSeries* series_of(OutcomeRecord& record, const NewRow& row) {
  const auto workflow = named(record.workflows, row.workflow);
  if (workflow == record.workflows.end() || row.measure.empty()) return nullptr;
  const auto series = named(workflow->measures, row.measure);
  return series == workflow->measures.end() ? nullptr : &*series;
}

/// The figure that is there already for that day.
std::optional<Observation> figure_of_day(const MeasureSeries& series, Date day) {
  for (const Observation& each : series.observations)
    if (each.day == day) return each;
  return std::nullopt;
}

/// The range of the figures so far, where there are some and this one is ten times as large as any,
/// a tenth of the least, or the first below zero.
std::optional<std::pair<double, double>> range_it_is_far_from(const MeasureSeries& series,
                                                              double value) {
  constexpr std::size_t least_known = 3;
  constexpr double far = 10;
  if (series.observations.size() < least_known) return std::nullopt;
  double low = series.observations.front().value, high = low;
  for (const Observation& each : series.observations) {
    low = std::min(low, each.value);
    high = std::max(high, each.value);
  }
  const bool is_far = (low >= 0 && value < 0) || (high > 0 && value > high * far) ||
                      (low > 0 && value >= 0 && value < low / far);
  return is_far ? std::optional(std::pair(low, high)) : std::nullopt;
}

template <class Count>
std::size_t sum_over_series(const OutcomeRecord& record, Count count) {
  std::size_t sum = 0;
  for (const WorkflowRecord& workflow : record.workflows)
    for (const MeasureSeries& series : workflow.measures) sum += count(series);
  return sum;
}

}  // namespace

std::size_t OutcomeRecord::figures() const {
  return sum_over_series(*this, [](const MeasureSeries& each) { return each.observations.size(); });
}

std::size_t OutcomeRecord::corrected() const {
  return sum_over_series(*this, [](const MeasureSeries& each) { return each.corrected.size(); });
}

std::optional<OutcomeRecord> read_record(const Source& source, const MeasureWords& words,
                                         Diagnostics& diagnostics) {
  return RecordReader(source, words, diagnostics).read();
}

std::optional<AddedRow> added_row(const Source& table, const MeasureWords& words, const NewRow& row,
                                  bool may_begin, Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.error_count();
  for (const auto& [flag, name] :
       {std::pair{"--workflow", row.workflow}, std::pair{"--measure", row.measure},
        std::pair{"--unit", row.unit}, std::pair{"--source", row.source},
        std::pair{"--change", row.change}})
    if (const std::string problem = name_problem(name); !problem.empty())
      diagnostics.error("O0109", Place{},
                        std::string("the text of ") + flag + " " + problem + ": `" + name + "`",
                        "begin it with a letter, and leave out what cannot be seen");
  const bool is_empty = trimmed(without_byte_order_mark(table.text())).empty();
  OutcomeRecord record;
  if (!is_empty) {
    auto read = read_record(table, words, diagnostics);
    if (!read) return std::nullopt;
    record = std::move(*read);
  }
  if (!may_begin) {
    refuse_near("workflow", row.workflow, record.workflows, diagnostics);
    for (const WorkflowRecord& each : record.workflows)
      if (folded_name(each.name) == folded_name(row.workflow) && row.change.empty())
        refuse_near("measure", row.measure, each.measures, diagnostics);
  }
  if (diagnostics.error_count() > before) return std::nullopt;

  const std::string_view text = without_byte_order_mark(table.text());
  const std::string_view header = text.substr(0, text.find('\n'));
  const char separator = is_empty ? usual_separator : separator_of(header);
  const std::string line_break = is_empty ? "\n" : line_break_of(table.text());
  const std::map<std::string_view, std::string> cells = {{"workflow", row.workflow},
                                                         {"date", to_text(row.day)},
                                                         {"measure", row.measure},
                                                         {"value", row.value},
                                                         {"n", row.n},
                                                         {"unit", row.unit},
                                                         {"source", row.source},
                                                         {"better", row.better},
                                                         {"change", row.change}};
  std::vector<std::string> order;
  if (is_empty) {
    order = column_names();
  } else {
    CsvReader reader(text, separator);
    CsvRow first;
    do {
      if (!reader.next(first)) break;
    } while (first.is_blank);
    for (const std::string_view name : first.cells) order.push_back(folded_name(name));
  }
  std::vector<std::string> written;
  for (const std::string& name : order) {
    const auto cell = cells.find(name);
    written.push_back(cell == cells.end() ? std::string() : cell_text(cell->second, separator));
  }
  const std::string line = joined(written, std::string(1, separator));
  for (const auto& [name, cell] : cells)
    if (!cell.empty() && std::find(order.begin(), order.end(), name) == order.end())
      diagnostics.error(
          "O0101", table.whole_file(),
          "this file has no column `" + std::string(name) + "` to write `" + cell + "` into",
          "add `" + std::string(name) + "` to its first row, and a cell to each other");
  if (diagnostics.error_count() > before) return std::nullopt;
  const std::string head = is_empty ? joined(column_names(), ",") + line_break
                                    : std::string(text.ends_with('\n') ? "" : line_break);
  const std::string added = head + line + line_break;
  // The row is read as any other: what would be refused there is not written.
  if (!read_record(Source(table.name(), table.text() + added), words, diagnostics))
    return std::nullopt;
  AddedRow result{added, {}, {}, {}};
  if (const MeasureSeries* series = series_of(record, row)) {
    result.replaces = figure_of_day(*series, row.day);
    if (row.unit.empty()) result.unit = series->unit;
    result.far_from = range_it_is_far_from(*series, parse_number(row.value).value_or(0));
  }
  return result;
}

}  // namespace readiness::outcomes
