#include "base/encoding.hpp"

#include "base/file.hpp"
#include "base/text.hpp"
#include "everything.hpp"
#include "unit/base/folder.hpp"

#include <doctest/doctest.h>

using namespace readiness;
using namespace std::string_literals;

namespace {

/// In pieces of a size, as a file may come.
std::string decoded(ByteOrder order, const std::string& bytes, std::size_t step) {
  Utf16Decoder decoder(order);
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); at += step)
    decoder.append(std::string_view(bytes).substr(at, step), text);
  decoder.finish(text);
  return text;
}

std::string swapped(std::string bytes) {
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) std::swap(bytes[i], bytes[i + 1]);
  return bytes;
}

// a, e acute, the euro sign, an emoji as two halves
const std::string little = "a\0\xe9\0\xac\x20\x3d\xd8\x00\xde"s;
const std::string utf8 = "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80";

}  // namespace

TEST_CASE("a text is written in the encoding that its file has") {
  CHECK(as_utf16(utf8, ByteOrder::little, false) == little);
  CHECK(as_utf16(utf8, ByteOrder::big, true) == "\xfe\xff"s + swapped(little));
  CHECK(encoded_alike("\xff\xfe#\0"s, utf8) == "\xff\xfe"s + little);
  CHECK(encoded_alike("\0#\0 "s, utf8) == swapped(little));
  CHECK(encoded_alike("# ya", utf8) == utf8);
  CHECK(encoded_alike("", utf8) == utf8);
}

TEST_CASE("UTF-16 becomes UTF-8 however it is cut, in both byte orders") {
  for (const std::size_t step : {1U, 2U, 3U, 100U}) {
    CHECK(decoded(ByteOrder::little, little, step) == utf8);
    CHECK(decoded(ByteOrder::big, swapped(little), step) == utf8);
    CHECK(decoded(ByteOrder::little, "\xff\xfe"s + little, step) == utf8);  // the mark goes
  }
}

TEST_CASE("what is not well-formed stays so") {
  CHECK(first_malformed_utf8(decoded(ByteOrder::little, "a\0\x3d\xd8"s, 1)) == 1);
  CHECK(first_malformed_utf8(decoded(ByteOrder::little,
                                     "\x00\xde"
                                     "a\0"s,
                                     2)) == 0);
  CHECK(decoded(ByteOrder::little, "a\0b"s, 2) == "a\xff");  // cut off
  // half of a pair, then a letter
  CHECK(first_malformed_utf8(decoded(ByteOrder::big, "\xd8\x3d\0a"s, 4)) == 0);
}

TEST_CASE("what is UTF-16 is told by a mark, or by a NUL beside each of two letters") {
  CHECK(utf16_order("\xff\xfe"
                    "a\0"s) == ByteOrder::little);
  CHECK(utf16_order("\xfe\xff\0a"s) == ByteOrder::big);
  CHECK(utf16_order("\xff\xfe"s) == ByteOrder::little);
  CHECK(utf16_order("a\0:\0"s) == ByteOrder::little);
  CHECK(utf16_order("\0a\0:"s) == ByteOrder::big);
  CHECK_FALSE(utf16_order("\xff\xfe\0\0"s));  // UTF-32
  for (const std::string& text :
       {""s, "a"s, "a\0"s, "abcd"s, "a\0bc"s, "\0\0\0\0"s, "\xef\xbb\xbf"s})
    CHECK_FALSE(utf16_order(text));
}

TEST_CASE("a file in UTF-16 is UTF-8 by the time anybody sees it") {
  const sample::Folder folder;
  Diagnostics found;
  std::string many;
  for (int i = 0; i < 40'000; ++i) many += little;  // more than one piece
  const std::string path = folder.with("u", "\xff\xfe"s + many);
  const auto text = read_file(path, 1'000'000, found);
  REQUIRE(text);
  CHECK(text->size() == 40'000 * utf8.size());
  CHECK(text->starts_with(utf8 + utf8));
  CHECK_FALSE(read_file(path, 100, found));  // the limit is of what is read

  auto file = InputFile::open(path, found);
  REQUIRE(file);
  CHECK(file->peek(found, 3) == utf8.substr(0, 3));
  CHECK(file->peek(found, 12) == (utf8 + utf8).substr(0, 12));
  std::string first(5, ' ');
  CHECK(file->read(first, found) == 5);
  CHECK(first == utf8.substr(0, 5));
  CHECK(file->read_all(1'000'000, found)->size() == text->size() - 5);
}
