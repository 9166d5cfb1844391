#include "report/render/terminal_chart.hpp"

#include "base/number.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::report {
namespace {

constexpr int chart_rows = 13;
constexpr int least_columns = 20;

struct ChartSigns {
  std::string centre, limit, change;
};

ChartSigns chart_signs(bool unicode) {
  return unicode ? ChartSigns{"\u2500", "\u2504", "\u2502"} : ChartSigns{"-", ".", "|"};
}

/// The same chart, of its last points only.
Chart last_points(Chart chart, std::size_t count) {
  std::size_t surplus = chart.points.size() - std::min(count, chart.points.size());
  chart.points.erase(chart.points.begin(),
                     chart.points.begin() + static_cast<std::ptrdiff_t>(surplus));
  while (surplus > 0 && !chart.phases.empty()) {
    const std::size_t taken = std::min(surplus, chart.phases.front().points);
    chart.phases.front().points -= taken;
    surplus -= taken;
    if (chart.phases.front().points == 0) chart.phases.erase(chart.phases.begin());
  }
  return chart;
}

/// The rows and columns of the drawing, each place one sign.
class ChartCanvas {
 public:
  ChartCanvas(const Chart& chart, int room, bool unicode)
      : chart_(chart), signs_(chart_signs(unicode)) {
    for (const ChartPoint& point : chart.points) take(point.value);
    for (const ChartPhase& phase : chart.phases)
      for (const auto& value : {std::optional(phase.centre), phase.low, phase.high})
        if (value) take(*value);
    if (most_ - least_ <= 0) most_ = least_ + 1;
    const int columns = as_int(chart.points.size() + chart.phases.size());
    step_ = std::clamp(room / std::max(columns, 1), 1, 3);
    draw();
  }

  [[nodiscard]] int width() const { return width_; }
  [[nodiscard]] std::string row(int at) const {
    return joined(places_[static_cast<std::size_t>(at)], "");
  }
  /// What stands beside the rows of a phase's lines.
  [[nodiscard]] std::vector<std::string> labels(const ChartPhase& phase) const {
    std::vector<std::string> all(chart_rows);
    const auto put = [&](const std::optional<double>& value) {
      if (value) all[static_cast<std::size_t>(row_of(*value))] = fixed(*value, chart_.digits);
    };
    put(phase.low);
    put(phase.high);
    put(phase.centre);
    return all;
  }
  /// Where each phase begins.
  [[nodiscard]] const std::vector<int>& begins() const { return begins_; }

 private:
  void take(double value) {
    least_ = std::min(least_, value);
    most_ = std::max(most_, value);
  }

  [[nodiscard]] int row_of(double value) const {
    return static_cast<int>(
        std::lround((most_ - value) / (most_ - least_) * static_cast<double>(chart_rows - 1)));
  }

  void put(int row, int column, const std::string& sign) {
    places_[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] = sign;
  }

  void draw() {
    width_ = step_ * as_int(chart_.points.size()) +
             std::max(as_int(chart_.phases.size()) - 1, 0);  // a column between two phases
    places_.assign(chart_rows, std::vector<std::string>(static_cast<std::size_t>(width_), " "));
    int column = 0;
    std::size_t at = 0;
    for (const ChartPhase& phase : chart_.phases) {
      if (column > 0) {
        for (int row = 0; row < chart_rows; ++row) put(row, column, signs_.change);
        ++column;
      }
      begins_.push_back(column);
      const int end = column + step_ * as_int(phase.points);
      for (int x = column; x < end; ++x) {
        if (phase.low) put(row_of(*phase.low), x, signs_.limit);
        if (phase.high) put(row_of(*phase.high), x, signs_.limit);
        put(row_of(phase.centre), x, signs_.centre);
      }
      for (std::size_t i = 0; i < phase.points; ++i, ++at, column += step_)
        put(row_of(chart_.points[at].value), column + step_ / 2,
            chart_.points[at].is_marked ? "X" : "o");
    }
  }

  const Chart& chart_;
  ChartSigns signs_;
  double least_ = HUGE_VAL, most_ = -HUGE_VAL;
  int step_ = 1, width_ = 0;
  std::vector<std::vector<std::string>> places_;
  std::vector<int> begins_;
};

int widest_of(const std::vector<std::string>& texts) {
  int width = 0;
  for (const std::string& text : texts) width = std::max(width, display_width(text));
  return width;
}

/// Texts on one line, each at its column, or behind the one before where that is longer.
std::string line_at(const std::vector<std::pair<int, std::string>>& texts) {
  std::string line;
  for (const auto& [column, text] : texts) {
    const int gap = column - display_width(line);
    line += spaces(line.empty() ? std::max(gap, 0) : std::max(gap, 1)) + text;
  }
  return line;
}

std::string last_of(const Chart& drawn, const Chart& whole) {
  if (drawn.points.size() == whole.points.size()) return {};
  return ", the last " + std::to_string(drawn.points.size()) + " of " +
         std::to_string(whole.points.size()) + " figures";
}

}  // namespace

Lines chart_lines(const Chart& whole, int indent, int width, bool unicode) {
  if (whole.points.empty() || whole.phases.empty()) return {};
  std::vector<std::string> numbers;
  for (const ChartPhase& phase : whole.phases)
    for (const auto& value : {std::optional(phase.centre), phase.low, phase.high})
      if (value) numbers.push_back(fixed(*value, whole.digits));
  const int margin = widest_of(numbers);
  const int room = std::max(width - indent - 2 * (margin + 1), least_columns);
  const auto fitting = static_cast<std::size_t>(room) - whole.phases.size() + 1;
  const Chart chart = last_points(whole, fitting);
  const ChartCanvas canvas(chart, room, unicode);

  Lines lines;
  const auto add = [&](const std::string& text, Tone tone) {
    for (const std::string& line : wrapped(inert(visible(text)), std::max(width - indent, 20)))
      lines.push_back({{spaces(indent)}, {line, tone}});
  };
  add(chart.title + (chart.unit.empty() ? "" : ", " + chart.unit) + last_of(chart, whole),
      Tone::strong);
  std::vector<std::pair<int, std::string>> names, days;
  for (std::size_t i = 0, first = 0; i < chart.phases.size(); ++i) {
    const int column = margin + 1 + canvas.begins()[i];
    names.emplace_back(column, inert(visible(chart.phases[i].name)));
    days.emplace_back(column, to_text(chart.points[first].day));
    first += chart.phases[i].points;
  }
  const std::string last = to_text(chart.points.back().day);
  const int end = margin + 1 + canvas.width() - display_width(last);
  if (end > days.back().first + display_width(days.back().second)) days.emplace_back(end, last);

  // at its columns where it fits, else as any text
  const auto faint_line = [&](const std::string& text) {
    if (display_width(text) > width - indent) return add(text, Tone::faint);
    lines.push_back({{spaces(indent)}, {text, Tone::faint}});
  };
  faint_line(line_at(names));
  const auto left = canvas.labels(chart.phases.front()), right = canvas.labels(chart.phases.back());
  for (int row = 0; row < chart_rows; ++row) {
    const auto at = static_cast<std::size_t>(row);
    lines.push_back({{spaces(indent)},
                     {right_aligned(left[at], margin) + " ", Tone::faint},
                     {canvas.row(row)},
                     {chart.phases.size() > 1 ? " " + right[at] : "", Tone::faint}});
  }
  faint_line(line_at(days));
  if (!chart.mark_title.empty() && std::any_of(chart.points.begin(), chart.points.end(),
                                               [](const auto& point) { return point.is_marked; }))
    add("X " + chart.mark_title, Tone::faint);
  return lines;
}

}  // namespace readiness::report
