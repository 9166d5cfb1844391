#pragma once

#include "base/modules.hpp"
#include "batch/sql/answers_view.hpp"

#include <string>

namespace readiness::batch {

/// The query of the view `groups`: of each group and part how many have a score, and their mean,
/// unless it would tell what single people without names answered. Which further cells must be
/// withheld beside those that are too small is a search that SQL has no words for; so this takes,
/// in place of the least costly cell, all that are as small, and withholds a part altogether where
/// it could be solved for the answers to a question. So it withholds all that `batch` does, and
/// sometimes more.
[[nodiscard]] std::string groups_query(const Questionnaire& questionnaire, const SqlPlans& plans,
                                       const SqlNames& names, const SqlDialect& dialect);

/// The columns of that view beside the one that it groups by.
[[nodiscard]] bool is_column_of_groups_view(const std::string& name);

}  // namespace readiness::batch
