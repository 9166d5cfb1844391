#include "base/names.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

TEST_CASE("a name is composed, and white space in it is one plain space") {
  CHECK(tidy_name("red") == "red");
  CHECK(tidy_name("") == "");
  CHECK(tidy_name("  red ") == "red");
  CHECK(tidy_name("red\xc2\xa0") == "red");                  // no-break space
  CHECK(tidy_name("\xe3\x80\x80red\xe2\x80\x8b") == "red");  // ideographic, and of no width
  CHECK(tidy_name("Team  A") == "Team A");
  CHECK(tidy_name("Team\xc2\xa0\tA\r\n") == "Team A");
  CHECK(tidy_name("Cafe\xcc\x81") == "Caf\xc3\xa9");
  CHECK(tidy_name("Caf\xc3\xa9") == "Caf\xc3\xa9");
  CHECK(tidy_name(" \xc2\xa0 ") == "");
}

TEST_CASE("what stands inside a name stays") {
  const std::string family = "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7";  // with a joiner
  CHECK(tidy_name(family) == family);
  CHECK(tidy_name("a\xe2\x80\x8b"
                  "b") ==
        "a\xe2\x80\x8b"
        "b");
  CHECK(tidy_name("a\xff ") == "a\xff");  // malformed: told elsewhere
}

TEST_CASE("names that differ in case only fold to one") {
  CHECK(folded_name("Comms") == folded_name("COMMS"));
  CHECK(folded_name("\xc3\x84rzte") == folded_name("\xc3\xa4rzte"));
  CHECK(folded_name("Comms") != folded_name("Comm"));
}

TEST_CASE("white space that only looks like a space is known") {
  CHECK(odd_space_size("\xc2\xa0x") == 2);
  CHECK(odd_space_size("\xe2\x80\x83x") == 3);
  CHECK(odd_space_size("\xef\xbb\xbfx") == 3);
  for (const char* plain : {" x", "\tx", "x", "", "\xc3\xa9", "\xff"})
    CHECK(odd_space_size(plain) == 0);
  CHECK(code_point_name("\xc2\xa0x") == "U+00A0");
  CHECK(beyond_ascii("a\xd0\xb5"
                     "b\xd0\xb5\xc2\xa0") == std::vector<std::string>{"U+0435", "U+00A0"});
}
