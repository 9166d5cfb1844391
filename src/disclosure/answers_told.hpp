#pragma once

#include "base/modules.hpp"
#include "disclosure/told.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace readiness::disclosure {

/// Levels between which a mean lies, most often two neighbours.
struct Band {
  int from = 0, to = 0;
  bool operator==(const Band&) const = default;
};

/// A mean as far as it is told, in places: at the low end, which counts open answers as 0, of the
/// answers given, and at the high end. Exact where the answers are told by number.
struct PlaceEnds {
  double low = 0, given = 0, high = 0;
};

/// What is told of the answers of people without names to one question: how many chose each level,
/// or the level that nearly all of them chose, or the band of their mean, or nothing.
struct AnswersTold {
  Told<std::vector<double>> counts;
  Told<int> nearly_all;
  Told<Band> band;
  PlaceEnds mean;  ///< what scores and gaps are made of
  int median = 0;  ///< the lower one, as a level: what patterns read
};

/// `counts` says how many chose each level, level 0 first; `places` where each level lies from 0 to
/// the number of the last one, as its worth has it; `open` how many of those asked gave no answer.
///
/// Of fewer than `smallest_group` answers nothing is told. All or all but one alike are "nearly
/// all": their number would tell everybody's answer, or let the one find out that there is no
/// other. Of a sensitive question a band is told instead, and also of fewer than `smallest_detail`
/// answers to it. It rests on one fact, in which step of the length 1 the mean lies when open
/// answers count as 0; so forgetting an answer never raises the low end.
[[nodiscard]] AnswersTold answers_told(bool is_sensitive, std::vector<double> counts,
                                       const std::vector<double>& places, int open);

/// What is told of the replies to a case: `dont_know` only as nobody or a group. Where it is
/// withheld, everything is read from the answers given. Nothing is told of fewer than
/// `smallest_group` answers given.
struct RepliesTold {
  Told<std::vector<double>> counts;  ///< by option, the most permissive first
  Told<std::size_t> nearly_all;      ///< the option
  Told<int> dont_know;
  /// Of those who count; nearly all count as all.
  std::vector<double> reading;
  int dont_know_read = 0;
  [[nodiscard]] bool is_told() const { return counts || nearly_all; }
};

/// `key` is the right option, where there is one. That one among all would let out more than it has
/// to be known, so this one is told by number; what may be concluded elsewhere is that everybody
/// keeps to the key.
[[nodiscard]] RepliesTold replies_told(std::vector<double> counts, int dont_know,
                                       std::optional<std::size_t> key);

}  // namespace readiness::disclosure
