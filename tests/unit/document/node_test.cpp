#include "document/node.hpp"

#include "base/text.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

namespace {

/// The place as it is printed, with a finding around it.
std::string shown(const Source& source, Span span, std::string label = {}) {
  Diagnostics diagnostics;
  diagnostics.error("", source.place(span, std::move(label)), "look");
  return render_long(diagnostics.sorted());
}

}  // namespace

TEST_CASE("positions count lines and characters from 1") {
  const Source source("a.yaml", "ab\n\xc3\xa9\xe6\x97\xa5x\n");
  CHECK(source.position_at(0) == Position{1, 1});
  CHECK(source.position_at(2) == Position{1, 3});  // the line break itself
  CHECK(source.position_at(3) == Position{2, 1});
  CHECK(source.position_at(5) == Position{2, 2});  // behind two bytes of one character
  CHECK(source.position_at(8) == Position{2, 3});
  CHECK(source.position_at(10) == Position{3, 1});  // behind the last line break
  CHECK(source.position_at(999) == Position{3, 1});
  CHECK(Source("e", "").position_at(0) == Position{1, 1});
}

TEST_CASE("columns are right far into a long line") {
  std::string text = "x\n";
  for (int i = 0; i < 3000; ++i) text += "\xc3\xa9";
  const Source source("a", text);
  CHECK(source.position_at(2 + 2 * 2500) == Position{2, 2501});
  CHECK(source.position_at(text.size()) == Position{2, 3001});
}

TEST_CASE("a byte order mark is no character") {
  const Source source("a.yaml",
                      "\xef\xbb\xbf"
                      "ab: 1");
  CHECK(source.position_at(0) == Position{1, 1});
  CHECK(source.position_at(4) == Position{1, 2});
  CHECK(source.place({4, 5}).line == "ab: 1");
}

TEST_CASE("the marker stands under the characters, wide ones before it or not") {
  //                               a  日本        woman+laptop emoji      e + accent
  const Source source(
      "a.yaml",
      "\xe6\x97\xa5\xe6\x9c\xac \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb e\xcc\x81: x y\n");
  // bytes: 6 + 1 + 11 + 1 + 3 = 22, then `: ` and the x at 24
  CHECK(
      shown(source, {24, 27}, "here") ==
      "error: look\n"
      "  --> a.yaml:1:12\n"  // 2 + 1 + 3 + 1 + 2 + 2 characters stand before
      "   |\n"
      " 1 | \xe6\x97\xa5\xe6\x9c\xac \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb e\xcc\x81: x y\n"
      "   |            ^^^ here\n");  // 4 + 1 + 2 + 1 + 1 + 2 cells stand before
  CHECK(
      shown(source, {0, 6}) ==
      "error: look\n"
      "  --> a.yaml:1:1\n"
      "   |\n"
      " 1 | \xe6\x97\xa5\xe6\x9c\xac \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb e\xcc\x81: x y\n"
      "   | ^^^^\n");
}

TEST_CASE("a span over several lines is marked to the end of its first") {
  const Source source("a.yaml", "a: |\r\n  x\r\nb: 1");
  const Place place = source.place({3, 10});
  CHECK(place.line == "a: |");
  CHECK(place.caret == 3);
  CHECK(place.width == 1);
  CHECK(source.place({12, 12}).at == Position{3, 2});
  CHECK(source.place({12, 12}).width == 1);
}

TEST_CASE("control characters in a source line are seen, and the marker knows") {
  const Source source("a.yaml", "a\t\x1b[1m b\n");
  const Place place = source.place({7, 8});
  CHECK(place.line == "a \\x1b[1m b");
  CHECK(place.caret == 10);
}

TEST_CASE("a long line is cut around the marker") {
  const Source source("a.yaml", std::string(500, 'a') + "XY" + std::string(500, 'b'));
  const Place place = source.place({500, 502});
  CHECK(place.at == Position{1, 501});
  CHECK(place.line == "..." + std::string(47, 'a') + "XY" + std::string(45, 'b') + "...");
  CHECK(place.caret == 50);
  CHECK(place.width == 2);
  const Place first = source.place({0, 1});
  CHECK(first.line == std::string(97, 'a') + "...");
  CHECK(first.caret == 0);
}

TEST_CASE("a line of four million bytes costs no more than a short one") {
  const Source source("a.yaml", std::string(4'000'000, 'a'));
  for (int i = 0; i < 1000; ++i) {
    const auto offset = static_cast<std::size_t>(i) * 4000;
    const Place place = source.place({offset, 4'000'000});
    CHECK(place.at.column == i * 4000 + 1);
    CHECK(display_width(place.line) <= 100);
  }
}

TEST_CASE("the file as a whole has no line") {
  const Place place = Source("a.yaml", "x").whole_file();
  CHECK(place.file == "a.yaml");
  CHECK(place.at == Position{});
  CHECK(place.line.empty());
}

TEST_CASE("a mapping finds its entries by key") {
  Node mapping;
  mapping.kind = Node::Kind::mapping;
  Node value;
  value.text = "1";
  mapping.entries.push_back({"a", {}, value});
  REQUIRE(mapping.find("a") != nullptr);
  CHECK(mapping.find("a")->text == "1");
  CHECK(mapping.find("b") == nullptr);
  CHECK(Node{}.is_empty());
  CHECK_FALSE(mapping.is_empty());
}
