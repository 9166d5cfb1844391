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
  /// Whether a low end fell by more than so many points from the last wave but one to the last.
  /// What is not measured any more, because nobody answered, counts as fallen.
  [[nodiscard]] bool fell_by_more_than(double points) const;
};

/// Respondents are the same when unit, role and ref are, and there is a ref; where one person of a
/// unit and role is left over on each side, it is the same one, or one took over from the other.
/// Where every wave is one person, they are compared whoever they are. `published` are the waves of
/// which something was told before.
[[nodiscard]] WaveReview review_waves(const Questionnaire& questionnaire, std::vector<Wave> waves,
                                      bool are_persons, const std::vector<bool>& published = {});

}  // namespace readiness::review
