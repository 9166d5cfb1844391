#include "statistics/interval.hpp"

#include "everything.hpp"
#include "unit/statistics/fixture.hpp"

namespace readiness {
namespace {

using fixture::expected;
using fixture::near;

TEST_CASE("the interval of a mean agrees with R, also when most of the people answered") {
  double people = 0;
  for (const double count : fixture::counts_of("u05", 0, false)) people += count;
  const double mean = expected("mean.u05"), sd = expected("sd.u05");
  const auto open = mean_interval(mean, sd, people);
  REQUIRE(open);
  CHECK(near(open->low, expected("mean.u05.low")));
  CHECK(near(open->high, expected("mean.u05.high")));
  const auto of_forty = mean_interval(mean, sd, people, 40);
  REQUIRE(of_forty);
  CHECK(near(of_forty->low, expected("mean.u05.of40.low")));
  CHECK(near(of_forty->high, expected("mean.u05.of40.high")));
}

TEST_CASE("when everybody answered the mean is certain") {
  CHECK(mean_interval(50, 10, 8, 8) == Interval{50, 50});
}

TEST_CASE("no interval from one answer, or from more than there are people") {
  CHECK_FALSE(mean_interval(50, 0, 1));
  CHECK_FALSE(mean_interval(50, 10, 9, 8));
}

}  // namespace
}  // namespace readiness
