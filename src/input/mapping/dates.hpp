#pragma once

#include "base/date.hpp"
#include "base/modules.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace readiness::input {

/// In which order a date's parts stand. Where nobody says it only what cannot be misread is a date:
/// a year that comes first, or a month in words.
struct DateOrder {
  std::string parts = "YMD";
  bool is_told = false;
  bool is_serial = false;  ///< days as a spreadsheet counts them, since 30 December 1899

  /// `D.M.Y`, `M/D/Y`, `Y-M-D`, `serial`; nothing for anything else.
  [[nodiscard]] static std::optional<DateOrder> read(std::string_view format);
};

/// The day that a text begins with; an hour may follow. Months may be words of English. Nothing
/// where there is no such day, or where it could be another one.
[[nodiscard]] std::optional<Date> read_date(std::string_view text, const DateOrder& order);

/// `Jun-25`, `5-Jan`: what a spreadsheet makes of two numbers with a dash between them.
[[nodiscard]] bool looks_like_short_date(std::string_view text);

}  // namespace readiness::input
