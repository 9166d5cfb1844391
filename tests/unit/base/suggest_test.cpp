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

TEST_CASE("letters that only look like ours count one, and are told") {
  CHECK(did_you_mean("r\xd0\xbel\xd0\xb5", {"role"}) == "");  // two of four
  CHECK(did_you_mean("rol\xd0\xb5", {"role"}) == "did you mean `role`, without U+0435?");
  CHECK(did_you_mean("lead\xc2\xa0", {"lead"}) == "did you mean `lead`, without U+00A0?");
  CHECK(did_you_mean("Kuche", {"K\xc3\xbc"
                               "che"}) ==
        "did you mean `K\xc3\xbc"
        "che`?");
}

TEST_CASE("a list of choices, or that there is none") {
  CHECK(choices_text("its levels are", {"a", "b"}, "it has none") == "its levels are a and b");
  CHECK(choices_text("its levels are", {}, "it has none") == "it has none");
}
