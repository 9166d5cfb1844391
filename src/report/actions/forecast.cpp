#include "report/actions/forecast.hpp"

#include "base/contains.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "report/actions/progress.hpp"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <map>
#include <optional>
#include <utility>

namespace readiness::report {
namespace {

constexpr double rounding_of_file = 0.051;  // files hold one digit
constexpr double rounding_of_unit = 0.51;   // pooled figures may be told in whole points
constexpr double smallest_told = 0.05;      // figures have one digit

/// The low ends of one respondent or unit, wave by wave.
using LowEnds = std::vector<std::optional<double>>;

/// The low end of the wave that a roadmap was made of, and that of the next one that has any.
struct Came {
  double before = 0, after = 0;
  std::size_t made_of = 0, wave = 0;
  const Comparison* why = nullptr;  ///< answer by answer; absent for several people together
};

std::optional<Came> came_in(const LowEnds& ends, std::size_t made_at) {
  for (std::size_t next = made_at + 1; next < ends.size(); ++next)
    if (ends[next]) return Came{*ends[made_at], *ends[next], made_at, next};
  return std::nullopt;
}

/// From that wave to the next one in which somebody answered.
const Comparison* step_from(const Track& track, std::size_t wave) {
  const auto answered = static_cast<std::size_t>(
      std::count_if(track.waves.begin(), track.waves.begin() + static_cast<std::ptrdiff_t>(wave),
                    [](const Assessment* each) { return each != nullptr; }));
  return answered < track.steps.size() ? &track.steps[answered] : nullptr;
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
          is_made_of(*ends[i], rounding_of_file)) {
        auto came = look(ends, i);
        if (came) came->why = step_from(track, i);
        return came;
      }
  }
  for (const UnitTrack& unit : review.units) {
    if (!unit.unit.empty() && !list.is_of(unit.unit)) continue;
    LowEnds ends;
    for (const auto& wave : unit.waves)
      ends.push_back(wave ? std::optional(wave->overall) : std::nullopt);
    for (std::size_t i = 0; i < ends.size(); ++i)
      if (ends[i] && is_made_of(*ends[i], rounding_of_unit)) return look(ends, i);
  }
  return std::nullopt;
}

/// One step, what it was to bring, and what came of the answers that it raises.
struct StepForecast {
  const PlannedAction* action = nullptr;
  double foretold = 0;
  std::optional<double> came;
};

/// What came of each question, by these causes.
std::map<QuestionId, double> came_by(const Comparison& comparison,
                                     std::initializer_list<CauseGroup> causes) {
  std::map<QuestionId, double> came;
  const Split& low = comparison.overall.low;
  for (std::size_t i = 0; i < low.parts.size(); ++i)
    if (contains(causes, group_of(comparison.changes[i].cause)))
      came[comparison.changes[i].question] += low.parts[i];
  return came;
}

/// Really another level, or more proof. What is only known by now, or counts by now, no step
/// brought.
std::map<QuestionId, double> really_came(const Comparison& comparison) {
  return came_by(comparison, {CauseGroup::level, CauseGroup::evidence});
}

/// Of answers that are known now and were not: nobody can say what of it a step brought. A forecast
/// counts such an answer as the worst.
std::map<QuestionId, double> known_by_now(const Came& came) {
  return came.why ? came_by(*came.why, {CauseGroup::answered}) : std::map<QuestionId, double>();
}

/// Where two steps raise one answer, it counts for the first of them that is done, else for the
/// first.
std::vector<StepForecast> forecasts_of(const Questionnaire& questionnaire, const ActionList& list,
                                       const Comparison* why) {
  std::vector<StepForecast> steps;
  double before = list.low_end.value_or(0);
  for (const PlannedAction& action : list.actions) {
    if (!action.low_end_after) continue;
    steps.push_back({&action, *action.low_end_after - before, std::nullopt});
    before = *action.low_end_after;
  }
  if (!why) return steps;
  std::map<QuestionId, double> left = really_came(*why);
  for (const bool takes_done : {true, false})
    for (StepForecast& step : steps) {
      if ((step.action->state == ActionState::done) != takes_done) continue;
      const auto about = find_by_id(questionnaire.recommendations, step.action->id);
      if (!about) continue;
      step.came = 0;
      for (const auto& [question, level] : questionnaire.recommendations[*about].raises)
        if (const auto part = left.extract(question)) *step.came += part.mapped();
    }
  return steps;
}

/// As it is printed, so that what is left over adds up with it.
double as_told(double points) { return parse_number(fixed(points, 1)).value_or(points); }
std::string gain(double points) { return signed_fixed(points, 1); }
Cell gain_cell(double points) { return {gain(points), Figure{points, 1}}; }

/// What all roadmaps that could be held to something come to.
struct Sums {
  std::size_t roadmaps = 0, done = 0;  ///< steps that are
  double foretold = 0;                 ///< of what is done
  double came = 0;                     ///< of that, or all that came where that is not known
  double known = 0;                    ///< came of such answers, too, that were not known before
  bool knows_causes = true;
};

void add_roadmap(const WaveReview& review, const WrittenRoadmap& roadmap, const Came& came,
                 Blocks& blocks, Sums& sums) {
  const auto steps = forecasts_of(*review.questionnaire, roadmap.list, came.why);
  Grid grid{{{"Step"}, {"State"}, {"Foretold", true}, {"Came", true}}, {}};
  double foretold = 0, came_of_steps = 0, came_of_done = 0, known_in_all = 0;
  std::map<QuestionId, double> known = known_by_now(came);
  for (const auto& [question, part] : known) known_in_all += part;
  for (const StepForecast& step : steps) {
    grid.rows.push_back({step.action->step, state_text(*step.action), gain_cell(step.foretold),
                         step.came ? gain_cell(*step.came) : Cell("-")});
    foretold += step.foretold;
    came_of_steps += as_told(step.came.value_or(0));
    if (step.action->state != ActionState::done) continue;
    ++sums.done;
    sums.foretold += step.foretold;
    came_of_done += step.came.value_or(0);
    if (const auto about = find_by_id(review.questionnaire->recommendations, step.action->id))
      for (const auto& [question, level] : review.questionnaire->recommendations[*about].raises)
        if (const auto part = known.extract(question)) sums.known += part.mapped();
  }
  const double change = came.after - came.before;
  if (std::abs(known_in_all) >= smallest_told)
    grid.rows.push_back(
        {"Answers that were not known before", "", Cell(), gain_cell(known_in_all)});
  if (came.why)
    grid.rows.push_back({"Everything else", "", Cell(),
                         gain_cell(as_told(change) - came_of_steps - as_told(known_in_all))});
  grid.rows.push_back({"Together", "", gain_cell(foretold), gain_cell(change)});
  ++sums.roadmaps;
  sums.came += came.why ? came_of_done : change;
  sums.knows_causes = sums.knows_causes && came.why;
  blocks.emplace_back(Paragraph{roadmap.path + ", made of " + review.waves[came.made_of].name() +
                                ", held to " + review.waves[came.wave].name() + ":"});
  blocks.emplace_back(std::move(grid));
}

std::string sums_text(const Sums& sums) {
  if (sums.done == 0 && sums.knows_causes)
    return "Points of the overall's low end. No step is said to be done, so that none can be held "
           "to "
           "what it was to bring.";
  const double more = sums.came - sums.foretold;
  const std::string over =
      sums.roadmaps > 1 ? "Over " + std::to_string(sums.roadmaps) + " roadmaps what" : "What";
  return "Points of the overall's low end. " + over + " is done was to bring " +
         gain(sums.foretold) + ", and " + gain(sums.came) +
         (sums.knows_causes ? " came of the answers that it raises, " : " came in all, ") +
         (std::abs(more) < smallest_told
              ? "as foretold"
              : fixed(std::abs(more), 1) + (more < 0 ? " less" : " more") + " than foretold") +
         (!sums.knows_causes ? "; of several people together only the whole can be told."
          : std::abs(sums.known) < smallest_told
              ? "."
              : "; " + gain(sums.known) +
                    " came of others of them, which were not known before and were counted as the "
                    "worst.");
}

}  // namespace

Blocks forecast_section(const WaveReview& review, const std::vector<WrittenRoadmap>& roadmaps) {
  Blocks blocks = {Heading{2, "Forecast: what roadmaps foretold, and what came"}};
  List without;
  Sums sums;
  for (const WrittenRoadmap& roadmap : roadmaps) {
    bool is_known = false;
    if (const auto came = came_after(review, roadmap.list, is_known))
      add_roadmap(review, roadmap, *came, blocks, sums);
    else
      without.items.push_back(
          {roadmap.path + (is_known ? ": no later wave has an overall to hold it to."
                                    : ": none of these waves is the one that it was made of."),
           {}});
  }
  if (sums.roadmaps > 0) blocks.emplace_back(Paragraph{sums_text(sums)});
  if (!without.items.empty()) blocks.emplace_back(std::move(without));
  return blocks;
}

}  // namespace readiness::report
