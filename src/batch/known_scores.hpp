#pragma once

#include "base/modules.hpp"
#include "input/whole_prices.hpp"
#include "questionnaire/model.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace readiness::batch {

/// A score as a whole number from 0 to 2^40, its place in the range.
[[nodiscard]] std::uint64_t share_of_range(const ScoringRules& rules, double score);

/// A score with what is made of it: its place in the range, and its text.
struct KnownScore {
  double score = 0;
  std::uint64_t share = 0;
  std::array<char, 23> text{};
  std::uint8_t size = 0;  ///< of the text; 0: not made yet
  [[nodiscard]] std::string_view as_text() const { return {text.data(), size}; }
};

/// The scores of dimensions where all prices are whole numbers: these are sums of few small numbers
/// divided by few small numbers, so that each of them is made once and found by the two.
class KnownScores {
 public:
  KnownScores(const ScoringRules& rules, const WholeUnits& units);

  /// `score` over `weight`, both in whole units and within what `units` allow; the weight is not 0.
  [[nodiscard]] const KnownScore& operator()(std::size_t score, std::size_t weight) {
    KnownScore& known = scores_[weight * (units_.most_score + 1) + score];
    if (known.size == 0) make(known, score, weight);
    return known;
  }

 private:
  void make(KnownScore& known, std::size_t score, std::size_t weight) const;

  const ScoringRules& rules_;
  WholeUnits units_;
  std::vector<KnownScore> scores_;  // by weight, then by score
};

}  // namespace readiness::batch
