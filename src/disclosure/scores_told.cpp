#include "disclosure/scores_told.hpp"

#include "base/number.hpp"

#include <cmath>

namespace readiness::disclosure {
bool are_all_at_an_end(const ScoreSums& scores, const AnswerReach& reach) {
  return scores.people > 0 &&
         (scores.sum < reach.any - tolerance || scores.people - scores.sum < reach.any - tolerance);
}

std::optional<ScoresTold> scores_told(const ScoreSums& scores, const AnswerReach& reach) {
  ScoresTold told;
  told.mean = scores.sum / scores.people;
  if (reach.few > 0) {
    const double steps = std::floor(scores.people / (2 * reach.few) + tolerance);
    if (steps < 1) return std::nullopt;
    told.step = 1 / steps;
    told.mean = std::floor(told.mean * steps + 0.5 + tolerance) / steps;
  }
  // one who says otherwise in one answer makes so much
  const double of_one = reach.any * reach.any * (scores.people - 1) / scores.people;
  told.tells_spread = scores.squares > of_one + tolerance;
  return told;
}

}  // namespace readiness::disclosure
