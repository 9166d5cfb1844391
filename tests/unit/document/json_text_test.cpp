// What JSON writes of a text: nothing that a terminal obeys or hides, and always the text itself.

#include "document/json/json.hpp"
#include "document/json/write.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

#include <limits>

namespace readiness {
namespace {

TEST_CASE("a text as JSON") {
  CHECK(json_text("plain") == "\"plain\"");
  CHECK(json_text("a\"b\\c") == "\"a\\\"b\\\\c\"");
  CHECK(json_text("caf\u00e9 \u9580") == "\"caf\u00e9 \u9580\"");
  CHECK(json_text("\xff") == "\"\xef\xbf\xbd\"");
}

TEST_CASE("what a terminal obeys or hides is escaped") {
  CHECK(json_text("\x1b\x7f") == "\"\\u001b\\u007f\"");
  CHECK(json_text("\b\f\n\r\t") == "\"\\b\\f\\n\\r\\t\"");  // RFC 8259 has short forms of these
  CHECK(json_text("\u0085\u2028\u202e\u200b") == "\"\\u0085\\u2028\\u202e\\u200b\"");
  // U+E0041 = 0x10000 + 0xd0041: 0xd800 + 0x340 and 0xdc00 + 0x41
  CHECK(json_text("\U000e0041") == "\"\\udb40\\udc41\"");
  CHECK(json_text("##vso[x]") == "\"\\u0023#vso[x]\"");
}

TEST_CASE("what was escaped reads as it was") {
  for (const std::string text : {"\u202e \U000e0041 \u0085 ##[x]", "plain", "\u2028"}) {
    Diagnostics diagnostics;
    const auto read = parse_json(Source("a", "{\"k\": " + json_text(text) + "}"), diagnostics);
    // C1 controls are refused when JSON is read as answers (J0004)
    if (text.find("\u0085") != std::string::npos) continue;
    REQUIRE(read);
    CHECK(read->root.find("k")->text == text);
  }
}

TEST_CASE("a tree made like a literal") {
  const Json inner = {{"empty", Json::array()}, {"none", nullptr}, {"yes", true}};
  Json all = {{"id", "a\"b"}, {"list", {1, 2.5, 3.0}}, {"objects", Json::array({inner})}};
  all["list"] = {0.1 + 0.2, 0.00001, -0.0, 1e15};
  all["new"] = std::vector<std::string>{"x", "y"};
  all.update({{"id", 7}, {"pair", Json::array({"p", "q"})}});
  CHECK(json_document(all) == R"({
  "id": 7,
  "list": [
    0.30000000000000004,
    1e-05,
    -0.0,
    1e+15
  ],
  "objects": [
    {
      "empty": [],
      "none": null,
      "yes": true
    }
  ],
  "new": [
    "x",
    "y"
  ],
  "pair": [
    "p",
    "q"
  ]
}
)");
  CHECK(json_document({{"a", {1, 2}}, {"b", Json::array({inner, 1})}},
                      JsonLists::plain_ones_in_a_line) ==
        "{\n  \"a\": [1, 2],\n  \"b\": [\n    {\n      \"empty\": [],\n      \"none\": null,\n"
        "      \"yes\": true\n    },\n    1\n  ]\n}\n");
}

TEST_CASE("numbers of tables") {
  CHECK(json_number_text(34) == "34");
  CHECK(json_number_text(0.1 + 0.2) == "0.3");
  CHECK(json_number_text(-1e-12) == "0");
  CHECK(json_document(Json(std::numeric_limits<double>::infinity())) == "null\n");
}

}  // namespace
}  // namespace readiness
