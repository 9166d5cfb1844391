#pragma once

#include "answers/bind.hpp"
#include "base/modules.hpp"
#include "review/comparison.hpp"
#include "review/group_change.hpp"
#include "review/unit_change.hpp"
#include "review/wave.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::review {

/// One respondent over the waves.
struct Track {
  std::vector<const Assessment*> waves;  ///< null where they did not answer
  std::vector<Comparison> steps;         ///< from each wave they answered to their next one
};

/// Whose low ends fell.
struct FallOf {
  const Assessment* person = nullptr;  ///< as they answered before; null: a unit
  std::string unit;                    ///< where it is one
  std::vector<Fall> falls;             ///< empty: they did not answer any more
};

/// Waves of one questionnaire, oldest first, matched and compared.
struct WaveReview {
  const Questionnaire* questionnaire = nullptr;
  std::vector<Wave> waves;
  std::vector<Track> tracks;       ///< of named roles; of everybody where `are_persons`
  std::vector<GroupTrack> groups;  ///< of the other roles
  std::vector<UnitTrack> units;    ///< of all who are heard together
  bool are_persons = false;        ///< every wave is one person's file that was asked for by name
  Match match = Match::same;       ///< the worst of all files; never `other`
  std::vector<std::string> left_out;  ///< ids that are not compared, because the scoring changed

  /// Whether nobody answered in two waves and no group is shown in two.
  [[nodiscard]] bool is_empty() const;
  /// Whether a group is withheld in some wave though it is large enough.
  [[nodiscard]] bool withholds_large_groups() const;
  /// Whether anything changed from the last wave but one to the last, voices that came or went
  /// included.
  [[nodiscard]] bool has_changes() const;
  /// The low ends that fell by more than so many points from the last wave but one to the last:
  /// those of people who answer by name, and the overall of units of which several are heard. What
  /// is not measured any more, because somebody did not answer, counts as fallen.
  [[nodiscard]] std::vector<FallOf> falls_beyond(double points) const;
  /// Whether there is anything that could fall.
  [[nodiscard]] bool has_low_ends() const { return !tracks.empty() || !units.empty(); }
};

/// Respondents are the same when unit, role and ref are, and there is a ref; where one person of a
/// unit and role is left over on each side, it is the same one, or one took over from the other.
/// Where every wave is one person, they are compared whoever they are. `published` are the waves of
/// which something was told before.
[[nodiscard]] WaveReview review_waves(const Questionnaire& questionnaire, std::vector<Wave> waves,
                                      bool are_persons, const std::vector<bool>& published = {});

}  // namespace readiness::review
