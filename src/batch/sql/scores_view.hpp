#pragma once

#include "base/modules.hpp"
#include "batch/sql/answers_view.hpp"

#include <string>
#include <vector>

namespace readiness::batch {

/// The overall, then every dimension, as `batch` calls them.
[[nodiscard]] std::vector<std::string> sql_parts(const Questionnaire& questionnaire);

/// Columns of a part beside the one that holds the score of the answers given.
[[nodiscard]] std::string low_column(const std::string& part);
[[nodiscard]] std::string high_column(const std::string& part);
/// Whether enough was answered to show what is given.
[[nodiscard]] std::string shown_column(const std::string& part);
/// Whether a sensitive answer is part of it.
[[nodiscard]] std::string sensitive_column(const std::string& part);

/// The query of the view `parts`: everything that scores and groups are made of, as `RowScorer`
/// computes it.
[[nodiscard]] std::string parts_query(const Questionnaire& questionnaire, const Columns& columns,
                                      const SqlPlans& plans, const SqlNames& names,
                                      const SqlDialect& dialect);

/// The query of the view `scores`: the columns of `batch --format csv`.
[[nodiscard]] std::string scores_query(const Questionnaire& questionnaire, const Columns& columns,
                                       const SqlPlans& plans, const SqlNames& names);

}  // namespace readiness::batch
