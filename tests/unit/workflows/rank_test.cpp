#include "workflows/rank.hpp"

#include "base/file.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

namespace readiness {
namespace {

/// As they are shipped.
const Criteria& criteria() {
  static const Criteria shipped = [] {
    Diagnostics problems;
    const auto text = read_file("workflows/criteria.yaml", 100'000, problems);
    const auto document = parse_yaml(Source("criteria.yaml", text.value_or("")), problems);
    const auto read = document ? read_criteria(*document, problems) : std::nullopt;
    REQUIRE(read);
    return *read;
  }();
  return shipped;
}

/// One of which everything is known: 10 times, 2 hours, 3 people are 60 hours, level 2.
Workflow known(const std::string& name) {
  Workflow workflow{name, "a letter", "an answer", "hours", {}};
  workflow.facts = {{{10, 10}, {2, 2}, {3, 3}, {4, 4}, {2, 2}, {2, 2}, {4, 4}, {2, 2}}};
  return workflow;
}

FactBounds& fact_of(Workflow& workflow, Fact fact) {
  return workflow.facts[static_cast<std::size_t>(fact)];
}

TEST_CASE("points add up levels by weights") {
  const Workflow workflow = known("letters");
  CHECK(hours_of(workflow) == FactBounds{60, 60});
  CHECK(level_of(workflow, Criterion::hours, criteria()) == FactBounds{2, 2});
  // hours 3 * 2, repeats 1 * 4, stalls 2 * 2, errors 2 * 2, measure 2 * 4, data 1 * 2: 28 of 44
  CHECK(points_of(workflow, criteria()).low == doctest::Approx(100.0 * 28 / 44));
  CHECK(points_of(workflow, criteria()).is_known());
}

TEST_CASE("hours begin their levels at 10, 30, 80 and 200") {
  for (const auto& [times, level] : std::vector<std::pair<double, double>>{
           {9, 0}, {10, 1}, {29, 1}, {30, 2}, {79, 2}, {80, 3}, {199, 3}, {200, 4}, {5000, 4}}) {
    Workflow workflow = known("w");
    fact_of(workflow, Fact::times) = {times, times};
    fact_of(workflow, Fact::hours) = fact_of(workflow, Fact::people) = {1, 1};
    CHECK(level_of(workflow, Criterion::hours, criteria()) == FactBounds{level, level});
  }
}

TEST_CASE("one is before another only where nothing that is not known could turn them") {
  Workflow strong = known("a"), weak = known("b");
  fact_of(weak, Fact::stalls) = {0, 0};
  Ranking ranking = rank_workflows({weak, strong}, criteria());
  CHECK(ranking.is_first_sure());
  CHECK(ranking.order[0].candidate == 1);
  CHECK(ranking.order[0].worst_rank == 1);
  CHECK(ranking.order[1].best_rank == 2);
  // stalls of the weaker one may be anything: at its best it is before the other
  fact_of(weak, Fact::stalls) = {0, 4};
  ranking = rank_workflows({weak, strong}, criteria());
  CHECK(!ranking.is_first_sure());
  REQUIRE(ranking.challenges.size() == 1);
  CHECK(ranking.challenges[0].fact == Fact::stalls);
  CHECK(ranking.challenges[0].settles);  // no stalls: 24 of 44 against 28
  CHECK(ranking.order[1].best_rank == 1);
  CHECK(ranking.order[1].worst_rank == 2);
}

TEST_CASE("two alike are not told apart") {
  const Ranking ranking = rank_workflows({known("a"), known("b")}, criteria());
  CHECK(!ranking.is_first_sure());
  REQUIRE(ranking.challenges.size() == 1);
  CHECK(!ranking.challenges[0].fact);
}

TEST_CASE("without a clear input or output nothing is ranked") {
  Workflow vague = known("vague");
  vague.output.clear();
  const Ranking ranking = rank_workflows({vague, known("a")}, criteria());
  CHECK(ranking.order.size() == 1);
  CHECK(ranking.refused == std::vector<std::size_t>{0});
}

std::vector<Workflow> some_workflows(std::mt19937& random) {
  std::uniform_int_distribution<int> count(2, 6), figure(0, 12), level(0, 4);
  std::vector<Workflow> workflows;
  for (int i = count(random); i > 0; --i) {
    Workflow workflow = known("workflow " + std::to_string(i));
    for (std::size_t fact = 0; fact < fact_count; ++fact) {
      const double a = fact < figure_count ? figure(random) : level(random);
      const double b = random() % 2 == 0 ? a : fact < figure_count ? figure(random) : level(random);
      workflow.facts[fact] = {std::min(a, b), std::max(a, b)};
    }
    if (random() % 6 == 0) workflow.input.clear();
    workflows.push_back(workflow);
  }
  return workflows;
}

std::vector<std::string> names_in_order(const std::vector<Workflow>& workflows) {
  std::vector<std::string> names;
  for (const RankedPlace& each : rank_workflows(workflows, criteria()).order)
    names.push_back(workflows[each.candidate].name + " " + std::to_string(each.best_rank) + " " +
                    std::to_string(each.worst_rank));
  return names;
}

TEST_CASE("what may not go in is not ranked, what perhaps may not is") {
  Workflow red = known("red"), perhaps = known("perhaps");
  fact_of(red, Fact::data) = {0, 0};
  fact_of(perhaps, Fact::data) = {0, 2};
  const Ranking ranking = rank_workflows({red, perhaps, known("amber")}, criteria());
  CHECK(ranking.refused == std::vector<std::size_t>{0});
  CHECK(ranking.order.size() == 2);
  CHECK(why_not_ranked(red) == NotRanked::data_is_red);
  CHECK_FALSE(why_not_ranked(perhaps));
}

TEST_CASE("law: the order does not depend on the order of the rows") {
  std::mt19937 random(20261123);
  for (int round = 0; round < 500; ++round) {
    std::vector<Workflow> workflows = some_workflows(random);
    const auto names = names_in_order(workflows);
    std::shuffle(workflows.begin(), workflows.end(), random);
    CHECK(names_in_order(workflows) == names);
  }
}

/// Who is surely before whom: whoever is sure to be allowed, before what may not go in at all, too.
std::set<std::pair<std::string, std::string>> claims(const std::vector<Workflow>& workflows) {
  std::set<std::pair<std::string, std::string>> sure;
  const Ranking ranking = rank_workflows(workflows, criteria());
  for (const RankedPlace& a : ranking.order)
    for (const RankedPlace& b : ranking.order)
      if (a.points.low > b.points.high && !may_be_red(workflows[a.candidate]))
        sure.emplace(workflows[a.candidate].name, workflows[b.candidate].name);
  for (const RankedPlace& a : ranking.order)
    for (const std::size_t b : ranking.refused)
      if (why_not_ranked(workflows[b]) == NotRanked::data_is_red &&
          !may_be_red(workflows[a.candidate]))
        sure.emplace(workflows[a.candidate].name, workflows[b].name);
  return sure;
}

TEST_CASE("law: to know less never makes a claim stronger") {
  std::mt19937 random(20261124);
  int kept = 0;
  for (int round = 0; round < 500; ++round) {
    std::vector<Workflow> workflows = some_workflows(random);
    const auto before = claims(workflows);
    const bool was_sure = rank_workflows(workflows, criteria()).is_first_sure();
    Workflow& one = workflows[random() % workflows.size()];
    FactBounds& bounds = one.facts[random() % fact_count];
    bounds.low = std::max(0.0, bounds.low - 1);
    bounds.high += 1;
    for (const auto& claim : claims(workflows)) CHECK(before.contains(claim));
    kept += was_sure && rank_workflows(workflows, criteria()).is_first_sure() ? 1 : 0;
    if (rank_workflows(workflows, criteria()).is_first_sure() &&
        rank_workflows(workflows, criteria()).order.size() > 1)
      CHECK(was_sure);
  }
  CHECK(kept > 20);  // it is not empty
}

TEST_CASE("law: finding out a fact never leads outside the points that were told") {
  std::mt19937 random(20261125);
  for (int round = 0; round < 500; ++round)
    for (const Workflow& workflow : some_workflows(random))
      for (std::size_t fact = 0; fact < fact_count; ++fact)
        for (const bool at_best : {false, true}) {
          const FactBounds told = points_of(workflow, criteria());
          const FactBounds then =
              points_of(with_fact(workflow, static_cast<Fact>(fact), at_best), criteria());
          CHECK(then.low >= told.low);
          CHECK(then.high <= told.high);
        }
}

std::optional<std::vector<Workflow>> read_text(const std::string& text, std::string& code) {
  Diagnostics problems;
  const auto document = parse_yaml(Source("candidates.yaml", text), problems);
  auto workflows = document ? read_candidates(*document, problems) : std::nullopt;
  code = problems.has_errors() ? problems.first_error().code : "";
  return workflows;
}

TEST_CASE("figures, words, ranges and what is not known are read") {
  std::string code;
  const auto workflows = read_text(
      "schema: readiness/candidates@1\ncandidates:\n"
      "  - {name: a, input: x, output: y, times_a_month: [2, 3.5], hours_each: 4, people: unknown,"
      " repeats: [rarely, often], stalls: never, measure: none, data: amber}\n"
      "  - {name: b, output: unknown}\n",
      code);
  REQUIRE(workflows);
  const Workflow& a = (*workflows)[0];
  CHECK(a.at(Fact::times) == FactBounds{2, 3.5});
  CHECK(a.at(Fact::hours) == FactBounds{4, 4});
  CHECK(a.at(Fact::people).low == 0);
  CHECK(a.at(Fact::repeats) == FactBounds{1, 4});
  CHECK(a.at(Fact::stalls) == FactBounds{0, 0});
  CHECK(a.at(Fact::errors) == FactBounds{0, 4});
  CHECK(a.at(Fact::measure) == FactBounds{0, 0});
  CHECK(a.at(Fact::data) == FactBounds{2, 2});
  CHECK((*workflows)[1].input.empty());
  CHECK((*workflows)[1].output.empty());
}

TEST_CASE("what does not fit is refused") {
  const auto code_for = [](const std::string& more) {
    std::string code;
    CHECK(!read_text(
        "schema: readiness/candidates@1\ncandidates:\n  - {name: a}\n  - {" + more + "}\n", code));
    return code;
  };
  CHECK(code_for("name: a") == "W0101");
  CHECK(code_for("name: b, times_a_month: many") == "W0102");
  CHECK(code_for("name: b, times_a_month: -1") == "W0102");
  CHECK(code_for("name: b, times_a_month: [3, 2]") == "W0102");
  CHECK(code_for("name: b, times_a_month: [1, 2, 3]") == "W0102");
  CHECK(code_for("name: b, stalls: always") == "W0102");
  CHECK(code_for("name: b, data: blue") == "W0102");
  CHECK(code_for("name: b, times: 1") == "Y0202");
}

}  // namespace
}  // namespace readiness
