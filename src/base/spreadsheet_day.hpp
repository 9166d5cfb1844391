#pragma once

#include "base/date.hpp"
#include "base/modules.hpp"

#include <optional>

namespace readiness::base {

/// The days that spreadsheets count: 1 is 1 January 1900, and 60 a 29 February 1900 that there
/// never was; it is read as the day before. Nothing beyond the years from 1900 to 9999.
[[nodiscard]] std::optional<Date> date_of_spreadsheet(double number);
[[nodiscard]] int spreadsheet_number(Date date);

}  // namespace readiness::base
