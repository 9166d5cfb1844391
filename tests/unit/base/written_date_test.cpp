#include "base/written_date.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace readiness;

namespace {

/// A Monday.
const Date today = parse_date("2026-11-30").value();

std::string before(const char* text) {
  const auto date = parse_written_date(text, today, Lies::before);
  return date ? to_text(*date) : "none";
}
std::string ahead(const char* text) {
  const auto date = parse_written_date(text, today, Lies::ahead);
  return date ? to_text(*date) : "none";
}

}  // namespace

TEST_CASE("a day as people write it") {
  CHECK(before("2026-10-01") == "2026-10-01");
  CHECK(before("28 Nov 2025") == "2025-11-28");
  CHECK(before("28. November 2025") == "2025-11-28");
  CHECK(before("Nov 28, 2025") == "2025-11-28");
  CHECK(before("28-Nov-2025") == "2025-11-28");
  CHECK(before("12.5.2026") == "2026-05-12");
  CHECK(before("12.05.2026") == "2026-05-12");
  CHECK(before("Today") == "2026-11-30");
  CHECK(before("yesterday") == "2026-11-29");
}

TEST_CASE("without a year it is the nearest such day") {
  CHECK(before("28 Nov") == "2026-11-28");
  CHECK(before("30 Nov") == "2026-11-30");
  CHECK(before("1 Dec") == "2025-12-01");
  CHECK(before("12.5.") == "2026-05-12");
  CHECK(before("29 Feb") == "2024-02-29");
  CHECK(ahead("28 Nov") == "2027-11-28");
  CHECK(ahead("1 dec") == "2026-12-01");
  CHECK(ahead("tomorrow") == "2026-12-01");
  CHECK(before("tomorrow") == "none");
  CHECK(ahead("15.1.") == "2027-01-15");
}

TEST_CASE("what is no day, or could be two, is none") {
  for (const char* text :
       {"", "11/12/2026", "31 Nov", "32.1.2026", "Nov", "2026", "last Friday", "28 Nov 2026 10:00",
        "12.5.26", "5 5 5", "28 No", "1.2.3.4", "0 May", "May May", "12 13 2026"}) {
    CAPTURE(text);
    CHECK(before(text) == "none");
  }
}
