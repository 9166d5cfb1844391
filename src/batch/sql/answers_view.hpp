#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "batch/sql/names.hpp"
#include "batch/sql/steps.hpp"
#include "input/ask_plan.hpp"
#include "input/columns.hpp"

#include <string>
#include <vector>

namespace readiness::batch {

/// What the views add to the columns of the table. Names of attributes hold no dots, and ids of
/// questions begin with a letter, so these are nobody else's.
namespace sql_columns {
inline constexpr const char* plan = ".plan";  ///< index into the plans; below 0: there is none
inline constexpr const char* is_read = ".is_read";  ///< the row is good, and is scored
inline constexpr const char* problem = ".problem";  ///< what is wrong with it
}  // namespace sql_columns

/// Every role with each of its forms.
using SqlPlans = std::vector<const AskPlan*>;

/// The names of the attributes of a table, as its header has them.
[[nodiscard]] std::vector<std::string> attributes_of(const Columns& columns);

/// `.plan` is one of those that `holds`; TRUE or FALSE where all or none do.
template <class Holds>
[[nodiscard]] std::string plan_is(const SqlPlans& plans, const Holds& holds) {
  std::vector<std::string> fitting;
  for (std::size_t i = 0; i < plans.size(); ++i)
    if (holds(*plans[i])) fitting.push_back(std::to_string(i));
  if (fitting.empty()) return "FALSE";
  if (fitting.size() == plans.size()) return "TRUE";
  std::string list;
  for (const std::string& each : fitting) list += (list.empty() ? "" : ", ") + each;
  return sql_name(sql_columns::plan) + " IN (" + list + ")";
}

/// The query of the view `answers`: each row of the table with its answers as codes (codes.hpp),
/// the conditions decided, and whether it can be scored.
[[nodiscard]] std::string answers_query(const Questionnaire& questionnaire, const Columns& columns,
                                        const SqlPlans& plans, const SqlNames& names,
                                        const SqlDialect& dialect, Diagnostics& diagnostics);

}  // namespace readiness::batch
