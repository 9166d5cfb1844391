#include "review/group_change.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

namespace readiness::review {
namespace {

constexpr double tolerance = 1e-9;

/// The people of one group at one time.
struct People {
  std::map<std::string, double> by_ref;  ///< those who can be told apart
  std::vector<double> others;            ///< without a ref, or with one that is used twice

  [[nodiscard]] std::vector<double> scores() const {
    std::vector<double> all = others;
    for (const auto& [ref, score] : by_ref) all.push_back(score);
    return all;
  }
};

People people_of(const Wave& wave, RoleId role, const std::string& unit) {
  People people;
  for (const Assessment& voice : wave.voices()) {
    const Response& response = *voice.response;
    if (response.role != role || subject_of(response, "unit") != unit) continue;
    const auto score = climate_score(voice);
    if (!score) continue;
    if (response.ref.empty() || !people.by_ref.emplace(response.ref, *score).second)
      people.others.push_back(*score);
  }
  return people;
}

/// Takes away from both what is in both.
void strike_equal(std::vector<double>& before, std::vector<double>& after) {
  std::erase_if(before, [&](double score) {
    const auto same = std::find_if(after.begin(), after.end(), [&](double other) {
      return std::abs(other - score) <= tolerance;
    });
    if (same == after.end()) return false;
    after.erase(same);
    return true;
  });
}

/// How many came, went or answered otherwise. Who has no ref is matched by an equal score: it
/// changes nothing in the mean, whoever gave it. One that is left over before and one after may be
/// one person who answered otherwise.
int moved(const People& before, const People& after) {
  int count = 0;
  std::vector<double> gone, came;
  for (const auto& [ref, score] : before.by_ref) {
    const auto found = after.by_ref.find(ref);
    if (found == after.by_ref.end())
      gone.push_back(score);
    else
      count += std::abs(found->second - score) > tolerance ? 1 : 0;
  }
  for (const auto& [ref, score] : after.by_ref)
    if (before.by_ref.count(ref) == 0) came.push_back(score);
  std::vector<double> left = before.others, arrived = after.others;
  strike_equal(left, arrived);
  strike_equal(left, came);
  strike_equal(gone, arrived);
  return count +
         static_cast<int>(gone.size() + came.size() + std::max(left.size(), arrived.size()));
}

bool are_the_same(const People& before, const People& after) {
  return before.others.empty() && after.others.empty() &&
         before.by_ref.size() == after.by_ref.size() &&
         std::equal(before.by_ref.begin(), before.by_ref.end(), after.by_ref.begin(),
                    [](const auto& a, const auto& b) { return a.first == b.first; });
}

std::optional<GroupStep> step(const std::vector<People>& waves, std::size_t from, std::size_t to) {
  const bool paired = are_the_same(waves[from], waves[to]);
  const std::vector<double> before = waves[from].scores(), after = waves[to].scores();
  const auto difference =
      paired ? paired_difference(before, after) : difference_of_means(before, after);
  if (!difference) return std::nullopt;
  return GroupStep{from, to, *difference, paired};
}

GroupTrack track(RoleId role, const std::string& unit, const std::vector<Wave>& waves) {
  GroupTrack track{role, unit, {}, {}};
  std::vector<People> people;
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < waves.size(); ++i) {
    people.push_back(people_of(waves[i], role, unit));
    const std::vector<double> scores = people.back().scores();
    track.waves.push_back({static_cast<int>(scores.size()), {}});
    const bool tells_somebody = std::any_of(shown.begin(), shown.end(), [&](std::size_t earlier) {
      const int count = moved(people[earlier], people[i]);
      return count > 0 && count < static_cast<int>(smallest_group);
    });
    if (track.waves.back().people < static_cast<int>(smallest_group) || tells_somebody) continue;
    track.waves.back().mean =
        std::accumulate(scores.begin(), scores.end(), 0.0) / static_cast<double>(scores.size());
    if (!shown.empty())
      if (auto found = step(people, shown.back(), i)) track.steps.push_back(*found);
    shown.push_back(i);
  }
  return track;
}

}  // namespace

std::optional<double> climate_score(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  double sum = 0;
  int count = 0;
  for (const QuestionId id : questionnaire.questions.ids()) {
    const auto score = assessment.card.questions[id].score();
    if (!score || !is_climate(questionnaire, questionnaire.questions[id])) continue;
    sum += *score;
    ++count;
  }
  return count > 0 ? std::optional(sum / count) : std::nullopt;
}

std::vector<GroupTrack> group_tracks(const Questionnaire& questionnaire,
                                     const std::vector<Wave>& waves) {
  std::vector<std::pair<RoleId, std::string>> groups;
  for (const Wave& wave : waves)
    for (const Assessment& voice : wave.voices()) {
      std::pair<RoleId, std::string> group{voice.response->role,
                                           subject_of(*voice.response, "unit")};
      if (!questionnaire.roles[group.first].named &&
          std::find(groups.begin(), groups.end(), group) == groups.end())
        groups.push_back(std::move(group));
    }
  std::vector<GroupTrack> tracks;
  for (const auto& [role, unit] : groups) tracks.push_back(track(role, unit, waves));
  return tracks;
}

}  // namespace readiness::review
