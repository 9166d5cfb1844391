#include "disclosure/moved.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

/// People without refs who say "1", "2" ...
Members saying(const std::vector<int>& all) {
  Members members;
  for (const int each : all) members.push_back({"", std::to_string(each)});
  return members;
}

std::vector<int> from_to(int first, int last) {
  std::vector<int> all;
  for (int i = first; i <= last; ++i) all.push_back(i);
  return all;
}

std::vector<bool> told(const std::vector<Members>& waves, std::vector<bool> published = {}) {
  return waves_to_tell(waves, published);
}

TEST_CASE("who moved is told by refs, without them by what they say") {
  CHECK(people_moved({{"a", "1"}, {"b", "2"}}, {{"b", "2"}, {"a", "1"}}) == 0);
  CHECK(people_moved({{"a", "1"}, {"b", "2"}}, {{"a", "2"}, {"b", "2"}}) == 1);
  CHECK(people_moved({{"a", "1"}}, {{"b", "1"}}) == 2);  // one went, one came
  CHECK(people_moved(saying({1, 1, 2}), saying({2, 1, 1})) == 0);
  CHECK(people_moved(saying({1, 1, 2}), saying({1, 2})) == 1);
  CHECK(people_moved(saying({1, 2, 3}), saying({1, 5, 6})) == 2);
  CHECK(people_moved({{"a", "1"}, {"b", "2"}}, saying({1, 2})) == 0);  // refs in one wave only
}

TEST_CASE("of two waves between which a few moved neither is told") {
  const Members five = saying(from_to(1, 5)), six = saying(from_to(1, 6));
  CHECK(told({five, six}) == std::vector<bool>{false, false});
  CHECK(told({six, five}) == std::vector<bool>{false, false});
  CHECK(told({five, five}) == std::vector<bool>{true, true});
  CHECK(told({five, saying(from_to(11, 15))}) == std::vector<bool>{true, true});
  CHECK(told({saying(from_to(1, 4)), five}) == std::vector<bool>{false, true});
}

TEST_CASE("a wave that was told before stays, and the other alone is withheld") {
  const Members five = saying(from_to(1, 5)), six = saying(from_to(1, 6));
  CHECK(told({five, six}, {true, false}) == std::vector<bool>{true, false});
  CHECK(told({five, six}, {false, true}) == std::vector<bool>{false, true});
  // rolling: the middle wave is the one that both runs would show
  const Members third = saying(from_to(21, 27));
  CHECK(told({five, six, third}) == std::vector<bool>{false, false, true});
}

TEST_CASE("three sums that leave one person are told in no way") {
  // everybody of the first two waves and one more: the third less the others is that one
  const Members one = saying(from_to(1, 5)), two = saying(from_to(11, 15));
  Members three = one;
  three.insert(three.end(), two.begin(), two.end());
  Members with_one = three;
  with_one.push_back({"", "99"});
  CHECK_FALSE(tells_who_moved(one, two));
  CHECK_FALSE(tells_who_moved(two, with_one));
  CHECK_FALSE(tells_who_moved(one, with_one));
  CHECK(sums_tell_somebody({&one, &two, &with_one}));
  CHECK(told({one, two, with_one}) == std::vector<bool>{false, false, false});
  CHECK(told({one, two, with_one}, {true, false, false}) == std::vector<bool>{true, false, false});
  CHECK_FALSE(sums_tell_somebody({&one, &two, &three}));
  CHECK(told({one, two, three}) == std::vector<bool>{true, true, true});
  Members with_five = three;
  for (int i = 91; i <= 95; ++i) with_five.push_back({"", std::to_string(i)});
  CHECK_FALSE(sums_tell_somebody({&one, &two, &with_five}));
}

TEST_CASE("no wave and one wave tell nobody") {
  const Members five = saying(from_to(1, 5));
  CHECK_FALSE(sums_tell_somebody({}));
  CHECK_FALSE(sums_tell_somebody({&five}));
}

}  // namespace
}  // namespace readiness
