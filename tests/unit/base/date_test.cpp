#include "base/date.hpp"

#include "days.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;
using namespace std::chrono;

TEST_CASE("a date is a day that exists, written YYYY-MM-DD") {
  CHECK(parse_date("2026-11-23") == date_of(sys_days{2026y / November / 23}));
  CHECK(parse_date("2024-02-29") == date_of(sys_days{2024y / February / 29}));
  CHECK(parse_date("1900-01-01") == date_of(sys_days{1900y / January / 1}));
  CHECK(parse_date("2999-12-31") == date_of(sys_days{2999y / December / 31}));
  for (const char* text :
       {"2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "1899-12-31", "3000-01-01",
        "2026-1-1", "26-01-01", "2026/01/01", "2026-01-01 ", "", "2026-0a-01", "-026-01-01"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_date(text));
  }
}

TEST_CASE("dates are written short and long") {
  const Date day = date_of(sys_days{2026y / March / 5});
  CHECK(to_text(day) == "2026-03-05");
  CHECK(to_long_text(day) == "5 Mar 2026");
  CHECK(to_long_text(date_of(sys_days{2026y / December / 31})) == "31 Dec 2026");
}

TEST_CASE("months before keep the day, or take the month's last") {
  const auto before = [](const char* text, int months) {
    return to_text(months_before(*parse_date(text), months));
  };
  CHECK(before("2026-11-23", 6) == "2026-05-23");
  CHECK(before("2026-01-15", 1) == "2025-12-15");
  CHECK(before("2026-03-31", 1) == "2026-02-28");
  CHECK(before("2024-03-31", 1) == "2024-02-29");
  CHECK(before("2026-05-31", 18) == "2024-11-30");
  CHECK(before("2026-05-31", 0) == "2026-05-31");
}
