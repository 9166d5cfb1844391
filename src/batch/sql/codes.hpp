#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace readiness::batch {

/// What the views write for an answer. From 0 up an answer was given, and the number is its level
/// after reversal (of a probe the place of the option, 0 where there is neither). Whatever is below
/// does not apply from `not_applicable` down, and is open above it.
namespace sql_codes {
constexpr int left_open = -1, dont_know = -2, declined = -3;
constexpr int not_applicable = -4, does_not_apply = -5, not_asked = -6;
constexpr int unreadable = -9;  ///< the row is refused
}  // namespace sql_codes

/// Columns beside that of a question. Ids hold no blanks, so these names are nobody else's.
[[nodiscard]] std::string amount_column(const Question& question);
[[nodiscard]] std::string evidence_column(const Question& question);
[[nodiscard]] std::string item_column(const Question& question, std::size_t item);

/// `a` where it is the only text, else `(a OR b)`; `neutral` where there is none.
[[nodiscard]] std::string sql_joined(const std::vector<std::string>& texts, std::string_view sign,
                                     std::string_view neutral);

/// Those of these texts that are not NULL, with `between` in between; NULL where there are none.
[[nodiscard]] std::string sql_listed(const std::vector<std::string>& texts,
                                     std::string_view between);

}  // namespace readiness::batch
