#pragma once

#include "base/modules.hpp"
#include "input/whole_prices.hpp"
#include "questionnaire/model.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace readiness::batch {

/// A score as a whole number from 0 to 2^40, its place in the range.
[[nodiscard]] inline std::uint64_t share_of_range(const ScoringRules& rules, double score) {
  constexpr std::int64_t units = std::int64_t{1} << 40U;
  const double share = (score - rules.range_low) / (rules.range_high - rules.range_low);
  const double exact = share * static_cast<double>(units);
  const auto whole = static_cast<std::int64_t>(exact);
  const std::int64_t more = exact - static_cast<double>(whole) >= 0.5 ? 1 : 0;
  return static_cast<std::uint64_t>(std::clamp<std::int64_t>(whole + more, 0, units));
}

/// A score with its text.
struct KnownScore {
  double score = 0;
  std::array<char, 23> text{};
  std::uint8_t size = 0;  ///< of the text; 0: not made yet
  [[nodiscard]] std::string_view as_text() const { return {text.data(), size}; }
};

/// The scores of dimensions where all prices are whole numbers: these are sums of few small numbers
/// divided by few small numbers, so that each of them is made once and found by the two.
class KnownScores {
 public:
  KnownScores(const ScoringRules& rules, const WholeUnits& units);

  /// Where `score` over `weight` lies, both in whole units and within what `units` allow.
  [[nodiscard]] std::size_t place(std::size_t score, std::size_t weight) const {
    return weight * (units_.most_score + 1) + score;
  }
  /// What is at a place; its weight is not 0.
  [[nodiscard]] const KnownScore& operator[](std::size_t place) {
    KnownScore& known = known_[place];
    if (known.size == 0) make(known, place);
    return known;
  }
  /// What is counted of many; of no weight nothing.
  template <std::size_t count>
  void look_up(const std::array<std::uint32_t, count>& places, std::array<double, count>& scores,
               std::array<std::uint64_t, count>& shares) const {
    for (std::size_t i = 0; i < count; ++i) scores[i] = score_[places[i]];
    for (std::size_t i = 0; i < count; ++i) shares[i] = share_[places[i]];
  }

 private:
  void make(KnownScore& known, std::size_t place) const;

  WholeUnits units_;
  // By weight, then by score:
  std::vector<KnownScore> known_;     // with texts, once they are asked for
  std::vector<double> score_;         // of all, from the beginning
  std::vector<std::uint64_t> share_;  // likewise
};

}  // namespace readiness::batch
