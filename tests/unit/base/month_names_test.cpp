#include "base/month_names.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

TEST_CASE("a month is known by three letters or more") {
  CHECK(month_named("jan") == 1);
  CHECK(month_named("DECEMBER") == 12);
  for (const char* word : {"", "ja", "foo"}) CHECK_FALSE(month_named(word));
}
