#include "cli/terminal/stroke.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace readiness;

TEST_CASE("a digit replies at once, also with others typed ahead") {
  CHECK(stroke_of('3', "") == Stroke::reply);
  CHECK(stroke_of('3', "2") == Stroke::reply);
  CHECK(stroke_of('3', "\n2\r") == Stroke::reply);
  CHECK(stroke_of('?', "") == Stroke::reply);
  CHECK(stroke_of('0', "?1") == Stroke::reply);
}

TEST_CASE("a word, typed or pasted, replies by none of its letters") {
  for (const std::string word :
       {"no", "yes", "help", "quit", "n", "In daily use", ":b", "-", "\xe8"})
    for (std::size_t waiting = 0; waiting <= word.size() - 1; ++waiting) {
      CAPTURE(word);
      CHECK(stroke_of(word[0], std::string_view(word).substr(1, waiting)) == Stroke::line);
    }
}

TEST_CASE("a digit at the beginning of something pasted is no reply") {
  CHECK(stroke_of('3', " people") == Stroke::line);
  CHECK(stroke_of('2', "026-11-23") == Stroke::line);
  CHECK(stroke_of('3', "u") == Stroke::line);
  CHECK(stroke_of('1', "2\nno\n") == Stroke::line);
  CHECK(stroke_of('1', "23456789") == Stroke::reply);
  CHECK(stroke_of('1', "234567890") == Stroke::line);
}

TEST_CASE("other keys") {
  CHECK(stroke_of('\r', "") == Stroke::enter);
  CHECK(stroke_of('\n', "no") == Stroke::enter);
  CHECK(stroke_of('\x04', "") == Stroke::end);
  CHECK(stroke_of('\x1b', "[A") == Stroke::nothing);
  CHECK(stroke_of(' ', "") == Stroke::nothing);
}
