#include "document/json/flatten.hpp"
#include "document/json/head.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace readiness;

namespace {

/// The texts of all values in their order, with their keys; nothing where the text is not plain.
std::vector<std::string> values_of(const std::string& text) {
  FlatDocument document;
  if (!flatten_json(text, document)) return {};
  std::vector<std::string> values;
  for (std::size_t at = 1; at < document.size(); ++at) {
    const FlatValue& value = document[at];
    values.push_back(std::string(value.key) + "=" + std::string(value.text) +
                     (value.quoted ? "\"" : ""));
  }
  return values;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("JSON becomes a row of values") {
  CHECK(values_of(R"({"a":1,"b":"x","c":true,"d":null,"e":-0.5})") ==
        Texts{"a=1", "b=x\"", "c=true", "d=", "e=-0.5"});
  CHECK(values_of(" { \"a\" : [ 1 , { \"b\" : 2 } ] } \r\n") == Texts{"a=", "=1", "=", "b=2"});
  FlatDocument document;
  REQUIRE(flatten_json(R"({"a":[1,2],"b":3})", document));
  CHECK(document[0].end == 5);
  CHECK(document[1].kind == Node::Kind::sequence);
  CHECK(document[1].end == 4);
}

TEST_CASE("escapes say what they mean") {
  CHECK(values_of(R"({"a":"\"\\\/\n\t"})") == Texts{"a=\"\\/\n\t\""});
  CHECK(values_of(R"({"a":"M\u00fcller \ud83d\ude00"})") ==
        Texts{"a=M\xc3\xbcller \xf0\x9f\x98\x80\""});
}

TEST_CASE("what is no JSON, or odd, is left") {
  for (const char* const text : {"",
                                 "1",
                                 "[]",
                                 "{",
                                 "{}x",
                                 R"({"a"})",
                                 R"({"a":})",
                                 R"({"a":1,})",
                                 R"({"a":01})",
                                 R"({"a":1e3})",
                                 R"({"a":+1})",
                                 R"({"a":.5})",
                                 R"({"a":1.})",
                                 R"({"a":-})",
                                 R"({"a":tru})",
                                 R"({"a":"x)",
                                 R"({"a":"\x"})",
                                 R"({"a":"\u12"})",
                                 R"({"a":"\ud800"})",
                                 R"({"a":"\udc00"})",
                                 R"({"a":"\u0001"})",
                                 R"({"a":"\r"})",
                                 R"({"\u0061":1})",
                                 "{\"a\":\"\x01\"}",
                                 "{\"a\":\"\n\"}",
                                 "{\"a\":\"\xff\"}",
                                 "{\"\xff\":1}",
                                 R"({"a":1234567890123456789})"}) {
    CAPTURE(text);
    FlatDocument document;
    CHECK_FALSE(flatten_json(text, document));
  }
}

TEST_CASE("a head that is alike is read by comparing") {
  const std::string learned = R"({"v":"1","n":5,"who":{"ref":"R1"},"answers":{"q":1}})";
  FlatDocument document;
  REQUIRE(flatten_json(learned, document));
  JsonHead head;
  CHECK_FALSE(head.match(learned));
  head.learn(learned, document, 5);
  REQUIRE(document[5].key == "answers");
  const std::string other = R"({"v":"","n":17,"who":{"ref":"Robin"},"answers":{"x":9}})";
  const auto inside = head.match(other);
  REQUIRE(inside);
  CHECK(other.substr(*inside) == R"("x":9}})");
  CHECK(head.values()[1].text == "");
  CHECK(head.values()[2].text == "17");
  CHECK(head.values()[4].text == "Robin");
  CHECK(head.values()[5].end == 6);  // nothing is in it
  for (const char* const text :
       {R"({"v":"a\n","n":5,"who":{"ref":"R1"},"answers":{)",
        R"({"v":"1","n":05,"who":{"ref":"R1"},"answers":{)",
        R"({"v":"1","n":5.5,"who":{"ref":"R1"},"answers":{)",
        R"({"v":"1","n":-5,"who":{"ref":"R1"},"answers":{)",
        R"({"v":"1","n":5,"who":{"REF":"R1"},"answers":{)",
        "{\"v\":\"\xc3\xbc\",\"n\":5,\"who\":{\"ref\":\"R1\"},\"answers\":{",
        R"({"v":"1","n":5,"who":{"ref":"R1"},"answers":)", ""}) {
    CAPTURE(text);
    CHECK_FALSE(head.match(text));
  }
}

TEST_CASE("a head is not learned where more follows, or a text has escapes") {
  JsonHead head;
  for (const char* const text : {R"({"a":{"q":1},"b":2})", R"({"v":"\n","a":{"q":1}})"}) {
    CAPTURE(text);
    FlatDocument document;
    REQUIRE(flatten_json(text, document));
    head.learn(text, document, document[1].kind == Node::Kind::mapping ? 1 : 2);
    CHECK_FALSE(head.match(text));
  }
}
