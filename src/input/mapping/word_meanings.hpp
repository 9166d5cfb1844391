#pragma once

#include "base/modules.hpp"
#include "input/mapping/code_order.hpp"
#include "input/mapping/column_roles.hpp"
#include "input/mapping/table_sample.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace readiness::input {

/// Why a list of words says what it says. Only a codebook knows.
enum class Reason { codebook, order, first_letters };

struct ReasonedList {
  WordList words;
  Reason reason = Reason::codebook;
};

/// What the words in one column of answers seem to mean, where our own ids and labels do not say
/// it.
struct ColumnWords {
  std::optional<std::string> scale;  ///< its list is that of the scale
  ReasonedList list;                 ///< its own
  ValueCounts unknown;               ///< nothing says what these mean
};

/// Words that stand in place of an answer, in all columns.
struct OpenWordList {
  const char* key;
  std::vector<std::string> words;
};

struct WordMeanings {
  std::array<OpenWordList, 4> open;  ///< missing, unknown, na, declined
  std::vector<std::pair<std::string, ReasonedList>> scales;
  std::map<std::size_t, ColumnWords> columns;  ///< of each column with answers
  std::vector<std::string> below_zero;         ///< codes of these that nothing explains
};

[[nodiscard]] WordMeanings find_word_meanings(const TableSample& sample, const ColumnRoles& roles,
                                              const Questionnaire& questionnaire,
                                              const Labels& labels);

}  // namespace readiness::input
