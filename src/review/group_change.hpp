#pragma once

#include "base/modules.hpp"
#include "review/wave.hpp"
#include "scoring/anonymity.hpp"
#include "statistics/change.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::review {

/// What one unnamed role of a unit said at one time, as a group.
struct GroupWave {
  int people = 0;              ///< who answered an opinion question
  std::optional<double> mean;  ///< of their climate scores, in units of the range; else withheld
};
/// How it changed from the last wave that is shown.
struct GroupStep {
  std::size_t from = 0, to = 0;  ///< indices of the waves
  MeanDifference difference;
  bool is_paired = false;  ///< the same people in both, told by their refs
};
struct GroupTrack {
  RoleId role;
  std::string unit;
  std::vector<GroupWave> waves;  ///< one for each wave
  std::vector<GroupStep> steps;
};

/// The climate score of a person is the mean score of their answers on opinion scales. Of a group
/// only its mean is told, and only from `smallest_group` up; and a wave is withheld in which at
/// least one but fewer came, went or answered otherwise than in a wave that is shown, for the
/// difference of the two means would tell what they said. The people of two waves are paired only
/// where they are all the same: beside the mean of everybody, that of those who stayed would tell
/// who came.
[[nodiscard]] std::vector<GroupTrack> group_tracks(const Questionnaire& questionnaire,
                                                   const std::vector<Wave>& waves);

/// The mean score of one person's opinion answers; nothing when there are none.
[[nodiscard]] std::optional<double> climate_score(const Assessment& assessment);

}  // namespace readiness::review
