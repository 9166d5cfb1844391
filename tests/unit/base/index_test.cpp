#include "base/index.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace readiness;

TEST_CASE("a table gives out ids and is indexed by them") {
  struct NameTag {};
  using NameId = Id<NameTag>;
  Table<NameId, std::string> names;
  const NameId a = names.add("a");
  const NameId b = names.add("b");
  CHECK(names[a] == "a");
  CHECK(names[b] == "b");
  CHECK(a < b);
  CHECK(std::vector<NameId>(names.ids()) == std::vector<NameId>{a, b});
  std::string all;
  for (const NameId id : names.ids()) all += names[id];
  CHECK(all == "ab");
  CHECK(std::count(names.ids().begin(), names.ids().end(), b) == 1);
  CHECK(Table<NameId, int>().ids().size() == 0);
  CHECK(Table<NameId, int>(2, 7)[b] == 7);
}
