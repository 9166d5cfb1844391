// How a screen is laid out in a window.
#include "base/contains.hpp"
#include "base/text.hpp"
#include "interview/screen/screen.hpp"

#include <algorithm>
#include <utility>

namespace readiness::interview {
namespace {

using Input = Card::Input;
using Look = Styled::Look;
using Lines = std::vector<StyledLine>;

constexpr int measure = 100;  // wider text is hard to read
constexpr int narrowest = 20;
constexpr int bar_cells = 10;
constexpr int columns_from = 60;  // two answers stand side by side from here on

/// What gives way, in this order, until a screen fits its window.
enum class Thrift { none, blanks, texts, footer, heading, window, all };

std::string spaces(int count) {
  return std::string(static_cast<std::size_t>(std::max(count, 0)), ' ');
}

std::string repeated(const std::string& sign, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += sign;
  return text;
}

/// Draws one screen with some thrift.
class Layout {
 public:
  Layout(const Screen& screen, Size size, bool in_utf8, Thrift thrift)
      : screen_(screen),
        card_(screen.card),
        signs_(signs(in_utf8)),
        width_(std::clamp(size.width - 1, narrowest, measure)),
        height_(static_cast<std::size_t>(std::max(size.height - 1, 4))),
        thrift_(thrift) {}

  [[nodiscard]] Drawing drawing() {
    blank();
    heading();
    if (!card_.text.empty()) say(card_.text, Look::bold);
    for (const std::string& each : card_.details) say(each);
    if (screen_.shows_why) why();
    blank();
    const Lines below = below_options();
    if (card_.input == Input::text || card_.input == Input::number)
      field(below.size());
    else if (card_.is_pair && width_ >= columns_from)
      pair();
    else
      options(below.size());
    for (const StyledLine& line : below) drawing_.lines.push_back(line);
    // keys that gave way come back as far as there is room
    if (const Lines keys = footer(); spares(Thrift::footer))
      for (std::size_t i = 1; i < keys.size() && drawing_.lines.size() < height_; ++i) add(keys[i]);
    return std::move(drawing_);
  }

  [[nodiscard]] static bool fits(const Drawing& drawing, Size size) {
    return drawing.lines.size() < static_cast<std::size_t>(std::max(size.height, 5));
  }

 private:
  [[nodiscard]] bool spares(Thrift what) const { return thrift_ >= what; }

  void add(StyledLine line) { drawing_.lines.push_back(std::move(line)); }
  void blank() {
    if (!spares(Thrift::blanks)) add({});
  }
  void say(const std::string& text, Look look = Look::plain, const std::string& mark = {}) {
    for (StyledLine& line : said(text, look, mark)) add(std::move(line));
  }
  [[nodiscard]] Lines said(const std::string& text, Look look = Look::plain,
                           const std::string& mark = {}) const {
    Lines lines;
    std::string before = mark;
    const int indent = display_width(mark);
    for (const std::string& line : wrapped(visible_lines(text), width_ - indent)) {
      lines.push_back({{before, Look::plain}, {line, look}});
      before = spaces(indent);
    }
    return lines;
  }

  // --- above the answers -------------------------------------------------------------------------

  void heading() {
    if (spares(Thrift::heading) || (card_.part.empty() && card_.progress.empty())) return;
    std::string bar;
    if (card_.share) {
      const int done = static_cast<int>(*card_.share * bar_cells);
      bar = repeated(signs_.done, done) + repeated(signs_.todo, bar_cells - done) + "  ";
    }
    const int room = width_ - display_width(card_.part) - 3;
    std::string right = bar + card_.progress;
    if (display_width(right) > room) right = card_.progress;  // the bar says it once more
    if (display_width(right) > room) {
      say(card_.part, Look::faint);
      if (!card_.progress.empty()) add({{shortened(card_.progress, width_), Look::faint}});
    } else {
      add({{card_.part, Look::faint},
           {spaces(room + 3 - display_width(right)), Look::plain},
           {right, Look::faint}});
    }
    blank();
  }

  void why() {
    for (const std::string& each : card_.why) say(each);
    if (card_.why.empty()) say("Nothing more is said about this one.");
  }

  // --- options -----------------------------------------------------------------------------------

  [[nodiscard]] std::string mark_of(std::size_t i) const {
    const bool is_here = screen_.cursor == i;
    std::string mark = is_here ? signs_.cursor + " " : "  ";
    if (card_.input == Input::many)
      mark += (screen_.ticked[i] ? signs_.ticked : signs_.unticked) + " ";
    const std::string number = mark_of_option(card_, i);
    const std::string widest = std::to_string(card_.options.size());
    if (!number.empty()) mark += right_aligned(number, display_width(widest)) + "  ";
    return mark;
  }

  /// A row of a list: two columns and a flag. Everything else: the text, whole where there is room.
  [[nodiscard]] Lines option(std::size_t i) const {
    const CardOption& each = card_.options[i];
    const bool is_here = screen_.cursor == i;
    const Look look = is_here ? Look::bold : Look::plain;
    const std::string mark = mark_of(i);
    const std::string flag = each.flag.empty() ? "" : "  [" + each.flag + "]";
    const int room = width_ - display_width(mark) - display_width(flag);
    if (card_.input == Input::list) {
      const int first = std::min(32, std::max(room / 2, 10));
      const std::string name = visible(each.text);
      const std::string row =
          each.more.empty() ? shortened(name, room, signs_.ellipsis)
                            : padded(shortened(name, first, signs_.ellipsis), first) + "  " +
                                  shortened(visible(each.more), room - first - 2, signs_.ellipsis);
      return {{{mark, Look::plain}, {row, look}, {flag, Look::bold}}};
    }
    if (spares(Thrift::texts) && !is_here)
      return {{{mark, Look::plain}, {shortened(visible(each.text), room, signs_.ellipsis), look}}};
    return said(each.text, look, mark);
  }

  void options(std::size_t below) {
    Lines lines;
    std::size_t here = 0, here_ends = 0;
    for (std::size_t i = 0; i < card_.options.size(); ++i) {
      if (!card_.options[i].part.empty()) lines.push_back({{card_.options[i].part, Look::faint}});
      if (screen_.cursor == i) here = lines.size();
      for (StyledLine& line : option(i)) lines.push_back(std::move(line));
      if (screen_.cursor == i) here_ends = lines.size();
    }
    const std::size_t used = drawing_.lines.size() + below;
    const std::size_t room = std::max<std::size_t>(height_ > used ? height_ - used : 0, 3);
    // a list is looked at through a window; other options only where nothing else helps
    const bool is_cut =
        lines.size() > room && (card_.input == Input::list || spares(Thrift::window));
    if (!is_cut) {
      for (StyledLine& line : lines) add(std::move(line));
      return;
    }
    const std::size_t middle = here > room / 2 ? here - room / 2 : 0;
    std::size_t begin = std::min(middle, lines.size() - room);
    begin = std::min(std::max(begin, here_ends > room ? here_ends - room + 1 : 0), here);
    const std::size_t end = std::min(begin + room, lines.size());
    for (std::size_t i = begin; i < end; ++i) {
      const bool has_more_above = i == begin && begin > 0 && here != i;
      const bool has_more_below = i + 1 == end && end < lines.size() && here_ends != end;
      if (has_more_above)
        add({{"  " + signs_.more_above, Look::faint}});
      else if (has_more_below)
        add({{"  " + signs_.more_below, Look::faint}});
      else
        add(std::move(lines[i]));
    }
  }

  /// Two answers in two columns, and what else can be chosen below.
  void pair() {
    const int gap = 3;
    const int column = (width_ - gap) / 2;
    Lines sides[2];
    for (std::size_t i = 0; i < 2; ++i) {
      const std::string mark = mark_of(i);
      std::string before = mark;
      const int indent = display_width(mark);
      for (const std::string& line :
           wrapped(visible_lines(card_.options[i].text), column - indent)) {
        sides[i].push_back(
            {{before, Look::plain},
             {padded(line, column - indent), screen_.cursor == i ? Look::bold : Look::plain}});
        before = spaces(indent);
      }
    }
    for (std::size_t i = 0; i < std::max(sides[0].size(), sides[1].size()); ++i) {
      StyledLine line =
          i < sides[0].size() ? sides[0][i] : StyledLine{{spaces(column), Look::plain}};
      line.push_back({spaces(gap), Look::plain});
      if (i < sides[1].size()) line.insert(line.end(), sides[1][i].begin(), sides[1][i].end());
      add(std::move(line));
    }
    for (std::size_t i = 2; i < card_.options.size(); ++i)
      for (StyledLine& line : option(i)) add(std::move(line));
  }

  // --- a field -----------------------------------------------------------------------------------

  /// The text in rows of the field's width, and where the cursor stands in them.
  void field(std::size_t below) {
    if (!card_.label.empty()) say(card_.label);
    const std::string mark = signs_.cursor + " ";
    const int indent = display_width(mark);
    const int room = width_ - indent;
    std::vector<std::string> rows(1);
    Drawing::Spot spot;
    const std::string& text = screen_.field.text;
    int column = 0;
    for (std::size_t at = 0; at <= text.size();) {
      const std::size_t next = at < text.size() ? character_behind(text, at) : at;
      const std::string shown = visible_lines(text.substr(at, next - at));
      const int cells = display_width(shown);
      const bool is_break = shown == "\n";
      if (!is_break && column + std::max(cells, 1) > room) rows.emplace_back(), column = 0;
      if (at == screen_.field.at) spot = {rows.size() - 1, column};
      if (at == text.size()) break;
      if (is_break)
        rows.emplace_back(), column = 0;
      else
        rows.back() += shown, column += cells;
      at = next;
    }
    // a long text is seen around the cursor
    const std::size_t used = drawing_.lines.size() + below;
    const std::size_t most = std::max<std::size_t>(height_ > used ? height_ - used : 0, 1);
    const std::size_t begin = rows.size() <= most     ? 0
                              : spot.line + 1 <= most ? 0
                                                      : spot.line + 1 - most;
    const std::size_t end = std::min(rows.size(), begin + most);
    drawing_.cursor = {drawing_.lines.size() + spot.line - begin, indent + spot.column};
    for (std::size_t i = begin; i < end; ++i)
      add({{i == begin ? mark : spaces(indent), Look::plain}, {rows[i], Look::plain}});
  }

  // --- below the answers -------------------------------------------------------------------------

  [[nodiscard]] Lines below_options() const {
    Lines lines;
    for (const std::string& each : screen_.notes)
      for (StyledLine& line : said(each, Look::bold)) lines.push_back(std::move(line));
    if (!spares(Thrift::blanks)) lines.insert(lines.begin(), StyledLine{});
    if (!screen_.notes.empty() && !spares(Thrift::blanks)) lines.emplace_back();
    Lines keys = footer();
    if (spares(Thrift::footer)) keys.resize(1);
    for (StyledLine& line : keys) lines.push_back(std::move(line));
    return lines;
  }

  /// The keys that work now, those for answers first; none of them is broken.
  [[nodiscard]] Lines footer() const {
    std::string line;
    Lines lines;
    for (const std::string& part : key_texts()) {
      const bool fits = display_width(line + signs_.between + part) <= width_;
      if (!line.empty() && !fits) {
        lines.push_back({{line, Look::faint}});
        line.clear();
      }
      line += (line.empty() ? "" : signs_.between) + shortened(part, width_, signs_.ellipsis);
    }
    lines.push_back({{line, Look::faint}});
    return lines;
  }

  [[nodiscard]] std::vector<std::string> key_texts() const {
    std::vector<std::string> parts;
    const std::string numbers = "1-" + std::to_string(card_.options.size());
    const std::string enter = card_.enter_does.empty() ? "" : "Enter " + card_.enter_does;
    const bool has_ticks = contains(screen_.ticked, true);
    switch (card_.input) {
      case Input::one:
        parts = {numbers + " answers", "arrows and Enter"};
        break;
      case Input::many:
        parts = {numbers + " or Space ticks"};
        if (has_ticks || enter.empty()) parts.emplace_back("Enter ends it");
        break;
      case Input::list:
        parts = {"arrows move", "Enter takes"};
        break;
      case Input::text:
      case Input::number:
        parts = {"Enter takes it" + (enter.empty() ? "" : ", or " + card_.enter_does)};
        break;
    }
    const bool says_enter = card_.input == Input::one || (card_.input == Input::many && !has_ticks);
    if (says_enter && !enter.empty()) parts.push_back(enter);
    if (card_.escape) parts.emplace_back("Esc leaves");
    for (const CardKey& key : card_.keys)
      if (!key.does.empty()) parts.push_back(key.key + " " + key.does);
    return parts;
  }

  const Screen& screen_;
  const Card& card_;
  const Signs& signs_;
  int width_;
  std::size_t height_;
  Thrift thrift_;
  Drawing drawing_;
};

}  // namespace

const Signs& signs(bool in_utf8) {
  static const Signs rich{"\xe2\x80\xba", "\xe2\x96\x88",      "\xe2\x96\x91",      "[x]",
                          "[ ]",          "\xe2\x86\x91 more", "\xe2\x86\x93 more", "\xe2\x80\xa6",
                          " \xc2\xb7 "};
  static const Signs plain{">", "#", ".", "[x]", "[ ]", "^ more", "v more", "...", "  "};
  return in_utf8 ? rich : plain;
}

Drawing draw(const Screen& screen, Size size, bool in_utf8) {
  Drawing drawing;
  for (Thrift thrift = Thrift::none; thrift <= Thrift::all;
       thrift = static_cast<Thrift>(static_cast<int>(thrift) + 1)) {
    drawing = Layout(screen, size, in_utf8, thrift).drawing();
    if (Layout::fits(drawing, size)) return drawing;
  }
  // a window of a few lines: the last ones, where the answers are
  const auto most = static_cast<std::size_t>(std::max(size.height - 1, 1));
  if (drawing.lines.size() > most) {
    const std::size_t gone = drawing.lines.size() - most;
    drawing.lines.erase(drawing.lines.begin(),
                        drawing.lines.begin() + static_cast<std::ptrdiff_t>(gone));
    if (drawing.cursor) drawing.cursor->line -= std::min(drawing.cursor->line, gone);
  }
  return drawing;
}

}  // namespace readiness::interview
