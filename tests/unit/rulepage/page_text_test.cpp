#include "rulepage/page_text.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

PageText page_of(const std::string& text) { return page_text(Source("page.md", text)); }

std::vector<std::string> words_of_page(const PageText& page) {
  std::vector<std::string> words;
  for (const PageWord& word : page.words) words.push_back(word.text);
  return words;
}

using Words = std::vector<std::string>;
using Kind = PageBlock::Kind;

std::vector<Kind> kinds_of(const PageText& page) {
  std::vector<Kind> kinds;
  for (const PageBlock& block : page.blocks) kinds.push_back(block.kind);
  return kinds;
}

TEST_CASE("words are letters and digits, in small letters, without the marks of Markdown") {
  CHECK(words_of_page(page_of("**Use** _AI_ e.g. for e-mails; don\u2019t `guess`.")) ==
        Words{"use", "ai", "eg", "for", "e-mails", "don't", "guess"});
  CHECK(words_of_page(page_of("Gr\u00fcn: K\u00dcNSTLICHE Stra\u00dfe")) ==
        Words{"gr\u00fcn", "k\u00fcnstliche", "strasse"});
}

TEST_CASE("addresses and numbers are told by kind") {
  const PageText page =
      page_of("Ask ann@lee.example or [the list](https://x.example/a?b) +44 20 2026-11-23 4412 7");
  std::vector<PageWord::Kind> kinds;
  for (const PageWord& word : page.words) kinds.push_back(word.kind);
  using WordKind = PageWord::Kind;
  CHECK(kinds == std::vector<WordKind>{WordKind::plain, WordKind::mail, WordKind::plain,
                                       WordKind::plain, WordKind::plain, WordKind::link,
                                       WordKind::phone, WordKind::number, WordKind::date,
                                       WordKind::phone, WordKind::number});
}

TEST_CASE("a word that a line break parts is one word, where it begins") {
  const PageText page = page_of("one two judge-\nment three\nfour");
  CHECK(words_of_page(page) == Words{"one", "two", "judgement", "three", "four"});
  CHECK(page.source.position_at(page.words[2].span.begin) == Position{1, 9});
  CHECK(page.source.position_at(page.words[4].span.begin) == Position{3, 1});
}

TEST_CASE("headings, paragraphs, items and rows") {
  const PageText page = page_of(
      "# Title\n\nText that\ngoes on.\n\n- an item\n  that goes on\n- another\n\n"
      "| a | b |\n|---|---|\n| c | d |\n\n```\ncode\n```\n");
  CHECK(kinds_of(page) == std::vector{Kind::heading, Kind::paragraph, Kind::item, Kind::item,
                                      Kind::row, Kind::row, Kind::code});
  CHECK(page.blocks[4].is_header);
  CHECK(!page.blocks[5].is_header);
  CHECK(page.words[page.blocks[5].words.last - 1].cell == 1);
}

TEST_CASE("a short line by itself is a heading where something follows") {
  const PageText page = page_of("AI in our firm\n\nUse it for drafts of letters.\n\nAnn Lee\n");
  CHECK(kinds_of(page) == std::vector{Kind::heading, Kind::paragraph, Kind::paragraph});
  CHECK(kinds_of(page_of("1. Purpose\n\nWhy this is here.\n")) ==
        std::vector{Kind::heading, Kind::paragraph});
  CHECK(kinds_of(page_of("1. Draft letters\n2. Sum up minutes\n")) ==
        std::vector{Kind::item, Kind::item});
}

TEST_CASE("a line that begins with a label begins anew; one in the middle of a sentence does not") {
  CHECK(kinds_of(page_of("Green: brochures.\nAmber: letters.\n")) ==
        std::vector{Kind::paragraph, Kind::paragraph});
  CHECK(kinds_of(page_of("Do not enter confidential\ndata: they stay here.\n")) ==
        std::vector{Kind::paragraph});
}

TEST_CASE("front matter and comments are no part of the page") {
  CHECK(words_of_page(page_of("---\ntitle: x\n---\n<!-- note\nmore -->\nText\n")) == Words{"text"});
  // a line of hyphens further down only parts
  CHECK(words_of_page(page_of("one\n\n---\n\ntwo\n")) == Words{"one", "two"});
}

TEST_CASE("what stands in quotation marks is quoted; a mark without a partner quotes nothing") {
  const auto quoted = [](const std::string& text) {
    Words words;
    for (const PageWord& word : page_of(text).words)
      if (word.is_quoted) words.push_back(word.text);
    return words;
  };
  CHECK(quoted("Never \u201cuse your judgement\u201d here") == Words{"use", "your", "judgement"});
  CHECK(quoted("\u201eim Zweifel\u201c und \"danach\" nicht") == Words{"im", "zweifel", "danach"});
  CHECK(quoted("a `b c` d") == Words{"b", "c"});
  CHECK(quoted("five inches (5\") wide").empty());
}

TEST_CASE("a point ends a sentence before a capital, but not behind an abbreviation") {
  CHECK(page_of("Ask Dr. Lee. She answers.").sentences.size() == 2);
  CHECK(page_of("Drafts, e.g. of letters, are fine.").sentences.size() == 1);
}

TEST_CASE("any text is a page") {
  for (const std::string& text :
       {std::string(), std::string("\n\n"), std::string("|"), std::string("- "), std::string("#"),
        std::string("](("), std::string("\""), std::string("\xef\xbb\xbf"),
        std::string("a\r\nb\r\n"), std::string("https://"), std::string("mailto:"),
        std::string("+"), std::string("'"), std::string("\u2019a"), std::string("```")})
    CHECK_NOTHROW(static_cast<void>(page_of(text)));
  CHECK(words_of_page(page_of("\xef\xbb\xbf"
                              "a\r\nb\r\n")) == Words{"a", "b"});
}

}  // namespace
}  // namespace readiness
