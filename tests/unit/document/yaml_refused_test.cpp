// What parse_yaml refuses, with the whole message.
#include "document/yaml/yaml.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

#include <chrono>

using namespace readiness;
using namespace std::string_literals;

namespace {

std::string complaint(const std::string& text, const Limits& limits = {}) {
  Diagnostics diagnostics;
  const auto document = parse_yaml(Source("a.yaml", text), diagnostics, limits);
  CHECK(document.has_value() != diagnostics.has_errors());
  return render_long(diagnostics.sorted());
}

/// The lines of render_short without the file name.
std::string brief(const std::string& text) {
  Diagnostics diagnostics;
  parse_yaml(Source("f", text), diagnostics).reset();
  return render_short(diagnostics.sorted());
}

}  // namespace

TEST_CASE("Y0001: not UTF-8") {
  CHECK(complaint("a: caf\xe9\n") == R"(error[Y0001]: this file is not UTF-8
  --> a.yaml:1:7
   |
 1 | a: caf\xe9
   |       ^^^^ not UTF-8 from here on
   = help: save the file again with the encoding UTF-8 (editors offer it under "Save as")
   = more: readiness explain Y0001
)");
}

TEST_CASE("Y0002: control characters, one finding a line") {
  CHECK(complaint("a: x\x01\x02\nb: \xc2\x9b"
                  "31m\n") ==
        R"(error[Y0002]: the control character U+0001 is not allowed in a YAML file
  --> a.yaml:1:5
   |
 1 | a: x\x01\x02
   |     ^^^^
   = help: delete it
   = more: readiness explain Y0002

error[Y0002]: the control character U+009B is not allowed in a YAML file
  --> a.yaml:2:4
   |
 2 | b: \u009b31m
   |    ^^^^^^
   = help: delete it
   = more: readiness explain Y0002
)");
  CHECK(brief("a: bcd\0e"s) ==
        "f:1:7: error[Y0002]: the control character U+0000 is not allowed in a YAML file\n");
  CHECK(brief("a: 1\rb: 2\r\n") ==
        "f:1:5: error[Y0002]: no line feed follows the carriage return (U+000D) here\n");
}

TEST_CASE("Y0003: tabs in the indentation, and not what the library makes of them") {
  CHECK(complaint("a:\n\tb: 1\n  \tc: 2\n") == R"(error[Y0003]: this line is indented with a tab
  --> a.yaml:2:1
   |
 2 |  b: 1
   | ^ a tab
   = help: indent with spaces
   = more: readiness explain Y0003
)");
  CHECK(brief("a: [\n\tx,\n \ty\n]\n") ==
        "f:2:1: error[Y0003]: this line is indented with a tab\n"
        "f:3:2: error[Y0003]: this line is indented with a tab\n");
  CHECK(brief("a: |\n  x\n\ty\n") == "f:3:1: error[Y0003]: this line is indented with a tab\n");
  CHECK(brief("\ta: 1\n") == "f:1:1: error[Y0003]: this line is indented with a tab\n");
  CHECK(brief("a:\n  -\tb: 1\n") == "f:2:4: error[Y0003]: a tab stands before a key\n");
  CHECK(brief("a: |\n  x\n  \ty\nb: \"x\n \t y\"\n\t\n\t# no\nc: 1\t# yes\n") == "");
}

TEST_CASE("Y0100: lines that hide themselves") {
  CHECK(complaint("a: 1\n%b: 2\n") == R"(error[Y0100]: a line cannot begin with `%`
  --> a.yaml:2:1
   |
 2 | %b: 2
   | ^
   = help: delete the line, or put the text in quotes
   = more: readiness explain Y0100
)");
  CHECK(brief("%YAML 1.2\n---\na: 1\n") == "f:1:1: error[Y0100]: a line cannot begin with `%`\n");
  CHECK(brief("a: |\n  %x\n") == "");
}

TEST_CASE("Y0100: a colon inside a text") {
  CHECK(complaint("title: What: is this\n") ==
        R"(error[Y0100]: this text contains `: `, which would begin another value
  --> a.yaml:1:12
   |
 1 | title: What: is this
   |            ^
   = help: put the whole text in quotes
   = more: readiness explain Y0100
)");
}

TEST_CASE("Y0100: lines without a key") {
  CHECK(complaint("a: 1\nbcd\ne: 2\n") == R"(error[Y0100]: this line has no key
  --> a.yaml:2:1
   |
 2 | bcd
   | ^^^
   = help: write `key: value`; the further lines of a text are indented under its key
   = more: readiness explain Y0100
)");
  CHECK(complaint("a: 1\nb:2\n") == R"(error[Y0100]: no space follows the `:` here
  --> a.yaml:2:1
   |
 2 | b:2
   | ^^^
   = help: write `key: value`
   = more: readiness explain Y0100
)");
  CHECK(brief("a: 1\nb:2\nc: 3\n") == "f:2:1: error[Y0100]: no space follows the `:` here\n");
  CHECK(brief("a:\n  - x\n y\n") == "f:3:2: error[Y0100]: this line has no key\n");
  CHECK(complaint("a: {b, c: 1}\n") ==
        R"(error[Y0100]: no `:` follows this key
  --> a.yaml:1:5
   |
 1 | a: {b, c: 1}
   |     ^
   = help: write `{key: value}`; put texts that contain `,` or brackets in quotes
   = more: readiness explain Y0100
)");
  CHECK(brief("a: {b:1}\n") == "f:1:5: error[Y0100]: no space follows the `:` here\n");
}

TEST_CASE("Y0100: indentation that fits nothing") {
  CHECK(complaint("a:\n    b: 1\n  c: 2\n") ==
        R"(error[Y0100]: this line begins in a column where no other key does
  --> a.yaml:3:3
   |
 3 |   c: 2
   |   ^^^^
   = help: begin it in the same column as the lines that it belongs to
   = more: readiness explain Y0100
)");
  CHECK(complaint("a: 1\n  b: 2\n") == R"(error[Y0100]: a key begins where the text above continues
  --> a.yaml:2:4
   |
 2 |   b: 2
   |    ^
   = help: begin the key in the same column as the other keys, or put the text above in quotes
   = more: readiness explain Y0100
)");
  CHECK(brief("a:\n  - x: 1\n   y: 2\n") ==
        "f:3:4: error[Y0100]: this line begins in a column where no other key does\n");
  CHECK(brief("a:\n  - x: 1\n   y\n") ==
        "f:3:4: error[Y0100]: a list item that begins with `- ` was expected here\n");
  CHECK(brief("a: 1\n- b\n") ==
        "f:2:1: error[Y0100]: a list item stands where a key was expected\n");
  CHECK(brief("a: [x] y\n") ==
        "f:1:8: error[Y0100]: something follows a value that is already complete\n");
}

TEST_CASE("Y0100: brackets") {
  CHECK(complaint("a: 1\nb: [x, y\n") == R"(error[Y0100]: the list that starts here is never closed
  --> a.yaml:2:4
   |
 2 | b: [x, y
   |    ^
   = help: add `]` at its end
   = more: readiness explain Y0100
)");
  CHECK(complaint("a: {x: 1\nb: 2\n") == R"(error[Y0100]: a `,` or the closing `}` is missing here
  --> a.yaml:2:2
   |
 1 | a: {x: 1
   |    - the mapping starts here
 2 | b: 2
   |  ^
   = help: put texts that contain `: `, `,` or brackets in quotes
   = more: readiness explain Y0100
)");
  CHECK(brief("a: x]\nb: ]\n") == "f:2:4: error[Y0100]: this `]` closes nothing\n");
}

TEST_CASE("Y0100: texts that begin with a sign of YAML's own") {
  CHECK(brief("a: @x\n") == "f:1:4: error[Y0100]: a text cannot begin with `@`\n");
  CHECK(brief("a: `x\n") == "f:1:4: error[Y0100]: a text cannot begin with a backtick\n");
  CHECK(brief("{a: is it?, b: 1}\n") ==
        "f:1:10: error[Y0100]: between brackets a text cannot hold `?`\n");
  CHECK(brief("a: - b\n") == "f:1:4: error[Y0100]: a list item cannot begin here\n");
  CHECK(brief("a: ? b\n") == "f:1:4: error[Y0100]: a text cannot begin with `? `\n");
  CHECK(brief("a: |x\n") == "f:1:5: error[Y0100]: only a line break may follow `|` or `>`\n");
  CHECK(brief("a: |0\n x\n") == "f:1:6: error[Y0100]: a block text cannot be indented by 0\n");
  CHECK(complaint("path: \"C:\\q\"\n") ==
        R"(error[Y0100]: a backslash begins an escape that does not exist
  --> a.yaml:1:10
   |
 1 | path: "C:\q"
   |          ^^
   = help: write `\\` for a backslash, or use single quotes
   = more: readiness explain Y0100
)");
}

TEST_CASE("Y0101: the root is a mapping and nothing stands around it") {
  CHECK(complaint("- a\nb: 1\n") ==
        R"(error[Y0101]: the file begins with a list instead of `key: value` lines
  --> a.yaml:1:1
   |
 1 | - a
   | ^
   = help: write `key:` above the list and indent it
   = more: readiness explain Y0101
)");
  CHECK(complaint("{a: 1}\n...\nb: 1\n") ==
        R"(error[Y0101]: this does not belong to the `key: value` lines above
  --> a.yaml:3:1
   |
 3 | b: 1
   | ^^^^
   = help: begin all keys of the file in the same column, or delete this
   = more: readiness explain Y0101
)");
  CHECK(brief("hello\n") ==
        "f:1:1: error[Y0101]: the file begins with a text instead of `key: value` lines\n");
  CHECK(brief(",\n") ==
        "f:1:1: error[Y0101]: the file begins with a text instead of `key: value` lines\n");
  CHECK(brief("  a: 1\nb: 2\n") ==
        "f:2:1: error[Y0101]: this does not belong to the `key: value` lines above\n");
}

TEST_CASE("Y0102: duplicate keys, all of them") {
  CHECK(complaint("a: 1\nb: {x: 1, \"x\": 2}\n\na: 2\n") == R"(error[Y0102]: this key appears twice
  --> a.yaml:2:11
   |
 2 | b: {x: 1, "x": 2}
   |     - first here
   |           ^^^ again here; only one can count
   = help: delete one of them
   = more: readiness explain Y0102

error[Y0102]: this key appears twice
  --> a.yaml:4:1
   |
 1 | a: 1
   | - first here
...
 4 | a: 2
   | ^ again here; only one can count
   = help: delete one of them
   = more: readiness explain Y0102
)");
}

TEST_CASE("Y0103 and Y0104: references and tags") {
  CHECK(complaint("a: *important* thing\n") ==
        R"(error[Y0103]: a text cannot begin with `*` or `&`: YAML's references are not used here
  --> a.yaml:1:4
   |
 1 | a: *important* thing
   |    ^^^^^^^^^^^
   = help: put the text in quotes, or write the value out
   = more: readiness explain Y0103
)");
  CHECK(brief("a: &x {b: 1}\nc: *x\n<<: *x\n") ==
        "f:1:4: error[Y0103]: a text cannot begin with `*` or `&`: YAML's references are not used "
        "here\n"
        "f:2:4: error[Y0103]: a text cannot begin with `*` or `&`: YAML's references are not used "
        "here\n"
        "f:3:1: error[Y0103]: `<<` merges nothing: YAML's references are not used here\n"
        "f:3:5: error[Y0103]: a text cannot begin with `*` or `&`: YAML's references are not used "
        "here\n");
  CHECK(brief("a: !!int 3\nb: ! x\nc: !\n") ==
        "f:1:4: error[Y0104]: a text cannot begin with `!`: YAML's type tags are not used here\n"
        "f:2:4: error[Y0104]: a text cannot begin with `!`: YAML's type tags are not used here\n"
        "f:3:4: error[Y0104]: a text cannot begin with `!`: YAML's type tags are not used here\n");
  CHECK(brief("&x\n") ==
        "f:1:1: error[Y0103]: a text cannot begin with `*` or `&`: YAML's references are not used "
        "here\n");
}

TEST_CASE("Y0105: quotes that are never closed") {
  const std::string never = R"(error[Y0105]: the text that starts here is never closed
  --> a.yaml:1:10
   |
 1 | comment: "abc
   |          ^ this quote has no partner; everything to the end of the file would be swallowed
   = help: add `"` at the end of the text, or use `comment: >-` and indent the next lines
   = more: readiness explain Y0105
)";
  CHECK(complaint("comment: \"abc\nb: 2\n") == never);
  CHECK(complaint("comment: \"abc") == never);
  CHECK(brief("a: 'abc\nb: 2\n") ==
        "f:1:4: error[Y0105]: the text that starts here is never closed\n");
  CHECK(brief("a: [\"x\ny]\n") ==
        "f:1:5: error[Y0105]: the text that starts here is never closed\n");
  CHECK(brief("a: \"x\n---\nb: 1\n") ==
        "f:1:4: error[Y0105]: the text that starts here is never closed\n");
}

TEST_CASE("Y0105: a quote that only the next quote closes") {
  CHECK(complaint("a: \"two\nb: \"x\"\n") ==
        R"(error[Y0105]: the text that starts here is not closed on its own lines
  --> a.yaml:1:4
   |
 1 | a: "two
   |    ^ this quote has no partner
 2 | b: "x"
   | ------ this line is not indented under it
   = help: add `"` at the end of the text, or indent its further lines
   = more: readiness explain Y0105
)");
  CHECK(brief("a:\n  - \"two\n  - x\"\n") ==
        "f:2:5: error[Y0105]: the text that starts here is not closed on its own lines\n");
}

TEST_CASE("Y0105: quotes inside a text") {
  CHECK(complaint("a: \"Say \"hi\" there\"\n") ==
        R"(error[Y0105]: there is more text after the closing quote
  --> a.yaml:1:10
   |
 1 | a: "Say "hi" there"
   |    ------ the text in quotes
   |          ^^^
   = help: write `\"` for a quote inside double quotes, or use single quotes around the text
   = more: readiness explain Y0105
)");
  CHECK(complaint("a: 'don't'\n") == R"(error[Y0105]: there is more text after the closing quote
  --> a.yaml:1:9
   |
 1 | a: 'don't'
   |    ----- the text in quotes
   |         ^^
   = help: write `''` for a quote inside single quotes, or use double quotes around the text
   = more: readiness explain Y0105
)");
}

TEST_CASE("Y0106: a second document") {
  CHECK(complaint("a: 1\n---\na: 2\n") == R"(error[Y0106]: a second document begins here
  --> a.yaml:2:1
   |
 2 | ---
   | ^^^
   = help: put it into a file of its own
   = more: readiness explain Y0106
)");
}

TEST_CASE("Y0107: keys that are not plain text") {
  CHECK(complaint("a: {{ name }}\n") ==
        R"(error[Y0107]: a key must be plain text, not a list or a mapping
  --> a.yaml:1:5
   |
 1 | a: {{ name }}
   |     ^
   = help: put the text in quotes
   = more: readiness explain Y0107
)");
  CHECK(brief("? a\n: b\n") == "f:1:3: error[Y0107]: a key is written without `? ` before it\n");
  CHECK(brief(": b\n") == "f:1:1: error[Y0107]: there is no key before this\n");
  CHECK(brief("? |\n  x\n: b\n") == "f:1:3: error[Y0107]: a key must be on one line\n");
  CHECK(brief("[a]: b\n") ==
        "f:1:1: error[Y0107]: a key must be plain text, not a list or a mapping\n");
}

TEST_CASE("Y0108: nothing at all") {
  for (const char* text : {"", "\n", "# only\n", "---\n", "---\n...\n", "\xef\xbb\xbf"}) {
    CAPTURE(text);
    CHECK(brief(text) == "f: error[Y0108]: this file is empty\n");
  }
}

TEST_CASE("Y0109: limits") {
  CHECK(complaint("a: 1234\n", {6, 100, 32}) ==
        R"(error[Y0109]: this file is larger than 6 bytes, the limit
  --> a.yaml
   = help: split it into several files
   = more: readiness explain Y0109
)");
  CHECK(complaint("a: [1, 2]\n", {100, 4, 32}) ==
        R"(error[Y0109]: this file has more than 4 values, the limit
  --> a.yaml:1:8
   |
 1 | a: [1, 2]
   |        ^
   = help: split the file
   = more: readiness explain Y0109
)");
  CHECK(complaint("a:\n  b:\n    c: 1\n", {100, 100, 2}) ==
        R"(error[Y0109]: this is nested more than 2 levels deep, the limit
  --> a.yaml:3:5
   |
 3 |     c: 1
   |     ^
   = help: give it fewer levels
   = more: readiness explain Y0109
)");
}

TEST_CASE("one run tells about everything that can be told") {
  CHECK(brief("a: 1\na: &x 2\nb: !t y\n<<: 1\nc: d: e\n") ==
        "f:2:1: error[Y0102]: this key appears twice\n"
        "f:2:4: error[Y0103]: a text cannot begin with `*` or `&`: YAML's references are not used "
        "here\n"
        "f:3:4: error[Y0104]: a text cannot begin with `!`: YAML's type tags are not used here\n"
        "f:4:1: error[Y0103]: `<<` merges nothing: YAML's references are not used here\n"
        "f:5:5: error[Y0100]: this text contains `: `, which would begin another value\n");
}

TEST_CASE("findings end at a hundred") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "a: 1\n";
  Diagnostics diagnostics;
  CHECK_FALSE(parse_yaml(Source("f", text), diagnostics));
  CHECK(diagnostics.error_count() == 100);
}

// Not a measurement: the point is that none of these runs for minutes or overflows the stack.
TEST_CASE("a megabyte of one sign is refused soon") {
  for (const std::string begin : {"", "x: [", "x:\n  - "}) {
    for (const std::string sign :
         {"[",   "{",   "- ",    "\"",  "'",        ": ",    "? ", "?", "[[a,", "{a: ", "&a ",
          "*a ", "!a ", "\"\" ", "a, ", "[\"]\", ", "\ta\n", "%",  ",", "]",    "\\",   "-\n"}) {
      CAPTURE(begin);
      CAPTURE(sign);
      std::string text = begin;
      while (text.size() < 1'000'000) text += sign;
      const auto start = std::chrono::steady_clock::now();
      Diagnostics diagnostics;
      const bool accepted = parse_yaml(Source("f", text), diagnostics).has_value();
      CHECK(accepted != diagnostics.has_errors());
      CHECK(render_long(diagnostics.sorted()).size() < 20'000);
      CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(30));
    }
  }
}

TEST_CASE("Y0002: a carriage return that ends no line") {
  CHECK(complaint("a: 1\rb: 2\r") ==
        R"(error[Y0002]: no line feed follows the carriage return (U+000D) here
  --> a.yaml:1:5
   |
 1 | a: 1\x0db: 2
   |     ^^^^
   = help: save the file with Windows (CRLF) or Unix (LF) line endings
   = more: readiness explain Y0002
)");
}

TEST_CASE("Y0003: white space that only looks like a space") {
  CHECK(complaint("a:\n\xc2\xa0 b: 1\n") ==
        R"(error[Y0003]: this line is indented with U+00A0, which only looks like a space
  --> a.yaml:2:1
   |
)"
        " 2 | \xc2\xa0 b: 1\n"
        R"(   | ^ U+00A0
   = help: indent with plain spaces
   = more: readiness explain Y0003
)");
  CHECK(brief("a:\n \xe3\x80\x80- b\n") ==  // an ideographic space
        "f:2:2: error[Y0003]: this line is indented with U+3000, which only looks like a space\n");
  CHECK(brief("a: one\n  \xc2\xa0two\n").empty());             // a text goes on
  CHECK(brief("a: \"one\n  \xc2\xa0two: three\"\n").empty());  // in quotes
  CHECK(brief("a: |\n  \xc2\xa0two: three\n").empty());        // a block
}

TEST_CASE("what the library lets pass though it is not YAML") {
  // X4QW of the YAML test suite
  CHECK(brief("a: >#comment\n  b\n") ==
        "f:1:5: error[Y0100]: only a line break may follow `|` or `>`\n");
  CHECK(brief("a: |-x\n  b\n").find("Y0100") != std::string::npos);
  CHECK(brief("a: |2- # comment\n    b\n").empty());
  // HRE5
  CHECK(brief("a: \"b \\' c\"\n") ==
        "f:1:7: error[Y0100]: a backslash begins an escape that does not exist\n");
  CHECK(brief("a: \"\\\\' \\\" \\/ \\u00e9 \\x41\"\n").empty());
  // DK95/01: a tab is no indentation
  CHECK(brief("a: \"b\n\tc\"\n") == "f:2:1: error[Y0003]: this line is indented with a tab\n");
  CHECK(brief("a: \"b\n \tc\"\n").empty());
  // 9C9N
  CHECK(brief("a: [b,\nc,\nd]\n") ==
        "f:2:1: error[Y0100]: this line is not indented under what it belongs to\n"
        "f:3:1: error[Y0100]: this line is not indented under what it belongs to\n");
  CHECK(brief("a:\n  b: {c: 1,\n  d: 2}\n").find("f:3:3: error[Y0100]") == 0);
  CHECK(brief("a: [b,\n c,\n d\n]\n").empty());
  CHECK(brief("- x\n").find("Y0101") != std::string::npos);
}

TEST_CASE("a list that is never closed is not told as a key") {
  CHECK(brief("a: 1\n[\"x\": b\n").find("Y0107") == std::string::npos);
  CHECK(brief("a: 1\n[\"x\"\n").find("Y0107") == std::string::npos);
  CHECK(brief("[x]: b\n").find("Y0107") != std::string::npos);
}
