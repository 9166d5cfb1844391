#include "report/render/html.hpp"

#include "base/sha256.hpp"
#include "base/text.hpp"
#include "questionnaire/load/embedded.hpp"
#include "report/render/html_drawings.hpp"
#include "report/render/html_text.hpp"

#include <algorithm>
#include <utility>

namespace readiness::report {
namespace {

/// The style sheet has a class for each tone but the plain one.
std::string class_of(Tone tone) {
  return tone == Tone::plain ? "" : " class=\"" + std::string(name_of(tone)) + "\"";
}

std::string anchored(const std::string& words, const std::string& link) {
  return link.empty() ? words : element("a", " href=\"" + html_text(link) + "\"", words);
}

/// What a table of contents leads to.
struct Entry {
  std::string id, title;
};

/// Writes blocks as sections; the visitor of `Block`.
class HtmlWriter {
 public:
  /// The title and what stands under it until the first section go to the head of the page.
  std::string page(const Blocks& blocks, const Brand& brand) {
    out_ = "<header>\n" + signature(brand);
    is_in_header_ = true;
    write(blocks);
    close_section();
    if (is_in_header_) out_ += "</header>\n";
    is_in_header_ = false;
    return element("article", " class=\"page\"", "\n" + std::exchange(out_, {})) + "\n";
  }

  std::string depth(const Blocks& blocks) {
    entries_.clear();
    write(blocks);
    close_section();
    const std::string sections = std::exchange(out_, {});
    return "<div class=\"depth\">\n" + contents() + sections + "</div>\n";
  }

  void operator()(const Heading& heading) {
    const std::string aside =
        heading.aside.empty() ? "" : " " + element("small", "", html_text(heading.aside));
    const std::string words = html_text(heading.text) + aside;
    if (heading.depth <= 1)
      out_ += element("h1", "", words) + "\n";
    else if (heading.depth == 2)
      open_section(heading.text, words);
    else
      out_ += element("h3", "", words) + "\n";
  }

  void operator()(const Paragraph& paragraph) {
    if (const std::string words = html_lines(paragraph.text); !words.empty())
      out_ += element("p", class_of(paragraph.tone), anchored(words, paragraph.link)) + "\n";
  }

  void operator()(const Headline& headline) {
    out_ += element("p", " class=\"headline\"",
                    element("span", "", html_text(headline.left)) + " " +
                        element("span", "", html_text(headline.right))) +
            "\n";
  }

  void operator()(const Bars& bars) {
    open_section(bars.title, html_text(bars.title));
    if (bars.is_circle && bars.rows.size() > 2) out_ += draw_radar(bars) + "\n";
    const auto any = [&](const std::string Bar::*text) {
      return std::any_of(bars.rows.begin(), bars.rows.end(),
                         [&](const Bar& bar) { return !(bar.*text).empty(); });
    };
    const bool has_span = any(&Bar::span), has_word = any(&Bar::word), has_note = any(&Bar::note);
    std::string head = element("td", "", "") +
                       element("td", " class=\"drawn\"", draw_axis({bars.least, bars.most})) +
                       column_head("score", true);
    if (has_span) head += column_head("range", true);
    if (has_word) head += column_head("grade", false);
    if (has_note) head += column_head(bars.note_title, false);
    std::string rows;
    for (const Bar& bar : bars.rows) {
      const std::string mark =
          bar.is_marked ? " " + element("em", "", html_text(bars.mark_title)) : "";
      std::string row = element("th", " scope=\"row\"", html_text(bar.name) + mark) +
                        element("td", " class=\"drawn\"", draw_bar(bars, bar)) +
                        cell(bar.figure, "score", true);
      if (has_span) row += cell(bar.span, "range", true);
      if (has_word) row += cell(bar.word, "grade", false);
      if (has_note) row += cell(bar.note, bar.range ? bars.note_title : "", false);
      rows += element("tr", "", row) + "\n";
    }
    table("bars", element("tr", "", head), rows);
    out_ += bar_key(bars) + "\n";
  }

  void operator()(const Grid& grid) {
    std::string head, rows;
    const auto first_words =
        std::find_if(grid.columns.begin(), grid.columns.end(),
                     [](const Column& column) { return !column.is_number && !column.is_drawing; });
    const auto row_head = static_cast<std::size_t>(first_words - grid.columns.begin());
    const Period all = days_of(grid);
    for (const Column& column : grid.columns) {
      const bool is_timed = column.is_drawing && column.title.empty() && all.from < all.until;
      head += is_timed ? element("td", " class=\"drawn\"", draw_ends(all))
                       : column_head(column.title, column.is_number, column.is_drawing);
    }
    for (const std::vector<Cell>& row : grid.rows) {
      std::string cells;
      for (std::size_t i = 0; i < grid.columns.size(); ++i)
        cells +=
            i < row.size() ? grid_cell(grid, i, row[i], i == row_head, all) : element("td", "", "");
      rows += element("tr", "", cells) + "\n";
    }
    table(grid.is_shaded ? "grid shaded" : "grid", element("tr", "", head), rows);
  }

  void operator()(const List& list) {
    const bool is_numbered = list.mark == ListMark::number;
    std::string items;
    for (const ListItem& item : list.items) {
      std::string details;
      for (const std::string& detail : item.details)
        details += element("li", "", html_lines(detail)) + "\n";
      const std::string text = html_lines(item.text);
      items += element("li", "",
                       details.empty() ? text
                                       : (is_numbered ? element("b", "", text) : text) + "\n" +
                                             element("ul", "", "\n" + details)) +
               "\n";
    }
    out_ += element(is_numbered ? "ol" : "ul", list.mark == ListMark::box ? " class=\"boxes\"" : "",
                    "\n" + items) +
            "\n";
  }

  void operator()(const Ladder& ladder) {
    std::string steps;
    for (std::size_t i = 0; i < ladder.levels.size(); ++i) {
      const bool is_reached = i == ladder.reached;
      const std::string& note = is_reached ? ladder.here : ladder.next;
      const bool has_note = (is_reached || i == ladder.reached + 1) && !note.empty();
      const std::string title =
          element("b", "", std::to_string(i + 1)) + " " + html_text(ladder.levels[i]);
      steps += element("li",
                       is_reached           ? " class=\"reached\" aria-current=\"step\""
                       : i < ladder.reached ? " class=\"below\""
                                            : "",
                       element("span", "", title) +
                           (has_note ? " " + element("small", "", html_text(note)) : "")) +
               "\n";
    }
    out_ += element("ol", " class=\"ladder\"", "\n" + steps) + "\n";
  }

  void operator()(const Chart& chart) { out_ += draw_chart(chart) + "\n"; }

  void operator()(const Actions& actions) {
    std::string rows;
    int number = 0;
    for (const Action& action : actions.rows) {
      std::string what = element("b", "", html_text(action.what));
      for (const std::string& more : {action.why, with_first(action.first_step)})
        if (!more.empty()) what += element("div", "", html_lines(more));
      rows +=
          element("tr", "",
                  cell(std::to_string(++number), "", true) + element("th", " scope=\"row\"", what) +
                      cell(action.who, "who", false) + cell(action.by, "by", false)) +
          "\n";
    }
    table("actions",
          element("tr", "",
                  element("td", "", "") + column_head("what", false) + column_head("who", false) +
                      column_head("by", false)),
          rows);
  }

  void operator()(const Chain& chain) {
    std::string links;
    for (const std::string& link : chain.links) links += element("li", "", html_text(link)) + "\n";
    if (!chain.outcome.empty())
      links += element("li", " class=\"outcome\"", html_text("likely: " + chain.outcome)) + "\n";
    out_ += element("ol", " class=\"chain\"", "\n" + links) + "\n";
  }

 private:
  void write(const Blocks& blocks) {
    for (const Block& block : blocks) std::visit(*this, block);
  }

  void open_section(const std::string& title, const std::string& words) {
    close_section();
    if (std::exchange(is_in_header_, false)) out_ += "</header>\n";
    title_id_ = "s" + std::to_string(++sections_);
    entries_.push_back({title_id_, title});
    out_ += "<section aria-labelledby=\"" + title_id_ + "\">\n" +
            element("h2", " id=\"" + title_id_ + "\"", words) + "\n";
    is_in_section_ = true;
  }

  void close_section() {
    if (std::exchange(is_in_section_, false)) out_ += "</section>\n";
  }

  [[nodiscard]] std::string contents() const {
    std::string links;
    for (const Entry& entry : entries_)
      links +=
          element("li", "", element("a", " href=\"#" + entry.id + "\"", html_text(entry.title))) +
          "\n";
    return element("nav", " aria-labelledby=\"contents\"",
                   "\n" + element("h2", " id=\"contents\"", "What is behind it") + "\n" +
                       element("ol", "", "\n" + links) + "\n") +
           "\n";
  }

  /// On a narrow screen each row becomes a card, its cells named by `data-title`.
  void table(std::string_view name, const std::string& head, const std::string& rows) {
    const std::string label = title_id_.empty() ? "" : " aria-labelledby=\"" + title_id_ + "\"";
    out_ += element("table", " class=\"" + std::string(name) + "\"" + label,
                    "\n" + element("thead", "", head) + "\n" + element("tbody", "", "\n" + rows)) +
            "\n";
  }

  /// A column without words has no header: nothing would be read out for it.
  static std::string column_head(const std::string& title, bool is_number, bool is_drawn = false) {
    const std::string look = is_drawn ? " class=\"drawn\"" : is_number ? " class=\"number\"" : "";
    if (title.empty()) return element("td", look, "");
    return element("th", look + " scope=\"col\"", html_text(title));
  }

  static std::string titled(const std::string& title) {
    return title.empty() ? "" : " data-title=\"" + html_text(title) + "\"";
  }

  static std::string cell(const std::string& text, const std::string& title, bool is_number) {
    return element("td", (is_number ? " class=\"number\"" : "") + titled(title), html_lines(text));
  }

  static std::string grid_cell(const Grid& grid, std::size_t at, const Cell& cell, bool is_head,
                               const Period& all) {
    const Column& column = grid.columns[at];
    std::string content = drawing(grid.axis, cell, all);
    std::string look = column.is_drawing ? "drawn" : column.is_number ? "number" : "";
    if (grid.is_shaded)
      if (const auto* figure = std::get_if<Figure>(&cell.value))
        look += " heat" + std::to_string(shade(grid.axis, figure->value));
    if (!column.is_drawing) content += anchored(html_lines(cell.text), cell.link);
    return element(is_head ? "th" : "td",
                   (look.empty() ? "" : " class=\"" + look + "\"") +
                       (is_head ? " scope=\"row\"" : titled(column.title)),
                   content);
  }

  static int shade(const Axis& axis, double value) {
    const double fifth = (axis.most - axis.least) / 5;  // none in a saved result without an axis
    return fifth > 0 ? static_cast<int>(std::clamp((value - axis.least) / fifth, 0.0, 4.0)) : 0;
  }

  static std::string drawing(const Axis& axis, const Cell& cell, const Period& all) {
    if (const auto* counts = std::get_if<Distribution>(&cell.value))
      return draw_distribution(*counts);
    if (const auto* figures = std::get_if<Contrast>(&cell.value))
      return draw_contrast(axis, *figures);
    if (const auto* series = std::get_if<Series>(&cell.value)) return draw_series(axis, *series);
    if (const auto* days = std::get_if<Period>(&cell.value)) return draw_period(all, *days);
    return {};
  }

  /// From the first day of a grid's periods until the last.
  static Period days_of(const Grid& grid) {
    std::optional<Period> all;
    for (const auto& row : grid.rows)
      for (const Cell& cell : row)
        if (const auto* days = std::get_if<Period>(&cell.value))
          all = all ? Period{std::min(all->from, days->from), std::max(all->until, days->until)}
                    : *days;
    return all.value_or(Period{});
  }

  static std::string with_first(const std::string& step) {
    return step.empty() ? "" : "First: " + step;
  }

  std::string out_;
  std::vector<Entry> entries_;
  std::string title_id_;  ///< of the section that is open
  int sections_ = 0;
  bool is_in_section_ = false, is_in_header_ = false;
};

std::string title_of(const Report& report) {
  for (const Block& block : report.blocks)
    if (const auto* heading = std::get_if<Heading>(&block))
      return heading->text + (heading->aside.empty() ? "" : ", " + heading->aside);
  return "readiness";
}

}  // namespace

std::string render_html(const Report& report, const Brand& brand) {
  const std::string style = std::string(embedded_file("report.css")->text) + style_of(brand);
  HtmlWriter writer;
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
      "style-src '" +
      sha256_base64(style) +
      "'; img-src data:; base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n" +
      element("title", "", html_text(title_of(report))) + "\n<style>" + style +
      "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">Skip to the content</a>\n"
      "<main id=\"content\">\n";
  out += writer.page(report.blocks, brand);
  if (!report.depth.empty()) out += writer.depth(report.depth);
  out += "</main>\n";
  if (!brand.closing.empty())
    out += element("footer", "", element("p", "", html_lines(brand.closing))) + "\n";
  return out + "</body>\n</html>\n";
}

}  // namespace readiness::report
