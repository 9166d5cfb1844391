// What JSON writes of a text: nothing that a terminal obeys or hides, and always the text itself.

#include "document/json/json.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

TEST_CASE("a text as JSON") {
  CHECK(json_text("plain") == "\"plain\"");
  CHECK(json_text("a\"b\\c") == "\"a\\\"b\\\\c\"");
  CHECK(json_text("caf\u00e9 \u9580") == "\"caf\u00e9 \u9580\"");
  CHECK(json_text("\xff") == "\"\xef\xbf\xbd\"");
}

TEST_CASE("what a terminal obeys or hides is escaped") {
  CHECK(json_text("\x1b\n\x7f") == "\"\\u001b\\u000a\\u007f\"");
  CHECK(json_text("\u0085\u2028\u202e\u200b") == "\"\\u0085\\u2028\\u202e\\u200b\"");
  // U+E0041 = 0x10000 + 0xd0041: 0xd800 + 0x340 and 0xdc00 + 0x41
  CHECK(json_text("\U000e0041") == "\"\\udb40\\udc41\"");
  CHECK(json_text("##vso[x]") == "\"\\u0023#vso[x]\"");
}

TEST_CASE("a document keeps its line breaks and its values") {
  CHECK(without_hidden("{\n  \"a\": \"b\u202e\"\n}\n") == "{\n  \"a\": \"b\\u202e\"\n}\n");
  for (const std::string text : {"\u202e \U000e0041 \u0085 ##[x]", "plain", "\u2028"}) {
    Diagnostics diagnostics;
    const auto read = parse_json(Source("a", "{\"k\": " + json_text(text) + "}"), diagnostics);
    // C1 controls are refused when JSON is read as answers (J0004)
    if (text.find("\u0085") != std::string::npos) continue;
    REQUIRE(read);
    CHECK(read->root.find("k")->text == text);
  }
}

}  // namespace
}  // namespace readiness
