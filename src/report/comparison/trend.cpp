#include "base/number.hpp"
#include "base/text.hpp"
#include "report/comparison/report.hpp"
#include "report/comparison/text.hpp"
#include "report/words/answers.hpp"
#include "report/words/scores.hpp"

#include <algorithm>
#include <utility>

namespace readiness::report {
namespace {

bool has_dimension(const Comparison& step, DimensionId id) {
  return std::any_of(step.dimensions.begin(), step.dimensions.end(),
                     [&](const NumberChange& change) { return change.measure == id; });
}

/// The numbers of one respondent, a column for each wave.
class TrendGrid {
 public:
  TrendGrid(const WaveReview& review, const Track& track, const ComparisonFigures& figures)
      : questionnaire_(*review.questionnaire), track_(track), figures_(figures) {
    grid_.columns = {{voice_text(review, *track.steps.back().after) + ", low end"}};
    for (const Wave& wave : review.waves) grid_.columns.push_back({wave.name(), true});
    grid_.columns.push_back({"change", true});
    grid_.columns.push_back({"", false, true});
    grid_.axis = {questionnaire_.scoring.range_low, questionnaire_.scoring.range_high};
  }

  Grid build() {
    add("Overall", [](const Assessment& at) { return at.card.overall; });
    for (const DimensionId id : questionnaire_.dimensions.ids())
      if (std::all_of(track_.steps.begin(), track_.steps.end(),
                      [&](const Comparison& step) { return has_dimension(step, id); }))
        add(questionnaire_.dimensions[id].title,
            [&](const Assessment& at) { return at.card.dimensions[id].range; });
    add_levels();
    return std::move(grid_);
  }

 private:
  template <class RangeAt>
  void add(const std::string& title, RangeAt range_at) {
    std::vector<Cell> row = {title};
    Series series;
    std::optional<double> first, last;
    for (const Assessment* wave : track_.waves) {
      const auto range = wave ? range_at(*wave) : std::nullopt;
      row.push_back(range ? text_of(*range) : "-");
      series.values.push_back(range ? std::optional(range->low) : std::nullopt);
      if (!range) continue;
      last = range->low;
      if (!first) first = range->low;
    }
    if (!first) return;
    row.push_back(figures_.change(*first, *last));
    row.emplace_back(std::move(series));
    grid_.rows.push_back(std::move(row));
  }

  [[nodiscard]] std::string text_of(const Range& range) const { return figures_.number(range.low); }

  void add_levels() {
    std::vector<Cell> row = {"Level"};
    bool any = false;
    for (const Assessment* wave : track_.waves) {
      const bool has_level = wave && wave->standing;
      any = any || has_level;
      row.push_back(has_level ? number_cell(static_cast<double>(wave->standing->level.value + 1))
                              : "-");
    }
    if (any) grid_.rows.push_back(std::move(row));
  }

  const Questionnaire& questionnaire_;
  const Track& track_;
  const ComparisonFigures& figures_;
  Grid grid_;
};

/// "+4.5 = +3.9 (9 up) +0.6 (1 proven now)": the change and the groups that it adds up from.
std::string sum_text(const Comparison& step, const ComparisonFigures& figures) {
  const Split& low = step.overall.low;
  if (!low.is_complete()) return facts_text(step.facts);
  const auto parts = figures.parts(low, step.changes).groups;
  std::vector<std::string> terms;
  for (const CauseGroup group : told_groups)
    if (const std::string facts = facts_text(step.facts, group); !facts.empty())
      terms.push_back(figures.part(parts[static_cast<std::size_t>(group)]) + " (" + facts + ")");
  const std::string change = figures.change(*low.before, *low.after);
  return terms.empty() ? change : change + " = " + joined(terms, " ");
}

std::string wave_of(const WaveReview& review, const Track& track, const Assessment* assessment) {
  const auto at = std::find(track.waves.begin(), track.waves.end(), assessment);
  return review.waves[static_cast<std::size_t>(at - track.waves.begin())].name();
}

List step_list(const WaveReview& review, const Track& track, const ComparisonFigures& figures) {
  List list;
  const Comparison* before = nullptr;
  for (const Comparison& step : track.steps) {
    std::vector<std::string> parts;
    for (std::string part : {sum_text(step, figures), marks_text(step)})
      if (!part.empty()) parts.push_back(std::move(part));
    if (parts.empty()) parts.emplace_back("nothing changed");
    list.items.push_back({wave_of(review, track, step.after) + ": " + joined(parts, "; "), {}});
    if (std::string rules = rules_in_short(step, before); !rules.empty())
      list.items.back().details.push_back(std::move(rules));
    before = &step;
  }
  return list;
}

/// A role without an overall in one line: its answers, wave by wave.
Paragraph in_one_line(const WaveReview& review, const Track& track) {
  std::vector<std::string> parts;
  for (const Comparison& step : track.steps) {
    AnswerFacts of_step = step.facts;
    of_step.up_proven = 0;  // a detail, for the comparison of two
    const std::string facts = facts_text(of_step), marks = marks_text(step);
    parts.push_back(wave_of(review, track, step.after) + " " +
                    (facts.empty() ? "no change" : facts) + (marks.empty() ? "" : ", " + marks));
  }
  return {voice_text(review, *track.steps.back().after) + ": " + joined(parts, "; ") + "."};
}

/// "2026-Q2 to 2026-Q3 +6 (no more than chance explains, standard error 4.1)".
std::string step_text(const WaveReview& review, const GroupStep& step,
                      const ComparisonFigures& figures) {
  std::string text = review.waves[step.from].name() + " to " + review.waves[step.to].name() + " " +
                     (*step.change > 0 ? "+" : "") + shortest(*step.change);
  if (const auto beyond = step.is_beyond_chance())
    text += std::string(" (") + (*beyond ? "more" : "no more") +
            " than chance explains, standard error " + figures.number(*step.se) + ")";
  return text;
}

std::string why_withheld(const GroupTrack& group) {
  const bool is_any = std::any_of(group.waves.begin(), group.waves.end(),
                                  [](const GroupWave& wave) { return !wave.is_told; });
  const std::string least = std::to_string(smallest_group);
  return is_any
             ? " Withheld: fewer than " + least + " people, or waves between which so few came, " +
                   "went or changed answers that what they said could be worked out."
             : "";
}

}  // namespace

Blocks trend(const WaveReview& review, const Track& track, const ComparisonFigures& figures) {
  const bool has_overall =
      std::any_of(track.steps.begin(), track.steps.end(),
                  [](const Comparison& step) { return step.overall.low.is_complete(); });
  if (!has_overall) return {in_one_line(review, track)};
  return {TrendGrid(review, track, figures).build(), step_list(review, track, figures)};
}

Blocks group_changes(const WaveReview& review, const ComparisonFigures& figures) {
  Blocks blocks;
  for (const GroupTrack& group : review.groups) {
    std::vector<std::string> people, changes;
    for (std::size_t i = 0; i < group.waves.size(); ++i)
      people.push_back(std::to_string(group.waves[i].people) +
                       (group.waves[i].is_told ? "" : " (withheld)"));
    for (const GroupStep& step : group.steps) changes.push_back(step_text(review, step, figures));
    blocks.emplace_back(
        Paragraph{review.questionnaire->roles[group.role].plural +
                  (group.unit.empty() ? "" : " of " + group.unit) + ", " + joined(people, " -> ") +
                  " people: " +
                  (changes.empty() ? "no change is shown" : "opinions " + joined(changes, "; ")) +
                  "." + why_withheld(group)});
  }
  return blocks;
}

}  // namespace readiness::report
