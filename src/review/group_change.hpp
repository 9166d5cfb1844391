#pragma once

#include "base/modules.hpp"
#include "disclosure/told.hpp"
#include "review/wave.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::review {

/// One unnamed role of a unit at one time.
struct GroupWave {
  int people = 0;        ///< who answered an opinion question
  bool is_told = false;  ///< whether changes from it and to it are told
};
/// How the mean of their climate scores changed from the last wave that is told.
struct GroupStep {
  std::size_t from = 0, to = 0;  ///< indices of the waves
  Told<double> change;           ///< in whole hundredths of the range
  Told<double> se;               ///< of both waves ten people and more
  bool is_paired = false;        ///< the same people in both, told by their refs
  /// Whether it is larger than chance explains; nothing where `se` is withheld.
  [[nodiscard]] std::optional<bool> is_beyond_chance() const;
};
struct GroupTrack {
  RoleId role;
  std::string unit;
  std::vector<GroupWave> waves;  ///< one for each wave
  std::vector<GroupStep> steps;
};

/// The climate score of a person is the mean score of their answers on opinion scales. Of a group
/// only changes of the mean are told, never the means: with them anybody could go on computing in
/// the next wave. `waves_to_tell` says between which waves; `published` are those of which
/// something was told before. The people of two waves are paired only where they are all the same:
/// beside the mean of everybody, that of those who stayed would tell who came.
[[nodiscard]] std::vector<GroupTrack> group_tracks(const Questionnaire& questionnaire,
                                                   const std::vector<Wave>& waves,
                                                   const std::vector<bool>& published = {});

/// The mean score of one person's opinion answers; nothing when there are none.
[[nodiscard]] std::optional<double> climate_score(const Assessment& assessment);

}  // namespace readiness::review
