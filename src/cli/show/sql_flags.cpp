#include "cli/show/sql_flags.hpp"

namespace readiness::cli {

void SqlFlags::declare(Parameters& all) {
  all.option("--table", "NAME", &table_, "of SQL: the table of answers, as schema.table (answers)");
  all.option("--prefix", "TEXT", &prefix_,
             "of SQL: begins the names of the views, as schema.text_ (readiness_)");
  all.option("--group-by", "NAME", &group_by_, "of SQL: means of groups by this attribute as well");
  all.option("--view", "VIEW", &view_,
             "of SQL: this view alone, as a query, e.g. for a model of dbt")
      .one_of(sql_view_names());
  all.option("--columns", "HEADER", &columns_,
             "of SQL: the columns of the table, as the first row of a CSV file (all that count)");
}

std::string SqlFlags::given() const {
  return !table_.empty()      ? "--table"
         : !prefix_.empty()   ? "--prefix"
         : !group_by_.empty() ? "--group-by"
         : !view_.empty()     ? "--view"
         : !columns_.empty()  ? "--columns"
                              : "";
}

std::optional<Columns> SqlFlags::columns(const Questionnaire& questionnaire,
                                         Diagnostics& diagnostics) const {
  const std::string text =
      (columns_.empty() ? sql_header(questionnaire, group_by_) : columns_) + "\n";
  const TableBegin begin = begin_of_table(text);
  CsvReader reader(std::string_view(text).substr(begin.size), begin.separator);
  CsvRow header;
  static_cast<void>(reader.next(header));
  const Source source("--columns", std::string(header.text));
  if (!check_header_row(header, source, diagnostics)) return std::nullopt;
  std::vector<std::string> group_by;
  if (!group_by_.empty()) group_by.push_back(group_by_);
  Diagnostics found;
  auto columns = read_header(header, source, questionnaire, group_by, found);
  if (columns) tell_missing(columns->without, questionnaire, source.whole_file(), found);
  diagnostics.add_all(found);
  return found.has_errors() ? std::nullopt : std::move(columns);
}

SqlNames SqlFlags::names() const {
  SqlNames names;
  if (!table_.empty()) names.table = table_;
  if (!prefix_.empty()) names.prefix = prefix_;
  names.group_by = group_by_;
  names.only = view_;
  return names;
}

}  // namespace readiness::cli
