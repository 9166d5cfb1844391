#include "disclosure/answers_told.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

#include <random>

namespace readiness {
namespace {

using Counts = std::vector<double>;

const Counts five_levels = {0, 1, 2, 3, 4};

AnswersTold told(bool is_sensitive, const Counts& counts, int open = 0) {
  return disclosure::answers_told(is_sensitive, counts, five_levels, open);
}

TEST_CASE("four answers are told in no way, five by number") {
  const AnswersTold four = told(false, {1, 1, 1, 1, 0});
  CHECK_FALSE(four.counts);
  CHECK_FALSE(four.nearly_all);
  CHECK_FALSE(four.band);
  const AnswersTold five = told(false, {1, 1, 1, 2, 0}, 3);
  REQUIRE(five.counts);
  CHECK(*five.counts == Counts{1, 1, 1, 2, 0});
  CHECK(five.mean.given == doctest::Approx(9.0 / 5));
  CHECK(five.mean.low == doctest::Approx(9.0 / 8));             // three more at 0
  CHECK(five.mean.high == doctest::Approx((9.0 + 3 * 4) / 8));  // three more at 4
  CHECK(five.median == 2);
}

TEST_CASE("all alike and all but one alike cannot be told apart") {
  const AnswersTold all = told(false, {0, 6, 0, 0, 0}, 2),
                    but_one = told(false, {0, 5, 0, 0, 1}, 2);
  for (const AnswersTold& each : {all, but_one}) {
    CHECK_FALSE(each.counts);
    REQUIRE(each.nearly_all);
    CHECK(*each.nearly_all == 1);
    CHECK(each.mean.given == doctest::Approx(1));
    CHECK(each.mean.low == doctest::Approx(5.0 / 8));             // the one and two open at 0
    CHECK(each.mean.high == doctest::Approx((5.0 + 3 * 4) / 8));  // and at 4
    CHECK(each.median == 1);
  }
  CHECK(told(false, {0, 5, 0, 0, 2}).counts);
}

TEST_CASE("a sensitive question is told as a band below ten answers") {
  // 2 of 5: the mean level lies between 0 and 1, and nothing tells how many chose what
  const AnswersTold five = told(true, {3, 2, 0, 0, 0});
  REQUIRE(five.band);
  CHECK(*five.band == Band{0, 1});
  CHECK(five.mean.low == 0);
  CHECK(five.mean.given == doctest::Approx(0.5));
  CHECK(five.mean.high == doctest::Approx(1));
  CHECK(five.median == 0);
  // all at either end: the same bands as with another answer among them
  CHECK(*told(true, {5, 0, 0, 0, 0}).band == Band{0, 1});
  CHECK(*told(true, {0, 0, 0, 0, 9}).band == Band{3, 4});
  CHECK(told(true, {0, 0, 0, 0, 9}).mean.low == doctest::Approx(3));
  CHECK(told(true, {2, 2, 2, 2, 2}).counts);
  CHECK_FALSE(told(true, {2, 2, 2, 2, 1}).counts);
  // nearly all alike: not even that is said
  CHECK_FALSE(told(true, {0, 11, 0, 0, 1}).nearly_all);
  CHECK(*told(true, {0, 11, 0, 0, 1}).band == Band{1, 2});
}

TEST_CASE("a band with open answers rests on the mean at the low end alone") {
  // nine asked, 9 of 9 * 4 at the low end: a step of 1 to 2, of the five given 1.8 to 3.6
  const AnswersTold told_so = told(true, {0, 2, 2, 1, 0}, 4);
  CHECK(told_so.mean.low == doctest::Approx(1));
  CHECK(told_so.mean.given == doctest::Approx(1.5 * 9 / 5));
  CHECK(told_so.mean.high == doctest::Approx(2 + 4 * 4 / 9.0));
  CHECK(*told_so.band == Band{1, 4});
}

TEST_CASE("forgetting an answer raises no low end, and the ends stay in order") {
  std::mt19937 random(13);
  for (const bool is_sensitive : {false, true})
    for (int draw = 0; draw < 1000; ++draw) {
      Counts counts = {0, 0, 0, 0, 0};
      // some alike, some not
      const auto spread = 1 + random() % 5;
      for (int i = 0; i < 12; ++i)
        counts[(random() % (random() % spread + 1) + random() % 2) % 5] += 1;
      AnswersTold before = told(is_sensitive, counts, draw % 3);
      for (int open = draw % 3 + 1; open < 8; ++open) {
        std::size_t level = static_cast<std::size_t>(draw + open) % 5;
        while (counts[level] == 0) level = (level + 1) % 5;
        counts[level] -= 1;
        const AnswersTold after = told(is_sensitive, counts, open);
        if (!after.counts && !after.nearly_all && !after.band) break;
        CHECK(after.mean.low <= before.mean.low + 1e-9);
        CHECK(after.mean.low <= after.mean.given + 1e-9);
        CHECK(after.mean.given <= after.mean.high + 1e-9);
        before = after;
      }
    }
}

TEST_CASE("of a case the don't knows are told as nobody or a group") {
  CHECK_FALSE(replies_told({1, 2, 1}, 4, {}).is_told());  // four gave an answer
  const RepliesTold few = replies_told({1, 2, 2}, 4, {});
  CHECK(few.is_told());
  CHECK_FALSE(few.dont_know);
  CHECK(few.dont_know_read == 0);
  const RepliesTold group = replies_told({1, 2, 2}, 5, {});
  REQUIRE(group.dont_know);
  CHECK(*group.dont_know == 5);
  CHECK(*replies_told({1, 2, 2}, 0, {}).dont_know == 0);
}

TEST_CASE("of a case that nearly all judge alike, only that is read") {
  const RepliesTold but_one = replies_told({0, 1, 4}, 0, {});
  CHECK_FALSE(but_one.counts);
  CHECK(*but_one.nearly_all == 2);
  CHECK(but_one.reading == Counts{0, 0, 5});
}

TEST_CASE("one who would let out more than the key is told of") {
  CHECK(replies_told({0, 1, 10}, 0, 2).counts);      // amber, where red is right
  CHECK(replies_told({0, 1, 10}, 0, 1).nearly_all);  // amber is right
  CHECK(replies_told({0, 0, 11}, 0, 2).nearly_all);  // everybody keeps to it
  CHECK(replies_told({10, 1, 0}, 0, 1).nearly_all);  // nearly all would
  CHECK(replies_told({1, 10, 0}, 0, 1).counts);
}

}  // namespace
}  // namespace readiness
