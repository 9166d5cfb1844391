#include "review/group_change.hpp"

#include "base/number.hpp"
#include "disclosure/moved.hpp"
#include "statistics/change.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace readiness::review {
namespace {

/// The people of one group at one time, and the climate score of each, in the same order.
struct GroupScores {
  Members members;
  std::vector<double> scores;
};

GroupScores people_of(const Wave& wave, RoleId role, const std::string& unit) {
  std::vector<std::pair<Member, double>> found;
  for (const Assessment& voice : wave.voices()) {
    const Response& response = *voice.response;
    if (response.role != role || subject_of(response, "unit") != unit) continue;
    if (const auto score = climate_score(voice))
      found.push_back({{response.ref, shortest(std::round(*score * 1e9) / 1e9)}, *score});
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.first.ref < b.first.ref; });
  GroupScores people;
  for (auto& [member, score] : found) {
    people.members.push_back(std::move(member));
    people.scores.push_back(score);
  }
  return people;
}

bool has_a_ref_each(const Members& members) {
  for (std::size_t i = 0; i < members.size(); ++i)
    if (members[i].ref.empty() || (i > 0 && members[i].ref == members[i - 1].ref)) return false;
  return true;
}

bool are_the_same(const Members& before, const Members& after) {
  return has_a_ref_each(before) && before.size() == after.size() &&
         std::equal(before.begin(), before.end(), after.begin(),
                    [](const Member& a, const Member& b) { return a.ref == b.ref; });
}

std::optional<GroupStep> step(const ScoringRules& rules, const std::vector<GroupScores>& waves,
                              std::size_t from, std::size_t to) {
  const GroupScores &before = waves[from], &after = waves[to];
  GroupStep step{from, to, {}, {}, are_the_same(before.members, after.members)};
  const auto difference = step.is_paired ? paired_difference(before.scores, after.scores)
                                         : difference_of_means(before.scores, after.scores);
  if (!difference) return std::nullopt;
  const double point = (rules.range_high - rules.range_low) / 100;
  const auto people = std::min(before.scores.size(), after.scores.size());
  step.change = told_of_group(people, point * std::round(difference->value / point));
  step.se = told_in_detail(people, difference->se);
  return step;
}

GroupTrack track(const Questionnaire& questionnaire, RoleId role, const std::string& unit,
                 const std::vector<Wave>& waves, const std::vector<bool>& published) {
  GroupTrack track{role, unit, {}, {}};
  std::vector<GroupScores> people;
  std::vector<Members> members;
  for (const Wave& wave : waves) {
    people.push_back(people_of(wave, role, unit));
    members.push_back(people.back().members);
  }
  const std::vector<bool> told = waves_to_tell(members, published);
  std::optional<std::size_t> last;
  for (std::size_t i = 0; i < waves.size(); ++i) {
    track.waves.push_back({static_cast<int>(members[i].size()), told[i]});
    if (!told[i]) continue;
    if (last)
      if (auto found = step(questionnaire.scoring, people, *last, i))
        track.steps.push_back(std::move(*found));
    last = i;
  }
  return track;
}

}  // namespace

std::optional<bool> GroupStep::is_beyond_chance() const {
  if (!se) return std::nullopt;
  return MeanDifference{*change, *se}.is_beyond_chance();
}

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
                                     const std::vector<Wave>& waves,
                                     const std::vector<bool>& published) {
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
  for (const auto& [role, unit] : groups)
    tracks.push_back(track(questionnaire, role, unit, waves, published));
  return tracks;
}

}  // namespace readiness::review
