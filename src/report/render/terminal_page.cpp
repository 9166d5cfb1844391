#include "report/render/terminal_page.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace readiness::report {
namespace {

constexpr int widest_owner = 20, narrowest_action = 24;

std::string shown(const std::string& text) { return inert(visible(text)); }

std::string level_text(const Ladder& ladder, std::size_t level) {
  const std::string text = std::to_string(level + 1) + " " + shown(ladder.levels[level]);
  return level == ladder.reached ? "[" + text + "]" : text;
}

/// The notes, each beginning under its level; the second makes room for the first.
Line notes_under(const Ladder& ladder, int indent, const std::vector<int>& starts) {
  const int here = indent + starts[ladder.reached];
  std::string text = ladder.here.empty() ? "" : spaces(here) + "^ " + shown(ladder.here);
  if (!ladder.next.empty() && ladder.reached + 1 < starts.size()) {
    const int next = indent + starts[ladder.reached + 1];
    text += spaces(std::max(next - display_width(text), 2)) + shown(ladder.next);
  }
  return {{text, Tone::faint}};
}

void add_below(Lines& lines, const std::string& text, int indent, int width, Tone tone) {
  if (text.empty()) return;
  for (const std::string& line : wrapped(visible_lines(text), width - indent))
    lines.push_back({{spaces(indent)}, {line, tone}});
}

Lines levels_below_each_other(const Ladder& ladder, int indent, int width) {
  Lines lines;
  for (std::size_t i = 0; i < ladder.levels.size(); ++i) {
    const bool is_here = i == ladder.reached, is_next = i == ladder.reached + 1;
    const std::string note = is_here ? ladder.here : is_next ? ladder.next : std::string{};
    add_below(lines, level_text(ladder, i) + (note.empty() ? "" : "  " + note), indent, width,
              is_here ? Tone::strong : Tone::plain);
  }
  return lines;
}

}  // namespace

Lines ladder_lines(const Ladder& ladder, int indent, int width) {
  Line line = {{spaces(indent)}};
  std::vector<int> starts;
  int at = 0;
  for (std::size_t i = 0; i < ladder.levels.size(); ++i) {
    std::string text = level_text(ladder, i);
    if (i > 0) line.push_back({"  "});
    starts.push_back(at);
    at += display_width(text) + 2;
    line.push_back({std::move(text), i == ladder.reached ? Tone::strong : Tone::plain});
  }
  Line notes = notes_under(ladder, indent, starts);
  if (std::max(indent + at - 2, display_width(notes.front().text)) > width)
    return levels_below_each_other(ladder, indent, width);
  Lines lines = {std::move(line)};
  if (!notes.front().text.empty()) lines.push_back(std::move(notes));
  return lines;
}

Lines action_lines(const Actions& actions, int indent, int width) {
  int who = 0, by = 0;
  for (const Action& action : actions.rows) {
    who = std::max(who, display_width(shown(action.who)));
    by = std::max(by, display_width(shown(action.by)));
  }
  who = std::min(who, std::min(widest_owner, width / 4));
  const int number = static_cast<int>(std::to_string(actions.rows.size()).size());
  const int what = width - indent - number - who - by - 6;
  Lines lines;
  const bool has_room = what >= narrowest_action;
  for (std::size_t i = 0; i < actions.rows.size(); ++i) {
    const Action& action = actions.rows[i];
    const int room = has_room ? what : width - indent - number - 2;
    std::vector<ColumnLines> columns = {
        {{std::to_string(i + 1)}, number, false, Tone::strong},
        {wrapped(visible_lines(action.what), room), room, false, Tone::strong}};
    if (has_room) {
      columns.push_back({wrapped(visible_lines(action.who), who), who});
      columns.push_back({{shown(action.by)}, by, true});
    }
    const Lines row = side_by_side(columns, indent);
    lines.insert(lines.end(), row.begin(), row.end());
    const int below = indent + number + 2;
    if (!has_room)
      add_below(lines, action.who + (action.who.empty() ? "by " : ", by ") + action.by, below,
                width, Tone::plain);
    add_below(lines, action.why, below, width, Tone::plain);
    add_below(lines, action.first_step.empty() ? "" : "First: " + action.first_step, below, width,
              Tone::plain);
  }
  return lines;
}

}  // namespace readiness::report
