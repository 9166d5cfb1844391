#include "statistics/change.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

namespace readiness {
namespace {

using Scores = std::vector<double>;

TEST_CASE("the difference of two groups: their standard errors add as squares") {
  // Means 50 and 70; sums of squares 200 and 500, so SE^2 is 200/2/3 and 500/3/4, together 75.
  const auto found = difference_of_means(Scores{40, 50, 60}, Scores{55, 65, 75, 85});
  REQUIRE(found);
  CHECK(found->value == doctest::Approx(20));
  CHECK(found->se == doctest::Approx(std::sqrt(75.0)));
  CHECK(found->is_beyond_chance());  // 1.96 * 8.66 is 17.0
}

TEST_CASE("the same people twice: their own differences count") {
  // Differences 4, 8, 12: mean 8, squares 16 + 0 + 16, so SE^2 is 32/2/3.
  const Scores before{40, 50, 60}, after{44, 58, 72};
  const auto paired = paired_difference(before, after);
  REQUIRE(paired);
  CHECK(paired->value == doctest::Approx(8));
  CHECK(paired->se == doctest::Approx(std::sqrt(16.0 / 3)));
  CHECK(paired->is_beyond_chance());  // 1.96 * 2.31 is 4.5
  // Unpaired: squares 200 and 392, SE^2 33.33 + 65.33; 1.96 * 9.93 is 19.5.
  const auto apart = difference_of_means(before, after);
  REQUIRE(apart);
  CHECK(apart->value == doctest::Approx(8));
  CHECK(apart->se == doctest::Approx(std::sqrt(200.0 / 6 + 392.0 / 6)));
  CHECK_FALSE(apart->is_beyond_chance());
}

TEST_CASE("what does not vary is certain, and no change is never beyond chance") {
  const auto same = paired_difference(Scores{3, 4}, Scores{5, 6});
  REQUIRE(same);
  CHECK(same->se == 0);
  CHECK(same->is_beyond_chance());
  CHECK_FALSE(MeanDifference{0, 0}.is_beyond_chance());
}

TEST_CASE("one value has no spread, and pairs have two sides") {
  CHECK_FALSE(difference_of_means(Scores{1}, Scores{1, 2}));
  CHECK_FALSE(difference_of_means(Scores{1, 2}, Scores{}));
  CHECK_FALSE(paired_difference(Scores{1}, Scores{2}));
  CHECK_FALSE(paired_difference(Scores{1, 2}, Scores{1, 2, 3}));
}

TEST_CASE("one person: with SD 20 and reliability .80 the smallest detectable change is 24.8") {
  // SEM = 20 * sqrt(0.2) = 8.944; 1.96 * sqrt(2) * 8.944 = 24.792.
  CHECK(smallest_detectable_change(20, 0.8) == doctest::Approx(24.7923).epsilon(1e-5));
  CHECK(smallest_detectable_change(20, 1) == 0);
}

}  // namespace
}  // namespace readiness
