#pragma once

#include "base/modules.hpp"
#include "batch/summary.hpp"
#include "report/report.hpp"

#include <string>
#include <string_view>

namespace readiness::report {

/// The summary of many respondents for people: what was read, the groups as a heat table with the
/// common barrier and the outliers, how far groups and questions can be relied on, how each
/// question was answered.
[[nodiscard]] Report build_batch_report(const Summary& summary);

/// A row of CSV for each group and part, for programs: n, mean, sd and the ends of the interval.
/// It is written as it goes, for there may be thousands of groups.
[[nodiscard]] std::string groups_csv(const Summary& summary);

/// Whether the tables of groups have a column of this name already, so that groups cannot be made
/// by an attribute that is called so.
[[nodiscard]] bool is_column_of_groups(std::string_view name);

}  // namespace readiness::report
