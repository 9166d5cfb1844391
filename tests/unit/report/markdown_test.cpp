#include "report/render/markdown.hpp"

#include "base/text.hpp"
#include "everything.hpp"
#include "unit/report/garden.hpp"
#include "unit/report/hostile.hpp"

#include <algorithm>

namespace readiness {
namespace {

std::string shown(Block block) { return render_markdown({{std::move(block)}}); }
std::string paragraph(const std::string& text) { return shown(Paragraph{text}); }

/// The text without what a backslash or an entity makes harmless.
std::string without_escapes(const std::string& text) {
  std::string bare;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text.compare(i, 4, "&lt;") == 0 || text.compare(i, 4, "&gt;") == 0) {
      i += 3;
    } else if (text.compare(i, 5, "&amp;") == 0) {
      i += 4;
    } else {
      bare += text[i];
    }
  }
  return bare;
}

}  // namespace

TEST_CASE("signs that would be markup are escaped") {
  CHECK(paragraph("a * b _c_ `d` [e] ~f~ | g") ==
        "a \\* b \\_c\\_ \\`d\\` \\[e\\] \\~f\\~ \\| g\n");
  CHECK(paragraph("<b>&amp;</b>") == "&lt;b&gt;&amp;amp;&lt;/b&gt;\n");
  CHECK(paragraph("back\\slash") == "back\\\\slash\n");
  CHECK(paragraph("a-b + c = 1.5 (d) 'e' \"f\"") == "a-b + c = 1.5 (d) 'e' \"f\"\n");
}

TEST_CASE("signs that begin something do so only at the start of a line") {
  CHECK(paragraph("- item") == "\\- item\n");
  CHECK(paragraph("+ item") == "\\+ item\n");
  CHECK(paragraph("12. item") == "12\\. item\n");
  CHECK(paragraph("3) item") == "3\\) item\n");
  CHECK(paragraph("12.5 items") == "12.5 items\n");
  CHECK(paragraph("===") == "\\===\n");
  CHECK(paragraph("# heading") == "\\# heading\n");
  CHECK(paragraph("> quote") == "&gt; quote\n");
  CHECK(paragraph("     code") == "code\n");
  CHECK(paragraph("one\n- two\n\nthree") == "one\n\\- two\n\nthree\n");
}

TEST_CASE("what would act on a terminal shows as text") {
  CHECK(paragraph("\x1b[31m") == "\\\\x1b\\[31m\n");
  CHECK(paragraph("\u202E") == "\\\\u202e\n");
}

TEST_CASE("each kind of block") {
  CHECK(shown(Heading{2, "Title", "38 (34 to 44)"}) == "## Title, 38 (34 to 44)\n");
  CHECK(shown(Headline{"left", "right"}) == "left; right\n");
  CHECK(shown(Headline{"left", ""}) == "left\n");
  CHECK(shown(Paragraph{"text", Tone::strong}) == "**text**\n");
  CHECK(shown(Paragraph{"text", Tone::faint}) == "*text*\n");
  CHECK(shown(List{ListMark::number, {{"one", {"detail"}}, {"two", {}}}}) ==
        "1. one\n   - detail\n2. two\n");
  CHECK(shown(Grid{{{"name"}, {"n", true}}, {{"a|b", "-"}}}) ==
        "| name | n |\n| --- | --: |\n| a\\|b | - |\n");
}

TEST_CASE("bars are a table with the numbers") {
  Bars bars{"Dimensions", 0, 100};
  bars.rows = {{"Alpha", Range{20, 60, 40.0}, "40", "20 to 60", "fair", "3 of 4", true},
               {"Beta", std::nullopt, "", "", "", "not asked of this role"}};
  bars.note_title = "answered";
  bars.mark_title = "weakest";
  CHECK(shown(bars) == R"(| Dimensions | score | range | | answered |
| --- | --: | --: | --- | --- |
| Alpha | 40 | 20 to 60 | fair, **weakest** | 3 of 4 |
| Beta | | | not asked of this role | |
)");
}

TEST_CASE("blocks are apart, empty ones leave nothing") {
  CHECK(render_markdown({{Paragraph{"a"}, Paragraph{""}, List{}, Paragraph{"b"}}}) == "a\n\nb\n");
}

TEST_CASE("no markup comes out of hostile text") {
  for (const std::string& text : hostile_texts()) {
    const std::string bare = without_escapes(paragraph(text));
    CHECK(bare.find_first_of("<>&`*_[]~#|") == std::string::npos);
    CHECK_FALSE(paragraph(text).starts_with("-"));
    const std::string row = without_escapes(shown(Grid{{{text}}, {{text}}}));
    CHECK(std::count(row.begin(), row.end(), '|') == 6);
    CHECK(std::count(row.begin(), row.end(), '\n') == 3);
    const std::string list = shown(List{ListMark::bullet, {{text, {}}}});
    CHECK(std::count(list.begin(), list.end(), '\n') == 1);
  }
}

TEST_CASE("no control character comes out of a hostile report") {
  const std::string text = render_markdown(hostile_report());
  CHECK(commands_in(text).empty());
  CHECK(visible_lines(text) == text);
  CHECK(std::none_of(text.begin(), text.end(), [](char c) {
    return c != '\n' && (static_cast<unsigned char>(c) < 0x20 || c == '\x7f');
  }));
}

TEST_CASE("a report as Markdown") {
  const std::string text =
      render_markdown(build_report(garden()->result, roadmap(garden()->result), Audience::full));
  CHECK(text.starts_with(R"(# North side - beds, 2026, Garden readiness

Owner O1, Full form, 4 May 2026; 3 of 4 answered

## Level 1 of 2: Wild, 56 of 100, anywhere from 38 to 75

**1 Wild** (you: 38 to 75) · 2 Planned (from 40)

It grows as it likes.

| Where you stand | score | range | | answered |
)"));
}

}  // namespace readiness
