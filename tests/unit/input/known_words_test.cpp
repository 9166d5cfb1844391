#include "input/known_words.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

TEST_CASE("a word means what was added, also where another one is looked up at the same place") {
  KnownWords<int> words;
  CHECK_FALSE(words.find("abc"));
  CHECK(words.add("abc", 1) == 1);
  CHECK(words.add("axc", 2) == 2);  // as long, and with the same first and last letter
  for (int again = 0; again < 2; ++again) {
    REQUIRE(words.find("abc"));
    CHECK(*words.find("abc") == 1);
    REQUIRE(words.find("axc"));
    CHECK(*words.find("axc") == 2);
  }
  CHECK_FALSE(words.find("ayc"));
  CHECK_FALSE(words.find("a"));
  *words.find("abc") = 3;
  CHECK(*words.find("abc") == 3);
}

TEST_CASE("with 4096 words it is full: the next one makes it forget all others") {
  KnownWords<int> words;
  for (int i = 0; i < 4096; ++i) words.add("word " + std::to_string(i), i);
  for (const int i : {0, 1, 4095}) {
    REQUIRE(words.find("word " + std::to_string(i)));
    CHECK(*words.find("word " + std::to_string(i)) == i);
  }
  words.add("one more", 7);
  CHECK(*words.find("one more") == 7);
  for (int i = 0; i < 4096; ++i) CHECK_FALSE(words.find("word " + std::to_string(i)));
}
