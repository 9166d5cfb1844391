#include "document/shape/shape.hpp"

#include "document/yaml/yaml.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;

namespace {

Document parsed(const std::string& text) {
  Diagnostics diagnostics;
  auto document = parse_yaml(Source("a.yaml", text), diagnostics);
  REQUIRE(document);
  return *document;
}

/// CappedDiagnostics about a file whose only field `v` has this shape, in short form without file
/// and place.
std::string about(const Shape& shape, const std::string& text) {
  const Document document = parsed(text);
  Diagnostics diagnostics;
  const bool good = conforms(document.source, document.root,
                             shapes::record("a file", {{"v", false, shape, ""}}), diagnostics);
  CHECK(good == diagnostics.all().empty());
  std::string findings;
  for (const Diagnostic& finding : diagnostics.sorted()) {
    findings += finding.code + " " + finding.message;
    if (!finding.help.empty()) findings += " | " + finding.help;
    findings += "\n";
  }
  return findings;
}

Shape question() {
  return shapes::record("a question", {{"id", true, shapes::identifier(), "Its name."},
                                       {"text", true, shapes::words(), ""},
                                       {"weight", false, shapes::integer(0, 4), ""}});
}

}  // namespace

TEST_CASE("everything that is wrong is told, with its place") {
  const Document document =
      parsed("questions:\n  - id: Bad\n    wieght: 2\n  - id: b\n    text: x\n    weight: 7\n");
  const Shape shape = shapes::record("a file", {{"questions", true, shapes::list(question()), ""}});
  Diagnostics diagnostics;
  CHECK_FALSE(conforms(document.source, document.root, shape, diagnostics));
  CHECK(render_long(diagnostics.sorted()) == R"(error[Y0203]: a question needs the key `text`
  --> a.yaml:2:5
   |
 2 |   - id: Bad
   |     ^^
   = more: readiness explain Y0203

error[Y0206]: expected an id, found `Bad`
  --> a.yaml:2:9
   |
 2 |   - id: Bad
   |         ^^^
   = help: an id is made of lower-case letters, digits, `_` and `-`, a letter first
   = more: readiness explain Y0206

error[Y0202]: a question has no key `wieght`
  --> a.yaml:3:5
   |
 3 |     wieght: 2
   |     ^^^^^^
   = note: the keys here are id, text and weight
   = help: did you mean `weight`?
   = more: readiness explain Y0202

error[Y0204]: expected a whole number from 0 to 4, found `7`
  --> a.yaml:6:13
   |
 6 |     weight: 7
   |             ^
   = more: readiness explain Y0204
)");
}

TEST_CASE("text is any scalar that is not empty") {
  CHECK(about(shapes::text(), "v: no") == "");
  CHECK(about(shapes::text(), "v: 1.10") == "");
  CHECK(about(shapes::text(), "v: null") ==
        "Y0209 `null` stands for nothing in YAML | write a text, or delete the line; put it in "
        "quotes if it is meant as a text\n");
  CHECK(about(shapes::text(), "v: 'null'") == "");
  CHECK(about(shapes::text(), "v:") ==
        "Y0209 nothing is written after `v:` | write a text, or delete the line\n");
  CHECK(about(shapes::text(), "v: ' '") ==
        "Y0209 this text is empty | write a text, or delete the line\n");
  CHECK(about(shapes::text(), "v: [a]") == "Y0201 expected a text, found a list\n");
  CHECK(about(shapes::text(), "v: {a: b}") ==
        "Y0201 expected a text, found `key: value` lines | put a text that contains `: ` in "
        "quotes\n");
  CHECK(about(shapes::expression(), "v: {a: b}") ==
        "Y0201 expected a condition, found `key: value` lines | put a text that contains `: ` in "
        "quotes\n");
}

TEST_CASE("words are a text or a text in each language") {
  CHECK(about(shapes::words(), "v: Text") == "");
  CHECK(about(shapes::words(),
              "v: {en: Text, pt-BR: Texto, zh-Hant: x, zh-Hant-TW: y, es-419: z}") == "");
  CHECK(about(shapes::words(), "v: {}") == "Y0208 expected a text in at least one language\n");
  CHECK(about(shapes::words(), "v: [a]") == "Y0201 expected a text, found a list\n");
  CHECK(about(shapes::words(), "v: {english: a}") ==
        "Y0206 expected a language such as en or pt-BR, found `english` | write two lower-case "
        "letters, "
        "and a country if it matters\n");
  CHECK(about(shapes::words(), "v: {en: }") ==
        "Y0209 nothing is written after `en:` | write a text, or delete the line\n");
  for (const char* tag :
       {"e", "EN", "en-", "en-us", "en-USA", "pt_BR", "en-Latn-", "en-Latn-US-x", "eng1"}) {
    CAPTURE(tag);
    CHECK(about(shapes::words(), "v: {" + std::string(tag) + ": a}").substr(0, 5) == "Y0206");
  }
}

TEST_CASE("identifiers have a style") {
  const Shape plain = shapes::identifier();
  const Shape dotted = shapes::identifier(Shape::IdStyle::dotted);
  for (const char* id : {"a", "snake_case", "kebab-case", "a1"})
    CHECK(about(plain, "v: " + std::string(id)) == "");
  for (const char* id : {"A", "1a", "a.b", "-a", "a b", "\"\"", "\xc3\xa9"}) {
    CAPTURE(id);
    CHECK_FALSE(about(plain, "v: " + std::string(id)) == "");
  }
  for (const char* id : {"a", "a.b", "a_1.b_2.c"})
    CHECK(about(dotted, "v: " + std::string(id)) == "");
  for (const char* id : {"a.", ".a", "a..b", "a.B", "a-b", "a.1"}) {
    CAPTURE(id);
    CHECK(about(dotted, "v: " + std::string(id)) ==
          "Y0206 expected an id, found `" + std::string(id) +
              "` | an id is made of lower-case letters, digits and `_`, as in `survey.question`\n");
  }
}

TEST_CASE("numbers say what they expected") {
  CHECK(about(shapes::integer(0, 4), "v: 4") == "");
  CHECK(about(shapes::integer(0, 4), "v: -1") ==
        "Y0204 expected a whole number from 0 to 4, found `-1`\n");
  CHECK(about(shapes::integer(0, 4), "v: many") ==
        "Y0201 expected a whole number from 0 to 4, found `many`\n");
  CHECK(about(shapes::integer(0, 4), "v: 010") ==
        "Y0201 expected a whole number from 0 to 4, found `010`\n");
  CHECK(about(shapes::integer(0, 4), "v: 1.0") ==
        "Y0201 expected a whole number from 0 to 4, found `1.0`\n");
  CHECK(
      about(shapes::integer(0, 4), "v: '1'") ==
      "Y0201 expected a whole number from 0 to 4, found `1` in quotes | write it without quotes\n");
  CHECK(about(shapes::integer(0, 4), "v: [1]") ==
        "Y0201 expected a whole number from 0 to 4, found a list\n");
  CHECK(about(shapes::integer(1, 1e15), "v: 0") ==
        "Y0204 expected a whole number of at least 1, found `0`\n");
  CHECK(about(shapes::number(-1e15, 0.5), "v: 0.6") ==
        "Y0204 expected a number of at most 0.5, found `0.6`\n");
  CHECK(about(shapes::number(-1e15, 1e15), "v: x") == "Y0201 expected a number, found `x`\n");
  CHECK(about(shapes::number(0, 1), "v: 0,5") ==
        "Y0201 expected a number from 0 to 1, found `0,5` | write a point instead of the comma\n");
  CHECK(about(shapes::number(0, 1), "v: 5e-1") == "");
  CHECK(about(shapes::number(0, 1), "v: nan") ==
        "Y0201 expected a number from 0 to 1, found `nan`\n");
}

TEST_CASE("truth values are true and false") {
  CHECK(about(shapes::boolean(), "v: true") == "");
  CHECK(about(shapes::boolean(), "v: yes") == "Y0201 expected true or false, found `yes`\n");
  CHECK(about(shapes::boolean(), "v: 'true'") ==
        "Y0201 expected true or false, found `true` in quotes | write it without quotes\n");
}

TEST_CASE("dates exist") {
  CHECK(about(shapes::date(), "v: 2026-11-23") == "");
  CHECK(about(shapes::date(), "v: '2026-11-23'") == "");
  CHECK(about(shapes::date(), "v: 2026-02-30") ==
        "Y0207 `2026-02-30` is not a date | write a date between 1900-01-01 and 2999-12-31\n");
  CHECK(about(shapes::date(), "v: 23.11.2026") ==
        "Y0201 expected a date such as 2026-11-23, found `23.11.2026` | write year, month and day "
        "as in 2026-11-23\n");
}

TEST_CASE("names are from a list") {
  const Shape shape = shapes::one_of({"none", "some", "most"});
  CHECK(about(shape, "v: most") == "");
  CHECK(about(shape, "v: soem") ==
        "Y0205 expected none, some or most, found `soem` | did you mean `some`?\n");
  CHECK(about(shape, "v: often") == "Y0205 expected none, some or most, found `often`\n");
  CHECK(about(shapes::one_of(std::vector<std::string>(11, "x")), "v: yyy") ==
        "Y0205 expected one of 11 names, found `yyy`\n");
}

TEST_CASE("lists have parts and a least number of them") {
  const Shape shape = shapes::list(shapes::integer(0, 9), 2);
  CHECK(about(shape, "v: [1, 2]") == "");
  CHECK(about(shape, "v: [1]") == "Y0208 expected at least 2 items, found 1\n");
  CHECK(about(shape, "v: [1, x]") == "Y0201 expected a whole number from 0 to 9, found `x`\n");
  CHECK(about(shape, "v: 1") == "Y0201 expected a list, found `1`\n");
  CHECK(about(shape, "v:") ==
        "Y0209 nothing is written after `v:` | write `[]` for an empty list\n");
  CHECK(about(shape, "v:\n  - 1\n  -\n") ==
        "Y0209 nothing is written after `-` | write a whole number from 0 to 9, or delete the "
        "line\n");
}

TEST_CASE("an empty place in brackets has no dash") {
  CHECK(about(shapes::list(shapes::text()), "v: [a, , b]") ==
        "Y0209 nothing is written here | write a text, or delete the line\n");
}

TEST_CASE("findings end at a thousand") {
  std::string text = "v: [";
  for (int i = 0; i < 5000; ++i) text += "x, ";
  const Document document = parsed(text + "]");
  Diagnostics diagnostics;
  const Shape shape = shapes::list(shapes::boolean());
  CHECK_FALSE(conforms(document.source, *document.root.find("v"), shape, diagnostics));
  CHECK(diagnostics.error_count() == 1000);
}

TEST_CASE("dictionaries check their keys") {
  const Shape shape = shapes::dictionary(shapes::text(), Shape::IdStyle::dotted);
  CHECK(about(shape, "v: {a.b: x, c: y}") == "");
  CHECK(about(shape, "v: {}") == "");
  CHECK(about(shape, "v: {A: x}").substr(0, 35) == "Y0206 expected an id, found `A` | a");
  CHECK(about(shape, "v: [a]") == "Y0201 expected `key: value` lines, found a list\n");
}

TEST_CASE("records know their keys") {
  CHECK(about(question(), "v: {id: a, text: x, x-note: [1]}") == "");
  CHECK(about(question(), "v: {text: x}") == "Y0203 a question needs the key `id` | Its name.\n");
  CHECK(about(question(), "v: {id: a, text: x, colour: red}") ==
        "Y0202 a question has no key `colour` | delete it, or call it `x-...` to keep it unread\n");
  CHECK(about(question(), "v: a") == "Y0201 expected a question, found `a`\n");
}

TEST_CASE("either takes the first that fits the kind of value") {
  const Shape shape = shapes::either({shapes::integer(0, 4), shapes::list(shapes::text())});
  CHECK(about(shape, "v: 3") == "");
  CHECK(about(shape, "v: [a]") == "");
  CHECK(about(shape, "v: a") == "Y0201 expected a whole number from 0 to 4, found `a`\n");
  CHECK(about(shape, "v: {a: b}").substr(0, 81) ==
        "Y0201 expected a whole number from 0 to 4 or a list, found `key: value` lines | p");
  CHECK(about(shape, "v:") ==
        "Y0209 nothing is written after `v:` | write a whole number from 0 to 4 or a list, or "
        "delete the line\n");
  CHECK(about(shapes::anything(), "v:") == "");
}

TEST_CASE("long values are shortened in messages") {
  CHECK(about(shapes::boolean(), "v: " + std::string(100, 'a')) ==
        "Y0201 expected true or false, found `" + std::string(37, 'a') + "...`\n");
}

TEST_CASE("readers take what conforms") {
  const Document document = parsed(
      "t: text\ni: 3\nn: 0.5\nf: true\nl: [a, b]\none: a\nw: {fr: oui, en: yes}\nempty:\nbig: "
      "3000000000\n");
  const Node& node = document.root;
  CHECK(text_at(node, "t") == "text");
  CHECK(text_at(node, "none") == "");
  CHECK(integer_at(node, "i") == 3);
  CHECK_FALSE(integer_at(node, "n"));
  CHECK_FALSE(integer_at(node, "big"));
  CHECK(number_at(node, "n") == 0.5);
  CHECK_FALSE(number_at(node, "none"));
  CHECK(flag_at(node, "f", false));
  CHECK(flag_at(node, "none", true));
  CHECK(list_at(node, "l") == std::vector<std::string>{"a", "b"});
  CHECK(list_at(node, "one") == std::vector<std::string>{"a"});
  CHECK(list_at(node, "none").empty());
  CHECK(words_at(node, "w", "en") == "yes");
  CHECK(words_at(node, "w", "de") == "oui");
  CHECK(words_at(node, "t", "de") == "text");
  CHECK(words_at(node, "none", "de") == "");
  CHECK(span_at(node, "t") == Span{3, 7});
  CHECK(span_at(node, "none") == node.span);
  CHECK(span_at(node, "empty") == node.find("empty")->span);
}

TEST_CASE("what must say something says nothing when it is empty") {
  const Shape words = shapes::not_empty(shapes::dictionary(shapes::text()));
  CHECK(about(words, "v: {a: b}") == "");
  CHECK(about(words, "v: {}") == "Y0208 this is empty | write at least one key, or delete it\n");
  CHECK(about(words, "v:").starts_with("Y0209"));
  CHECK(about(shapes::dictionary(shapes::text()), "v: {}") == "");
  const Shape record =
      shapes::not_empty(shapes::record("a case", {{"a", false, shapes::text(), "A."}}));
  CHECK(about(record, "v: {a: b}") == "");
  CHECK(about(record, "v: {}") == "Y0208 a case is empty | write at least one key, or delete it\n");
  CHECK(about(record, "v: {x-a: b}").starts_with("Y0208"));  // is not read
}
