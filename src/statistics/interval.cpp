#include "statistics/interval.hpp"

#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace readiness::statistics {

std::optional<Interval> mean_interval(double mean, double sd, double respondents,
                                      std::optional<double> population, double confidence) {
  if (respondents < 2 || (population && *population < respondents)) return std::nullopt;
  const boost::math::students_t distribution(respondents - 1);
  const double t = boost::math::quantile(distribution, (1 + confidence) / 2);
  const double factor =
      population ? std::sqrt((*population - respondents) / (*population - 1)) : 1.0;
  const double half = t * sd / std::sqrt(respondents) * factor;
  return Interval{mean - half, mean + half};
}

}  // namespace readiness::statistics
