#include "input/mapping/dates.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

namespace {

/// The day in our own notation; empty where there is none.
std::string day(std::string_view text, std::string_view format = {}) {
  const auto order = format.empty() ? DateOrder{} : *DateOrder::read(format);
  const auto date = read_date(text, order);
  return date ? to_text(*date) : "";
}

}  // namespace

TEST_CASE("where nobody says how dates are written, only what cannot be misread is one") {
  CHECK(day("2026-11-02") == "2026-11-02");
  CHECK(day("2026/11/02 09:14") == "2026-11-02");
  CHECK(day("2026-11-02T09:14:05.000+01:00") == "2026-11-02");
  CHECK(day("Nov 02, 2026 9:14:05 am") == "2026-11-02");
  CHECK(day("2 November 2026") == "2026-11-02");
  CHECK(day("11/2/2026").empty());
  CHECK(day("02.11.2026").empty());
  CHECK(day("2026").empty());
  CHECK(day("").empty());
}

TEST_CASE("a format says the order, and a day that does not exist is none") {
  CHECK(day("11/2/2026 9:14:05", "M/D/Y") == "2026-11-02");
  CHECK(day("2.11.26", "D.M.Y") == "2026-11-02");
  CHECK(day("02.11.2026", "DD.MM.YYYY") == "2026-11-02");
  CHECK(day("13/2/2026", "M/D/Y").empty());
  CHECK(day("31.2.2026", "D.M.Y").empty());
  CHECK(day("2026-11-02", "D.M.Y").empty());
  CHECK_FALSE(DateOrder::read("month").has_value());
  CHECK_FALSE(DateOrder::read("D.M").has_value());
}

TEST_CASE("the day numbers of spreadsheets are days") {
  CHECK(day("46328", "serial") == "2026-11-02");  // 46023 is 1 January 2026, and 305 days later
  CHECK(day("46328.5", "serial") == "2026-11-02");
  CHECK(day("0", "serial").empty());
}

TEST_CASE("what a spreadsheet makes of two numbers is recognised") {
  for (const char* text : {"Jun-25", "01-May", "5-Jan"}) CHECK(looks_like_short_date(text));
  for (const char* text : {"6-25", "May", "May we", "2026-06-25", "no-go", ""})
    CHECK_FALSE(looks_like_short_date(text));
}
