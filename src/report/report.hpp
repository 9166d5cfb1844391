#pragma once

#include "base/date.hpp"
#include "base/modules.hpp"
#include "base/number.hpp"
#include "scoring/scorecard.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace readiness::report {

/// How a piece of text is meant; renderers may show it, never by colour alone.
enum class Tone { plain, strong, faint, good, warning, bad };
inline constexpr std::array<std::string_view, 6> tone_names = {"plain", "strong",  "faint",
                                                               "good",  "warning", "bad"};
[[nodiscard]] constexpr std::string_view name_of(Tone tone) {
  return tone_names[static_cast<std::size_t>(tone)];
}

struct Heading {
  int depth = 1;  ///< 1 is the document's title
  std::string text;
  std::string aside = {};  ///< the one thing to know beside it; may be empty
};
struct Paragraph {
  std::string text;
  Tone tone = Tone::plain;
  std::string link = {};  ///< a document beside this one that it leads to; may be empty
};
/// A line at the head of a report: on the left what it is, on the right more about it.
struct Headline {
  std::string left, right;
};
/// One score with its range; every number also as the text to print.
struct Bar {
  std::string name;
  std::optional<Range> range;  ///< absent: no bar, `note` says why; no `given`: too little to show
  std::string figure = {};     ///< the score on the answers given; may be empty
  std::string span = {};       ///< "34 to 44"; empty when nothing is open
  std::string word = {};       ///< the grade
  std::string note = {};       ///< read under `Bars::note_title`
  bool is_marked = false;      ///< stands out as `Bars::mark_title` says
};
/// Bars over one axis from `least` to `most`.
struct Bars {
  std::string title;
  double least = 0, most = 100;
  std::vector<Bar> rows = {};
  std::string note_title = {};  ///< "3 of 4" with "answered"
  std::string mark_title = {};  ///< what a mark means, e.g. "weakest"
  std::string mark_note = {};   ///< more about it, for a key; may be empty
  bool is_circle = false;       ///< the rows are stages of one way: may be drawn as a radar, too
  [[nodiscard]] std::string mark_in_full() const {
    return mark_title + (mark_note.empty() ? "" : ": " + mark_note);
  }
};
struct Column {
  std::string title;
  bool is_number = false;  ///< right-aligned
  /// Its cells are drawn from their values, which other columns say in words: what cannot draw
  /// leaves the column out.
  bool is_drawing = false;
};
/// A number in a grid. `digits` stand behind the point; fewer where the number is exact in them.
struct Figure {
  double value = 0;
  int digits = 0;
  std::string unit = {};  ///< "%", "days"; may be empty
};
/// How many gave each answer, the worst first.
struct Distribution {
  std::vector<double> counts;
};
/// Two figures of one thing, such as what two groups say of it.
struct Contrast {
  double first = 0, second = 0;
};
/// One figure over time; absent where it is not known.
struct Series {
  std::vector<std::optional<double>> values;
};
/// From a day until a day.
struct Period {
  Date from, until;
};
/// A place in a grid: the text to print, and the value that it says where it says one, so that a
/// spreadsheet gets a number and not its text, and a drawing its measures.
struct Cell {
  Cell(std::string shown = {}) : text(std::move(shown)) {}
  Cell(std::string_view shown) : text(shown) {}
  Cell(const char* shown) : text(shown) {}
  Cell(std::string shown, Figure figure) : text(std::move(shown)), value(std::move(figure)) {}
  Cell(std::string shown, Date day) : text(std::move(shown)), value(day) {}
  Cell(std::string shown, Range range) : text(std::move(shown)), value(range) {}
  Cell(std::string shown, Distribution counts) : text(std::move(shown)), value(std::move(counts)) {}
  /// To be drawn only.
  Cell(Contrast figures) : value(figures) {}
  Cell(Series series) : value(std::move(series)) {}
  Cell(Period days) : value(days) {}

  std::string text;
  std::string link = {};  ///< a document beside this one that says more; may be empty
  std::variant<std::monostate, Figure, Date, Range, Distribution, Contrast, Series, Period> value;
};
/// A number with as many digits as are given.
[[nodiscard]] inline Cell number_cell(double value, int digits = 0) {
  return {fixed(value, digits), Figure{value, digits}};
}
/// A number as exact as it is.
[[nodiscard]] inline Cell exact_cell(double value) { return {shortest(value), Figure{value, 9}}; }
/// Between which numbers drawings are drawn.
struct Axis {
  double least = 0, most = 100;
};
struct Grid {
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
  Axis axis = {};
  bool is_shaded = false;  ///< figures may be shaded by where they stand on the axis
  /// Drawn from what other blocks say: what cannot draw leaves it out.
  bool is_drawing = false;
};
/// What can be told without drawing.
[[nodiscard]] Grid without_drawings(Grid grid);
struct ListItem {
  std::string text;
  std::vector<std::string> details;  ///< indented lines under it
};
enum class ListMark { bullet, number, box };  ///< a box is there to be ticked on paper
struct List {
  ListMark mark = ListMark::bullet;
  std::vector<ListItem> items;
};
/// What stands before an item; `number` counts from 1.
[[nodiscard]] inline std::string mark_text(ListMark mark, int number) {
  if (mark == ListMark::number) return std::to_string(number) + ". ";
  return mark == ListMark::box ? "- [ ] " : "- ";
}
/// Where somebody stands among levels, the lowest first.
struct Ladder {
  std::vector<std::string> levels;
  std::size_t reached = 0;
  std::string here;  ///< how far in, told at the level reached; may be empty
  std::string next;  ///< what the level after it takes; may be empty
};
/// Something to do, by somebody, until a day.
struct Action {
  std::string what, who, by;
  std::string why;         ///< what it is there for; may be empty
  std::string first_step;  ///< what to begin with; may be empty
};
struct Actions {
  std::vector<Action> rows;  ///< numbered from 1
};
/// What leads to what, the cause first.
struct Chain {
  std::vector<std::string> links;  ///< at least one
  std::string outcome;             ///< what comes of it in the end; may be empty
  Tone tone = Tone::plain;

  [[nodiscard]] std::string text() const;  ///< "a -> b, likely: outcome"
};
/// A figure of a control chart.
struct ChartPoint {
  Date day;
  double value = 0;
  bool is_marked = false;  ///< stands out as `Chart::mark_title` says
};
/// Points in a row that have one centre and, where enough of them are there, one pair of limits.
struct ChartPhase {
  std::string name;
  std::size_t points = 0;  ///< so many, behind those of the phase before
  double centre = 0;
  std::optional<double> low = {}, high = {};
};
/// A control chart: figures in the order of their days, and the limits of chance about them.
struct Chart {
  std::string title;
  std::string unit = {};  ///< of its figures; may be empty
  int digits = 0;         ///< behind the point, of centres and limits
  std::vector<ChartPoint> points = {};
  std::vector<ChartPhase> phases = {};  ///< every point is in one
  std::string mark_title = {};
};
using Block =
    std::variant<Heading, Paragraph, Headline, Bars, Grid, List, Ladder, Actions, Chain, Chart>;
using Blocks = std::vector<Block>;

/// A document for people, computed: renderers walk it and decide nothing about its content.
struct Report {
  Blocks blocks;
  Blocks depth = {};  ///< everything behind it, where that was asked for
};

}  // namespace readiness::report
