#pragma once

#include "base/modules.hpp"
#include "review/wave.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::review {

/// What a unit's people come to together at one time, as `report` of that wave has it. No more is
/// told than this: exact figures, or those of parts that only people without names are asked, could
/// be added up over several pairs of waves until one person is left.
struct UnitWave {
  std::optional<LevelId> level;     ///< absent where the questionnaire has none
  std::optional<LevelId> possible;  ///< with the open answers, where too little is answered
  double overall = 0;               ///< the low end; in whole hundredths of the range where people
                                    ///< without names are heard
  std::vector<RoleId> heard;        ///< whose answers these are, as the questionnaire has them
};

/// One unit over the waves.
struct UnitTrack {
  std::string unit;  ///< empty where the answers do not say
  /// Roles without names that are left out of all waves: between some so few came, went or answered
  /// otherwise that a difference would tell what they said.
  std::vector<RoleId> left_out;
  std::vector<std::optional<UnitWave>> waves;  ///< one for each; nothing where no overall is made
};

/// The units that somebody answers about, as they are met.
[[nodiscard]] std::vector<std::string> units_in(const std::vector<Wave>& waves);

/// Of every unit of which several people are heard in some wave. `published` as in `group_tracks`.
[[nodiscard]] std::vector<UnitTrack> unit_tracks(const Questionnaire& questionnaire,
                                                 const std::vector<Wave>& waves,
                                                 const std::vector<bool>& published);

}  // namespace readiness::review
