#include "input/mapping/code_order.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

namespace {

const std::vector<std::string> three = {"never", "once", "more"};

}  // namespace

TEST_CASE("a code is a number, with at most two letters before it") {
  for (const char* code : {"1", "0", "12", "A1", "AO03", "c26", "007"}) CHECK(is_code(code));
  for (const char* word :
       {"", "a", "yes", "-98", "1.5", "1-5", "abc1", "1a", "2026-05-01", "1234567"})
    CHECK_FALSE(is_code(word));
}

TEST_CASE("codes in a row are the options in their order, though not each was seen") {
  CHECK(codes_in_order({"1", "3"}, three) ==
        WordList{{"1", "never"}, {"2", "once"}, {"3", "more"}});
  CHECK(codes_in_order({"2", "0"}, three) ==
        WordList{{"0", "never"}, {"1", "once"}, {"2", "more"}});
  CHECK(codes_in_order({"2"}, three) == WordList{{"1", "never"}, {"2", "once"}, {"3", "more"}});
  CHECK(codes_in_order({"AO02", "AO01"}, three) ==
        WordList{{"AO01", "never"}, {"AO02", "once"}, {"AO03", "more"}});
}

TEST_CASE("as many numbers as options are the options, whatever they are; fewer are not") {
  CHECK(codes_in_order({"c0", "c26", "c6"}, three) ==
        WordList{{"c0", "never"}, {"c6", "once"}, {"c26", "more"}});
  CHECK(codes_in_order({"0", "26"}, three).empty());
  CHECK(codes_in_order({}, three).empty());
}

TEST_CASE("a few codes more than options stand for nothing; many more say that this is no scale") {
  CHECK(codes_in_order({"1", "2", "3", "9"}, three) ==
        WordList{{"1", "never"}, {"2", "once"}, {"3", "more"}});
  CHECK(codes_in_order({"1", "2", "3", "7", "8", "9"}, three).empty());
}

TEST_CASE("a letter stands for the one option that begins with it") {
  CHECK(first_letters({"y", "N", "y?"}, {"no", "yes"}) == WordList{{"y", "yes"}, {"N", "no"}});
  CHECK(first_letters({"d", "n"}, {"disagree", "disagree_strongly", "neutral"}) ==
        WordList{{"n", "neutral"}});
}
