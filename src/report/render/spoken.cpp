#include "report/render/spoken.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

/// "a; b": what there is of it.
std::string told(std::vector<std::string> parts, std::string_view between = "; ") {
  parts.erase(std::remove(parts.begin(), parts.end(), ""), parts.end());
  return joined(parts, between);
}

std::string prefixed(const std::string& before, const std::string& text) {
  return text.empty() ? "" : before + text;
}

/// Ends as a sentence does.
std::string sentence(std::string text) {
  if (!text.empty() && std::string_view(".:!?").find(text.back()) == std::string_view::npos)
    text += '.';
  return text;
}

/// Writes blocks one after the other, an empty line between; the visitor of `Block`.
class SpokenWriter {
 public:
  explicit SpokenWriter(int width) : width_(width) {}

  std::string write(const Report& report) {
    write(report.blocks);
    write(report.depth);
    return std::move(out_);
  }

  void operator()(const Heading& heading) { say(told({heading.text, heading.aside}, ", ")); }

  void operator()(const Paragraph& paragraph) { say(paragraph.text); }

  void operator()(const Headline& headline) { say(told({headline.left, headline.right})); }

  void operator()(const Bars& bars) {
    if (!bars.title.empty()) say(bars.title + ":");
    for (const Bar& bar : bars.rows) {
      const std::string note = bar.range && !bars.note_title.empty()
                                   ? prefixed(bars.note_title + " ", bar.note)
                                   : bar.note;
      const std::string figures = told({bar.figure, prefixed("from ", bar.span)}, ", ");
      say(sentence(bar.name + ": " +
                   told({figures, bar.word, note, bar.is_marked ? bars.mark_in_full() : ""})));
    }
  }

  void operator()(const Chain& chain) {
    say(sentence(told({joined(chain.links, ", which leads to: "),
                       prefixed("what comes of it: ", chain.outcome)})));
  }

  void operator()(const Grid& whole) {
    if (whole.is_drawing) return;
    const Grid grid = without_drawings(whole);
    if (!grid.columns.empty() && !grid.columns.front().title.empty())
      say(grid.columns.front().title + ":");
    for (const auto& row : grid.rows) {
      std::vector<std::string> parts;
      for (std::size_t i = 1; i < std::min(row.size(), grid.columns.size()); ++i)
        if (!row[i].text.empty())
          parts.push_back(
              prefixed(grid.columns[i].title, grid.columns[i].title.empty() ? "" : " ") +
              row[i].text);
      const std::string first = row.empty() ? "" : row.front().text;
      const std::string rest = told(std::move(parts));
      say(sentence(first.empty() || rest.empty() ? first + rest : first + ": " + rest));
    }
  }

  void operator()(const Chart& chart) {
    const auto figure = [&](double value) {
      return fixed(value, chart.digits) + prefixed(" ", chart.unit);
    };
    say(chart.title + ":");
    std::size_t at = 0;
    for (const ChartPhase& phase : chart.phases) {
      if (phase.points == 0) continue;
      const ChartPoint &first = chart.points[at], &last = chart.points[at + phase.points - 1];
      say(sentence(phase.name + ": " +
                   counted(static_cast<long>(phase.points), "figure", "figures") + " from " +
                   to_long_text(first.day) + " to " + to_long_text(last.day) + "; centre " +
                   figure(phase.centre) +
                   (phase.low && phase.high
                        ? "; limits of chance " + figure(*phase.low) + " to " + figure(*phase.high)
                        : "")));
      for (std::size_t end = at + phase.points; at < end; ++at)
        if (chart.points[at].is_marked)
          say(sentence(chart.mark_title + ": " + to_long_text(chart.points[at].day) + ", " +
                       figure(chart.points[at].value)));
    }
  }

  void operator()(const Ladder& ladder) {
    const auto level = [&](std::size_t at) {
      return std::to_string(at + 1) + ", " + ladder.levels[at];
    };
    const bool has_next = ladder.reached + 1 < ladder.levels.size();
    say(sentence(told(
        {"Of " + std::to_string(ladder.levels.size()) + " levels it is " + level(ladder.reached),
         ladder.here,
         has_next ? "the next is " + level(ladder.reached + 1) + prefixed(", ", ladder.next)
                  : ""})));
  }

  void operator()(const Actions& actions) {
    int number = 0;
    for (const Action& action : actions.rows) {
      say(sentence("Step " + std::to_string(++number) + ": " + action.what));
      say(sentence(told({prefixed("Who: ", action.who), prefixed("By: ", action.by)})));
      say(action.why);
      say(sentence(prefixed("First: ", action.first_step)));
    }
  }

  void operator()(const List& list) {
    int number = 0;
    for (const ListItem& item : list.items) {
      ++number;
      say((list.mark == ListMark::number ? std::to_string(number) + ". " : "") + item.text);
      for (const std::string& detail : item.details) say(detail);
    }
  }

 private:
  void write(const Blocks& blocks) {
    for (const Block& block : blocks) {
      const std::size_t before = out_.size();
      if (before > 0) out_ += "\n";
      const std::size_t begin = out_.size();
      std::visit(*this, block);
      if (out_.size() == begin) out_.resize(before);
    }
  }

  void say(const std::string& text) {
    if (text.empty()) return;
    for (const std::string& line : wrapped(visible_lines(text), width_)) out_ += line + "\n";
  }

  int width_;
  std::string out_;
};

}  // namespace

std::string render_spoken(const Report& report, int width) {
  return SpokenWriter(width).write(report);
}

}  // namespace readiness::report
