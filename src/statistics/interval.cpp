#include "statistics/interval.hpp"

#include <boost/math/distributions/students_t.hpp>

#include <cmath>
#include <map>
#include <utility>

namespace readiness::statistics {

namespace {

/// The quantile of Student's t. It takes longer than all else about a group, and there are many
/// groups of few sizes.
double t_quantile(double freedom, double share) {
  constexpr std::size_t most_known = 4096;
  thread_local std::map<std::pair<double, double>, double> known;
  if (known.size() >= most_known) known.clear();
  const auto [place, is_new] = known.try_emplace({freedom, share});
  if (is_new) place->second = boost::math::quantile(boost::math::students_t(freedom), share);
  return place->second;
}

}  // namespace

std::optional<Interval> mean_interval(double mean, double sd, double respondents,
                                      std::optional<double> population, double confidence) {
  if (respondents < 2 || (population && *population < respondents)) return std::nullopt;
  const double t = t_quantile(respondents - 1, (1 + confidence) / 2);
  const double factor =
      population ? std::sqrt((*population - respondents) / (*population - 1)) : 1.0;
  const double half = t * sd / std::sqrt(respondents) * factor;
  return Interval{mean - half, mean + half};
}

}  // namespace readiness::statistics
