#include "everything.hpp"
#include "statistics/agreement.hpp"
#include "unit/statistics/fixture.hpp"

#include <numeric>

namespace readiness {
namespace {

GroupSpread spread_of(const std::vector<double>& values) {
  GroupSpread spread{static_cast<double>(values.size()), 0, 0};
  if (values.empty()) return spread;
  spread.mean = std::accumulate(values.begin(), values.end(), 0.0) / spread.respondents;
  for (const double value : values) spread.squares += (value - spread.mean) * (value - spread.mean);
  return spread;
}

TEST_CASE("ICC(1) and ICC(2) agree with R's multilevel in units of unequal size") {
  std::vector<GroupSpread> groups;
  for (const std::string& unit : fixture::units()) {
    std::vector<double> scores;
    for (const fixture::Respondent& each : fixture::respondents())
      if (each.unit == unit && each.is_complete())
        scores.push_back(std::accumulate(each.answers.begin(), each.answers.end(), 0.0) / 8);
    groups.push_back(spread_of(scores));
  }
  const auto result = intraclass(groups);
  REQUIRE(result);
  CHECK(fixture::near(result->one, fixture::expected("icc.1")));
  CHECK(fixture::near(result->two, fixture::expected("icc.2")));
}

TEST_CASE("ICC by hand") {
  // between: 2 * 2 * 1 / 1 = 4; within: 4 * 0.25 / 2 = 0.5; size 2
  const auto result = intraclass({spread_of({0.5, 1.5}), spread_of({2.5, 3.5})});
  REQUIRE(result);
  CHECK(result->one == doctest::Approx(3.5 / 4.5));
  CHECK(result->two == doctest::Approx(3.5 / 4));
  // groups without people change nothing
  CHECK(intraclass({spread_of({0.5, 1.5}), {}, spread_of({2.5, 3.5})})->one == result->one);
}

TEST_CASE("no ICC where it cannot be computed") {
  CHECK_FALSE(intraclass({}));
  CHECK_FALSE(intraclass({spread_of({1, 2})}));               // one group
  CHECK_FALSE(intraclass({spread_of({1}), spread_of({2})}));  // nobody beside anybody
  CHECK_FALSE(intraclass({spread_of({1, 1}), spread_of({1, 1})}));
}

}  // namespace
}  // namespace readiness
