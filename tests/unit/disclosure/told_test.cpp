#include "disclosure/told.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

TEST_CASE("a figure is told of five people, its spread of ten") {
  CHECK_FALSE(told_of_group(4, 1.5));
  CHECK(*told_of_group(5, 1.5) == 1.5);
  CHECK_FALSE(told_in_detail(9, 1.5));
  CHECK(*told_in_detail(10, 1.5) == 1.5);
  CHECK(*told_by_name(1.5) == 1.5);
  CHECK_FALSE(Told<double>());
}

TEST_CASE("how many did something is told of nobody and of a group") {
  CHECK(*told_count(0) == 0);
  for (const int few : {1, 2, 3, 4}) CHECK_FALSE(told_count(few));
  CHECK(*told_count(5) == 5);
}

TEST_CASE("one is heard by name, five without") {
  Role role;
  role.named = true;
  CHECK(fewest_to_hear(role) == 1);
  role.named = false;
  CHECK(fewest_to_hear(role) == 5);
}

}  // namespace
}  // namespace readiness
