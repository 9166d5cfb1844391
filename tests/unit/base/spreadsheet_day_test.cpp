#include "base/spreadsheet_day.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

TEST_CASE("spreadsheets count a 29 February 1900, so their numbers are one ahead behind it") {
  const auto text = [](double number) {
    const auto day = date_of_spreadsheet(number);
    return day ? to_text(*day) : "";
  };
  CHECK(text(1) == "1900-01-01");
  CHECK(text(59) == "1900-02-28");  // 31 and 28 days
  CHECK(text(60) == "1900-02-28");  // there was no 29th
  CHECK(text(61) == "1900-03-01");
  CHECK(text(25569.9) == "1970-01-01");
  CHECK(text(2958465) == "9999-12-31");
  for (const double none : {0.0, 0.5, -1.0, 2958466.0}) CHECK(text(none).empty());
  for (const int number : {1, 59, 61, 25569, 46349})
    CHECK(spreadsheet_number(*date_of_spreadsheet(number)) == number);
}
