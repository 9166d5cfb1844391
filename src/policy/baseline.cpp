#include "policy/baseline.hpp"

#include <filesystem>
#include <utility>

namespace readiness::policy {
namespace {

Assessment ranges_of(const Assessment& whole) {
  Assessment ranges;
  ranges.questionnaire = whole.questionnaire;
  ranges.card.as_of = whole.card.as_of;
  ranges.card.overall = whole.card.overall;
  ranges.card.dimensions = whole.card.dimensions;
  ranges.card.facets = whole.card.facets;
  return ranges;
}

/// With voices of its own.
void keep_answers(const Assessment& whole, Earlier& earlier) {
  const auto leader = whole.response - whole.voices.data();
  earlier.voices =
      std::make_shared<const std::vector<Response>>(whole.voices.begin(), whole.voices.end());
  earlier.assessment = whole;
  earlier.assessment.patterns.reset();
  earlier.assessment.guidance.reset();
  earlier.assessment.voices = *earlier.voices;
  earlier.assessment.response = earlier.voices->data() + leader;
}

/// However its path was written.
std::string file_of(const Place& place) {
  return std::filesystem::path(place.file).lexically_normal().string();
}

}  // namespace

Earlier earlier_of(const Subject& subject) {
  const Assessment& whole = subject.assessment;
  const Response& first = *subject.responses.front();
  Earlier earlier;
  earlier.unit = subject_of(first, "unit");
  earlier.cycle = subject_of(first, "cycle");
  earlier.ref = first.ref;
  earlier.role = first.role;
  earlier.place = place_of(subject, {});
  earlier.newest = newest_date(subject);
  if (!whole.unit && is_named(*whole.questionnaire, first))
    earlier.assessment = ranges_of(whole);
  else
    keep_answers(whole, earlier);
  return earlier;
}

Baseline::Baseline(std::vector<Earlier> all) : all_(std::move(all)) {
  for (std::size_t i = 0; i < all_.size(); ++i) {
    const Earlier& each = all_[i];
    by_person_[{each.unit, each.ref, each.role.value}].push_back(i);
    if (each.is_unit()) units_[each.unit].push_back(i);
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
      if (!is_unit || !all_[i].is_unit()) found.push_back(i);
  const std::string own = file_of(place_of(subject, {})), cycle = subject_of(first, "cycle");
  const auto newest = newest_date(subject);
  std::erase_if(found, [&](std::size_t i) {
    const bool is_same_wave = !cycle.empty() && all_[i].cycle == cycle && all_[i].newest == newest;
    return is_same_wave || file_of(all_[i].place) == own;
  });
  return found.size() == 1 ? &all_[found.front()] : latest_before(newest, found);
}

const Earlier* Baseline::latest_before(std::optional<Date> day,
                                       const std::vector<std::size_t>& among) const {
  const Earlier* latest = nullptr;
  bool is_shared = false;
  for (const std::size_t i : among) {
    const Earlier& each = all_[i];
    if (!day || !each.newest || *each.newest >= *day) continue;
    if (!latest || *latest->newest < *each.newest) {
      latest = &each;
      is_shared = false;
    } else if (latest->newest == each.newest) {
      is_shared = true;
    }
  }
  return is_shared ? nullptr : latest;
}

}  // namespace readiness::policy
