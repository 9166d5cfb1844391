#pragma once

#include "base/modules.hpp"
#include "report/report.hpp"

#include <string>

namespace readiness::report {

// Drawings as inline SVG. Those for a row are as wide as their place, their measures in percent of
// it, so that texts beside them keep their size on every screen. The words that say the same stand
// beside each, so readers of screens are told to pass the drawings over; only the radar and
// the control chart stand alone and have titles. Colours are the style sheet's.

/// One score with its range.
[[nodiscard]] std::string draw_bar(const Bars& bars, const Bar& bar);
/// The axis above bars: its ends, its middle and its quarters.
[[nodiscard]] std::string draw_axis(const Axis& axis);
/// The first and the last day, above what `draw_period` draws.
[[nodiscard]] std::string draw_ends(const Period& all);
/// Two dots, the first filled, the second a ring, and a line between.
[[nodiscard]] std::string draw_contrast(const Axis& axis, const Contrast& figures);
/// A bar of as many parts as there are answers.
[[nodiscard]] std::string draw_distribution(const Distribution& distribution);
/// A line over time.
[[nodiscard]] std::string draw_series(const Axis& axis, const Series& series);
/// A stretch between the first and the last day of all.
[[nodiscard]] std::string draw_period(const Period& all, const Period& one);
/// The rows as the spokes of a wheel: the low end filled, the high end as a line.
[[nodiscard]] std::string draw_radar(const Bars& bars);

/// Figures by their days, with the centre and the limits of each phase.
[[nodiscard]] std::string draw_chart(const Chart& chart);

/// What the signs of `draw_bar` mean, those that occur.
[[nodiscard]] std::string bar_key(const Bars& bars);

}  // namespace readiness::report
