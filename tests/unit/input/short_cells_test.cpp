#include "input/short_cells.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace readiness::input {
namespace {

/// What is wanted, said in another way.
std::size_t taken_slowly(const std::string& text, std::size_t count, std::string& first_bytes) {
  std::size_t at = 0;
  first_bytes.clear();
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t end = text.find(',', at);
    if (end == std::string::npos || end > at + 1) return 0;
    first_bytes += text[at];
    at = end + 1;
  }
  return at;
}

TEST_CASE("cells of a byte or none are taken, and cells that are longer are not") {
  std::uint64_t state = 20261201;
  const auto draw = [&state](std::uint64_t below) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return (state >> 33U) % below;
  };
  const std::vector<short_cells::Take*> ways = {short_cells::take_by_ones,
                                                short_cells::quickest_take()};
  long were_short = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    while (text.size() < short_cells::bytes_read) {
      for (std::uint64_t rest = draw(60) == 0 ? draw(70) : draw(8) == 0 ? 0 : 1; rest > 0; --rest)
        text += "01?\n\"-+\xe4"[draw(8)];
      text += ',';
    }
    const std::size_t count = 1 + draw(short_cells::most);
    std::string wanted;
    const std::size_t size = taken_slowly(text, count, wanted);
    were_short += size > 0 ? 1 : 0;
    for (short_cells::Take* const take : ways) {
      std::string first_bytes(short_cells::bytes_written, '\0');
      REQUIRE(take(text.data(), ',', count, first_bytes.data()) == size);
      if (size > 0) CHECK(first_bytes.substr(0, count) == wanted);
    }
  }
  CHECK(were_short > 5000);
  CHECK(were_short < 18000);
}

}  // namespace
}  // namespace readiness::input
