#include "report/render/html.hpp"

#include "base/sha256.hpp"
#include "everything.hpp"
#include "report/render/html_text.hpp"
#include "report/render/markdown.hpp"
#include "unit/report/garden.hpp"
#include "unit/report/hostile.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

std::string between(const std::string& text, const std::string& begin, const std::string& end) {
  const std::size_t from = text.find(begin);
  if (from == std::string::npos) return {};
  const std::size_t start = from + begin.size();
  return text.substr(start, text.find(end, start) - start);
}

/// How often a piece occurs.
int count(const std::string& text, const std::string& piece) {
  int found = 0;
  for (std::size_t at = 0; (at = text.find(piece, at)) != std::string::npos; at += piece.size())
    ++found;
  return found;
}

TEST_CASE("HTML: hostile text is text in every block") {
  const std::string html = render_html(hostile_report());
  CHECK_MESSAGE(foreign_markup_in(html).empty(), foreign_markup_in(html));
  CHECK(commands_in(html).empty());
  CHECK(html.find("&lt;/script&gt;&lt;img onerror=alert(1)&gt;") != std::string::npos);
  // the check itself sees what it is there for
  for (const char* bad : {"<p><img></p>", "<p onclick=\"x\">", "<a href=\"https://x\">", "a > b",
                          "<p class=x>", "<script>"})
    CHECK_MESSAGE(!foreign_markup_in(bad).empty(), bad);
}

TEST_CASE("HTML: the policy lets in the style sheet that is there, and nothing else") {
  const std::string html = render_html({{Heading{1, "A"}}});
  const std::string style = between(html, "<style>", "</style>");
  CHECK(style.size() > 1000);
  CHECK(between(html, "style-src '", "'") == sha256_base64(style));
  CHECK(html.find("default-src 'none'") != std::string::npos);
  CHECK(style.find("url(") == std::string::npos);
  CHECK(style.find("@import") == std::string::npos);
}

TEST_CASE("HTML: head, sections and contents follow the headings") {
  Report report{{Heading{1, "Claims", "AI"}, Headline{"One leader", "3 of 4"}, Heading{2, "Why"},
                 Paragraph{"Because."}}};
  const std::string alone = render_html(report);
  CHECK(between(alone, "<title>", "</title>") == "Claims, AI");
  CHECK(between(alone, "<header>", "</header>").find("One leader") != std::string::npos);
  CHECK(alone.find("<nav") == std::string::npos);
  report.depth = {Heading{2, "First & last"}, Paragraph{"x"}, Heading{2, "Next"},
                  Heading{3, "In it"}};
  const std::string both = render_html(report);
  CHECK(count(both, "<section ") == 3);
  CHECK(count(both, "</section>") == 3);
  CHECK(both.find(
            "<li><a href=\"#s2\">First &amp; last</a></li>\n<li><a href=\"#s3\">Next</a></li>") !=
        std::string::npos);
  CHECK(both.find("<h2 id=\"s3\">Next</h2>") != std::string::npos);
  CHECK(both == render_html(report));
}

TEST_CASE("HTML: bars are drawn to measure, with their numbers beside them") {
  Bars bars{"Where", 20, 120};
  bars.rows = {{"open", Range{45, 95, 70.0}, "70", "45 to 95", "fair"},
               {"none", std::nullopt, "", "", "", "not asked"}};
  bars.note_title = "answered";
  const std::string html = render_html({{bars}});
  // of 100 points from 20: the low end is a quarter of the way, the high end three quarters
  CHECK(html.find("<rect class=\"low\" x=\"0%\" y=\"2\" width=\"25%\"") != std::string::npos);
  CHECK(html.find("<rect class=\"high\" x=\"25%\" y=\"5\" width=\"50%\"") != std::string::npos);
  CHECK(html.find("<line class=\"given\" x1=\"50%\"") != std::string::npos);
  CHECK(html.find("<td class=\"number\" data-title=\"range\">45 to 95</td>") != std::string::npos);
  CHECK(html.find("<td>not asked</td>") != std::string::npos);
  for (const char* word : {"at the least", "at the most", "on the answers given"})
    CHECK(count(html, word) == 1);
  CHECK(html.find("radar") != std::string::npos);  // in the style sheet
  CHECK(html.find("<figure") == std::string::npos);
}

TEST_CASE("HTML: a grid draws what is to be drawn, and text formats leave that out") {
  Grid grid{{{"question"}, {"", false, true}, {"leaders", true}, {"answers"}},
            {{"a", Contrast{0, 100}, number_cell(0), Cell("3 1", Distribution{{3, 1}})}}};
  const std::string html = render_html({{grid}});
  CHECK(html.find("<circle class=\"first\" cx=\"3%\"") != std::string::npos);
  CHECK(html.find("<circle class=\"second\" cx=\"97%\"") != std::string::npos);
  CHECK(html.find("<rect class=\"shade0\" x=\"0%\" y=\"2\" width=\"75%\"") != std::string::npos);
  CHECK(html.find("<rect class=\"shade4\" x=\"75%\" y=\"2\" width=\"25%\"") != std::string::npos);
  CHECK(render_markdown({{grid}}) ==
        "| question | leaders | answers |\n| --- | --: | --- |\n| a | 0 | 3 1 |\n");
  grid.is_drawing = true;
  CHECK(render_markdown({{grid}}).empty());
  CHECK(render_terminal({{Paragraph{"x"}, grid, Paragraph{"y"}}}, {}) == "x\ny\n");
}

TEST_CASE("HTML: a period, a series and a radar are drawn between the ends of all") {
  Grid days{{{"step"}, {"", false, true}},
            {{"a", Period{Date{0}, Date{10}}}, {"b", Period{Date{10}, Date{20}}}}};
  const std::string line = render_html({{days}});
  CHECK(line.find("x=\"0%\" y=\"3\" width=\"50%\"") != std::string::npos);
  CHECK(line.find("x=\"50%\" y=\"3\" width=\"50%\"") != std::string::npos);
  Grid waves{{{"what"}, {"", false, true}}, {{"a", Series{{0.0, std::nullopt, 100.0}}}}};
  const std::string trend = render_html({{waves}});
  // over the wave that is not known, from the bottom to the top
  CHECK(trend.find("<line class=\"span\" x1=\"4%\" y1=\"20\" x2=\"96%\" y2=\"4\"/>") !=
        std::string::npos);
  Bars round{"TRUST", 0, 100};
  round.is_circle = true;
  for (const char* name : {"T", "R", "U", "S"})
    round.rows.push_back({name, Range{50, 100, 75.0}, "75", "50 to 100"});
  const std::string radar = render_html({{round}});
  CHECK(radar.find("<polygon class=\"low\" points=\"0,-45 45,0 0,45 -45,0\"/>") !=
        std::string::npos);
  CHECK(radar.find("aria-label=\"T 75; R 75; U 75; S 75\"") != std::string::npos);
}

TEST_CASE("HTML says what Markdown says") {
  const auto of = garden();
  const Report report = build_report(of->result, roadmap(of->result), Audience::full);
  const std::string html = render_html(report);
  const auto holds = [&](const std::string& words) {
    return html.find(html_text(words)) != std::string::npos;
  };
  for (const Blocks* blocks : {&report.blocks, &report.depth})
    for (const Block& block : *blocks) {
      if (const auto* paragraph = std::get_if<Paragraph>(&block)) CHECK(holds(paragraph->text));
      if (const auto* heading = std::get_if<Heading>(&block)) CHECK(holds(heading->text));
      if (const auto* list = std::get_if<List>(&block))
        for (const ListItem& item : list->items) {
          CHECK(holds(item.text));
          for (const std::string& detail : item.details) CHECK(holds(detail));
        }
      if (const auto* grid = std::get_if<Grid>(&block))
        for (const auto& row : grid->rows)
          for (const Cell& cell : row) CHECK(holds(cell.text));
      if (const auto* bars = std::get_if<Bars>(&block))
        for (const Bar& bar : bars->rows)
          for (const std::string& words : {bar.name, bar.figure, bar.span, bar.word, bar.note})
            CHECK(holds(words));
    }
}

}  // namespace
}  // namespace readiness
