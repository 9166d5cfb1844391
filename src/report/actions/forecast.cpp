#include "report/actions/forecast.hpp"

#include "base/number.hpp"
#include "base/text.hpp"

#include <cmath>
#include <optional>
#include <utility>

namespace readiness::report {
namespace {

constexpr double rounding_of_file = 0.051;  // files hold one digit
constexpr double rounding_of_unit = 0.51;   // pooled figures may be told in whole points

/// The low ends of one respondent or unit, wave by wave.
using LowEnds = std::vector<std::optional<double>>;

/// The low end of the wave that a roadmap was made of, and that of the next one that has any.
struct Came {
  double before = 0, after = 0;
  std::size_t wave = 0;
};

std::optional<Came> came_in(const LowEnds& ends, std::size_t made_at) {
  for (std::size_t next = made_at + 1; next < ends.size(); ++next)
    if (ends[next]) return Came{*ends[made_at], *ends[next], next};
  return std::nullopt;
}

std::optional<Came> came_after(const WaveReview& review, const ActionList& list, bool& is_known) {
  const auto is_made_of = [&](double low, double rounding) {
    return list.low_end && std::abs(low - *list.low_end) <= rounding;
  };
  const auto look = [&](const LowEnds& ends, std::size_t wave) {
    is_known = true;
    return came_in(ends, wave);
  };
  for (const Track& track : review.tracks) {
    LowEnds ends;
    for (const Assessment* wave : track.waves)
      ends.push_back(wave && wave->card.overall ? std::optional(wave->card.overall->low)
                                                : std::nullopt);
    for (std::size_t i = 0; i < ends.size(); ++i)
      if (ends[i] && list.from == track.waves[i]->card.as_of &&
          is_made_of(*ends[i], rounding_of_file))
        return look(ends, i);
  }
  for (const UnitTrack& unit : review.units) {
    if (!list.unit.empty() && !unit.unit.empty() && unit.unit != list.unit) continue;
    LowEnds ends;
    for (const auto& wave : unit.waves)
      ends.push_back(wave ? std::optional(wave->overall) : std::nullopt);
    for (std::size_t i = 0; i < ends.size(); ++i)
      if (ends[i] && is_made_of(*ends[i], rounding_of_unit)) return look(ends, i);
  }
  return std::nullopt;
}

/// What the steps were to bring, and those that are done.
struct Foretold {
  double all = 0, done = 0;
  std::size_t steps = 0, steps_done = 0;
};

Foretold foretold_by(const ActionList& list) {
  Foretold foretold;
  double before = list.low_end.value_or(0);
  for (const PlannedAction& action : list.actions) {
    if (!action.low_end_after) continue;
    const double lift = *action.low_end_after - before;
    before = *action.low_end_after;
    ++foretold.steps;
    foretold.all += lift;
    if (action.state != ActionState::done) continue;
    ++foretold.steps_done;
    foretold.done += lift;
  }
  return foretold;
}

std::string gain(double points) { return (points > 0 ? "+" : "") + fixed(points, 1); }

}  // namespace

Blocks forecast_section(const WaveReview& review, const std::vector<WrittenRoadmap>& roadmaps) {
  Blocks blocks = {Heading{2, "Forecast: what roadmaps foretold, and what came"}};
  Grid grid{{{"Roadmap"},
             {"Done"},
             {"All would bring", true},
             {"What is done", true},
             {"Came", true},
             {"In"}},
            {}};
  List without;
  double foretold_sum = 0, came_sum = 0;
  std::size_t scored = 0;
  for (const auto& [path, list] : roadmaps) {
    bool is_known = false;
    const auto came = came_after(review, list, is_known);
    if (!came) {
      without.items.push_back(
          {path + (is_known ? ": no later wave has an overall to hold it to."
                            : ": none of these waves is the one that it was made of."),
           {}});
      continue;
    }
    const Foretold foretold = foretold_by(list);
    const double change = came->after - came->before;
    ++scored;
    foretold_sum += foretold.done;
    came_sum += change;
    grid.rows.push_back(
        {path,
         std::to_string(foretold.steps_done) + " of " + std::to_string(foretold.steps),
         {gain(foretold.all), Figure{foretold.all, 1}},
         {gain(foretold.done), Figure{foretold.done, 1}},
         {gain(change), Figure{change, 1}},
         review.waves[came->wave].name()});
  }
  if (scored > 0) blocks.emplace_back(std::move(grid));
  if (scored > 0)
    blocks.emplace_back(Paragraph{
        "Points of the overall's low end. " +
        (scored > 1 ? "Over " + std::to_string(scored) + " roadmaps what" : std::string("What")) +
        " is done was to bring " + gain(foretold_sum) + ", and " + gain(came_sum) + " came, " +
        (std::abs(came_sum - foretold_sum) < 0.05
             ? std::string("as foretold")
             : fixed(std::abs(came_sum - foretold_sum), 1) +
                   (came_sum < foretold_sum ? " less" : " more") + " than foretold") +
        ". What came may have other reasons, too."});
  if (!without.items.empty()) blocks.emplace_back(std::move(without));
  return blocks;
}

}  // namespace readiness::report
