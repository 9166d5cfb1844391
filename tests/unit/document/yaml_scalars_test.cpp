#include "document/yaml/scalars.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

TEST_CASE("a quoted text ends behind its closing quote") {
  CHECK(end_of_quoted("\"ab\" c", 0) == 4);
  CHECK(end_of_quoted("\"a\\\"b\" c", 0) == 6);  // an escaped quote
  CHECK(end_of_quoted("\"a\\\\\" c", 0) == 5);   // an escaped backslash
  CHECK(end_of_quoted("x 'it''s' c", 2) == 9);
  CHECK(end_of_quoted("''", 0) == 2);
  CHECK_FALSE(end_of_quoted("'''", 0));
  CHECK_FALSE(end_of_quoted("\"ab\\\"", 0));
  CHECK_FALSE(end_of_quoted("\"", 0));
}

TEST_CASE("a plain text ends with its last byte, whatever was folded") {
  CHECK(end_of_unquoted("ab c: d", 0, "ab c") == 4);
  CHECK(end_of_unquoted("ab\n   c\n\n  d # x", 0, "ab c\nd") == 12);
  CHECK(end_of_unquoted("|\n  x\n\n  y\nb: 1", 0, "x\n\ny\n") == 10);
  CHECK(end_of_unquoted(">- # c\n  x y\n", 0, "x y") == 12);
  CHECK(end_of_unquoted("|+\nb", 0, "") == 2);
}

TEST_CASE("the quote that has no partner is found, apostrophes are not") {
  CHECK(open_quote("a: it's 'x", 0, 10) == 8);
  CHECK(open_quote("a: 'b' \"c", 0, 9) == 7);
  CHECK_FALSE(open_quote("a: don't 'x'", 0, 12));
  CHECK_FALSE(open_quote("", 0, 10));
}

TEST_CASE("lines of a text that are not indented under it") {
  const std::string_view source = "a: \"x\n  y\n\nz\"";
  CHECK(line_left_of(source, {3, 13}, 0) == Span{11, 13});
  CHECK(line_left_of(source, {3, 13}, 2) == Span{8, 9});
  CHECK_FALSE(line_left_of(source, {3, 13}, -1));
  CHECK_FALSE(line_left_of(source, {3, 5}, 0));
}

TEST_CASE("YAML's words for nothing") {
  CHECK(null_word_at("a: ~", 3) == "~");
  CHECK(null_word_at("null", 0) == "null");
  CHECK(null_word_at("a", 0).empty());
  CHECK(null_word_at("a", 1).empty());
}

TEST_CASE("blanks and words") {
  CHECK(skip_blanks("a \t b", 1) == 4);
  CHECK(skip_blanks("a  ", 1) == 3);
  CHECK(word_at("*ab, c", 0) == Span{0, 3});
  CHECK(word_at(", c", 0) == Span{0, 1});
  CHECK(word_at("a", 1) == Span{1, 1});
}
