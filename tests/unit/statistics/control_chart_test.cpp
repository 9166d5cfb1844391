#include "statistics/control_chart.hpp"

#include "everything.hpp"
#include "unit/statistics/fixture.hpp"

namespace readiness {
namespace {

using fixture::near;

double says_r(const std::string& name) { return fixture::expected_in("before_after.csv", name); }

const std::vector<double> figures = {206, 171, 186, 190, 177,   181,
                                     199, 168, 184, 192, 175.5, 188};  // make_before_after.R

std::vector<ControlSignal> signals_of(const std::vector<double>& values) {
  return control_signals(values, {0, 0, -4, 4});  // the centre 0, half way to a limit 2
}

TEST_CASE("the limits of a control chart agree with R") {
  const auto limits = control_limits(figures);
  REQUIRE(limits);
  CHECK(near(limits->centre, says_r("limits.centre")));
  CHECK(near(limits->mean_moving_range, says_r("limits.range")));
  CHECK(near(limits->low, says_r("limits.low")));
  CHECK(near(limits->high, says_r("limits.high")));
  CHECK(control_signals(figures, *limits).empty());
  CHECK_FALSE(control_limits(std::vector<double>{1}));
}

TEST_CASE("rule one: a value outside the limits, on them it is not") {
  CHECK(signals_of({0, 4, -4, 0}).empty());
  CHECK(signals_of({0, 4.1, 0, -4.1}) ==
        std::vector<ControlSignal>{{1, DetectionRule::beyond_limit},
                                   {3, DetectionRule::beyond_limit}});
}

TEST_CASE("rule two: three of four nearer to one limit than to the centre") {
  CHECK(signals_of({3, 0, 3, 3}) == std::vector<ControlSignal>{{3, DetectionRule::near_limit}});
  CHECK(signals_of({3, 0, 0, 3, 3}).empty());    // three of five
  CHECK(signals_of({3, -3, 3, -3, 3}).empty());  // two on each side
  CHECK(signals_of({2, 2, 2, -1}).empty());      // half way is not nearer
}

TEST_CASE("rule three: eight in a row on one side; a value on the centre is on none") {
  CHECK(signals_of({1, 1, 1, 1, 1, 1, 1}).empty());
  CHECK(signals_of({1, 1, 1, 1, 1, 1, 1, 1}) ==
        std::vector<ControlSignal>{{7, DetectionRule::one_side}});
  CHECK(signals_of({1, 1, 1, 0, 1, 1, 1, 1, 1}).empty());
}

TEST_CASE("where nothing ever moves there is no signal") {
  const std::vector<double> still(12, 5);
  CHECK(control_signals(still, *control_limits(still)).empty());
  CHECK_FALSE(autocorrelation(still));
}

TEST_CASE("how much a value resembles the one before agrees with R's acf") {
  CHECK(near(*autocorrelation(figures), says_r("autocorrelation")));
  CHECK_FALSE(autocorrelation(std::vector<double>{1, 2}));
}

}  // namespace
}  // namespace readiness
