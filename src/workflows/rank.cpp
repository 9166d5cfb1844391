#include "workflows/rank.hpp"

#include <algorithm>
#include <tuple>

namespace readiness::workflows {
namespace {

double level_of_hours(double hours, const Criteria& criteria) {
  double level = 0;
  for (const double begin : criteria.hours_of_levels)
    if (hours >= begin) ++level;
  return level;
}

Fact fact_behind(Criterion criterion) {
  switch (criterion) {
    case Criterion::repeats:
      return Fact::repeats;
    case Criterion::stalls:
      return Fact::stalls;
    case Criterion::errors:
      return Fact::errors;
    case Criterion::measure:
      return Fact::measure;
    case Criterion::data:
    case Criterion::hours:
      break;
  }
  return Fact::data;
}

/// The open fact whose worst takes most from the high end; of several the first.
Challenge challenge_of(const std::vector<Workflow>& candidates, std::size_t index, double first_low,
                       const Criteria& criteria) {
  Challenge challenge{index, std::nullopt, false};
  const Workflow& candidate = candidates[index];
  double least = points_of(candidate, criteria).high;
  for (std::size_t i = 0; i < fact_count; ++i) {
    const auto fact = static_cast<Fact>(i);
    if (candidate.at(fact).is_known()) continue;
    const double high = points_of(with_fact(candidate, fact, false), criteria).high;
    if (high >= least) continue;
    least = high;
    challenge.fact = fact;
    challenge.settles = high < first_low;
  }
  return challenge;
}

}  // namespace

std::optional<NotRanked> why_not_ranked(const Workflow& candidate) {
  if (candidate.input.empty())
    return candidate.output.empty() ? NotRanked::neither : NotRanked::no_input;
  if (candidate.output.empty()) return NotRanked::no_output;
  if (candidate.at(Fact::data) == FactBounds{0, 0}) return NotRanked::data_is_red;
  return std::nullopt;
}

bool may_be_red(const Workflow& candidate) { return candidate.at(Fact::data).low <= 0; }

FactBounds hours_of(const Workflow& candidate) {
  FactBounds hours{1, 1};
  for (std::size_t i = 0; i < figure_count; ++i) {
    hours.low *= candidate.facts[i].low;
    hours.high *= candidate.facts[i].high;
  }
  return hours;
}

FactBounds level_of(const Workflow& candidate, Criterion criterion, const Criteria& criteria) {
  if (criterion != Criterion::hours) return candidate.at(fact_behind(criterion));
  const FactBounds hours = hours_of(candidate);
  return {level_of_hours(hours.low, criteria), level_of_hours(hours.high, criteria)};
}

FactBounds points_of(const Workflow& candidate, const Criteria& criteria) {
  FactBounds sum;
  int weights = 0;
  for (std::size_t i = 0; i < criterion_count; ++i) {
    const FactBounds level = level_of(candidate, static_cast<Criterion>(i), criteria);
    const int weight = criteria.criteria[i].weight;
    sum.low += weight * level.low;
    sum.high += weight * level.high;
    weights += weight;
  }
  const double share = 100 / (top_level * weights);
  return {sum.low * share, sum.high * share};
}

Workflow with_fact(Workflow candidate, Fact fact, bool at_best) {
  FactBounds& bounds = candidate.facts[static_cast<std::size_t>(fact)];
  bounds = at_best ? FactBounds{bounds.high, bounds.high} : FactBounds{bounds.low, bounds.low};
  return candidate;
}

Ranking rank_workflows(const std::vector<Workflow>& candidates, const Criteria& criteria) {
  Ranking ranking;
  for (std::size_t i = 0; i < candidates.size(); ++i)
    if (!why_not_ranked(candidates[i]))
      ranking.order.push_back({i, points_of(candidates[i], criteria), 1, 1});
    else
      ranking.refused.push_back(i);
  const auto name = [&](std::size_t index) -> const std::string& { return candidates[index].name; };
  std::sort(ranking.refused.begin(), ranking.refused.end(),
            [&](std::size_t a, std::size_t b) { return name(a) < name(b); });
  std::sort(ranking.order.begin(), ranking.order.end(),
            [&](const RankedPlace& a, const RankedPlace& b) {
              using Key = std::tuple<double, double, const std::string&>;
              return Key(-a.points.low, -a.points.high, name(a.candidate)) <
                     Key(-b.points.low, -b.points.high, name(b.candidate));
            });
  const auto is_before = [&](const RankedPlace& one, const RankedPlace& other) {
    return one.points.low > other.points.high && !may_be_red(candidates[one.candidate]);
  };
  for (RankedPlace& each : ranking.order)
    for (const RankedPlace& other : ranking.order) {
      if (&other == &each) continue;
      if (is_before(other, each)) ++each.best_rank;
      if (!is_before(each, other)) ++each.worst_rank;
    }
  if (ranking.order.empty()) return ranking;
  const RankedPlace& first = ranking.order.front();
  if (may_be_red(candidates[first.candidate]))
    ranking.challenges.push_back({first.candidate, Fact::data, false});
  for (auto other = ranking.order.begin() + 1; other != ranking.order.end(); ++other)
    if (!(first.points.low > other->points.high))
      ranking.challenges.push_back(
          challenge_of(candidates, other->candidate, first.points.low, criteria));
  return ranking;
}

}  // namespace readiness::workflows
