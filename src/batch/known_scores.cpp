#include "batch/known_scores.hpp"

#include "batch/rounded_text.hpp"

#include <algorithm>

namespace readiness::batch {

KnownScores::KnownScores(const ScoringRules& rules, const WholeUnits& units)
    : units_(units),
      known_((units.most_score + 1) * (units.most_weight + 1)),
      score_(known_.size()),
      share_(known_.size()) {
  for (std::size_t weight = 1; weight <= units.most_weight; ++weight)
    for (std::size_t score = 0; score <= units.most_score; ++score) {
      const double quotient =
          static_cast<double>(score) * units.score / (static_cast<double>(weight) * units.weight);
      score_[place(score, weight)] = quotient;
      share_[place(score, weight)] = share_of_range(rules, quotient);
    }
}

void KnownScores::make(KnownScore& known, std::size_t place) const {
  known.score = score_[place];
  std::string text;
  append_rounded(text, known.score);  // at most 7 digits, a point and 9 digits
  std::copy(text.begin(), text.end(), known.text.begin());
  known.size = static_cast<std::uint8_t>(text.size());
}

}  // namespace readiness::batch
