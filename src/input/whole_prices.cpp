#include "input/whole_prices.hpp"

#include "scoring/score.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace readiness::input {
namespace {

constexpr double parts = 1024;            // of one, that units are made of
constexpr double most = 1U << 20U;        // a price: small enough that no sum is rounded
constexpr std::size_t most_sums = 32768;  // pairs of a sum of scores and one of weights

/// The greatest common divisor of prices, in parts. `add` gives the price back.
class Divisor {
 public:
  double add(double price) {
    const double in_parts = price * parts;
    if (price < 0 || price > most || in_parts != std::floor(in_parts)) {
      is_whole_ = false;
      return price;
    }
    divisor_ = std::gcd(divisor_, static_cast<std::uint64_t>(in_parts));
    return price;
  }
  [[nodiscard]] bool is_whole() const { return is_whole_; }
  [[nodiscard]] double unit() const {
    return divisor_ == 0 ? 1 : static_cast<double>(divisor_) / parts;
  }

 private:
  std::uint64_t divisor_ = 0;
  bool is_whole_ = true;
};

}  // namespace

std::optional<WholeUnits> whole_units(const Questionnaire& questionnaire) {
  const ScoringRules& rules = questionnaire.scoring;
  Divisor scores, weights;
  double most_score = 0, most_weight = 0;
  for (const Dimension& dimension : questionnaire.dimensions) {
    double score = 0, weight = 0;
    for (const QuestionId id : dimension.questions) {
      const Question& question = questionnaire.questions[id];
      const int levels = level_count(questionnaire, question.kind);
      if (levels == 0) continue;
      weight += weights.add(question.weight);
      double dearest = std::max(scores.add(question.weight * rules.range_low),
                                scores.add(question.weight * rules.range_high));
      for (int level = 0; level < levels; ++level)
        dearest = std::max(
            dearest, scores.add(question.weight * score_of_level(questionnaire, question, level)));
      score += dearest;
    }
    most_score = std::max(most_score, score);
    most_weight = std::max(most_weight, weight);
  }
  // where no question has levels, no price has told that the range begins below 0
  if (!scores.is_whole() || !weights.is_whole() || rules.range_low < 0) return std::nullopt;
  WholeUnits units;
  units.score = scores.unit();
  units.weight = weights.unit();
  units.low = static_cast<std::size_t>(units.weight * rules.range_low / units.score);
  units.high = static_cast<std::size_t>(units.weight * rules.range_high / units.score);
  units.most_score = static_cast<std::size_t>(most_score / units.score);
  units.most_weight = static_cast<std::size_t>(most_weight / units.weight);
  if ((units.most_score + 1) * (units.most_weight + 1) > most_sums) return std::nullopt;
  return units;
}

}  // namespace readiness::input
