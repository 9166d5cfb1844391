#include "interview/screen/key.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace readiness;
using Pressed = Key::Kind;

namespace {

/// The kinds of all keys in what a terminal sent.
std::vector<Pressed> kinds(std::string_view bytes) {
  std::vector<Pressed> all;
  while (!bytes.empty()) {
    const auto read = read_key(bytes, true);
    REQUIRE(read);
    REQUIRE(read->bytes > 0);
    all.push_back(read->key.kind);
    bytes.remove_prefix(read->bytes);
  }
  return all;
}

}  // namespace

TEST_CASE("arrows and their like, as xterm, VT100, rxvt and the Linux console send them") {
  CHECK(kinds("\x1b[A\x1b[B\x1b[C\x1b[D") ==
        std::vector<Pressed>{Pressed::up, Pressed::down, Pressed::right, Pressed::left});
  CHECK(kinds("\x1bOA\x1bOB") == std::vector<Pressed>{Pressed::up, Pressed::down});
  CHECK(kinds("\x1b[H\x1b[F\x1b[1~\x1b[4~\x1b[7~\x1b[8~") ==
        std::vector<Pressed>{Pressed::home, Pressed::end, Pressed::home, Pressed::end,
                             Pressed::home, Pressed::end});
  CHECK(kinds("\x1b[5~\x1b[6~\x1b[3~") ==
        std::vector<Pressed>{Pressed::page_up, Pressed::page_down, Pressed::remove});
}

TEST_CASE("no byte of a sequence that is not known is a key of its own") {
  CHECK(kinds("\x1b[1;5D") == std::vector<Pressed>{Pressed::unknown});     // Ctrl-Left
  CHECK(kinds("\x1b[<0;3;4M") == std::vector<Pressed>{Pressed::unknown});  // a mouse
  CHECK(kinds("\x1bq") == std::vector<Pressed>{Pressed::unknown});         // Alt-q
  CHECK(kinds("\x1b[24~1") == std::vector<Pressed>{Pressed::unknown, Pressed::text});
}

TEST_CASE("Escape is a key when nothing follows, and the start of a sequence otherwise") {
  CHECK_FALSE(read_key("\x1b", false));
  CHECK_FALSE(read_key("\x1b[", false));
  CHECK(kinds("\x1b") == std::vector<Pressed>{Pressed::escape});
  CHECK(kinds("\x1b\x1b[A") == std::vector<Pressed>{Pressed::escape, Pressed::up});
}

TEST_CASE("a character comes whole, in UTF-8") {
  const std::string two = "\xc3\xa9", four = "\xf0\x9f\x99\x82";
  CHECK_FALSE(read_key(four.substr(0, 3), false));
  CHECK(read_key(two + "x", false)->key.text == two);
  CHECK(read_key(four, false)->bytes == 4);
  CHECK(read_key("\xff", false)->key.text == "\xff");
  CHECK(read_key("\xe8x", false)->bytes == 1);  // malformed: the letter is a key of its own
}

TEST_CASE("what is pasted comes between its marks, whatever it holds") {
  const std::string paste = "\x1b[200~3\nb\x1b[A q\x1b[201~";
  CHECK_FALSE(read_key(paste.substr(0, paste.size() - 1), false));
  const auto read = read_key(paste + "5", false);
  REQUIRE(read);
  CHECK(read->key.kind == Pressed::paste);
  CHECK(read->key.text == "3\nb\x1b[A q");
  CHECK(read->bytes == paste.size());
}

TEST_CASE("digits may be typed ahead; words that come at once were pasted") {
  for (const char* typed : {"3", "32", "3\r2\r", "jjj", "g\r", "1 3\r", "\x1b[A\x1b[A\x1b[A\x1b[A"})
    CHECK_FALSE_MESSAGE(looks_pasted(typed), typed);
  for (const char* paste : {"3 people", "some\n3\nlines\n", "2026-11-23 and", "In daily use"})
    CHECK_MESSAGE(looks_pasted(paste), paste);
}
