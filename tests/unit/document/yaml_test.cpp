#include "document/yaml/yaml.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;
using namespace std::string_literals;

namespace {

Document parsed(const std::string& text) {
  Diagnostics diagnostics;
  auto document = parse_yaml(Source("a.yaml", text), diagnostics);
  CAPTURE(render_long(diagnostics.sorted()));
  REQUIRE(document);
  REQUIRE(diagnostics.all().empty());
  return *document;
}

std::string part(const Document& document, Span span) {
  return document.source.text().substr(span.begin, span.end - span.begin);
}

/// The value of a key and the bytes it stands on.
std::string value(const Document& document, const char* key) {
  const Node* node = document.root.find(key);
  if (node == nullptr) return "absent";
  return node->text + (node->quoted ? " quoted " : " plain ") + part(document, node->span);
}

}  // namespace

TEST_CASE("scalars keep their text and know their bytes") {
  const Document document = parsed(R"(a: 010
b: no
c: "x\ty"
d: 'it''s'
e: ~
f: null
"g h": 2026-11-23
i: 5 % of @all
j: "é\N\_x"
)");
  CHECK(value(document, "a") == "010 plain 010");
  CHECK(value(document, "b") == "no plain no");
  CHECK(value(document, "c") == "x\ty quoted \"x\\ty\"");
  CHECK(value(document, "d") == "it's quoted 'it''s'");
  CHECK(value(document, "e") == " plain ~");  // a word for nothing is nothing, in its place
  CHECK(value(document, "f") == " plain null");
  CHECK(value(document, "g h") == "2026-11-23 plain 2026-11-23");
  CHECK(value(document, "i") == "5 % of @all plain 5 % of @all");
  CHECK(value(document, "j") == "é\xc2\x85\xc2\xa0x quoted \"é\\N\\_x\"");
  CHECK(part(document, document.root.entries[6].key_span) == "\"g h\"");
}

TEST_CASE("texts of several lines") {
  const Document document = parsed(
      "a: one\n   two  \n\n   three # comment\n"
      "b: >- # folded\n  x\n  y\n\n  z\n"
      "c: |\n    if a:\n    \treturn\n"
      "d: \"x\n  y\"\n"
      "e: |\n"
      "f: 1\n");
  CHECK(value(document, "a") == "one two\nthree plain one\n   two  \n\n   three");
  CHECK(value(document, "b") == "x y\nz quoted >- # folded\n  x\n  y\n\n  z");
  CHECK(value(document, "c") == "if a:\n\treturn\n quoted |\n    if a:\n    \treturn");
  CHECK(value(document, "d") == "x y quoted \"x\n  y\"");
  CHECK(value(document, "e") == " quoted |");
}

TEST_CASE("lists and mappings nest, in blocks and in brackets") {
  const Document document = parsed(R"(list:
- {id: a, n: [1, "2"]}
-
  id: b
map: {x: , "y":1}
)");
  const Node& list = *document.root.find("list");
  REQUIRE(list.kind == Node::Kind::sequence);
  REQUIRE(list.items.size() == 2);
  CHECK(part(document, list.span) == "-");
  CHECK(part(document, list.items[0].span) == "{");
  CHECK(list.items[0].find("n")->items[1].quoted);
  CHECK(list.items[1].find("id")->text == "b");
  CHECK(part(document, list.items[1].span) == "id");
  const Node& map = *document.root.find("map");
  CHECK(map.find("x")->is_empty());
  CHECK(map.find("y")->text == "1");
}

TEST_CASE("an empty value stands at its key or its dash") {
  const Document document = parsed("a:\nnull: 1\nb:\n  -\n  - null\n  - - x\n  -\nc: ''\n");
  CHECK(document.root.find("a")->is_empty());
  CHECK(document.root.find("a")->span == Span{0, 1});
  CHECK(document.root.find("null")->text == "1");
  const Node& list = *document.root.find("b");
  REQUIRE(list.items.size() == 4);
  CHECK(list.items[0].is_empty());
  CHECK(list.items[0].span == Span{16, 17});
  CHECK(list.items[1].is_empty());
  CHECK(list.items[1].span == Span{22, 26});
  CHECK(list.items[2].items.size() == 1);
  CHECK(list.items[3].is_empty());
  CHECK(list.items[3].span == Span{37, 38});
  CHECK_FALSE(document.root.find("c")->is_empty());
}

TEST_CASE("a byte order mark, Windows line ends, a document mark and a missing last line end") {
  const Document document = parsed("\xef\xbb\xbf---\r\na: \xc3\xa9 x\r\nb: |\r\n  y\r\n...\r\n");
  CHECK(value(document, "a") == "\xc3\xa9 x plain \xc3\xa9 x");
  CHECK(document.root.find("b")->text == "y\n");
  CHECK(value(parsed("a: 'x'"), "a") == "x quoted 'x'");
}

TEST_CASE("escapes in double quotes become characters") {
  CHECK(parsed(R"(a: "\x1b\u00e9\n")").root.find("a")->text == "\x1b\xc3\xa9\n");
}

TEST_CASE("limits can be set and are exact") {
  Diagnostics diagnostics;
  const Source nodes("a.yaml", "a: [1, 2]\n");  // mapping, key, sequence, two items
  CHECK(parse_yaml(nodes, diagnostics, {100, 5, 32}));
  CHECK_FALSE(parse_yaml(nodes, diagnostics, {100, 4, 32}));
  const Source deep("a.yaml", "a: {b: [{c: 1}]}\n");
  Diagnostics none;
  CHECK(parse_yaml(deep, none, {100, 100, 4}));
  CHECK_FALSE(parse_yaml(deep, none, {100, 100, 3}));
  const Source size("a.yaml", "a: 1");
  Diagnostics still_none;
  CHECK(parse_yaml(size, still_none, {4, 100, 4}));
  CHECK_FALSE(parse_yaml(size, still_none, {3, 100, 4}));
}

TEST_CASE("33 levels are too many, 32 are not") {
  const auto nested = [](std::size_t lists) {
    return "a: " + std::string(lists, '[') + "x" + std::string(lists, ']');
  };
  parsed(nested(31));  // and the file's own mapping
  Diagnostics diagnostics;
  CHECK_FALSE(parse_yaml(Source("a.yaml", nested(32)), diagnostics));
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].code == "Y0109");
  CHECK(diagnostics.all()[0].place.at == Position{1, 35});
}
