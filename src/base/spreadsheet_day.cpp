#include "base/spreadsheet_day.hpp"

#include <cmath>

namespace readiness::base {
namespace {

constexpr int missing_day = 60;            // 29 February 1900
constexpr int days_before_1970 = 25569;    // as spreadsheets count them
constexpr double last_number = 2'958'465;  // 31 December 9999

}  // namespace

std::optional<Date> date_of_spreadsheet(double number) {
  if (!(number >= 1 && number < last_number + 1)) return std::nullopt;
  const int day = static_cast<int>(std::floor(number));
  return Date{(day < missing_day ? day + 1 : day) - days_before_1970};
}

int spreadsheet_number(Date date) {
  const int number = date.day + days_before_1970;
  return number > missing_day ? number : number - 1;
}

}  // namespace readiness::base
