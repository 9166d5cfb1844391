#include "batch/score_text.hpp"

#include "base/number.hpp"
#include "batch/tally.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <limits>
#include <random>

namespace readiness {
namespace {

std::string text_of(double number) {
  std::string text;
  append_rounded(text, number);
  return text;
}

/// What the report's JSON says of the same number.
std::string rounded_first(double number) {
  const double rounded = std::round(number * 1e9) / 1e9;
  return shortest(rounded == 0 ? 0.0 : rounded);
}

TEST_CASE("a score is written with nine digits at most, and no zeros behind them") {
  CHECK(text_of(0) == "0");
  CHECK(text_of(-0.0) == "0");
  CHECK(text_of(100) == "100");
  CHECK(text_of(62.5) == "62.5");
  CHECK(text_of(200.0 / 3) == "66.666666667");
  CHECK(text_of(0.000000001) == "0.000000001");
  CHECK(text_of(0.0000000004) == "0");
  CHECK(text_of(-0.0000000004) == "0");
  CHECK(text_of(-1.25) == "-1.25");
  CHECK(text_of(10.05) == "10.05");
  CHECK(text_of(99.9999999999) == "100");
}

TEST_CASE("the quick text of a number is the one of its rounded value, however large") {
  std::mt19937_64 draw(20261130);
  for (int i = 0; i < 20'000; ++i) {
    const double share = static_cast<double>(draw() >> 11U) * 0x1p-53;
    const double number =
        (draw() % 2 == 0 ? 1 : -1) * std::ldexp(share, static_cast<int>(draw() % 60) - 30);
    CHECK(text_of(number) == rounded_first(number));
  }
  for (const double number : {1e5, 999'999.999'999'999, 1e6, 1e15, 1e300, 123'456.789})
    CHECK(text_of(number) == rounded_first(number));
  CHECK(text_of(std::numeric_limits<double>::infinity()) ==
        rounded_first(std::numeric_limits<double>::infinity()));
}

TEST_CASE("the place of a score in its range is rounded to the nearest unit, halves up") {
  ScoringRules rules;
  rules.range_low = 0;
  rules.range_high = std::ldexp(1.0, 40);  // then a score is its place
  CHECK(share_of_range(rules, -1) == 0);
  CHECK(share_of_range(rules, 0.5) == 1);
  CHECK(share_of_range(rules, std::nextafter(0.5, 0)) == 0);
  CHECK(share_of_range(rules, 1234.5) == 1235);
  CHECK(share_of_range(rules, 1234.25) == 1234);
  CHECK(share_of_range(rules, std::ldexp(1.0, 41)) == std::uint64_t{1} << 40U);
}

}  // namespace
}  // namespace readiness
