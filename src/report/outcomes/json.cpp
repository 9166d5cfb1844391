#include "report/json/parts.hpp"
#include "report/outcomes/report.hpp"

namespace readiness::report {
namespace {

Json doubts_json(const std::vector<Unsaid>& doubts) {
  Json all = Json::array();
  for (const Unsaid doubt : doubts) all.push_back(name_of(doubt));
  return all;
}

Json changes_json(const std::vector<WorkChange>& changes) {
  Json all = Json::array();
  for (const WorkChange& change : changes)
    all.push_back({{"date", to_text(change.day)}, {"change", change.text}});
  return all;
}

Json difference_json(const std::optional<EstimatedDifference>& difference, CompareBy by) {
  if (!difference) return nullptr;
  return {{"by", name_of(by)},
          {"before", json_number(difference->before)},
          {"after", json_number(difference->after)},
          {"value", json_number(difference->value)},
          {"low", json_number(difference->interval.low)},
          {"high", json_number(difference->interval.high)}};
}

Json saved_json(const std::optional<SavedHours>& saved, const std::optional<HourlyPrice>& price) {
  if (!saved) return nullptr;
  return {{"hours", json_number(saved->value)},
          {"low", json_number(saved->low)},
          {"high", json_number(saved->high)},
          {"cases_a_month",
           saved->cases_a_month > 0 ? json_number(saved->cases_a_month) : Json(nullptr)},
          {"money", price ? json_number(saved->value * price->amount) : Json(nullptr)}};
}

Json effect_json(const MeasureReview& measure, const ChangeEffect& effect,
                 const std::optional<HourlyPrice>& price) {
  return {{"changes", changes_json(effect.changes)},
          {"all_changes", effect.is_whole},
          {"before", effect.before},
          {"after", effect.after},
          {"between", figures_between(measure, effect)},
          {"difference", difference_json(effect.difference, effect.by)},
          {"of_medians", difference_json(effect.of_medians, CompareBy::medians)},
          {"verdict", name_of(effect.verdict)},
          {"beyond", effect.beyond},
          {"saved", saved_json(effect.saved, price)},
          {"cannot_be_said", doubts_json(effect.unsaid)}};
}

Json phase_json(const MeasureSeries& series, const WorkPhase& phase) {
  Json figures = Json::array(), signals = Json::array();
  for (std::size_t i = phase.first; i < phase.first + phase.count; ++i) {
    const Observation& each = series.observations[i];
    figures.push_back({{"date", to_text(each.day)},
                       {"value", json_number(each.value)},
                       {"n", or_null(each.n)},
                       {"source", or_null(each.source)}});
  }
  for (const ControlSignal& signal : phase.signals)
    signals.push_back({{"figure", signal.at}, {"rule", name_of(signal.rule)}});
  const auto& limits = phase.limits;
  return {{"since", changes_json(phase.since)},
          {"figures", figures},
          {"centre", phase.count > 0 ? json_number(phase.centre) : Json(nullptr)},
          {"low", limits ? json_number(limits->low) : Json(nullptr)},
          {"high", limits ? json_number(limits->high) : Json(nullptr)},
          {"mean_moving_range", limits ? json_number(limits->mean_moving_range) : Json(nullptr)},
          {"signals", signals}};
}

const char* better_of(const std::optional<Better>& better) {
  return *better == Better::lower ? "lower" : "higher";
}

Json measure_json(const MeasureReview& measure, const std::optional<HourlyPrice>& price) {
  Json phases = Json::array(), effects = Json::array();
  for (const WorkPhase& phase : measure.phases)
    phases.push_back(phase_json(*measure.series, phase));
  for (const ChangeEffect& effect : measure.effects)
    effects.push_back(effect_json(measure, effect, price));
  const std::string& unit = measure.series->unit;
  return {{"measure", measure.series->name},
          {"unit", or_null(unit)},
          {"better", measure.kind.better ? Json(better_of(measure.kind.better)) : Json(nullptr)},
          {"phases", phases},
          {"effects", effects},
          {"cannot_be_said", doubts_json(measure.unsaid)}};
}

Json usage_json(const MeasureReview& usage) {
  const auto& all = usage.series->observations;
  return {{"measure", usage.series->name},
          {"known_by", usage.kind.usage_word},
          {"figures", all.size()},
          {"first", json_number(all.front().value)},
          {"last", json_number(all.back().value)}};
}

}  // namespace

Json json_workflows(const std::vector<WorkflowReview>& reviews,
                    const std::optional<HourlyPrice>& price) {
  Json workflows = Json::array();
  for (const WorkflowReview& review : reviews) {
    Json measures = Json::array(), usage = Json::array();
    for (const MeasureReview& measure : review.measures)
      measures.push_back(measure_json(measure, price));
    for (const MeasureReview& each : review.usage) usage.push_back(usage_json(each));
    workflows.push_back({{"workflow", review.workflow->name},
                         {"changes", changes_json(review.workflow->changes)},
                         {"measures", measures},
                         {"usage", usage}});
  }
  return workflows;
}

std::string render_json(const OutcomeRecord& record, const std::vector<WorkflowReview>& reviews,
                        const std::optional<HourlyPrice>& price) {
  const Json stated =
      price
          ? Json({{"an_hour", json_number(price->amount)}, {"currency", or_null(price->currency)}})
          : Json(nullptr);
  return json_document({{"schema", "readiness/outcomes@1"},
                        {"figures", record.figures()},
                        {"corrected", record.corrected()},
                        {"price", stated},
                        {"workflows", json_workflows(reviews, price)}});
}

}  // namespace readiness::report
