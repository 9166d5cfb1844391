#include "report/benchmark/benchmark.hpp"

#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "unit/questionnaire/sample.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

const Questionnaire& ai() {
  static const Questionnaire questionnaire =
      sample::shipped("questionnaires/ai-adoption/", "questionnaire.yaml");
  return questionnaire;
}

/// In no order. In fives from 0: 2 4 | 6 8 | 12 14 | 18 | 22 24 | 26 28 | 32 | 36 38 | 42 44 | 48 |
/// 55 | 70 | 90.
const std::vector<double> twenty = {90, 2,  44, 6,  8,  12, 14, 18, 70, 22,
                                    24, 26, 28, 32, 36, 38, 42, 4,  48, 55};

Benchmark of_twenty() {
  return {"twenty.json", "", 20, "2026-03", "2026-04", spread_of(ai().scoring, twenty), {}};
}

std::optional<Benchmark> read(const std::string& text, std::string& problems) {
  Diagnostics diagnostics;
  const auto document = parse_yaml(Source("some/where/others.json", text), diagnostics);
  auto benchmark = document ? read_benchmark(*document, ai(), diagnostics) : std::nullopt;
  problems = render_short(diagnostics.sorted());
  return benchmark;
}

std::string with(std::string text, const std::string& from, const std::string& to) {
  REQUIRE(text.find(from) != std::string::npos);
  return text.replace(text.find(from), from.size(), to);
}

TEST_CASE("neighbouring twentieths of the range are joined until each band has five units") {
  const BenchmarkSpread spread = spread_of(ai().scoring, twenty);
  REQUIRE(spread.bands.size() == 3);
  const BenchmarkBand first = spread.bands[0], second = spread.bands[1], third = spread.bands[2];
  CHECK(first.from == 0);
  CHECK(first.to == 15);
  CHECK(first.units == 6);  // two, two and two
  CHECK(second.to == 30);
  CHECK(second.units == 5);  // 18 | 22 24 | 26 28
  CHECK(third.from == 30);
  CHECK(third.to == 100);  // 32 | 36 38 | 42 44 would be five, but four would be left
  CHECK(third.units == 9);
}

TEST_CASE("the middle half lies between the quartiles, in whole hundredths") {
  const BenchmarkSpread spread = spread_of(ai().scoring, twenty);
  // the fifth and sixth are 12 and 14: 12 + 0.75 * 2 = 13.5; the fifteenth 42, the next 44: 42.5
  CHECK(spread.middle_from == 14);
  CHECK(spread.middle_to == 43);
}

TEST_CASE("of nineteen units nothing is told") {
  std::vector<double> nineteen = twenty;
  nineteen.pop_back();
  CHECK(spread_of(ai().scoring, nineteen).bands.empty());
}

TEST_CASE("a place among others is as wide as its band") {
  const BenchmarkSpread spread = spread_of(ai().scoring, twenty);
  struct Row {
    double low_end;
    std::size_t below, within;
  };
  for (const Row& row : {Row{0, 0, 6}, Row{14.9, 0, 6}, Row{15, 6, 5}, Row{20, 6, 5},
                         Row{30, 11, 9}, Row{100, 11, 9}}) {
    CAPTURE(row.low_end);
    const Standpoint place = standpoint(spread, row.low_end);
    CHECK(place.below == row.below);
    CHECK(place.within == row.within);
    CHECK(place.of == 20);
  }
}

TEST_CASE("a benchmark that is written is read again") {
  Benchmark written = of_twenty();
  written.dimensions["roi"] = written.overall;
  std::string problems;
  const auto back = read(benchmark_text(ai(), written), problems);
  CHECK(problems == "");
  REQUIRE(back);
  CHECK(back->name == "others.json");
  CHECK(back->units == 20);
  CHECK(back->from == "2026-03");
  CHECK(back->overall.bands.size() == 3);
  CHECK(back->overall.middle_to == 43);
  CHECK(back->dimensions.at("roi").bands[1].units == 5);
}

TEST_CASE("one that does not add up, tells too few or is of another scoring is refused") {
  const std::string good = benchmark_text(ai(), of_twenty());
  struct Row {
    const char *from, *to, *says;
  };
  for (const Row& row : {
           Row{"\"units\": 5", "\"units\": 4", "a band of fewer than five units"},
           Row{"\"units\": 9", "\"units\": 8", "a benchmark of fewer than 20 units"},
           Row{"\"units\": 9", "\"units\": 10", "more units than there are"},
           Row{"\"to\": 15", "\"to\": 20", "does not begin where the one before it ends"},
           Row{"\"to\": 100", "\"to\": 90", "do not reach the end of the range"},
           Row{"\"scoring\": \"sha256:", "\"scoring\": \"sha256:0", "another scoring"},
           Row{"\"units\": 20", "\"units\": \"many\"", "many"},
       }) {
    CAPTURE(row.to);
    std::string problems;
    const bool is_read = read(with(good, row.from, row.to), problems).has_value();
    CHECK_FALSE(is_read);
    CHECK(problems.find(row.says) != std::string::npos);
  }
}

TEST_CASE("the order of the units changes nothing") {
  std::vector<double> sorted = twenty;
  std::sort(sorted.begin(), sorted.end());
  CHECK(benchmark_text(ai(),
                       {"", "", 20, "2026-03", "2026-04", spread_of(ai().scoring, sorted), {}}) ==
        benchmark_text(ai(), of_twenty()));
}

}  // namespace
}  // namespace readiness
