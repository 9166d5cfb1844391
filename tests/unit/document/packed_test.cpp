#include "document/packed.hpp"

#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "questionnaire/load/embedded.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

bool same(const Node& a, const Node& b);

bool same(const Entry& a, const Entry& b) {
  return a.key == b.key && a.key_span == b.key_span && same(a.value, b.value);
}

bool same(const Node& a, const Node& b) {
  if (a.kind != b.kind || a.text != b.text || a.quoted != b.quoted || !(a.span == b.span))
    return false;
  if (a.items.size() != b.items.size() || a.entries.size() != b.entries.size()) return false;
  for (std::size_t i = 0; i < a.items.size(); ++i)
    if (!same(a.items[i], b.items[i])) return false;
  for (std::size_t i = 0; i < a.entries.size(); ++i)
    if (!same(a.entries[i], b.entries[i])) return false;
  return true;
}

Node tree_of(const std::string& text) {
  Diagnostics diagnostics;
  auto document = parse_yaml(Source("x.yaml", text), diagnostics);
  REQUIRE(document.has_value());
  return std::move(document->root);
}

TEST_CASE("a tree comes back as it was packed, with all places") {
  for (const std::string text :
       {"a: 1\n", "a: {b: [x, 'y''s', \"z\\n\"], c: }\nd: >-\n  folded\n  text\n",
        "é: \"ü\"\nlist: []\n"}) {
    const Node root = tree_of(text);
    const auto back = unpacked(packed(root, text), text);
    REQUIRE(back.has_value());
    CHECK(same(*back, root));
  }
}

TEST_CASE("the embedded trees are those of the embedded texts") {
  int trees = 0;
  for (const EmbeddedFile& file : embedded_files()) {
    if (file.tree.empty()) continue;
    ++trees;
    const auto back = unpacked(file.tree, file.text);
    REQUIRE(back.has_value());
    CHECK(same(*back, tree_of(std::string(file.text))));
  }
  CHECK(trees == 18);  // 10 platforms, 2 phrasebooks, 3 answers, measures, criteria, own tests
}

TEST_CASE("bytes that are no packed tree give nothing") {
  const std::string text = "a: {b: [x, y]}\n";
  const std::string bytes = packed(tree_of(text), text);
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK_FALSE(unpacked(bytes.substr(0, size), text).has_value());
  CHECK_FALSE(unpacked(bytes + "x", text).has_value());
  CHECK_FALSE(unpacked("\x03\x01\x01", text).has_value());
}

}  // namespace
}  // namespace readiness
