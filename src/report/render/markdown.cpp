#include "report/render/markdown.hpp"

#include "base/text.hpp"
#include "report/render/terminal_chart.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

bool is_special(char c) {
  return std::string_view("\\`*_[]~#|$!").find(c) != std::string_view::npos;
}

/// Where a sign stands that begins a list, an underline or a rule, but only at the start of a line.
std::size_t dangerous_start(std::string_view text) {
  if (text.empty()) return std::string_view::npos;
  if (text[0] == '-' || text[0] == '+' || text[0] == '=') return 0;
  if (text.starts_with("::")) return 0;  // a build server would obey it
  std::size_t sign = 0;
  while (sign < text.size() && is_digit(text[sign])) ++sign;
  const bool is_list = sign > 0 && sign < text.size() && (text[sign] == '.' || text[sign] == ')') &&
                       (sign + 1 == text.size() || text[sign + 1] == ' ');
  return is_list ? sign : std::string_view::npos;
}

void append_escaped(std::string& out, char c) {
  if (c == '<')
    out += "&lt;";
  else if (c == '>')
    out += "&gt;";
  else if (c == '&')
    out += "&amp;";
  else
    out.append(is_special(c) ? "\\" : "").append(1, c);
}

std::string escaped(std::string_view text, std::size_t sign) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == sign) out += '\\';
    append_escaped(out, text[i]);
  }
  return out;
}

/// A line of text as text: nothing in it is markup.
std::string line_of(std::string_view text) {
  const std::string shown = visible(text);
  return escaped(trimmed(shown), dangerous_start(trimmed(shown)));
}

std::string flat(const std::string& text) {
  std::string line = visible_lines(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

/// A text of several lines as one.
std::string one_line(const std::string& text) { return line_of(flat(text)); }

/// In a table, where no sign begins anything.
std::string cell_of(const std::string& text) {
  return escaped(trimmed(flat(text)), std::string::npos);
}

std::string linked(const std::string& text, const std::string& link) {
  return link.empty() ? text : "[" + text + "](<" + link + ">)";
}

std::string marked(Tone tone, const std::string& text) {
  if (text.empty() || tone == Tone::plain) return text;
  return tone == Tone::faint ? "*" + text + "*" : "**" + text + "**";
}

std::string row_of(const std::vector<std::string>& cells) {
  std::string row = "|";
  for (const std::string& cell : cells) row += (cell.empty() ? "" : " " + cell) + " |";
  return row + "\n";
}

/// Writes blocks one after the other, an empty line between; the visitor of `Block`.
class MarkdownWriter {
 public:
  std::string write(const Report& report) {
    write(report.blocks);
    write(report.depth);
    return std::move(out_);
  }

  void write(const Blocks& blocks) {
    for (const Block& block : blocks) {
      const std::size_t before = out_.size();
      if (before > 0) out_ += "\n";
      const std::size_t begin = out_.size();
      std::visit(*this, block);
      if (out_.size() == begin) out_.resize(before);
    }
  }

  void operator()(const Heading& heading) {
    const std::string text = one_line(heading.text);
    const std::string aside = one_line(heading.aside);
    const int depth = std::clamp(heading.depth, 1, 6);
    out_ += std::string(static_cast<std::size_t>(depth), '#') + " " + text +
            (aside.empty() ? "" : ", " + aside) + "\n";
  }

  void operator()(const Paragraph& paragraph) {
    const std::string text = visible_lines(paragraph.text);
    std::string_view rest = text;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      const std::string line = linked(line_of(rest.substr(0, end)), paragraph.link);
      out_ += marked(paragraph.tone, line) + "\n";
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }

  void operator()(const Headline& headline) {
    const std::string left = one_line(headline.left), right = one_line(headline.right);
    out_ += left + (left.empty() || right.empty() ? "" : "; ") + right + "\n";
  }

  void operator()(const Bars& bars) {
    header({bars.title, "score", "range", "", bars.note_title}, {false, true, true, false, false});
    for (const Bar& bar : bars.rows) {
      std::vector<std::string> words = {cell_of(bar.range ? bar.word : bar.note)};
      if (bar.is_marked) words.push_back("**" + cell_of(bars.mark_in_full()) + "**");
      words.erase(std::remove(words.begin(), words.end(), ""), words.end());
      out_ += row_of({cell_of(bar.name), cell_of(bar.figure), cell_of(bar.span),
                      joined(words, ", "), bar.range ? cell_of(bar.note) : ""});
    }
  }

  void operator()(const Chain& chain) {
    out_ += marked(chain.tone, line_of(visible_lines(chain.text()))) + "\n";
  }

  void operator()(const Grid& whole) {
    if (whole.is_drawing) return;
    const Grid grid = without_drawings(whole);
    std::vector<std::string> titles;
    std::vector<bool> numbers;
    for (const Column& column : grid.columns) {
      titles.push_back(column.title);
      numbers.push_back(column.is_number);
    }
    header(titles, numbers);
    for (const auto& row : grid.rows) {
      std::vector<std::string> cells;
      for (std::size_t i = 0; i < grid.columns.size(); ++i)
        cells.push_back(i < row.size() ? linked(cell_of(row[i].text), row[i].link) : "");
      out_ += row_of(cells);
    }
  }

  /// As it is drawn in a terminal. Nothing in it ends the block that it stands in.
  void operator()(const Chart& chart) {
    constexpr int width = 80;
    std::string drawn;
    for (const Line& line : chart_lines(chart, 0, width, false)) drawn += painted(line, false);
    std::replace(drawn.begin(), drawn.end(), '`', '\'');
    out_ += "```text\n" + inert(drawn) + "```\n";
  }

  void operator()(const Ladder& ladder) {
    for (std::size_t i = 0; i < ladder.levels.size(); ++i) {
      const std::string level = std::to_string(i + 1) + " " + cell_of(ladder.levels[i]);
      const std::string& note = i == ladder.reached       ? ladder.here
                                : i == ladder.reached + 1 ? ladder.next
                                                          : no_note;
      out_ += i == 0 ? "" : " · ";
      out_ += (i == ladder.reached ? "**" + level + "**" : level) +
              (note.empty() ? "" : " (" + cell_of(note) + ")");
    }
    out_ += "\n";
  }

  void operator()(const Actions& actions) {
    header({"", "What to do", "Who", "By", "Why", "First step"},
           {true, false, false, false, false, false});
    int number = 0;
    for (const Action& action : actions.rows)
      out_ += row_of({std::to_string(++number), cell_of(action.what), cell_of(action.who),
                      cell_of(action.by), cell_of(action.why), cell_of(action.first_step)});
  }

  void operator()(const List& list) {
    int number = 0;
    for (const ListItem& item : list.items) {
      const std::string sign = mark_text(list.mark, ++number);
      out_ += sign + one_line(item.text) + "\n";
      for (const std::string& detail : item.details)
        out_ += std::string(sign.size(), ' ') + "- " + one_line(detail) + "\n";
    }
  }

 private:
  void header(const std::vector<std::string>& titles, const std::vector<bool>& numbers) {
    std::vector<std::string> cells, rules;
    for (std::size_t i = 0; i < titles.size(); ++i) {
      cells.push_back(cell_of(titles[i]));
      rules.emplace_back(numbers[i] ? "--:" : "---");
    }
    out_ += row_of(cells) + row_of(rules);
  }

  const std::string no_note;
  std::string out_;
};

}  // namespace

std::string render_markdown(const Report& report) { return MarkdownWriter().write(report); }

}  // namespace readiness::report
