#include "base/suggest.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

TEST_CASE("the nearest name is the one with the fewest changes") {
  const std::vector<std::string> names{"weight", "width", "when"};
  CHECK(nearest("wieght", names) == "weight");  // a swap counts one
  CHECK(nearest("WEIGHT", names) == "weight");
  CHECK(nearest("wdth", names) == "width");
  CHECK(nearest("whem", names) == "when");
  CHECK_FALSE(nearest("colour", names));
  CHECK_FALSE(nearest("", names));
}

TEST_CASE("a third of the longer word may differ, one letter always") {
  CHECK(nearest("abcdef", {"abcdxy"}) == "abcdxy");  // two of six
  CHECK_FALSE(nearest("abcdef", {"abcxyz"}));        // three of six
  CHECK(nearest("ab", {"ac"}) == "ac");
  CHECK_FALSE(nearest("a", {"b"}));  // nothing agrees
}

TEST_CASE("among equally near names the first wins") {
  CHECK(nearest("cat", {"car", "bat"}) == "car");
}

TEST_CASE("absurdly long words are not compared") {
  CHECK_FALSE(nearest(std::string(100'000, 'a'), {std::string(100'000, 'a')}));
}

TEST_CASE("the question, or what is said otherwise") {
  CHECK(did_you_mean("asess", {"assess", "report"}) == "did you mean `assess`?");
  CHECK(did_you_mean("xyz", {"assess"}, "see --help") == "see --help");
  CHECK(did_you_mean("xyz", {"assess"}).empty());
}
