#include "base/number.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace readiness;

TEST_CASE("whole numbers are read strictly") {
  CHECK(parse_integer("0") == 0);
  CHECK(parse_integer("-12") == -12);
  CHECK(parse_integer("9223372036854775807") == std::numeric_limits<long>::max());
  for (const char* text : {"", "-", "+1", " 1", "1 ", "010", "-01", "0x1", "1.0", "1e3", "one",
                           "9223372036854775808", "1_000"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_integer(text));
  }
}

TEST_CASE("numbers are read as JSON writes them") {
  CHECK(parse_number("0.7") == 0.7);
  CHECK(parse_number("-3") == -3.0);
  CHECK(parse_number("1e3") == 1000.0);
  CHECK(parse_number("2.5E-1") == 0.25);
  CHECK(parse_number("12e+2") == 1200.0);
  for (const char* text : {"", ".5", "5.", "+1", "01", "00.5", "1,5", "nan", "inf", "-inf", "0x10",
                           "1e", "1e+", "1.e3", " 1", "1e999", "1.2.3", "--1"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_number(text));
  }
}

TEST_CASE("the shortest text reads back as the same number") {
  CHECK(shortest(0.7) == "0.7");
  CHECK(shortest(45) == "45");
  CHECK(shortest(-0.0) == "0");
  CHECK(shortest(-2.5) == "-2.5");
  CHECK(shortest(1e21) == "1000000000000000000000");
  CHECK(shortest(1e-7) == "0.0000001");
  for (const double number : {0.1 + 0.2, 1.0 / 3.0, 5e-324, 1.7976931348623157e308}) {
    CHECK(parse_number(shortest(number)) == number);
  }
}

TEST_CASE("halves are rounded away from zero on the decimal value") {
  CHECK(fixed(2.675, 2) == "2.68");  // in binary a little less than 2.675
  CHECK(fixed(1.005, 2) == "1.01");
  CHECK(fixed(-0.5, 0) == "-1");
  CHECK(fixed(0.5, 0) == "1");
  CHECK(fixed(2.5, 0) == "3");
  CHECK(fixed(0.1 + 0.2, 1) == "0.3");
  CHECK(fixed(26.849999999999998, 1) == "26.9");
  CHECK(fixed(26.8499, 1) == "26.8");
  CHECK(fixed(99.95, 1) == "100.0");
  CHECK(fixed(-99.95, 1) == "-100.0");
  CHECK(fixed(9.99, 0) == "10");
  CHECK(fixed(12345678.15, 1) == "12345678.2");
}

TEST_CASE("fixed text never shows a negative zero and fills with zeros") {
  CHECK(fixed(-0.04, 1) == "0.0");
  CHECK(fixed(-0.0, 0) == "0");
  CHECK(fixed(3, 2) == "3.00");
  CHECK(fixed(0.125, 12) == "0.125000000000");
  CHECK(fixed(1e20, 1) == "100000000000000000000.0");
  CHECK(fixed(std::numeric_limits<double>::infinity(), 1) == "inf");
  CHECK(fixed(1.7976931348623157e308, 3).size() == 309 + 4);
}

TEST_CASE("what is above zero as it is printed has a sign, too") {
  CHECK(signed_fixed(2, 0) == "+2");
  CHECK(signed_fixed(0.05, 1) == "+0.1");
  CHECK(signed_fixed(0.04, 1) == "0.0");
  CHECK(signed_fixed(-0.04, 1) == "0.0");
  CHECK(signed_fixed(-1.25, 1) == "-1.3");
}

TEST_CASE("rounded parts add up to the rounded total") {
  using Parts = std::vector<double>;
  const double third = 100.0 / 3;
  CHECK(rounded_to_total({third, third, third}, 100, 0) == Parts{34, 33, 33});  // tie: the first
  CHECK(rounded_to_total({third, third, third}, 100, 1) == Parts{33.4, 33.3, 33.3});
  // floors 1, 2, 3 make 6; the rests 0.2, 0.5, 0.3 give the missing one to the second
  CHECK(rounded_to_total({1.2, 2.5, 3.3}, 7, 0) == Parts{1, 3, 3});
  // -1.5 lies between -2 and -1: floors -2 and 3 make 1, one is missing, both rests are 0.5
  CHECK(rounded_to_total({-1.5, 3.5}, 2, 0) == Parts{-1, 3});
  CHECK(rounded_to_total({0.1, 0.2}, 0.3, 1) == Parts{0.1, 0.2});
  CHECK(rounded_to_total({}, 5, 0).empty());
  CHECK(rounded_to_total({0, 0}, 5, 0) == Parts{3, 2});  // parts that do not add up at all
}
