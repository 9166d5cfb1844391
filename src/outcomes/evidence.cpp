#include "outcomes/evidence.hpp"

#include "base/contains.hpp"

#include <algorithm>

namespace readiness::outcomes {
namespace {

bool is_compared(const MeasureReview& measure) {
  return std::any_of(measure.effects.begin(), measure.effects.end(),
                     [](const ChangeEffect& effect) { return effect.difference.has_value(); });
}

bool has_common(const std::vector<std::string>& some, const std::vector<std::string>& others) {
  return std::any_of(some.begin(), some.end(),
                     [&](const std::string& each) { return contains(others, each); });
}

}  // namespace

std::vector<ShownItems> items_shown(const std::vector<WorkflowReview>& reviews,
                                    const MeasureWords& words) {
  std::vector<ShownItems> all;
  for (const EvidenceWords& of : words.evidence()) {
    ShownItems& shown = all.emplace_back(ShownItems{of.question, {}, Date::min()});
    for (const WorkflowReview& workflow : reviews)
      for (const MeasureReview& measure : workflow.measures) {
        if (!is_compared(measure)) continue;
        const auto items = of.items_in(measure.series->name);
        for (const std::string& item : items)
          if (!contains(shown.items, item)) shown.items.push_back(item);
        if (!items.empty())
          shown.newest = std::max(shown.newest, measure.series->observations.back().day);
      }
  }
  return all;
}

std::vector<CurrentValue> current_values(const std::vector<WorkflowReview>& reviews,
                                         const MeasureWords& words, std::string_view about) {
  std::vector<CurrentValue> values;
  for (const EvidenceWords& of : words.evidence()) {
    const auto wanted = of.items_in(about);
    for (const WorkflowReview& workflow : reviews)
      for (const MeasureReview& measure : workflow.measures) {
        const WorkPhase& last = measure.phases.back();
        if (last.count == 0 || !has_common(wanted, of.items_in(measure.series->name))) continue;
        values.push_back({workflow.workflow->name, measure.series->name, measure.series->unit,
                          last.centre, last.count, measure.series->observations.back().day});
      }
  }
  return values;
}

}  // namespace readiness::outcomes
