#include "cli/terminal/terminal_input.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace readiness;

TEST_CASE("a digit replies at once, also with others typed ahead") {
  CHECK(key_class_of('3', "") == KeyClass::reply);
  CHECK(key_class_of('3', "2") == KeyClass::reply);
  CHECK(key_class_of('3', "\n2\r") == KeyClass::reply);
  CHECK(key_class_of('?', "") == KeyClass::reply);
  CHECK(key_class_of('0', "?1") == KeyClass::reply);
}

TEST_CASE("a word, typed or pasted, replies by none of its letters") {
  for (const std::string word :
       {"no", "yes", "help", "quit", "n", "In daily use", ":b", "-", "\xe8"})
    for (std::size_t waiting = 0; waiting <= word.size() - 1; ++waiting) {
      CAPTURE(word);
      CHECK(key_class_of(word[0], std::string_view(word).substr(1, waiting)) == KeyClass::line);
    }
}

TEST_CASE("a digit at the beginning of something pasted is no reply") {
  CHECK(key_class_of('3', " people") == KeyClass::line);
  CHECK(key_class_of('2', "026-11-23") == KeyClass::line);
  CHECK(key_class_of('3', "u") == KeyClass::line);
  CHECK(key_class_of('1', "2\nno\n") == KeyClass::line);
  CHECK(key_class_of('1', "23456789") == KeyClass::reply);
  CHECK(key_class_of('1', "234567890") == KeyClass::line);
}

TEST_CASE("other keys") {
  CHECK(key_class_of('\r', "") == KeyClass::enter);
  CHECK(key_class_of('\n', "no") == KeyClass::enter);
  CHECK(key_class_of('\x04', "") == KeyClass::end);
  CHECK(key_class_of('\x1b', "[A") == KeyClass::nothing);
  CHECK(key_class_of(' ', "") == KeyClass::nothing);
}
