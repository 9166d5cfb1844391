#include "batch/wide.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

TEST_CASE("wide numbers as text and back") {
  for (const char* text :
       {"0", "7", "18446744073709551616", "99999999999999999999999999999999999999"})
    CHECK(to_text(parse_wide(text).value()) == text);
  for (const char* text : {"", "-1", "1.5", "a", "999999999999999999999999999999999999999"})
    CHECK_FALSE(parse_wide(text));
}

TEST_CASE("moments by hand, and far from zero") {
  Moments moments;
  for (const std::uint64_t number : {2U, 4U, 9U}) moments.add(number);
  CHECK(moments.mean() == 5);
  CHECK(moments.squares_about_mean() == 26);
  // doubles would lose these squares: 2^40 - 1 and 2^40 - 3
  Moments far;
  for (std::uint64_t below : {1U, 3U}) far.add((std::uint64_t{1} << 40U) - below);
  CHECK(far.mean() == 1099511627774.0);
  CHECK(far.squares_about_mean() == 2);
  CHECK(Moments{}.mean() == 0);
  CHECK(Moments{}.squares_about_mean() == 0);
}

}  // namespace
}  // namespace readiness
