#include "report/outcomes/report.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "outcomes/evidence.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace readiness::report {
namespace {

constexpr int most_digits = 2;
constexpr std::size_t most_days_named = 3;

std::string_view verdict_words(EffectVerdict verdict) {
  switch (verdict) {
    case EffectVerdict::better:
      return "better";
    case EffectVerdict::worse:
      return "worse";
    case EffectVerdict::different:
      return "changed";
    case EffectVerdict::within_chance:
      return "not beyond chance";
    case EffectVerdict::unknown:
      break;
  }
  return "cannot be said";
}

/// One digit more than the figures are written with, for their means.
int digits_of(const MeasureSeries& series) {
  std::size_t most = 0;
  double largest = 0;
  for (const Observation& each : series.observations) {
    const std::string text = shortest(each.value);
    const std::size_t point = text.find('.');
    if (point != std::string::npos) most = std::max(most, text.size() - point - 1);
    largest = std::max(largest, std::abs(each.value));
  }
  if (largest >= 10'000) return 0;
  return std::min(as_int(most) + 1, most_digits);
}

std::string whole(double value) { return fixed(value, std::abs(value) < 10 ? 1 : 0); }

/// "4 940" for money: digits in threes.
std::string amount_text(double value) {
  std::string text = fixed(std::abs(value), 0);
  for (std::size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, " ");
  return (value < 0 && text != "0" ? "-" : "") + text;
}

/// Two digits that count: the interval says that more are not known.
std::string about_text(double value) {
  if (value == 0) return "0";
  const double step = std::pow(10, std::floor(std::log10(std::abs(value))) - 1);
  return amount_text(step >= 1 ? std::round(value / step) * step : value);
}

std::string since_text(const std::vector<WorkChange>& changes) {
  std::vector<std::string> days;
  for (const WorkChange& change : changes) days.push_back(to_long_text(change.day));
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return enumerated(days);
}

std::string change_name(const ChangeEffect& effect) {
  return effect.is_whole ? "all changes" : since_text(effect.changes);
}

Cell figure_of(double value, int digits) { return number_cell(value, digits); }

Cell signed_cell(double value, int digits) {
  return {signed_fixed(value, digits), Figure{value, digits}};
}

std::string interval_text(const Interval& interval, int digits) {
  return signed_fixed(interval.low, digits) + " to " + signed_fixed(interval.high, digits);
}

/// The mean of a side where nothing is compared.
Cell side_cell(const MeasureReview& review, std::size_t phase, int digits) {
  const WorkPhase& of = review.phases[phase];
  return of.count == 0 ? Cell("-") : figure_of(of.centre, digits);
}

/// The effects of a workflow's measures, a row each.
Grid effects_grid(const WorkflowReview& workflow) {
  const bool has_several =
      std::any_of(workflow.measures.begin(), workflow.measures.end(),
                  [](const MeasureReview& measure) { return measure.effects.size() > 1; });
  Grid grid;
  grid.columns = {{"Measure"}};
  if (has_several) grid.columns.push_back({"Since"});
  for (const char* title : {"Before", "After", "Difference"}) grid.columns.push_back({title, true});
  grid.columns.push_back({"95 %"});
  grid.columns.push_back({"Verdict"});
  for (const MeasureReview& measure : workflow.measures) {
    const int digits = digits_of(*measure.series);
    const std::string& unit = measure.series->unit;
    for (const ChangeEffect& effect : measure.effects) {
      std::vector<Cell> row = {measure.series->name + (unit.empty() ? "" : ", " + unit)};
      if (has_several) row.emplace_back(change_name(effect));
      if (const auto& found = effect.difference) {
        row.push_back(figure_of(found->before, digits));
        row.push_back(figure_of(found->after, digits));
        row.push_back(signed_cell(found->value, digits));
        row.emplace_back(interval_text(found->interval, digits));
      } else {
        row.push_back(side_cell(measure, effect.before, digits));
        row.push_back(side_cell(measure, effect.after, digits));
        row.emplace_back("-");
        row.emplace_back("-");
      }
      row.emplace_back(verdict_words(effect.verdict));
      grid.rows.push_back(std::move(row));
    }
  }
  return grid;
}

std::string by_text(CompareBy by) {
  switch (by) {
    case CompareBy::means:
      return "means by Welch's t";
    case CompareBy::shares:
      return "shares of all cases by Newcombe's score interval";
    case CompareBy::medians:
      break;
  }
  return "medians by the bootstrap";
}

/// What else there is to say of an effect that was found.
std::string detail_text(const MeasureReview& measure, const ChangeEffect& effect) {
  const WorkPhase &before = measure.phases[effect.before], &after = measure.phases[effect.after];
  const int digits = digits_of(*measure.series);
  std::string text = measure.series->name +
                     (measure.effects.size() > 1 ? ", " + change_name(effect) : std::string()) +
                     ": " + std::to_string(before.count) + " figures before and " +
                     std::to_string(after.count) + " after; " + std::to_string(effect.beyond) +
                     " of these lie outside the limits from before.";
  if (const std::size_t left_out = figures_between(measure, effect); left_out > 0)
    text += " " + counted(static_cast<long>(left_out), "figure", "figures") +
            " between the changes count for neither side.";
  if (const auto& medians = effect.of_medians)
    text += " The medians differ by " + signed_fixed(medians->value, digits) + " (" +
            interval_text(medians->interval, digits) + ").";
  return text;
}

std::string saving_text(const MeasureReview& measure, const ChangeEffect& effect,
                        const std::optional<HourlyPrice>& price) {
  const SavedHours& saved = *effect.saved;
  const auto money = [&](double hours) { return about_text(hours * price->amount); };
  std::string text = measure.series->name +
                     (measure.effects.size() > 1 ? ", " + change_name(effect) : std::string()) +
                     ": " + whole(saved.value) + " hours a month (" + whole(saved.low) + " to " +
                     whole(saved.high) + ")";
  if (saved.cases_a_month > 0) text += ", with " + whole(saved.cases_a_month) + " cases a month";
  if (price) {
    const std::string currency = price->currency.empty() ? "" : " " + price->currency;
    text += "; at " + shortest(price->amount) + currency + " an hour about " + money(saved.value) +
            currency + " (" + money(saved.low) + " to " + money(saved.high) + ")";
  }
  if (effect.verdict == EffectVerdict::within_chance) text += "; this may be chance";
  return text + ".";
}

/// "2 of 20 figures do not say of how many cases they are (12 Jun 2026 and 19 Jun 2026)", of all or
/// of one phase; empty where each says it.
std::string without_cases_text(const MeasureSeries& series, std::size_t first, std::size_t count) {
  std::vector<std::string> days;
  for (std::size_t i = first; i < first + count; ++i)
    if (!series.observations[i].n) days.push_back(to_long_text(series.observations[i].day));
  if (days.empty()) return {};
  const std::string of = counted(static_cast<long>(count), "figure", "figures");
  if (days.size() == count) return "none of " + of + " says of how many cases it is (`n`)";
  const std::string open = std::to_string(days.size()) + " of " + of +
                           (days.size() == 1 ? " does not say" : " do not say");
  return open + " of how many cases (`n`): " + enumerated_first(std::move(days), most_days_named);
}

std::string doubt_text(Unsaid doubt, const MeasureReview& measure, const ChangeEffect* effect) {
  const std::string least = std::to_string(least_figures);
  const auto count = [&](std::size_t phase) { return std::to_string(measure.phases[phase].count); };
  switch (doubt) {
    case Unsaid::no_change:
      return "no change of the work is noted, so there is nothing to compare; `track add FILE "
             "--change TEXT` notes one.";
    case Unsaid::no_start:
      return "there is no figure from before, so nobody can say what came of it.";
    case Unsaid::nothing_since:
      return "there is no figure since the change yet.";
    case Unsaid::too_few:
      return count(effect->before) + " figures before and " + count(effect->after) +
             " after are too few to tell a difference from chance; " + least +
             " on each side are the least.";
    case Unsaid::together:
      if (effect->changes.front().day == effect->changes.back().day)
        return "several changes began on " + since_text(effect->changes) +
               ": what each of them did cannot be told apart.";
      return "the changes of " + since_text(effect->changes) + " have fewer than " + least +
             " figures between them: what each of them did cannot be told apart.";
    case Unsaid::no_cases:
      return without_cases_text(*measure.series, 0, measure.series->observations.size()) +
             "; so the shares are compared as plain figures.";
    case Unsaid::no_direction:
      return "whether less or more of it is better is not known; the column `better` (lower, "
             "higher) says it.";
    case Unsaid::unsteady:
      return "the figures from before were not steady: something else was under way, and the "
             "difference may come from that.";
    case Unsaid::resembling:
      return "each figure resembles the one before it, so chance moves further than the interval "
             "says.";
    case Unsaid::no_volume:
      break;
  }
  const WorkPhase& since = measure.phases[effect->after];
  const std::string open = without_cases_text(*measure.series, since.first, since.count);
  return "hours a month cannot be said without the cases of a month" +
         (open.empty() ? std::string() : ", and " + open) +
         ". Give `n` with each figure, or --cases \"WORKFLOW=N\".";
}

/// Everything that cannot be said of a workflow, an item a measure and reason.
List doubt_list(const WorkflowReview& workflow) {
  List list;
  const auto add = [&](const MeasureReview& measure, const std::string& since, Unsaid doubt,
                       const ChangeEffect* effect) {
    list.items.push_back({measure.series->name + (since.empty() ? "" : ", " + since) + ": " +
                              doubt_text(doubt, measure, effect),
                          {}});
  };
  for (const MeasureReview& measure : workflow.measures) {
    for (const Unsaid doubt : measure.unsaid) add(measure, "", doubt, nullptr);
    for (const ChangeEffect& effect : measure.effects)
      for (const Unsaid doubt : effect.unsaid)
        if (!effect.is_whole)
          add(measure, measure.effects.size() > 1 ? change_name(effect) : "", doubt, &effect);
  }
  return list;
}

/// Low limits below zero of what is never below zero are none.
std::optional<double> low_limit(const MeasureSeries& series, const WorkPhase& phase) {
  if (!phase.limits) return std::nullopt;
  const bool is_never_below = std::all_of(series.observations.begin(), series.observations.end(),
                                          [](const Observation& each) { return each.value >= 0; });
  if (is_never_below && phase.limits->low <= 0) return std::nullopt;
  return phase.limits->low;
}

ChartPhase chart_phase(const MeasureSeries& series, const WorkPhase& phase, bool is_only) {
  ChartPhase drawn;
  drawn.name = !phase.since.empty() ? "since " + since_text(phase.since) : is_only ? "" : "before";
  drawn.points = phase.count;
  drawn.centre = phase.centre;
  drawn.low = low_limit(series, phase);
  if (phase.limits) drawn.high = phase.limits->high;
  return drawn;
}

/// Figures between two changes that begin one phase together.
ChartPhase between(const MeasureSeries& series, std::size_t first, std::size_t count) {
  double sum = 0;
  for (std::size_t i = first; i < first + count; ++i) sum += series.observations[i].value;
  return {"between", count, sum / static_cast<double>(count), {}, {}};
}

Chart chart_of(const MeasureReview& measure) {
  const MeasureSeries& series = *measure.series;
  Chart chart{series.name, series.unit, digits_of(series)};
  chart.mark_title =
      "not by chance: a value outside the limits, three of four near one limit, or "
      "eight on one side of the centre";
  for (const Observation& each : series.observations)
    chart.points.push_back({each.day, each.value, false});
  std::size_t at = 0;
  for (const WorkPhase& phase : measure.phases) {
    if (phase.count == 0) continue;
    if (phase.first > at) chart.phases.push_back(between(series, at, phase.first - at));
    chart.phases.push_back(chart_phase(series, phase, measure.phases.size() == 1));
    for (const ControlSignal& signal : phase.signals)
      chart.points[phase.first + signal.at].is_marked = true;
    at = phase.first + phase.count;
  }
  if (at < chart.points.size())
    chart.phases.push_back(between(series, at, chart.points.size() - at));
  return chart;
}

Grid usage_grid(const std::vector<WorkflowReview>& reviews) {
  Grid grid{
      {{"Workflow"}, {"Measure"}, {"Figures", true}, {"First", true}, {"Last", true}, {"Known by"}},
      {}};
  for (const WorkflowReview& review : reviews)
    for (const MeasureReview& usage : review.usage) {
      const auto& all = usage.series->observations;
      grid.rows.push_back({review.workflow->name, usage.series->name,
                           number_cell(static_cast<double>(all.size())),
                           exact_cell(all.front().value), exact_cell(all.back().value),
                           "\"" + usage.kind.usage_word + "\""});
    }
  return grid;
}

/// The first and the last day of which there is a figure.
std::optional<Period> days_of_record(const OutcomeRecord& record) {
  std::optional<Period> days;
  for (const WorkflowRecord& workflow : record.workflows)
    for (const MeasureSeries& series : workflow.measures)
      for (const Observation& each : series.observations)
        days = days ? Period{std::min(days->from, each.day), std::max(days->until, each.day)}
                    : Period{each.day, each.day};
  return days;
}

/// Which rows count no more; empty where all do.
std::string corrected_text(const OutcomeRecord& record) {
  std::vector<std::string> rows;
  for (const WorkflowRecord& workflow : record.workflows)
    for (const MeasureSeries& series : workflow.measures)
      for (const Date day : series.corrected)
        rows.push_back(workflow.name + ", " + series.name + ", " + to_long_text(day));
  if (rows.empty()) return {};
  return "Of one day and measure the last row counts. Rows that a later one replaced: " +
         enumerated_first(std::move(rows), most_days_named) + ".";
}

void add_workflow(const WorkflowReview& workflow, const std::optional<HourlyPrice>& price,
                  Report& report) {
  Blocks& blocks = report.blocks;
  blocks.emplace_back(Heading{2, workflow.workflow->name});
  for (const WorkChange& change : workflow.workflow->changes)
    blocks.emplace_back(Paragraph{"Changed on " + to_long_text(change.day) + ": " + change.text});
  if (workflow.measures.empty())
    return blocks.emplace_back(Paragraph{"There is no figure of an outcome."}), void();
  if (Grid grid = effects_grid(workflow); !grid.rows.empty()) blocks.emplace_back(std::move(grid));
  List saved, details;
  std::set<CompareBy> ways;
  for (const MeasureReview& measure : workflow.measures)
    for (const ChangeEffect& effect : measure.effects) {
      if (effect.saved) saved.items.push_back({saving_text(measure, effect, price), {}});
      if (!effect.difference) continue;
      details.items.push_back({detail_text(measure, effect), {}});
      ways.insert(effect.by);
    }
  if (!saved.items.empty()) {
    blocks.emplace_back(Paragraph{"What it saves", Tone::strong});
    blocks.emplace_back(std::move(saved));
  }
  if (List doubts = doubt_list(workflow); !doubts.items.empty()) {
    blocks.emplace_back(Paragraph{"What cannot be said", Tone::strong});
    blocks.emplace_back(std::move(doubts));
  }
  for (const MeasureReview& measure : workflow.measures) blocks.emplace_back(chart_of(measure));
  if (!details.items.empty()) {
    std::vector<std::string> by;
    for (const CompareBy way : ways) by.push_back(by_text(way));
    blocks.emplace_back(Paragraph{"Behind it: " + enumerated(by), Tone::strong});
    blocks.emplace_back(std::move(details));
  }
}

}  // namespace

Report outcomes_report(const OutcomeRecord& record, const std::vector<WorkflowReview>& reviews,
                       const std::optional<HourlyPrice>& price) {
  Report report;
  report.blocks.emplace_back(Heading{1, "Outcomes", "what came of the changes"});
  const auto days = days_of_record(record);
  std::string corrected;
  if (record.corrected() > 0)
    corrected = ", " + std::to_string(record.corrected()) + " corrected by a later row";
  report.blocks.emplace_back(
      Headline{days ? to_long_text(days->from) + " to " + to_long_text(days->until) : "",
               counted(static_cast<long>(record.figures()), "figure", "figures") + corrected});
  if (const std::string text = corrected_text(record); !text.empty())
    report.blocks.emplace_back(Paragraph{text});
  for (const WorkflowReview& workflow : reviews) add_workflow(workflow, price, report);
  if (Grid usage = usage_grid(reviews); !usage.rows.empty()) {
    report.blocks.emplace_back(Heading{2, "Use, which is not a result"});
    report.blocks.emplace_back(std::move(usage));
    report.blocks.emplace_back(
        Paragraph{"That something is used does not say that it helps; nothing above counts it.",
                  Tone::faint});
  }
  report.blocks.emplace_back(
      Paragraph{"Limits: mean +- 2.66 mean moving ranges (XmR chart, Wheeler 2000), of six figures "
                "or more. A difference says that the work changed, not why: whatever else happened "
                "at that time is in it, too.",
                Tone::faint});
  return report;
}

Blocks measured_section(const std::vector<WorkflowReview>& reviews, const MeasureWords& words,
                        const std::vector<std::string>& evidence, const Assessment& assessment,
                        const std::optional<Plan>& plan) {
  Blocks blocks = {Heading{2, "What was measured"}};
  for (const WorkflowReview& workflow : reviews) {
    Grid grid = effects_grid(workflow);
    if (grid.rows.empty()) continue;
    grid.columns.front().title = with_capital(workflow.workflow->name);
    blocks.emplace_back(std::move(grid));
  }
  for (const std::string& sentence : evidence) blocks.emplace_back(Paragraph{sentence});
  List begins;
  for (const PlanStep& step : plan ? plan->steps : std::vector<PlanStep>{}) {
    const Recommendation& about = assessment.questionnaire->recommendations[step.recommendation];
    if (!about.metric) continue;
    ListItem item{about.title + ": " + about.metric->name, {}};
    for (const CurrentValue& now : current_values(reviews, words, about.metric->name))
      item.details.push_back(now.workflow + ", " + now.measure + ": " + fixed(now.value, 1) +
                             (now.unit.empty() ? "" : " " + now.unit) + ", mean of the last " +
                             counted(static_cast<long>(now.figures), "figure", "figures") +
                             ", until " + to_long_text(now.newest));
    if (!item.details.empty()) begins.items.push_back(std::move(item));
  }
  if (!begins.items.empty()) {
    blocks.emplace_back(Paragraph{"Where the steps begin", Tone::strong});
    blocks.emplace_back(std::move(begins));
  }
  return blocks;
}

Grid outcomes_table(const std::vector<WorkflowReview>& reviews,
                    const std::optional<HourlyPrice>& price) {
  Grid grid{{{"workflow"},
             {"measure"},
             {"unit"},
             {"since"},
             {"all_changes"},
             {"n_before", true},
             {"n_after", true},
             {"before", true},
             {"after", true},
             {"difference", true},
             {"low", true},
             {"high", true},
             {"by"},
             {"verdict"},
             {"hours_a_month", true},
             {"hours_low", true},
             {"hours_high", true},
             {"money_a_month", true},
             {"currency"},
             {"cannot_be_said"}},
            {}};
  const auto number = [](std::optional<double> value) {
    return value ? exact_cell(*value) : Cell();
  };
  for (const WorkflowReview& workflow : reviews)
    for (const MeasureReview& measure : workflow.measures)
      for (const ChangeEffect& effect : measure.effects) {
        const WorkPhase &before = measure.phases[effect.before],
                        &after = measure.phases[effect.after];
        const auto& found = effect.difference;
        const auto& saved = effect.saved;
        const auto of_side = [&](const WorkPhase& side, double compared) {
          return found ? number(compared) : side.count > 0 ? number(side.centre) : Cell();
        };
        std::vector<std::string> doubts, days;
        for (const std::vector<Unsaid>* all : {&measure.unsaid, &effect.unsaid})
          for (const Unsaid doubt : *all) doubts.emplace_back(name_of(doubt));
        for (const WorkChange& change : effect.changes) days.push_back(to_text(change.day));
        const bool has_price = saved && price;
        grid.rows.push_back(
            {workflow.workflow->name,
             measure.series->name,
             measure.series->unit,
             joined(days, ";"),
             effect.is_whole ? "yes" : "",
             number_cell(static_cast<double>(before.count)),
             number_cell(static_cast<double>(after.count)),
             of_side(before, found ? found->before : 0),
             of_side(after, found ? found->after : 0),
             number(found ? std::optional(found->value) : std::nullopt),
             number(found ? std::optional(found->interval.low) : std::nullopt),
             number(found ? std::optional(found->interval.high) : std::nullopt),
             found ? Cell(name_of(effect.by)) : Cell(),
             Cell(name_of(effect.verdict)),
             number(saved ? std::optional(saved->value) : std::nullopt),
             number(saved ? std::optional(saved->low) : std::nullopt),
             number(saved ? std::optional(saved->high) : std::nullopt),
             number(has_price ? std::optional(saved->value * price->amount) : std::nullopt),
             has_price ? Cell(price->currency) : Cell(),
             joined(doubts, ";")});
      }
  return grid;
}

}  // namespace readiness::report
