#include "statistics/intraclass.hpp"

namespace readiness::statistics {

std::optional<Intraclass> intraclass(const std::vector<GroupSpread>& groups) {
  double people = 0, sum = 0, within = 0, count = 0;
  for (const GroupSpread& group : groups) {
    people += group.respondents;
    sum += group.respondents * group.mean;
    within += group.squares;
    count += group.respondents > 0 ? 1 : 0;
  }
  if (count < 2 || people <= count) return std::nullopt;
  const double mean = sum / people;
  double between = 0;
  for (const GroupSpread& group : groups)
    between += group.respondents * (group.mean - mean) * (group.mean - mean);
  between /= count - 1;
  within /= people - count;
  if (between <= 0) return std::nullopt;
  const double size = people / count;
  return Intraclass{(between - within) / (between + (size - 1) * within),
                    (between - within) / between};
}

}  // namespace readiness::statistics
