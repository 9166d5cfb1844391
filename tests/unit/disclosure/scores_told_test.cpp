#include "disclosure/scores_told.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

double told_mean(double people, double sum, AnswerReach reach) {
  return scores_told({people, sum, 1}, reach)->mean;
}

TEST_CASE("a mean is told as it is where every question is told by number") {
  CHECK(told_mean(8, 3, {0.5, 0}) == 3.0 / 8);
  CHECK(scores_told({8, 3, 1}, {0.5, 0})->step == 0);
}

TEST_CASE("with few answers to a question a mean comes in steps of twice what they make") {
  // of forty people four answered one of two questions: 2 / 40, so ten steps of 0.1
  const AnswerReach reach{0.5, 2};
  CHECK(scores_told({40, 20, 1}, reach)->step == doctest::Approx(0.1));
  CHECK(told_mean(40, 17.9, reach) == doctest::Approx(0.4));
  CHECK(told_mean(40, 18, reach) == doctest::Approx(0.5));
  CHECK(told_mean(40, 21.9, reach) == doctest::Approx(0.5));
}

TEST_CASE("a mean that one answer parts from an end of the range tells all") {
  const AnswerReach reach{0.5, 0};
  CHECK(are_all_at_an_end({10, 0, 0}, reach));
  CHECK(are_all_at_an_end({10, 0.4, 0}, reach));
  CHECK(are_all_at_an_end({10, 9.6, 0}, reach));
  CHECK_FALSE(are_all_at_an_end({10, 0.5, 0}, reach));
  CHECK_FALSE(are_all_at_an_end({0, 0, 0}, reach));
}

TEST_CASE("no mean is told where no step fits") {
  // four answers to the only question, of five people
  CHECK_FALSE(scores_told({5, 2, 1}, {1, 4}));
  CHECK(scores_told({8, 2, 1}, {1, 4}));
}

TEST_CASE("a spread is told where it is more than one answer makes") {
  // nine at 0.5, one at 1: 0.25 * 9 / 10
  CHECK_FALSE(scores_told({10, 5.5, 0.225}, {0.5, 0})->tells_spread);
  CHECK_FALSE(scores_told({10, 5, 0}, {0.5, 0})->tells_spread);
  CHECK(scores_told({10, 5.5, 0.4}, {0.5, 0})->tells_spread);
}

}  // namespace
}  // namespace readiness
