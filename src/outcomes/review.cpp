#include "outcomes/review.hpp"

#include "base/names.hpp"
#include "base/number.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace readiness::outcomes {
namespace {

constexpr double days_a_month = 365.25 / 12;
constexpr double minutes_an_hour = 60;

/// The phases of one series, and what lies between them.
class SeriesReviewer {
 public:
  SeriesReviewer(const WorkflowRecord& workflow, const MeasureSeries& series, MeasureKind kind,
                 std::optional<double> volume)
      : workflow_(workflow), series_(series), volume_(volume) {
    if (series.better) kind.better = series.better;
    review_.series = &series;
    review_.kind = std::move(kind);
  }

  MeasureReview review() && {
    if (review_.kind.is_usage()) return std::move(review_);
    if (!review_.kind.better) review_.unsaid.push_back(Unsaid::no_direction);
    if (review_.kind.is_share && !has_cases()) review_.unsaid.push_back(Unsaid::no_cases);
    split_into_phases();
    if (workflow_.changes.empty()) review_.unsaid.push_back(Unsaid::no_change);
    for (std::size_t after = 1; after < review_.phases.size(); ++after)
      review_.effects.push_back(effect(after - 1, after));
    if (review_.effects.size() > 1) {
      ChangeEffect whole = effect(0, review_.phases.size() - 1);
      whole.is_whole = true;
      review_.effects.push_back(std::move(whole));
    }
    return std::move(review_);
  }

 private:
  [[nodiscard]] bool has_cases() const { return have_cases(0, series_.observations.size()); }

  /// Whether each of these figures says of how many cases it is.
  [[nodiscard]] bool have_cases(std::size_t first, std::size_t count) const {
    const auto begin = series_.observations.begin() + static_cast<std::ptrdiff_t>(first);
    return std::all_of(begin, begin + static_cast<std::ptrdiff_t>(count),
                       [](const Observation& each) { return each.n.has_value(); });
  }

  [[nodiscard]] std::vector<double> values_of(const WorkPhase& phase) const {
    std::vector<double> values;
    for (std::size_t i = 0; i < phase.count; ++i)
      values.push_back(series_.observations[phase.first + i].value);
    return values;
  }

  [[nodiscard]] double cases_of(const WorkPhase& phase) const {
    double cases = 0;
    for (std::size_t i = 0; i < phase.count; ++i)
      cases += series_.observations[phase.first + i].n.value_or(0);
    return cases;
  }

  /// In percent: all cases of the phase together.
  [[nodiscard]] double pooled_share(const WorkPhase& phase) const {
    double found = 0;
    for (std::size_t i = 0; i < phase.count; ++i) {
      const Observation& each = series_.observations[phase.first + i];
      found += each.value * each.n.value_or(0);
    }
    return found / cases_of(phase);
  }

  /// A change begins a phase. Where fewer than `least_figures` lie between two changes, both begin
  /// the later phase together, and what lies between is in no comparison.
  void split_into_phases() {
    auto& phases = review_.phases;
    phases.push_back({});
    std::size_t at = 0;
    const auto& all = series_.observations;
    const auto take_until = [&](std::optional<Date> day) {
      WorkPhase& phase = phases.back();
      phase.first = at;
      while (at < all.size() && (!day || all[at].day < *day)) ++at;
      phase.count = at - phase.first;
    };
    for (const WorkChange& change : workflow_.changes) {
      take_until(change.day);
      WorkPhase& last = phases.back();
      if (!last.since.empty() && last.count < least_figures) {
        last.since.push_back(change);  // what lies between belongs to neither
      } else {
        phases.push_back({{change}, 0, 0, 0, {}, {}});
      }
    }
    take_until(std::nullopt);
    for (WorkPhase& phase : phases) measure(phase);
  }

  void measure(WorkPhase& phase) const {
    if (phase.count == 0) return;
    const std::vector<double> values = values_of(phase);
    phase.centre =
        std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    if (phase.count < least_figures) return;
    phase.limits = control_limits(values);
    phase.signals = control_signals(values, *phase.limits);
  }

  [[nodiscard]] ChangeEffect effect(std::size_t before, std::size_t after) const {
    const WorkPhase &from = review_.phases[before], &to = review_.phases[after];
    ChangeEffect effect;
    for (std::size_t i = before + 1; i <= after; ++i)
      effect.changes.insert(effect.changes.end(), review_.phases[i].since.begin(),
                            review_.phases[i].since.end());
    effect.before = before;
    effect.after = after;
    if (to.since.size() > 1) effect.unsaid.push_back(Unsaid::together);
    if (from.count == 0)
      effect.unsaid.push_back(Unsaid::no_start);
    else if (to.count == 0)
      effect.unsaid.push_back(Unsaid::nothing_since);
    else if (from.count < least_figures || to.count < least_figures)
      effect.unsaid.push_back(Unsaid::too_few);
    else
      compare(from, to, effect);
    return effect;
  }

  void compare(const WorkPhase& from, const WorkPhase& to, ChangeEffect& effect) const {
    const std::vector<double> before = values_of(from), after = values_of(to);
    const MeasureKind& kind = review_.kind;
    if (kind.is_share && has_cases()) {
      effect.by = CompareBy::shares;
      effect.difference = in_percent(difference_by_newcombe(
          {pooled_share(from) / 100, cases_of(from)}, {pooled_share(to) / 100, cases_of(to)}));
    } else if (kind.is_median) {
      effect.by = CompareBy::medians;
      effect.difference = difference_by_bootstrap(before, after);
    } else {
      effect.difference = difference_by_welch(before, after);
      effect.of_medians = difference_by_bootstrap(before, after);
    }
    if (!from.signals.empty()) effect.unsaid.push_back(Unsaid::unsteady);
    if (resembles_itself(before) || resembles_itself(after))
      effect.unsaid.push_back(Unsaid::resembling);
    effect.beyond =
        static_cast<std::size_t>(std::count_if(after.begin(), after.end(), [&](double value) {
          return value > from.limits->high + tolerance || value < from.limits->low - tolerance;
        }));
    effect.verdict = verdict_on(*effect.difference);
    add_saving(to, effect);
  }

  static std::optional<EstimatedDifference> in_percent(std::optional<EstimatedDifference> shares) {
    if (!shares) return shares;
    for (double* each : {&shares->before, &shares->after, &shares->value, &shares->interval.low,
                         &shares->interval.high})
      *each *= 100;
    return shares;
  }

  static bool resembles_itself(const std::vector<double>& values) {
    const auto found = autocorrelation(values);
    return found && *found > 1.96 / std::sqrt(static_cast<double>(values.size()));
  }

  [[nodiscard]] EffectVerdict verdict_on(const EstimatedDifference& difference) const {
    if (!difference.is_beyond_chance()) return EffectVerdict::within_chance;
    if (!review_.kind.better) return EffectVerdict::different;
    return (difference.value < 0) == (*review_.kind.better == Better::lower) ? EffectVerdict::better
                                                                             : EffectVerdict::worse;
  }

  /// Cases of a month: what somebody states, else those that were measured since the change.
  [[nodiscard]] std::optional<double> volume_of(const WorkPhase& phase) const {
    if (volume_) return volume_;
    if (!have_cases(phase.first, phase.count) || phase.count < 2) return std::nullopt;
    const double days = series_.observations[phase.first + phase.count - 1].day -
                        series_.observations[phase.first].day;
    const auto count = static_cast<double>(phase.count);
    return cases_of(phase) / (days * count / (count - 1)) * days_a_month;
  }

  void add_saving(const WorkPhase& to, ChangeEffect& effect) const {
    const MeasureKind& kind = review_.kind;
    if (!kind.minutes || kind.better == Better::higher) return;
    const auto cases = kind.periods_a_month ? std::optional(0.0) : volume_of(to);
    if (!cases) return effect.unsaid.push_back(Unsaid::no_volume);
    const double times = kind.periods_a_month.value_or(*cases);
    const double hours = *kind.minutes / minutes_an_hour * times;
    const EstimatedDifference& difference = *effect.difference;
    effect.saved = SavedHours{-difference.value * hours, -difference.interval.high * hours,
                              -difference.interval.low * hours, *cases};
  }

  const WorkflowRecord& workflow_;
  const MeasureSeries& series_;
  std::optional<double> volume_;
  MeasureReview review_;
};

std::optional<double> volume_for(const std::string& workflow, const StatedVolumes& volumes) {
  for (const auto& [name, volume] : volumes)
    if (folded_name(name) == folded_name(workflow)) return volume;
  return std::nullopt;
}

}  // namespace

std::size_t figures_between(const MeasureReview& measure, const ChangeEffect& effect) {
  const WorkPhase &before = measure.phases[effect.before], &after = measure.phases[effect.after];
  return after.first - (before.first + before.count);
}

std::vector<WorkflowReview> review_record(const OutcomeRecord& record, const MeasureWords& words,
                                          const StatedVolumes& volumes) {
  std::vector<WorkflowReview> reviews;
  for (const WorkflowRecord& workflow : record.workflows) {
    WorkflowReview& review = reviews.emplace_back(WorkflowReview{&workflow, {}, {}});
    const auto volume = volume_for(workflow.name, volumes);
    for (const MeasureSeries& series : workflow.measures) {
      MeasureReview found =
          SeriesReviewer(workflow, series, words.kind_of(series.name, series.unit), volume)
              .review();
      (found.kind.is_usage() ? review.usage : review.measures).push_back(std::move(found));
    }
  }
  return reviews;
}

}  // namespace readiness::outcomes
