#pragma once

#include "base/date.hpp"
#include "base/modules.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace readiness::base {

// How others write days: months in words, and the day numbers of spreadsheets.

/// Of the months, January first, in English and in three letters.
inline constexpr std::array<std::string_view, 12> month_names = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// The number of a month, from its first three letters or more, in whatever case.
[[nodiscard]] std::optional<int> month_named(std::string_view word);

/// What spreadsheets count: 1 is 1 January 1900, and 60 a 29 February 1900 that there never was; it
/// is read as the day before. Nothing beyond the years from 1900 to 9999.
[[nodiscard]] std::optional<Date> date_of_spreadsheet(double number);
[[nodiscard]] int spreadsheet_number(Date date);

}  // namespace readiness::base
