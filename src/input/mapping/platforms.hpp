#pragma once

#include "base/modules.hpp"
#include "document/shape/shape.hpp"
#include "input/mapping/column_names.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace readiness::input {

/// The habits of one platform, as its file in platforms/ describes them. They only ever propose:
/// what a mapping says wins, and which platform it is shows in the table itself.
struct Platform {
  std::string id, title;
  std::vector<std::string> signs;  ///< columns that it always has; `*` is anything
  int need = 0;                    ///< how many of them tell it
  std::vector<int> header, drop;
  bool carries = false, fills_ticks = false;
  std::string ref;
  std::vector<std::string> dates;  ///< columns, the best first
  std::vector<std::pair<std::string, std::vector<std::string>>> keep;
  std::string split;
  std::vector<std::string> missing, unknown, not_applicable, declined, none;  ///< words
  std::vector<std::string> ignored, personal;                                 ///< columns
  std::vector<std::string> yes, totals;
  /// What the columns of its codebook are called: name, text, choices, type; class where parts of a
  /// question have rows of their own.
  std::vector<std::pair<std::string, std::vector<std::string>>> codebook;
  std::string codebook_is;  ///< what it calls it
  /// What columns about people are called: role, unit, date, ref, consent.
  std::vector<std::pair<std::string, std::vector<std::string>>> called;

  [[nodiscard]] const std::vector<std::string>& columns_called(std::string_view what) const;
};

/// All that were built in, in alphabetical order. `any` holds what is the same everywhere.
[[nodiscard]] const std::vector<Platform>& platforms();
/// Null when there is none of that name.
[[nodiscard]] const Platform* platform(std::string_view id);
/// What is the same everywhere.
[[nodiscard]] const Platform& any_platform();
/// Whether a column seems to hold who somebody is: names, mail and network addresses.
[[nodiscard]] bool is_personal(const ColumnNames& names, std::size_t column);
/// The one that a table's columns show; null where none does.
[[nodiscard]] const Platform* platform_of(const ColumnNames& names);

[[nodiscard]] Shape platform_shape();  ///< readiness/platform@1

}  // namespace readiness::input
