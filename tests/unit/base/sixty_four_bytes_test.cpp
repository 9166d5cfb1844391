#include "base/sixty_four_bytes.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

#include <string>

namespace readiness {
namespace {

std::uint64_t one_by_one(const std::string& text, char sought) {
  std::uint64_t places = 0;
  for (std::size_t at = 0; at < text.size() && at < 64; ++at)
    if (text[at] == sought) places |= std::uint64_t{1} << at;
  return places;
}

TEST_CASE("of 64 bytes all places of the one that is sought are found, by wide words or narrow") {
  std::uint64_t draw = 20261201;
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    // few different bytes, neighbours in their order among them, some beyond ASCII
    for (int i = 0; i < 64; ++i) {
      draw = draw * 6364136223846793005U + 1442695040888963407U;
      text += std::string("+,-\x7f\x80\xac\xff\0", 8)[draw >> 61U];
    }
    for (const char sought : {',', '\0', '\x80', '\xff', 'x'}) {
      const std::uint64_t wanted = one_by_one(text, sought);
      CHECK(sixty_four_bytes::places(text.data(), sought) == wanted);
      CHECK(sixty_four_bytes::places_by_words(text.data(), sought) == wanted);
    }
  }
}

}  // namespace
}  // namespace readiness
