#include "report/render/terminal.hpp"

#include "base/text.hpp"
#include "everything.hpp"
#include "report/render/terminal_line.hpp"
#include "unit/report/garden.hpp"
#include "unit/report/hostile.hpp"

#include <algorithm>

namespace readiness {
namespace {

std::string shown(Block block, int width = 60, bool unicode = false, bool color = false) {
  return render_terminal({{std::move(block)}}, {width, color, unicode});
}

std::vector<std::string> lines_in(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find('\n', begin);
    lines.push_back(text.substr(begin, end - begin));
    begin = end == std::string::npos ? text.size() : end + 1;
  }
  return lines;
}

int widest_line(const std::string& text) {
  int widest = 0;
  for (const std::string& line : lines_in(text)) widest = std::max(widest, display_width(line));
  return widest;
}

/// Everything a terminal could obey; line breaks are ours.
bool has_control(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return c != '\n' && (static_cast<unsigned char>(c) < 0x20 || c == '\x7f');
  });
}

Bars three_bars() {
  Bars bars{"Dimensions", 0, 100};
  bars.rows = {{"Alpha", Range{50, 50, 50.0}, "50", "", "fair", ""},
               {"Beta", Range{20, 60, 40.0}, "40", "20 to 60", "poor", "3 of 4", true},
               {"Gamma", std::nullopt, "", "", "", "not asked of this role"}};
  bars.note_title = "answered";
  bars.mark_title = "weakest";
  return bars;
}

}  // namespace

// 62 cells: name 10, figure "40*", range 8, word 5, note 8 and the gaps leave a bar of 16: 16 * 20
// % = 3.2 cells are certain, 16 * 60 % = 9.6 possible, 40 % lies in the seventh.
TEST_CASE("bars have an axis, a range and their numbers beside them") {
  CHECK(shown(three_bars(), 62) ==
        R"(Dimensions   0  25  50  75 100       range     grade  answered
Alpha       |########........|  50             fair
Beta        |###---+---......|  40*  20 to 60  poor   3 of 4
Gamma       not asked of this role
# at least   - at most   + as answered   * weakest
)");
}

TEST_CASE("bars in Unicode show eighths of a cell") {
  const std::string text = shown(three_bars(), 62, true);
  CHECK(text.find("Alpha       │████████········│  50") != std::string::npos);
  CHECK(text.find("Beta        │███▏░░+░░░······│  40*") != std::string::npos);
  CHECK(text.find("█ at least   ░ at most   + as answered   * weakest\n") != std::string::npos);
}

TEST_CASE("where notes do not fit beside the bar they stand below it") {
  CHECK(shown(three_bars(), 40) == R"(Dimensions   0   50   100       range
Alpha       |######.....|  50
            fair
Beta        |##--+--....|  40*  20 to 60
            poor, 3 of 4 answered
Gamma       not asked of this role
# at least   - at most   + as answered
* weakest
)");
}

TEST_CASE("a bar never shows more certainty than there is") {
  const auto bar = [](double low, double high, double given) {
    Bars bars{"", 0, 10};
    bars.rows = {{"x", Range{low, high, given}, "", "1 to 2"}};
    const std::string line = lines_in(shown(bars, 40))[1];
    return line.substr(line.find('|'));
  };
  const std::string nearly = bar(9.99, 10, 9.99), fully = bar(10, 10, 10);
  CHECK(std::count(nearly.begin(), nearly.end(), '#') + 1 ==
        std::count(fully.begin(), fully.end(), '#'));
  const std::string nothing_known = bar(0, 10, 5);
  CHECK(nothing_known.find('#') == std::string::npos);
  CHECK(nothing_known.find('.') == std::string::npos);
}

TEST_CASE("the axis shows the questionnaire's own range") {
  Bars bars{"", 0, 3};
  bars.rows = {{"x", Range{1, 1, 1.0}, "1.0"}};
  CHECK(lines_in(shown(bars, 60))[0].find("0") != std::string::npos);
  CHECK(lines_in(shown(bars, 60))[0].find("0.75") != std::string::npos);
  CHECK(lines_in(shown(bars, 60))[0].find("2.25") != std::string::npos);
  bars.least = -50;
  bars.most = 50;
  CHECK(lines_in(shown(bars, 60))[0].find("-25") != std::string::npos);
}

TEST_CASE("bars of one report stand under each other") {
  Bars first = three_bars(), second = three_bars();
  second.rows[0].name = "A longer name";
  const auto lines = lines_in(render_terminal({{first, second}}, {80, false, false}));
  CHECK(lines[1].find('|') == lines[6].find('|'));
  CHECK(lines[4].empty());  // no legend between them
}

TEST_CASE("a grid wraps its widest column") {
  const Grid grid{{{"condition"}, {"you"}, {"n", true}},
                  {{"Rules", "one two three four five six seven", "12"}, {"Plan", "none", "7"}}};
  CHECK(shown(grid, 80) == R"(  condition  you                                 n
  Rules      one two three four five six seven  12
  Plan       none                                7
)");
  CHECK(shown(grid, 40) == R"(  condition  you                       n
  Rules      one two three four five  12
             six seven
  Plan       none                      7
)");
}

TEST_CASE("a grid without room goes row by row") {
  const Grid grid{{{"dimension"}, {"A long title", true}, {"Another title", true}, {"Third", true}},
                  {{"Beds", "12", "-", "few"}, {"Water", "-", "-", "-"}}};
  CHECK(shown(grid, 40) == R"(  Beds
    A long title 12, Third few
  Water
)");
}

TEST_CASE("lists hang and are numbered where asked") {
  const List list{ListMark::number,
                  {{"one two three four five six seven eight", {"and a detail"}}, {"next", {}}}};
  CHECK(shown(list, 40) == R"(  1. one two three four five six seven
     eight
     and a detail
  2. next
)");
}

TEST_CASE("what does not fit on one line goes below") {
  CHECK(shown(Headline{"left", "right"}, 40) == "left" + std::string(31, ' ') + "right\n");
  CHECK(shown(Headline{std::string(30, 'l'), std::string(9, 'r')}, 40) ==
        std::string(30, 'l') + "\n" + std::string(9, 'r') + "\n");
  CHECK(shown(Headline{"", ""}, 40).empty());
  CHECK(shown(Heading{1, "Title", "aside"}, 40) == "Title" + std::string(30, ' ') + "aside\n");
}

TEST_CASE("colour is a weight or one of sixteen, and only where wanted") {
  CHECK(shown(Paragraph{"careful", Tone::warning}, 40, false, true) == "\x1b[33mcareful\x1b[0m\n");
  CHECK(shown(Paragraph{"careful", Tone::warning}, 40) == "careful\n");
  CHECK(shown(Heading{1, "Title"}, 40, false, true) == "\x1b[1mTitle\x1b[0m\n");
}

TEST_CASE("no line is wider than the terminal, and none ends in spaces") {
  const Report report = hostile_report();
  for (int width = 40; width <= 200; ++width)
    for (const bool unicode : {false, true}) {
      const std::string text = render_terminal(report, {width, false, unicode});
      CHECK(widest_line(text) <= width);
      CHECK_FALSE(has_control(text));
      CHECK(commands_in(text).empty());
      CHECK(text.find(" \n") == std::string::npos);
    }
}

TEST_CASE("an assessment with hostile names keeps to its width") {
  for (const std::string& text : hostile_texts()) {
    const auto of = garden();
    make_hostile(*of, text);
    const Report report = build_report(of->result, roadmap(of->result), Audience::full);
    for (int width = 40; width <= 200; width += 3) {
      const std::string page = render_terminal(report, {width, false, false});
      INFO(page);
      CHECK(widest_line(page) <= width);
      CHECK_FALSE(has_control(page));
      CHECK(visible_lines(page) == page);
      CHECK(commands_in(page).empty());
    }
  }
}

TEST_CASE("with colour nothing but SGR sequences is an escape") {
  std::string text = render_terminal(hostile_report(), {80, true, true});
  for (std::size_t at = 0; (at = text.find('\x1b', at)) != std::string::npos; ++at) {
    REQUIRE(text[at + 1] == '[');
    const std::size_t end = text.find_first_not_of("0123456789;", at + 2);
    CHECK(text[end] == 'm');
  }
}

TEST_CASE("a width out of bounds is taken as the nearest that works") {
  const Report report{{Paragraph{std::string(500, 'x')}}};
  CHECK(widest_line(render_terminal(report, {10, false, false})) == 40);
  CHECK(widest_line(render_terminal(report, {900, false, false})) == 100);
}

}  // namespace readiness
