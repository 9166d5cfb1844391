#include "report/render/html_drawings.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "report/render/html_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace readiness::report {
namespace {

std::string percent(double part) { return html_number(std::clamp(part, 0.0, 100.0)) + "%"; }

double place_on(const Axis& axis, double value) {
  const double width = axis.most - axis.least;
  return width > 0 ? (value - axis.least) / width * 100 : 0;
}

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + std::string(value) + "\"";
}

std::string row_drawing(std::string_view name, int height, std::string_view content) {
  return element("svg",
                 attribute("class", "draw " + std::string(name)) + attribute("width", "100%") +
                     attribute("height", std::to_string(height)) +
                     attribute("aria-hidden", "true") + attribute("focusable", "false"),
                 content);
}

std::string rectangle(std::string_view name, double from, double until, double top, double height) {
  return "<rect" + attribute("class", name) + attribute("x", percent(from)) +
         attribute("y", html_number(top)) +
         attribute("width", percent(std::max(until - from, 0.0))) +
         attribute("height", html_number(height)) + "/>";
}

std::string line(std::string_view name, double x1, double y1, double x2, double y2) {
  return "<line" + attribute("class", name) + attribute("x1", percent(x1)) +
         attribute("y1", html_number(y1)) + attribute("x2", percent(x2)) +
         attribute("y2", html_number(y2)) + "/>";
}

std::string circle(std::string_view name, double x, double y, double radius) {
  return "<circle" + attribute("class", name) + attribute("cx", percent(x)) +
         attribute("cy", html_number(y)) + attribute("r", html_number(radius)) + "/>";
}

constexpr int row_height = 14;
constexpr double middle_of_row = row_height / 2.0;

bool is_open(const Bar& bar) { return bar.range && bar.range->high - bar.range->low > tolerance; }

struct Point {
  double x, y;
};
Point on_circle(std::size_t spoke, std::size_t spokes, double radius) {
  const double angle = 2 * std::numbers::pi * static_cast<double>(spoke) /
                       static_cast<double>(spokes);  // the first points upwards
  return {radius * std::sin(angle), -radius * std::cos(angle)};
}

std::string polygon(std::string_view name, const std::vector<Point>& points) {
  std::string all;
  for (const Point& point : points)
    all += (all.empty() ? "" : " ") + html_number(point.x) + "," + html_number(point.y);
  return "<polygon" + attribute("class", name) + attribute("points", all) + "/>";
}

}  // namespace

std::string draw_bar(const Bars& bars, const Bar& bar) {
  const Axis axis{bars.least, bars.most};
  std::string content = rectangle("track", 0, 100, 2, row_height - 4);
  if (bar.range) {
    const double low = place_on(axis, bar.range->low), high = place_on(axis, bar.range->high);
    content += rectangle(bar.is_marked ? "low marked" : "low", 0, low, 2, row_height - 4);
    if (is_open(bar)) content += rectangle("high", low, high, 5, row_height - 10);
    if (is_open(bar) && bar.range->given) {
      const double given = place_on(axis, *bar.range->given);
      content += line("given", given, 1, given, row_height - 1);
    }
  }
  return row_drawing("bar", row_height, content);
}

std::string draw_axis(const Axis& axis) {
  std::string content;
  for (int quarter = 0; quarter <= 4; ++quarter) {
    const double value = axis.least + (axis.most - axis.least) * quarter / 4;
    const std::string anchor = quarter == 0 ? "start" : quarter == 4 ? "end" : "middle";
    content += element("text",
                       attribute("x", percent(25 * quarter)) + attribute("y", "11") +
                           attribute("text-anchor", anchor),
                       html_number(value));
  }
  return row_drawing("axis", row_height, content);
}

std::string draw_ends(const Period& all) {
  const auto end = [](const char* place, const char* anchor, Date day) {
    return element("text",
                   attribute("x", place) + attribute("y", "11") + attribute("text-anchor", anchor),
                   to_long_text(day));
  };
  return row_drawing("axis", row_height,
                     end("0%", "start", all.from) + end("100%", "end", all.until));
}

std::string draw_contrast(const Axis& axis, const Contrast& figures) {
  // The dots keep within the drawing.
  const auto place = [&](double value) { return 3 + place_on(axis, value) * 0.94; };
  const double first = place(figures.first), second = place(figures.second);
  return row_drawing("contrast", row_height,
                     line("rule", 3, middle_of_row, 97, middle_of_row) +
                         line("span", first, middle_of_row, second, middle_of_row) +
                         circle("first", first, middle_of_row, 5) +
                         circle("second", second, middle_of_row, 4));
}

std::string draw_distribution(const Distribution& distribution) {
  const auto& counts = distribution.counts;
  const double all = std::accumulate(counts.begin(), counts.end(), 0.0);
  if (all <= 0) return {};
  std::string content;
  double at = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const double until = at + counts[i] / all * 100;
    const std::size_t shade = counts.size() < 2 ? 4 : i * 4 / (counts.size() - 1);
    if (counts[i] > 0)
      content += rectangle("shade" + std::to_string(shade), at, until, 2, row_height - 4);
    at = until;
  }
  return row_drawing("distribution", row_height, content);
}

std::string draw_series(const Axis& axis, const Series& series) {
  constexpr double height = 24, rim = 4;
  const auto& values = series.values;
  const auto y = [&](double value) {
    return rim + (height - 2 * rim) * (1 - std::clamp(place_on(axis, value), 0.0, 100.0) / 100);
  };
  const auto x = [&](std::size_t i) {
    return values.size() < 2
               ? 50
               : 4 + 92 * static_cast<double>(i) / static_cast<double>(values.size() - 1);
  };
  std::string content = line("rule", 0, height - rim, 100, height - rim);
  std::optional<std::size_t> before;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!values[i]) continue;
    if (before) content += line("span", x(*before), y(*values[*before]), x(i), y(*values[i]));
    before = i;
  }
  if (before) content += circle("first", x(*before), y(*values[*before]), 3);
  return row_drawing("series", static_cast<int>(height), content);
}

std::string draw_period(const Period& all, const Period& one) {
  const Axis axis{static_cast<double>(all.from.day), static_cast<double>(all.until.day)};
  return row_drawing("period", row_height,
                     line("rule", 0, middle_of_row, 100, middle_of_row) +
                         rectangle("low", place_on(axis, one.from.day),
                                   place_on(axis, one.until.day), 3, row_height - 6));
}

std::string draw_radar(const Bars& bars) {
  constexpr double radius = 90;
  const Axis axis{bars.least, bars.most};
  const std::size_t spokes = bars.rows.size();
  std::string content, words;
  for (const double ring : {0.25, 0.5, 0.75, 1.0}) {
    std::vector<Point> points;
    for (std::size_t i = 0; i < spokes; ++i) points.push_back(on_circle(i, spokes, radius * ring));
    content += polygon("ring", points);
  }
  std::vector<Point> low, high;
  for (std::size_t i = 0; i < spokes; ++i) {
    const Bar& bar = bars.rows[i];
    const auto at = [&](double value) {
      return on_circle(i, spokes, radius * std::clamp(place_on(axis, value), 0.0, 100.0) / 100);
    };
    low.push_back(bar.range ? at(bar.range->low) : Point{0, 0});
    high.push_back(bar.range ? at(bar.range->high) : Point{0, 0});
    const Point end = on_circle(i, spokes, radius), label = on_circle(i, spokes, radius + 10);
    content += "<line" + attribute("class", "ring") + attribute("x1", "0") + attribute("y1", "0") +
               attribute("x2", html_number(end.x)) + attribute("y2", html_number(end.y)) + "/>";
    const std::string anchor = label.x < -1 ? "end" : label.x > 1 ? "start" : "middle";
    const double drop = label.y < -radius / 2 ? 0 : label.y > radius / 2 ? 10 : 4;
    content +=
        element("text",
                attribute("x", html_number(label.x)) + attribute("y", html_number(label.y + drop)) +
                    attribute("text-anchor", anchor),
                html_text(shortened(visible(bar.name), 16)));
    words += (words.empty() ? "" : "; ") + bar.name + " " +
             (!bar.range           ? "no score"
              : bar.figure.empty() ? bar.span
                                   : bar.figure);
  }
  content += polygon("high", high) + polygon("low", low);
  return element("figure", attribute("class", "radar"),
                 element("svg",
                         attribute("viewBox", "-160 -112 320 224") + attribute("role", "img") +
                             attribute("aria-label", html_text(words)),
                         content));
}

std::string draw_chart(const Chart& chart) {
  if (chart.points.empty()) return {};
  // In the units of the picture, which is scaled to its place.
  constexpr double wide = 720, high = 260, left = 8, right = 64, top = 24, bottom = 24;
  double least = chart.points.front().value, most = least;
  const auto take = [&](double value) {
    least = std::min(least, value);
    most = std::max(most, value);
  };
  for (const ChartPoint& point : chart.points) take(point.value);
  for (const ChartPhase& phase : chart.phases)
    for (const auto& value : {std::optional(phase.centre), phase.low, phase.high})
      if (value) take(*value);
  const Axis axis{least, most > least ? most : least + 1};
  const auto y = [&](double value) {
    return top + (high - top - bottom) * (1 - place_on(axis, value) / 100);
  };
  const double step = (wide - left - right) / static_cast<double>(chart.points.size());
  const auto x = [&](std::size_t i) { return left + step * (static_cast<double>(i) + 0.5); };
  const auto straight = [](std::string_view name, double x1, double y1, double x2, double y2) {
    return "<line" + attribute("class", name) + attribute("x1", html_number(x1)) +
           attribute("y1", html_number(y1)) + attribute("x2", html_number(x2)) +
           attribute("y2", html_number(y2)) + "/>";
  };
  const auto words = [](double at_x, double at_y, std::string_view anchor, std::string_view text) {
    return element("text",
                   attribute("x", html_number(at_x)) + attribute("y", html_number(at_y)) +
                       attribute("text-anchor", anchor),
                   html_text(text));
  };

  std::string content, said;
  std::size_t at = 0;
  for (const ChartPhase& phase : chart.phases) {
    if (phase.points == 0) continue;
    const double from = left + step * static_cast<double>(at);
    const double until = from + step * static_cast<double>(phase.points);
    if (at > 0) content += straight("change", from, top - 4, from, high - bottom + 4);
    const auto level = [&](std::string_view name, double value) {
      content += straight(name, from, y(value), until, y(value));
      const bool is_last = at + phase.points == chart.points.size();
      content += is_last ? words(until + 5, y(value) + 4, "start", fixed(value, chart.digits))
                         : words(until - 4, y(value) - 4, "end", fixed(value, chart.digits));
    };
    level("centre", phase.centre);
    if (phase.low) level("limit", *phase.low);
    if (phase.high) level("limit", *phase.high);
    content += words(from + 4, 12, "start", shortened(visible(phase.name), 40));
    content += words(from + 4, high - 6, "start", to_long_text(chart.points[at].day));
    said += (said.empty() ? "" : "; ") + phase.name + ": " +
            counted(static_cast<long>(phase.points), "figure", "figures") + " about " +
            fixed(phase.centre, chart.digits) +
            (phase.low && phase.high ? ", limits " + fixed(*phase.low, chart.digits) + " to " +
                                           fixed(*phase.high, chart.digits)
                                     : "");
    at += phase.points;
  }
  for (std::size_t i = 1; i < chart.points.size(); ++i)
    content +=
        straight("span", x(i - 1), y(chart.points[i - 1].value), x(i), y(chart.points[i].value));
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    const ChartPoint& point = chart.points[i];
    content += "<circle" + attribute("class", point.is_marked ? "second" : "first") +
               attribute("cx", html_number(x(i))) + attribute("cy", html_number(y(point.value))) +
               attribute("r", point.is_marked ? "5" : "3.5") + "/>";
  }
  const bool any_marked = std::any_of(chart.points.begin(), chart.points.end(),
                                      [](const ChartPoint& point) { return point.is_marked; });
  const std::string caption = chart.title + (chart.unit.empty() ? "" : ", " + chart.unit) +
                              (any_marked ? ". Ring: " + chart.mark_title : "");
  return element(
      "figure", attribute("class", "chart"),
      element("svg",
              attribute("class", "draw") +
                  attribute("viewBox", "0 0 " + html_number(wide) + " " + html_number(high)) +
                  attribute("role", "img") +
                  attribute("aria-label", html_text(chart.title + ". " + said)),
              content) +
          element("figcaption", "", html_text(caption)));
}

std::string bar_key(const Bars& bars) {
  struct Sign {
    bool occurs;
    std::string_view drawing, words;
  };
  const auto any = [&](auto is_so) {
    return std::any_of(bars.rows.begin(), bars.rows.end(), is_so);
  };
  const bool any_open = any(is_open);
  const bool any_given = any([](const Bar& bar) { return is_open(bar) && bar.range->given; });
  const std::array<Sign, 3> signs = {
      {{any([](const Bar& bar) { return bar.range.has_value(); }), "low", "at the least"},
       {any_open, "high", "at the most"},
       {any_given, "given", "on the answers given"}}};
  std::string key;
  for (const Sign& sign : signs) {
    if (!sign.occurs) continue;
    const std::string drawing =
        sign.drawing == "low" || sign.drawing == "high"
            ? "<rect" + attribute("class", sign.drawing) + attribute("y", "2") +
                  attribute("width", "14") + attribute("height", "8") + "/>"
            : "<line" + attribute("class", sign.drawing) + attribute("x1", "7") +
                  attribute("y1", "0") + attribute("x2", "7") + attribute("y2", "12") + "/>";
    key += element("span", "",
                   element("svg",
                           attribute("class", "draw") + attribute("width", "14") +
                               attribute("height", "12") + attribute("aria-hidden", "true"),
                           drawing) +
                       " " + std::string(sign.words)) +
           " ";
  }
  if (!bars.mark_note.empty() && any([](const Bar& bar) { return bar.is_marked; }))
    key += element("span", "", html_text(bars.mark_in_full())) + " ";
  return key.empty() ? "" : element("p", attribute("class", "key"), key);
}

}  // namespace readiness::report
