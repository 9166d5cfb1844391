#include "report/render/terminal_bars.hpp"

#include "base/number.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace readiness::report {
namespace {

constexpr const char* word_title = "grade";
constexpr int least_bar = 10;
constexpr int good_bar = 14;  ///< shorter bars are worth a second line for the notes
constexpr int most_bar = 60;

int widest(int cells, const std::string& text) {
  return std::max(cells, display_width(inert(visible(text))));
}

/// The columns as wide as their texts are.
BarLayout natural_layout(const Blocks& blocks) {
  BarLayout layout;
  for (const Block& block : blocks) {
    const auto* bars = std::get_if<Bars>(&block);
    if (!bars) continue;
    layout.name = widest(layout.name, bars->title);
    for (const Bar& bar : bars->rows) {
      layout.name = widest(layout.name, bar.name);
      if (!bar.range) continue;
      layout.figure = widest(layout.figure, bar.figure + "*");
      layout.span = widest(layout.span, bar.span);
      layout.word = widest(layout.word, bar.word);
      if (!bar.word.empty()) layout.word = widest(layout.word, word_title);
      layout.note = widest(layout.note, bar.note);
      if (!bar.note.empty()) layout.note = widest(layout.note, bars->note_title);
    }
  }
  return layout;
}

int with_gap(int cells) { return cells == 0 ? 0 : cells + 2; }

/// The signs that a bar is drawn with.
struct Signs {
  std::string edge, certain, possible, empty;
};

Signs signs_for(bool unicode) {
  return unicode ? Signs{"\u2502", "\u2588", "\u2591", "\u00b7"} : Signs{"|", "#", "-", "."};
}

/// Where a bar's parts begin and end, in eighths of a cell.
struct Extent {
  int certain = 0, possible = 0, given = -1;
};

Extent extent_of(const Bars& bars, const Range& range, int cells) {
  const double span = bars.most - bars.least;
  const auto eighths = [&](double score) {
    const double share = span > 0 ? (score - bars.least) / span : 0;
    return std::clamp(share, 0.0, 1.0) * 8 * cells;
  };
  const auto to_int = [](double number) { return static_cast<int>(number); };
  const bool is_point = range.high - range.low < 1e-9;
  Extent extent{to_int(std::floor(eighths(range.low) + 1e-6)),
                to_int(std::ceil(eighths(range.high) - 1e-6))};
  if (is_point) extent.possible = extent.certain;
  if (range.given && !is_point)
    extent.given = std::min(to_int(eighths(*range.given) + 1e-6) / 8, cells - 1);
  return extent;
}

/// A block that fills so many eighths of its cell from the left.
std::string part_of_block(int eighths) {
  constexpr std::array blocks{"\u258f", "\u258e", "\u258d", "\u258c", "\u258b", "\u258a", "\u2589"};
  return blocks[static_cast<std::size_t>(eighths - 1)];
}

std::string drawn(const Bars& bars, const Range& range, int cells, bool unicode) {
  const Signs signs = signs_for(unicode);
  const Extent extent = extent_of(bars, range, cells);
  const bool is_point = extent.possible == extent.certain;
  const int certain = extent.certain / 8, rest = extent.certain % 8;
  // Without part blocks a lone score is rounded; a low end never shows more than is certain.
  const int full = certain + (is_point && !unicode && rest >= 4 ? 1 : 0);
  const int possible = is_point ? full : (extent.possible + 7) / 8;
  std::string text;
  for (int cell = 0; cell < cells; ++cell) {
    if (cell == extent.given)
      text += "+";
    else if (cell < full)
      text += signs.certain;
    else if (unicode && cell == certain && rest > 0)
      text += part_of_block(rest);
    else
      text += cell < possible ? signs.possible : signs.empty;
  }
  return signs.edge + text + signs.edge;
}

std::string axis_number(double number) { return shortest(std::round(number * 1e6) / 1e6); }

/// The numbers under which the axis is read, as many as have room: five, three or two.
std::string axis(const Bars& bars, int cells) {
  for (const int steps : {4, 2, 1}) {
    std::string text;
    bool fits = true;
    for (int i = 0; i <= steps; ++i) {
      const std::string number = axis_number(bars.least + (bars.most - bars.least) * i / steps);
      const int length = display_width(number);
      const int at = 1 + cells * i / steps - (i == 0 ? 0 : i == steps ? length - 1 : length / 2);
      fits = fits && (i == 0 || at > display_width(text));
      text = padded(text, at) + number;
    }
    if (fits || steps == 1) return shortened(text, cells + 2, "");
  }
  return {};
}

std::vector<std::string> lines_of(const std::string& text, int width) {
  return wrapped(visible(text), width);
}

/// Texts that found no room beside the bar.
std::string left_over(const Bars& bars, const Bar& bar, const BarLayout& layout) {
  std::vector<std::string> parts;
  if (layout.span == 0 && !bar.span.empty()) parts.push_back(bar.span);
  if (layout.word == 0 && !bar.word.empty()) parts.push_back(bar.word);
  if (layout.note == 0 && !bar.note.empty()) parts.push_back(bar.note + " " + bars.note_title);
  return joined(parts, ", ");
}

void add_indented(Lines& lines, const std::string& text, int indent, int width, Tone tone) {
  for (const std::string& line : lines_of(text, width - indent))
    lines.push_back({{spaces(indent)}, {line, tone}});
}

/// Under the bar, beside what is left of the name.
void add_beside_name(Lines& lines, const std::vector<std::string>& texts, int name) {
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i + 1 >= lines.size()) lines.push_back({{spaces(name)}});
    Line& line = lines[i + 1];
    int used = 0;
    for (const Piece& piece : line) used += display_width(piece.text);
    line.push_back({spaces(name + 2 - used)});
    line.push_back({texts[i]});
  }
}

Lines row_without_bar(const Bar& bar, const BarLayout& layout) {
  const int rest = layout.width - layout.name - 2;
  return side_by_side({{lines_of(bar.name, layout.name), layout.name},
                       {lines_of(bar.note, rest), rest, false, Tone::faint}},
                      0);
}

Lines row_with_bar(const Bars& bars, const Bar& bar, const BarLayout& layout, bool unicode) {
  const Tone tone = bar.is_marked ? Tone::warning : Tone::plain;
  std::vector<ColumnLines> cells = {
      {lines_of(bar.name, layout.name), layout.name, false, tone},
      {{drawn(bars, *bar.range, layout.bar, unicode)}, layout.bar + 2, false, tone},
      {{visible(bar.figure) + (bar.is_marked ? "*" : " ")}, layout.figure, true, tone}};
  const auto add = [&](const std::string& text, int width) {
    if (width > 0) cells.push_back({lines_of(text, width), width});
  };
  add(bar.span, layout.span);
  add(bar.word, layout.word);
  add(bar.note, layout.note);
  Lines lines = side_by_side(cells, 0);
  if (const std::string rest = left_over(bars, bar, layout); !rest.empty())
    add_beside_name(lines, lines_of(rest, layout.width - layout.name - 2), layout.name);
  return lines;
}

Lines title_line(const Bars& bars, const BarLayout& layout) {
  std::vector<ColumnLines> cells = {
      {lines_of(bars.title, layout.name), layout.name, false, Tone::strong},
      {{axis(bars, layout.bar)}, layout.bar + 2, false, Tone::faint}};
  cells.push_back({{}, layout.figure});
  const auto add = [&](const std::string& title, int width, bool (*has_text)(const Bar&)) {
    const bool titled = std::any_of(bars.rows.begin(), bars.rows.end(), has_text);
    if (width > 0)
      cells.push_back({lines_of(titled ? title : "", width), width, false, Tone::faint});
  };
  add("range", layout.span, [](const Bar& bar) { return !bar.span.empty(); });
  add(word_title, layout.word, [](const Bar& bar) { return !bar.word.empty(); });
  add(bars.note_title, layout.note, [](const Bar& bar) { return bar.range && !bar.note.empty(); });
  return side_by_side(cells, 0);
}

bool any_row(const std::vector<const Bars*>& group, bool (*wanted)(const Bar&)) {
  return std::any_of(group.begin(), group.end(), [&](const Bars* bars) {
    return std::any_of(bars->rows.begin(), bars->rows.end(), wanted);
  });
}

}  // namespace

BarLayout bar_layout(const Blocks& blocks, int width) {
  const BarLayout natural = natural_layout(blocks);
  BarLayout layout;
  layout.width = width;
  layout.name = std::clamp(natural.name, 1, std::max(10, width * 3 / 10));
  layout.figure = natural.figure;
  int room = width - layout.name - 2 - 2 - 2 - layout.figure;
  const auto take = [&](int& column, int wanted, int bar) {
    if (room - with_gap(wanted) < bar) return false;
    column = wanted;
    room -= with_gap(wanted);
    return true;
  };
  if (take(layout.span, natural.span, least_bar) && take(layout.word, natural.word, good_bar))
    take(layout.note, natural.note, good_bar);
  layout.bar = std::clamp(room, least_bar, most_bar);
  return layout;
}

Lines bar_lines(const Bars& bars, const BarLayout& layout, bool unicode) {
  Lines lines = title_line(bars, layout);
  for (const Bar& bar : bars.rows) {
    const Lines row =
        bar.range ? row_with_bar(bars, bar, layout, unicode) : row_without_bar(bar, layout);
    lines.insert(lines.end(), row.begin(), row.end());
  }
  return lines;
}

Lines bar_legend(const std::vector<const Bars*>& group, int width, bool unicode) {
  const Signs signs = signs_for(unicode);
  std::vector<std::string> parts;
  if (any_row(group, [](const Bar& bar) { return !bar.span.empty(); }))
    parts = {signs.certain + " at least", signs.possible + " at most", "+ as answered"};
  if (any_row(group, [](const Bar& bar) { return bar.is_marked; }))
    parts.push_back("* " + visible(group.front()->mark_in_full()));
  Lines lines;
  if (!parts.empty()) add_indented(lines, joined(parts, "   "), 0, width, Tone::faint);
  return lines;
}

}  // namespace readiness::report
