#include "batch/known_scores.hpp"

#include "batch/rounded_text.hpp"

#include <algorithm>

namespace readiness::batch {

std::uint64_t share_of_range(const ScoringRules& rules, double score) {
  constexpr double units = 1ULL << 40U;
  const double share = (score - rules.range_low) / (rules.range_high - rules.range_low);
  const double exact = std::clamp(share, 0.0, 1.0) * units;
  const auto whole = static_cast<std::uint64_t>(exact);
  return whole + (exact - static_cast<double>(whole) >= 0.5 ? 1 : 0);
}

KnownScores::KnownScores(const ScoringRules& rules, const WholeUnits& units)
    : rules_(rules), units_(units), scores_((units.most_score + 1) * (units.most_weight + 1)) {}

void KnownScores::make(KnownScore& known, std::size_t score, std::size_t weight) const {
  known.score =
      static_cast<double>(score) * units_.score / (static_cast<double>(weight) * units_.weight);
  known.share = share_of_range(rules_, known.score);
  std::string text;
  append_rounded(text, known.score);  // at most 7 digits, a point and 9 digits
  std::copy(text.begin(), text.end(), known.text.begin());
  known.size = static_cast<std::uint8_t>(text.size());
}

}  // namespace readiness::batch
