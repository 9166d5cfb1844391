#include "review/unit_change.hpp"

#include "diagnosis/ask.hpp"
#include "disclosure/moved.hpp"
#include "scoring/voices.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace readiness::review {
namespace {

using People = std::vector<Response>;

People people_of(const Wave& wave, const std::string& unit) {
  People people;
  for (const Assessment& voice : wave.voices())
    if (subject_of(*voice.response, "unit") == unit) people.push_back(*voice.response);
  return people;
}

/// Whether a wave in which the role is heard must not be told beside the others.
bool must_be_left_out(const Questionnaire& questionnaire, const std::vector<People>& waves,
                      RoleId role, Date today, const std::vector<bool>& published) {
  if (questionnaire.roles[role].named) return false;
  std::vector<Members> members;
  for (const People& people : waves)
    members.push_back(
        members_of(questionnaire, people, role, scoring_date(questionnaire, people, today)));
  const std::vector<bool> told = waves_to_tell(members, published);
  for (std::size_t i = 0; i < waves.size(); ++i)
    if (!told[i] &&
        static_cast<int>(members[i].size()) >= fewest_to_hear(questionnaire.roles[role]))
      return true;
  return false;
}

/// In whole hundredths of the range; downwards where it would seem to reach a level that it misses.
double in_points(const Questionnaire& questionnaire, double score) {
  const ScoringRules& rules = questionnaire.scoring;
  const double point = (rules.range_high - rules.range_low) / 100;
  const double nearest = point * std::round(score / point);
  const bool is_missed = std::any_of(
      questionnaire.levels.begin(), questionnaire.levels.end(),
      [&](const Level& level) { return score < level.min - 1e-9 && nearest >= level.min - 1e-9; });
  return is_missed ? nearest - point : nearest;
}

UnitWave figures_of(const Questionnaire& questionnaire, const Assessment& assessment) {
  const bool is_rounded =
      std::any_of(assessment.voices.begin(), assessment.voices.end(),
                  [&](const Response& voice) { return !questionnaire.roles[voice.role].named; });
  const double low = assessment.card.overall->low;
  UnitWave wave;
  if (assessment.standing) wave.level = assessment.standing->level;
  if (assessment.standing && is_thin(assessment)) wave.possible = assessment.standing->possible;
  wave.overall = is_rounded ? in_points(questionnaire, low) : low;
  for (const RoleId role : questionnaire.roles.ids())
    if (std::any_of(assessment.voices.begin(), assessment.voices.end(),
                    [&](const Response& voice) { return voice.role == role; }))
      wave.heard.push_back(role);
  return wave;
}

/// Nothing where it is the track of one person.
std::optional<UnitTrack> track(const Questionnaire& questionnaire, const std::string& unit,
                               const std::vector<Wave>& waves, const std::vector<bool>& published) {
  UnitTrack track{unit, {}, {}};
  std::vector<People> people;
  for (const Wave& wave : waves) people.push_back(people_of(wave, unit));
  for (const RoleId role : questionnaire.roles.ids())
    if (must_be_left_out(questionnaire, people, role, waves.front().today(), published))
      track.left_out.push_back(role);
  bool is_several = !track.left_out.empty();
  for (std::size_t i = 0; i < waves.size(); ++i) {
    std::erase_if(people[i], [&](const Response& response) {
      return std::find(track.left_out.begin(), track.left_out.end(), response.role) !=
             track.left_out.end();
    });
    const Unit together = unit_of(questionnaire, people[i]);
    is_several = is_several || together.voices.size() > 1;
    track.waves.emplace_back();
    if (together.voices.empty()) continue;
    const Date day = scoring_date(questionnaire, together.voices, waves[i].today());
    const Assessment whole = assessment(questionnaire, together, day, Extent::without_fragile);
    if (whole.card.overall) track.waves.back() = figures_of(questionnaire, whole);
  }
  const bool is_heard = std::any_of(track.waves.begin(), track.waves.end(),
                                    [](const auto& wave) { return wave.has_value(); });
  return is_several && is_heard ? std::optional(std::move(track)) : std::nullopt;
}

}  // namespace

std::vector<std::string> units_in(const std::vector<Wave>& waves) {
  std::vector<std::string> units;
  std::set<std::string> met;
  for (const Wave& wave : waves)
    for (const Assessment& voice : wave.voices())
      if (std::string unit = subject_of(*voice.response, "unit"); met.insert(unit).second)
        units.push_back(std::move(unit));
  return units;
}

std::vector<UnitTrack> unit_tracks(const Questionnaire& questionnaire,
                                   const std::vector<Wave>& waves,
                                   const std::vector<bool>& published) {
  std::vector<UnitTrack> tracks;
  for (const std::string& unit : units_in(waves))
    if (auto found = track(questionnaire, unit, waves, published))
      tracks.push_back(std::move(*found));
  return tracks;
}

}  // namespace readiness::review
