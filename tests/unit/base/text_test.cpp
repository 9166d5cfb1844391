#include "base/text.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

using namespace readiness;
using namespace std::string_literals;

TEST_CASE("malformed UTF-8 is found at its first byte") {
  CHECK_FALSE(first_malformed_utf8(""));
  CHECK_FALSE(first_malformed_utf8("plain \xc3\xa9 \xe6\x97\xa5 \xf0\x9f\x98\x80"));
  CHECK(first_malformed_utf8("ab\x80") == 2);            // a continuation byte alone
  CHECK(first_malformed_utf8("\xc0\xaf") == 0);          // overlong
  CHECK(first_malformed_utf8("a\xe0\x80\xaf") == 1);     // overlong
  CHECK(first_malformed_utf8("a\xed\xa0\x80") == 1);     // a surrogate
  CHECK(first_malformed_utf8("\xf4\x90\x80\x80") == 0);  // above U+10FFFF
  CHECK(first_malformed_utf8("\xf4\x8f\xbf\xbe") == std::nullopt);
  CHECK(first_malformed_utf8("a\xe6\x97") == 1);  // cut at the end
  CHECK(first_malformed_utf8("\xff") == 0);
}

TEST_CASE("characters are code points, a malformed byte counts one") {
  CHECK(character_count("") == 0);
  CHECK(character_count("e\xcc\x81\xf0\x9f\x98\x80") == 3);
  CHECK(character_count("a\xff\xfe") == 3);
}

TEST_CASE("display width counts what a terminal shows") {
  CHECK(display_width("abc") == 3);
  CHECK(display_width("\xe6\x97\xa5\xe6\x9c\xac") == 4);  // two CJK characters
  CHECK(display_width("e\xcc\x81") == 1);                 // e and a combining accent
  CHECK(display_width("\xf0\x9f\x98\x80") == 2);          // one emoji
  CHECK(display_width("\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb") ==
        2);                                                       // woman, joiner, laptop
  CHECK(display_width("\xf0\x9f\x91\x8d\xf0\x9f\x8f\xbd") == 2);  // thumb with a skin tone
  CHECK(display_width("\xf0\x9f\x87\xa9\xf0\x9f\x87\xaa") == 2);  // a flag is two letters
  CHECK(display_width("\xe2\x9d\xa4\xef\xb8\x8f") == 2);          // heart, shown as emoji
  CHECK(display_width("\xe2\x9d\xa4") == 1);
  CHECK(display_width("1\xef\xb8\x8f\xe2\x83\xa3") == 2);             // keycap
  CHECK(display_width("\xe1\x84\x80\xe1\x85\xa1\xe1\x86\xa8") == 2);  // Hangul in three parts
}

TEST_CASE("what a terminal would obey or hide becomes visible") {
  CHECK(visible("\x1b[2J") == "\\x1b[2J");
  CHECK(visible("\xc2\x9b"
                "31m") == "\\u009b31m");  // CSI as one C1 character
  CHECK(visible("a\rb\x07\x7f") == "a\\x0db\\x07\\x7f");
  CHECK(visible("a\0b"s) == "a\\x00b");
  CHECK(visible("\xff\xc3") == "\\xff\\xc3");
  CHECK(visible("\x9b") == "\\x9b");
  CHECK(visible("\xe2\x80\xae"
                "abc\xe2\x80\xac") == "\\u202eabc\\u202c");          // override
  CHECK(visible("\xe2\x81\xa6x\xe2\x81\xa9") == "\\u2066x\\u2069");  // isolate
  CHECK(visible("a\xe2\x80\x8b"
                "b\xef\xbb\xbf") == "a\\u200bb\\ufeff");
  CHECK(visible("\xe2\x80\xa8\xe2\x80\xa9") == "\\u2028\\u2029");
  CHECK(visible("\xf3\xa0\x81\xa1") == "\\U000e0061");  // an invisible tag letter
  CHECK(visible("\xe3\x85\xa4") == "\\u3164");          // a letter that shows nothing
  CHECK(visible("a\tb\nc") == "a b\\nc");
  CHECK(visible("\r\n") == "\\x0d\\n");
}

TEST_CASE("joiners and presentation marks stay inside emoji only") {
  const std::string coder = "\xf0\x9f\x91\xa9\xf0\x9f\x8f\xbd\xe2\x80\x8d\xf0\x9f\x92\xbb";
  const std::string heart = "\xe2\x9d\xa4\xef\xb8\x8f\xe2\x80\x8d\xf0\x9f\x94\xa5";
  CHECK(visible(coder) == coder);
  CHECK(visible(heart) == heart);
  CHECK(visible("1\xef\xb8\x8f\xe2\x83\xa3") == "1\xef\xb8\x8f\xe2\x83\xa3");
  CHECK(visible("a\xe2\x80\x8d"
                "b") == "a\\u200db");
  CHECK(visible("\xf0\x9f\x98\x80\xe2\x80\x8dx") == "\xf0\x9f\x98\x80\\u200dx");
  CHECK(visible("a\xef\xb8\x8f") == "a\\ufe0f");
}

TEST_CASE("visible text is stable, well-formed and at most six times as long") {
  std::string all;
  for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
  for (const std::string& text : {all, "\xe2\x80\xae"s, "\xc2\x9b"s, "caf\xc3\xa9 \xe6\x97\xa5"s}) {
    const std::string shown = visible(text);
    CHECK(visible(shown) == shown);
    CHECK_FALSE(first_malformed_utf8(shown));
    CHECK(shown.size() <= 6 * text.size());
  }
  CHECK(visible("caf\xc3\xa9 \xe6\x97\xa5") == "caf\xc3\xa9 \xe6\x97\xa5");
}

TEST_CASE("visible_lines keeps line breaks and nothing else") {
  CHECK(visible_lines("a\nb\r\nc\x1b\td") == "a\nb\nc\\x1b d");
  CHECK(visible_lines("a\rb") == "a\\x0db");
}

TEST_CASE("text is wrapped at spaces, long words are cut") {
  using Lines = std::vector<std::string>;
  CHECK(wrapped("", 10) == Lines{""});
  CHECK(wrapped("one two three", 7) == Lines{"one two", "three"});
  CHECK(wrapped("one  two", 8) == Lines{"one  two"});
  CHECK(wrapped("one  two", 7) == Lines{"one", "two"});
  CHECK(wrapped("a\n\nb\n", 10) == Lines{"a", "", "b"});
  CHECK(wrapped("abcdefgh ij", 3) == Lines{"abc", "def", "gh", "ij"});
  CHECK(wrapped("x abcdefgh", 3) == Lines{"x", "abc", "def", "gh"});
  CHECK(wrapped("\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e", 5) ==
        Lines{"\xe6\x97\xa5\xe6\x9c\xac", "\xe8\xaa\x9e"});
  CHECK(wrapped("\xe6\x97\xa5\xe6\x9c\xac", 1) == Lines{"\xe6\x97\xa5", "\xe6\x9c\xac"});
  CHECK(wrapped("ae\xcc\x81", 1) == Lines{"a", "e\xcc\x81"});
  CHECK(wrapped("  - item", 10) == Lines{"  - item"});
}

TEST_CASE("no line is a command of a build server") {
  CHECK(inert("::error::x") == ": :error::x");
  CHECK(inert("a\n  ::error::x\nb::c\n") == "a\n  : :error::x\nb::c\n");
  CHECK(inert("see ##[error]x") == "see # #[error]x");
  CHECK(inert("##vso[a] ##teamcity[b] ## [c] ##1[d]") == "# #vso[a] # #teamcity[b] ## [c] ##1[d]");
  CHECK(inert("###[x") == "## #[x");
  CHECK(inert("") == "");
  CHECK(wrapped("one ::error::x", 10) == std::vector<std::string>{"one", ":", ":error::x"});
  CHECK(wrapped("one ::err", 6) == std::vector<std::string>{"one", ": :err"});
  CHECK(wrapped("wwww::x", 4) == std::vector<std::string>{"wwww", ": :x"});
}

TEST_CASE("padding and shortening count cells") {
  CHECK(padded("\xe6\x97\xa5", 4) == "\xe6\x97\xa5  ");
  CHECK(right_aligned("ab", 4) == "  ab");
  CHECK(padded("abc", 2) == "abc");
  CHECK(shortened("abcdef", 6) == "abcdef");
  CHECK(shortened("abcdefg", 6) == "abc...");
  CHECK(shortened("\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e", 5) == "\xe6\x97\xa5...");
  CHECK(shortened("\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e", 4, "") == "\xe6\x97\xa5\xe6\x9c\xac");
  CHECK(shortened("abcdef", 2) == "..");
  CHECK(shortened("abcdef", -1) == "");
}

TEST_CASE("shortening at the beginning keeps the end") {
  CHECK(shortened_at_begin("abcdef", 6) == "abcdef");
  CHECK(shortened_at_begin("abcdefg", 6) == "...efg");
  CHECK(shortened_at_begin("\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e", 5) == "...\xe8\xaa\x9e");
  CHECK(shortened_at_begin("xxe\xcc\x81", 2, "") == "xe\xcc\x81");
  CHECK(shortened_at_begin("abcdef", 2) == "..");
  CHECK(shortened_at_begin("abcdef", -1) == "");
}

TEST_CASE("a word of a megabyte is wrapped in one go") {
  CHECK(wrapped(std::string(1'000'000, 'x'), 80).size() == 12'500);
}

TEST_CASE("counting and listing") {
  CHECK(counted(1, "question", "questions") == "1 question");
  CHECK(counted(0, "question", "questions") == "0 questions");
  CHECK(counted(-1, "step", "steps") == "-1 steps");
  CHECK(enumerated({}) == "");
  CHECK(enumerated({"a"}) == "a");
  CHECK(enumerated({"a", "b"}) == "a and b");
  CHECK(enumerated({"a", "b", "c"}, "or") == "a, b or c");
  CHECK(enumerated({"a", "b, c", "d"}) == "a; b, c; and d");
  CHECK(joined({"a", "b"}, "; ") == "a; b");
  CHECK(joined({}, "; ") == "");
  CHECK(size_text(4 * 1024 * 1024) == "4 MiB");
  CHECK(size_text(3 * 1024) == "3 KiB");
  CHECK(size_text(1500) == "1500 bytes");
  CHECK(size_text(1) == "1 byte");
}

TEST_CASE("letters are those of ASCII") {
  CHECK(is_letter('a'));
  CHECK(is_letter('Z'));
  for (const char byte : {'@', '[', '`', '{', '0', '_', '\xe4', '\xc4', '\0'}) {
    CHECK_FALSE(is_letter(byte));
    CHECK(to_lower(byte) == byte);
    CHECK(to_upper(byte) == byte);
  }
  CHECK(is_letter_or_digit('0'));
  CHECK(is_lower('z'));
  CHECK_FALSE(is_lower('Z'));
  CHECK(is_upper('A'));
  CHECK(lower_case("AbZ 1\u00c4\u00e4") == "abz 1\u00c4\u00e4");
  CHECK(upper_case("AbZ 1\u00c4\u00e4") == "ABZ 1\u00c4\u00e4");
}
