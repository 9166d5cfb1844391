#include "policy/baseline.hpp"

#include <utility>

namespace readiness::policy {
namespace {

template <class Key, class Parts>
Table<Key, std::optional<Range>> ranges_of(const Parts& parts) {
  Table<Key, std::optional<Range>> ranges;
  for (const auto& part : parts) ranges.add(part.range);
  return ranges;
}

}  // namespace

Earlier earlier_of(const Subject& subject) {
  const Response& first = *subject.responses.front();
  const Scorecard& card = subject.assessment.card;
  Earlier earlier;
  earlier.unit = subject_of(first, "unit");
  earlier.ref = first.ref;
  earlier.role = first.role;
  earlier.is_unit = subject.assessment.unit.has_value();
  earlier.questionnaire = subject.assessment.questionnaire;
  earlier.overall = card.overall;
  earlier.dimensions = ranges_of<DimensionId>(card.dimensions);
  earlier.facets = ranges_of<FacetId>(card.facets);
  earlier.place = place_of(subject, {});
  return earlier;
}

std::optional<Range> range_of(const Earlier& earlier, const Expression::Part& part) {
  switch (part.kind) {
    case Expression::Part::Kind::overall:
      return earlier.overall;
    case Expression::Part::Kind::dimension:
      return earlier.dimensions[DimensionId{part.index}];
    case Expression::Part::Kind::facet:
      return earlier.facets[FacetId{part.index}];
  }
  return std::nullopt;
}

Baseline::Baseline(std::vector<Earlier> all) : all_(std::move(all)) {
  for (std::size_t i = 0; i < all_.size(); ++i) {
    const Earlier& each = all_[i];
    by_person_[{each.unit, each.ref, each.role.value}].push_back(i);
    if (each.is_unit) units_[each.unit].push_back(i);
  }
}

const Earlier* Baseline::counterpart(const Subject& subject) const {
  const Response& first = *subject.responses.front();
  const std::string unit = subject_of(first, "unit");
  const bool is_unit = subject.assessment.unit.has_value();
  std::vector<std::size_t> found;
  if (const auto units = units_.find(unit); is_unit && units != units_.end()) found = units->second;
  const auto people = by_person_.find({unit, first.ref, first.role.value});
  if (people != by_person_.end())
    for (const std::size_t i : people->second)
      if (!is_unit || !all_[i].is_unit) found.push_back(i);
  return found.size() == 1 ? &all_[found.front()] : nullptr;
}

}  // namespace readiness::policy
