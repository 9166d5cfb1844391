#include "report/workflows/report.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "document/json/write.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace readiness::report {
namespace {

constexpr double open_end = 1e5;  // from here on it only says that nobody knows

/// "120", "80 to 160", "20 or more", "not known".
std::string bounds_text(const FactBounds& bounds, int digits) {
  if (bounds.is_known()) return fixed(bounds.low, digits);
  if (bounds.high < open_end)
    return fixed(bounds.low, digits) + " to " + fixed(bounds.high, digits);
  return bounds.low > 0 ? fixed(bounds.low, digits) + " or more" : "not known";
}

std::string rank_text(const RankedPlace& standing) {
  return standing.best_rank == standing.worst_rank
             ? std::to_string(standing.best_rank)
             : std::to_string(standing.best_rank) + " to " + std::to_string(standing.worst_rank);
}

/// Whole points, the low end down and the high end up, so that nothing looks surer than it is.
std::string points_text(const FactBounds& points) {
  const double low = std::floor(without_noise(points.low)),
               high = std::ceil(without_noise(points.high));
  return points.is_known() || low == high ? fixed(points.low, 0)
                                          : fixed(low, 0) + " to " + fixed(high, 0);
}

Grid order_grid(const std::vector<Workflow>& candidates, const Ranking& ranking) {
  Grid grid;
  grid.columns = {{"Place", true}, {"Workflow"}, {"Points of 100", true}, {"Hours a month", true}};
  for (const RankedPlace& each : ranking.order) {
    const Workflow& candidate = candidates[each.candidate];
    grid.rows.push_back({Cell(rank_text(each)), Cell(candidate.name),
                         Cell(points_text(each.points)),
                         Cell(bounds_text(hours_of(candidate), 0))});
  }
  return grid;
}

/// The weights of the criteria, then the levels of each candidate.
Grid levels_grid(const std::vector<Workflow>& candidates, const Ranking& ranking,
                 const Criteria& criteria) {
  Grid grid;
  grid.columns = {{""}};
  std::vector<Cell> weights = {Cell("weight")};
  for (const WeightedCriterion& row : criteria.criteria) {
    grid.columns.push_back({row.short_title, true});
    weights.emplace_back(std::to_string(row.weight));
  }
  grid.rows.push_back(std::move(weights));
  for (const RankedPlace& place : ranking.order) {
    const Workflow& candidate = candidates[place.candidate];
    std::vector<Cell> cells = {Cell(candidate.name)};
    for (std::size_t i = 0; i < criterion_count; ++i)
      cells.emplace_back(bounds_text(level_of(candidate, static_cast<Criterion>(i), criteria), 0));
    grid.rows.push_back(std::move(cells));
  }
  return grid;
}

std::string words_for(NotRanked why) {
  const auto unsaid = [](const std::string& what) {
    return "nobody has said " + what + ". Write it in a sentence, or split the work until you can.";
  };
  switch (why) {
    case NotRanked::no_input:
      return unsaid("what comes in");
    case NotRanked::no_output:
      return unsaid("what goes out");
    case NotRanked::neither:
      return unsaid("what comes in and what goes out");
    case NotRanked::data_is_red:
      break;
  }
  return "its data is red: by the page of rules it may not go in. Split the work so that a part "
         "does without that data, or have the rule changed first.";
}

/// In what the first is surely before the other, and in what behind it.
std::pair<std::vector<std::string>, std::vector<std::string>> differences(
    const Workflow& first, const Workflow& other, const Criteria& criteria) {
  std::vector<std::string> more, less;
  for (std::size_t i = 0; i < criterion_count; ++i) {
    const auto criterion = static_cast<Criterion>(i);
    const FactBounds a = level_of(first, criterion, criteria),
                     b = level_of(other, criterion, criteria);
    if (a.low > b.high) more.push_back(criteria.row_of(criterion).title);
    if (b.low > a.high) less.push_back(criteria.row_of(criterion).title);
  }
  return {more, less};
}

/// Why the first is not sure to be the first.
std::string doubt_text(const Ranking& ranking) {
  const auto rivals = std::count_if(
      ranking.challenges.begin(), ranking.challenges.end(),
      [&](const Challenge& each) { return each.candidate != ranking.order.front().candidate; });
  const bool may_be_red = static_cast<std::size_t>(rivals) < ranking.challenges.size();
  std::vector<std::string> doubts;
  if (may_be_red) doubts.emplace_back("its data could turn out red");
  if (rivals > 0)
    doubts.push_back(counted(rivals, "other", "others") + " could still come before it");
  return enumerated(doubts);
}

std::string reason_text(const std::vector<Workflow>& candidates, const Ranking& ranking,
                        const Criteria& criteria) {
  const RankedPlace &first = ranking.order[0], &second = ranking.order[1];
  const Workflow& one = candidates[first.candidate];
  const Workflow& other = candidates[second.candidate];
  const auto [more, less] = differences(one, other, criteria);
  std::string text = ranking.is_first_sure()
                         ? one.name + " before " + other.name + ": even at its worst it has " +
                               points_text({first.points.low, first.points.low}) + " points, " +
                               other.name + " at its best " +
                               points_text({second.points.high, second.points.high}) + "."
                         : "Probably " + one.name + "; " + doubt_text(ranking) + ".";
  if (!more.empty())
    text += " It is surely ahead of " + other.name + " on " + enumerated(more) + ".";
  if (!less.empty()) text += " " + other.name + " is surely ahead on " + enumerated(less) + ".";
  const std::string measure = one.measure.empty() ? "" : " What to count: " + one.measure + ".";
  return text + measure;
}

std::string challenge_text(const Workflow& candidate, const Workflow& first,
                           const Challenge& challenge, const Criteria& criteria) {
  if (!challenge.fact)
    return candidate.name + " is not behind " + first.name +
           " by anything that is known: let the people who do the work choose.";
  const FactWords& fact = criteria.words_of(*challenge.fact);
  if (&candidate == &first)
    return "Find out for " + candidate.name + ": " + fact.title + " (" + fact.find_out +
           "). If it turns out red, its data may not go in.";
  return "Find out for " + candidate.name + ": " + fact.title + " (" + fact.find_out +
         "). It could still come before " + first.name + "; " +
         (challenge.settles ? "if this turns out lowest, it no longer can."
                            : "this moves it most.");
}

Json json_bounds(const FactBounds& bounds) {
  return {{"low", without_noise(bounds.low)},
          {"high", bounds.high < open_end ? Json(without_noise(bounds.high)) : Json(nullptr)}};
}

}  // namespace

Report target_report(const std::string& title, const std::vector<Workflow>& candidates,
                     const Ranking& ranking, const Criteria& criteria) {
  Report report;
  Blocks& blocks = report.blocks;
  blocks.emplace_back(Heading{1, title.empty() ? "Which workflow to begin with" : title});
  if (ranking.order.size() > 1)
    blocks.emplace_back(Paragraph{reason_text(candidates, ranking, criteria), Tone::strong});
  if (!ranking.order.empty()) blocks.emplace_back(order_grid(candidates, ranking));
  if (!ranking.challenges.empty()) {
    blocks.emplace_back(Heading{2, "What could change that"});
    List list;
    const Workflow& first = candidates[ranking.order.front().candidate];
    for (const Challenge& each : ranking.challenges)
      list.items.push_back({challenge_text(candidates[each.candidate], first, each, criteria), {}});
    blocks.emplace_back(std::move(list));
  }
  if (!ranking.refused.empty()) {
    blocks.emplace_back(Heading{2, "Not ranked"});
    List list;
    for (const std::size_t index : ranking.refused) {
      const Workflow& each = candidates[index];
      list.items.push_back({each.name + ": " + words_for(*why_not_ranked(each)), {}});
    }
    blocks.emplace_back(std::move(list));
  }
  if (!ranking.order.empty()) {
    blocks.emplace_back(Heading{2, "How the points come about"});
    blocks.emplace_back(levels_grid(candidates, ranking, criteria));
  }
  blocks.emplace_back(
      Paragraph{"Levels are from 0 to 4, with all that is not known at its worst and at its best; "
                "points are levels times weights, of 100 at most. They are a judgement to "
                "discuss, not a measurement.",
                Tone::faint});
  return report;
}

std::string render_json(const std::vector<Workflow>& candidates, const Ranking& ranking,
                        const Criteria& criteria) {
  Json order = Json::array();
  for (const RankedPlace& each : ranking.order) {
    const Workflow& candidate = candidates[each.candidate];
    Json levels = Json::array();
    for (std::size_t i = 0; i < criterion_count; ++i) {
      const auto criterion = static_cast<Criterion>(i);
      levels.push_back({{"criterion", criteria.row_of(criterion).title},
                        {"weight", criteria.row_of(criterion).weight},
                        {"level", json_bounds(level_of(candidate, criterion, criteria))}});
    }
    order.push_back({{"name", candidate.name},
                     {"best_place", each.best_rank},
                     {"worst_place", each.worst_rank},
                     {"points", json_bounds(each.points)},
                     {"hours_a_month", json_bounds(hours_of(candidate))},
                     {"levels", std::move(levels)}});
  }
  Json challenges = Json::array();
  for (const Challenge& each : ranking.challenges)
    challenges.push_back({{"name", candidates[each.candidate].name},
                          {"fact", each.fact ? Json(key_of(*each.fact)) : Json(nullptr)},
                          {"settles", each.settles}});
  Json refused = Json::array();
  for (const std::size_t index : ranking.refused)
    refused.push_back(
        {{"name", candidates[index].name},
         {"input", !candidates[index].input.empty()},
         {"output", !candidates[index].output.empty()},
         {"data_is_red", why_not_ranked(candidates[index]) == NotRanked::data_is_red}});
  return json_document({{"schema", "readiness/target@1"},
                        {"is_first_sure", ranking.is_first_sure()},
                        {"order", std::move(order)},
                        {"could_change_it", std::move(challenges)},
                        {"not_ranked", std::move(refused)}});
}

}  // namespace readiness::report
