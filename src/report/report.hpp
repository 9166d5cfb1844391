#pragma once

#include "base/modules.hpp"
#include "scoring/scorecard.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace readiness::report {

/// How a piece of text is meant; renderers may show it, never by colour alone.
enum class Tone { plain, strong, faint, good, warning, bad };

struct Heading {
  int depth = 1;  ///< 1 is the document's title
  std::string text;
  std::string aside = {};  ///< the one thing to know beside it; may be empty
};
struct Paragraph {
  std::string text;
  Tone tone = Tone::plain;
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
};
struct Column {
  std::string title;
  bool is_number = false;  ///< right-aligned
};
struct Grid {
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> rows;
};
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
using Block = std::variant<Heading, Paragraph, Headline, Bars, Grid, List>;
using Blocks = std::vector<Block>;

/// A document for people, computed: renderers walk it and decide nothing about its content.
struct Report {
  Blocks blocks;
};

}  // namespace readiness::report
