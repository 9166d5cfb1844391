#include "statistics/before_after.hpp"

#include "everything.hpp"
#include "unit/statistics/fixture.hpp"

namespace readiness {
namespace {

using fixture::near;

double says_r(const std::string& name) { return fixture::expected_in("before_after.csv", name); }

// As in make_before_after.R and bootstrap.py.
const std::vector<double> before = {206, 171, 186, 190, 177, 181, 199, 168, 184, 192, 175.5, 188};
const std::vector<double> after = {131, 118, 127, 140, 122.5, 119, 133, 128, 111};

TEST_CASE("the difference of two means agrees with R's t.test") {
  const auto found = difference_by_welch(before, after);
  REQUIRE(found);
  CHECK(near(found->value, says_r("welch.value")));
  CHECK(near(found->interval.low, says_r("welch.low")));
  CHECK(near(found->interval.high, says_r("welch.high")));
  CHECK(found->is_beyond_chance());
}

TEST_CASE("figures that never vary differ for certain, and one figure says nothing") {
  const std::vector<double> same = {5, 5, 5}, other = {4, 4}, one = {4};
  const auto found = difference_by_welch(same, other);
  REQUIRE(found);
  CHECK(found->interval == Interval{-1, -1});
  CHECK_FALSE(difference_by_welch(same, one));
  CHECK_FALSE(difference_by_bootstrap(one, same));
}

TEST_CASE("the interval of a share agrees with R's prop.test") {
  const Interval interval = wilson_interval({0.061, 1000});
  CHECK(near(interval.low, says_r("wilson.low")));
  CHECK(near(interval.high, says_r("wilson.high")));
  CHECK(wilson_interval({0, 10}).low > -1e-12);
  CHECK(wilson_interval({1, 10}).high < 1 + 1e-12);
}

TEST_CASE("the difference of two shares agrees with R, and with the paper's own example") {
  const auto found = difference_by_newcombe({0.061, 1000}, {33.0 / 900, 900});
  REQUIRE(found);
  CHECK(near(found->interval.low, says_r("newcombe.low")));
  CHECK(near(found->interval.high, says_r("newcombe.high")));
  // Newcombe (1998), table II, case (a): 56/70 less 48/80 is 0.0524 to 0.3339.
  const auto of_paper = difference_by_newcombe({48.0 / 80, 80}, {56.0 / 70, 70});
  REQUIRE(of_paper);
  CHECK(near(of_paper->interval.low, says_r("newcombe.paper.low")));
  CHECK(of_paper->interval.low == doctest::Approx(0.0524).epsilon(0.001));
  CHECK(of_paper->interval.high == doctest::Approx(0.3339).epsilon(0.001));
  CHECK_FALSE(difference_by_newcombe({0, 0}, {0.5, 10}));
}

TEST_CASE("the bootstrap of medians agrees with its second implementation, bootstrap.py") {
  const auto found = difference_by_bootstrap(before, after);
  REQUIRE(found);
  CHECK(near(found->value, -58));
  CHECK(near(found->interval.low, -70));
  CHECK(near(found->interval.high, -48));
}

TEST_CASE("a median is the middle value, or between the two in the middle") {
  const std::vector<double> odd = {9, 1, 5}, even = {4, 1, 3, 10};
  CHECK(median(odd) == 5);
  CHECK(median(even) == 3.5);
}

}  // namespace
}  // namespace readiness
