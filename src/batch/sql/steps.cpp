#include "batch/sql/steps.hpp"

#include "base/contains.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace readiness::batch {

void SqlSteps::add(const std::string& name, const std::string& why,
                   const std::vector<SqlColumn>& columns) {
  std::vector<SqlColumn> all;
  for (const std::string& carried : carried_) {
    const auto anew = std::find_if(columns.begin(), columns.end(),
                                   [&](const SqlColumn& each) { return each.name == carried; });
    all.push_back(anew == columns.end() ? SqlColumn{carried, sql_name(carried)} : *anew);
  }
  for (const SqlColumn& column : columns)
    if (!contains(carried_, column.name)) all.push_back(column);
  carried_.clear();
  for (const SqlColumn& column : all) carried_.push_back(column.name);
  most_columns_ = std::max(most_columns_, all.size());
  std::string end;
  if (!where_.empty()) end += "\n  WHERE " + dialect_.filter(where_);
  if (!dialect_.end_of_step.empty()) end += "\n  " + std::string(dialect_.end_of_step);
  texts_.push_back(fmt::format("{}\n{} AS NOT MATERIALIZED (\n  SELECT\n{}\n  FROM {}{}\n)",
                               sql_comment(why), name, list(all), source_, end));
  source_ = name;
  where_.clear();
}

void SqlSteps::drop(const std::vector<std::string>& names) {
  for (const std::string& name : names) std::erase(carried_, name);
}

std::string SqlSteps::with() const { return fmt::format("WITH\n{}", fmt::join(texts_, ",\n")); }

std::string SqlSteps::list(const std::vector<SqlColumn>& columns) {
  std::vector<std::string> lines;
  for (const SqlColumn& column : columns) {
    const std::string name = sql_name(column.name);
    lines.push_back("    " + (column.value == name ? name : column.value + " AS " + name));
  }
  return fmt::format("{}", fmt::join(lines, ",\n"));
}

}  // namespace readiness::batch
