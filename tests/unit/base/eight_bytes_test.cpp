#include "base/eight_bytes.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

#include <string>

namespace readiness {
namespace {

std::uint64_t at(const std::string& text) { return eight_bytes::at(text.data()); }

/// What is found first of eight bytes, or 8.
std::size_t first(std::uint64_t found) { return found == 0 ? 8 : eight_bytes::before(found); }

TEST_CASE("of eight bytes the first that is sought is found, whatever stands beside it") {
  CHECK(first(eight_bytes::find(at("abcdefgh"), 'a')) == 0);
  CHECK(first(eight_bytes::find(at("abcdefgh"), 'h')) == 7);
  CHECK(first(eight_bytes::find(at("abcdefgh"), 'i')) == 8);
  CHECK(first(eight_bytes::find(at("ab,,--,x"), ',')) == 2);  // `-` is one more than `,`
  for (int sought = 0; sought < 256; ++sought)
    for (int other = 0; other < 256; ++other)
      for (std::size_t place = 0; place < 8; ++place) {
        std::string text(8, static_cast<char>(other));
        text[place] = static_cast<char>(sought);
        if (first(eight_bytes::find(at(text), static_cast<char>(sought))) !=
            (other == sought ? 0 : place))
          FAIL("byte ", sought, " at ", place, " among ", other);
      }
}

TEST_CASE("of eight bytes those that are no printable ASCII are found") {
  for (int byte = 0; byte < 256; ++byte)
    for (std::size_t place = 0; place < 8; ++place) {
      std::string text = " ~a09,\"Z";
      text[place] = static_cast<char>(byte);
      CAPTURE(byte);
      CAPTURE(place);
      CHECK(first(eight_bytes::controls_in(at(text))) == (byte < 32 ? place : 8));
      CHECK(first(eight_bytes::beyond_print_in(at(text))) == (byte > 126 ? place : 8));
    }
}

}  // namespace
}  // namespace readiness
