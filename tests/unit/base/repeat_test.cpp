#include "base/repeat.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

#include <array>
#include <vector>

namespace readiness {
namespace {

TEST_CASE("what is repeated is called in order, with constants") {
  std::vector<std::size_t> seen;
  repeat<4>([&](auto number) {
    const std::array<int, number + 1> of_this_size{};  // so it is a constant
    seen.push_back(of_this_size.size());
  });
  CHECK(seen == std::vector<std::size_t>{1, 2, 3, 4});
  repeat<0>([&](auto number) { seen.push_back(number); });
  CHECK(seen.size() == 4);
}

}  // namespace
}  // namespace readiness
