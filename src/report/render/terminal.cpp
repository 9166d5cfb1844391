#include "report/render/terminal.hpp"

#include "base/text.hpp"
#include "report/render/spoken.hpp"
#include "report/render/terminal_bars.hpp"
#include "report/render/terminal_chart.hpp"
#include "report/render/terminal_grid.hpp"
#include "report/render/terminal_page.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

constexpr int readable = 100;  ///< cells of running text; longer lines are lost halfway back
constexpr int widest_page = 120;

template <class T>
bool is(const Block& block) {
  return std::holds_alternative<T>(block);
}

/// Writes blocks one after the other; the visitor of `Block`.
class TerminalWriter {
 public:
  TerminalWriter(const Blocks& blocks, const TerminalStyle& style)
      : blocks_(blocks),
        style_(style),
        width_(std::clamp(style.width, 40, 200)),
        page_width_(std::min(width_, widest_page)),
        text_width_(std::min(width_, readable)),
        layout_(bar_layout(blocks, page_width_)) {}

  std::string text() {
    for (at_ = 0; at_ < blocks_.size(); ++at_) {
      if (const auto* grid = std::get_if<Grid>(&blocks_[at_]); grid && grid->is_drawing) continue;
      if (needs_space_before()) out_ += "\n";
      std::visit(*this, blocks_[at_]);
      before_ = &blocks_[at_];
    }
    return std::move(out_);
  }

  void operator()(const Heading& heading) { opposite(heading.text, heading.aside, Tone::strong); }

  void operator()(const Paragraph& paragraph) {
    for (const std::string& line : wrapped(visible_lines(paragraph.text), text_width_))
      write({{line, paragraph.tone}});
  }

  void operator()(const Headline& headline) {
    opposite(headline.left, headline.right, Tone::plain);
  }

  void operator()(const Bars& bars) {
    write_all(bar_lines(bars, layout_, style_.unicode));
    group_.push_back(&bars);
    if (at_ + 1 < blocks_.size() && is<Bars>(blocks_[at_ + 1])) return;
    write_all(bar_legend(group_, text_width_, style_.unicode));
    group_.clear();
  }

  void operator()(const Grid& grid) { write_all(grid_lines(without_drawings(grid), 2, width_)); }

  void operator()(const Chain& chain) { (*this)(Paragraph{chain.text(), chain.tone}); }

  void operator()(const Ladder& ladder) { write_all(ladder_lines(ladder, 2, page_width_)); }

  void operator()(const Actions& actions) { write_all(action_lines(actions, 2, page_width_)); }

  void operator()(const Chart& chart) {
    write_all(chart_lines(chart, 2, page_width_, style_.unicode));
  }

  void operator()(const List& list) {
    int number = 0;
    for (const ListItem& item : list.items) write_item(item, mark_text(list.mark, ++number));
  }

 private:
  [[nodiscard]] bool needs_space_before() const {
    if (!before_) return false;
    const Block& block = blocks_[at_];
    const Block& before = *before_;
    if (is<Heading>(block) || is<Bars>(block)) return true;
    return is<Grid>(before) || is<Bars>(before) || is<Chart>(before) || is<Chart>(block) ||
           is<List>(before) || is<Ladder>(before) || (is<Headline>(before) && !is<Headline>(block));
  }

  void write(const Line& line) { out_ += painted(line, style_.color); }
  void write_all(const Lines& lines) {
    for (const Line& line : lines) write(line);
  }

  /// On one line where both have room, else below each other.
  void opposite(const std::string& left, const std::string& right, Tone tone) {
    const std::string shown_left = inert(visible(left)), shown_right = inert(visible(right));
    const int gap = page_width_ - display_width(shown_left) - display_width(shown_right);
    if (gap >= 2 && !right.empty())
      return write({{shown_left, tone}, {spaces(gap)}, {shown_right, tone}});
    for (const std::string& text : {shown_left, shown_right})
      if (!text.empty())
        for (const std::string& line : wrapped(text, text_width_)) write({{line, tone}});
  }

  void write_item(const ListItem& item, const std::string& sign) {
    const int indent = 2 + display_width(sign);
    bool is_first = true;
    for (const std::string& line : wrapped(visible_lines(item.text), text_width_ - indent)) {
      write({{is_first ? "  " + sign : spaces(indent)}, {line}});
      is_first = false;
    }
    for (const std::string& detail : item.details) write_detail(detail, indent);
  }

  void write_detail(const std::string& detail, int indent) {
    bool is_first = true;
    for (const std::string& line : wrapped(visible_lines(detail), text_width_ - indent - 2)) {
      write({{spaces(is_first ? indent : indent + 2)}, {line}});
      is_first = false;
    }
  }

  const Blocks& blocks_;
  const TerminalStyle& style_;
  int width_, page_width_, text_width_;
  BarLayout layout_;
  std::size_t at_ = 0;
  const Block* before_ = nullptr;  ///< the last one that was written
  std::vector<const Bars*> group_;
  std::string out_;
};

}  // namespace

std::string render_terminal(const Report& report, const TerminalStyle& style) {
  if (style.spoken) return render_spoken(report, style.width);
  const std::string page = TerminalWriter(report.blocks, style).text();
  if (report.depth.empty()) return page;
  const std::string depth = TerminalWriter(report.depth, style).text();
  return style.depth_first ? depth + "\n" + page : page + "\n" + depth;
}

}  // namespace readiness::report
