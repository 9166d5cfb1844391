#include "base/calendar_words.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace readiness::base {
namespace {

constexpr int missing_day = 60;            // 29 February 1900
constexpr int days_before_1970 = 25569;    // as spreadsheets count them
constexpr double last_number = 2'958'465;  // 31 December 9999

}  // namespace

std::optional<int> month_named(std::string_view word) {
  constexpr std::size_t letters = 3;
  const auto begins = [&](std::string_view name) {
    return std::equal(name.begin(), name.end(), word.begin(), [](char a, char b) {
      return std::tolower(static_cast<unsigned char>(a)) ==
             std::tolower(static_cast<unsigned char>(b));
    });
  };
  if (word.size() < letters) return std::nullopt;
  for (std::size_t i = 0; i < month_names.size(); ++i)
    if (begins(month_names[i])) return static_cast<int>(i) + 1;
  return std::nullopt;
}

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
