#pragma once

#include "base/modules.hpp"
#include "input/mapping/match_columns.hpp"
#include "input/mapping/table_sample.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace readiness::input {

/// What each column of a table seems to hold.
struct ColumnRoles {
  std::vector<ColumnMatch> matches;
  /// Columns whose words several questions have, with these questions.
  std::map<std::size_t, std::vector<QuestionId>> candidates;
  std::optional<std::size_t> role, unit, date, ref, consent;
  std::set<std::size_t> people;  ///< these, and what says which rows count

  [[nodiscard]] bool is_taken(std::size_t column) const;
};

/// By what columns are called first, then by the words in them: never by the platform alone.
[[nodiscard]] ColumnRoles find_column_roles(const TableSample& sample,
                                            const Questionnaire& questionnaire,
                                            const Labels& labels);

}  // namespace readiness::input
