#include "answers/bind.hpp"
#include "base/number.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "report/explain/score.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace readiness {
namespace {

struct Story {
  Questionnaire questionnaire;
  Response response;
};

Story story(const std::string& path) {
  Diagnostics diagnostics;
  auto questionnaire = find_questionnaire("ai-adoption", {}, "en", diagnostics);
  REQUIRE(questionnaire.has_value());
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  auto document = parse_yaml(Source(path, text), diagnostics);
  REQUIRE(document.has_value());
  auto response = bind(std::move(*document), *questionnaire, diagnostics);
  REQUIRE(response.has_value());
  return {std::move(*questionnaire), std::move(*response)};
}

const Grid* grid_of(const Report& report) {
  for (const Block& block : report.blocks)
    if (const auto* grid = std::get_if<Grid>(&block)) return grid;
  return nullptr;
}

/// What is printed in a column, in millionths, so that adding is exact.
long millionths(const std::string& cell) {
  const auto number = parse_number(cell);
  REQUIRE_MESSAGE(number.has_value(), cell);
  return std::lround(*number * 1e6);
}

void adds_up(const Grid& grid, std::size_t column) {
  const std::string& total = grid.rows.back()[column].text;
  if (total == "-") return;
  long sum = 0;
  for (std::size_t row = 0; row + 1 < grid.rows.size(); ++row)
    sum += millionths(grid.rows[row][column].text);
  CHECK(sum == millionths(total));
}

TEST_CASE("the printed parts add up to the printed total, for every number of every example") {
  int files = 0, grids = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("examples")) {
    const std::string path = entry.path().string();
    if (!path.ends_with(".answers.yaml")) continue;
    ++files;
    const Story told = story(path);
    const Date day = scoring_date(told.response, Date{});
    const Assessment result = assessment(told.questionnaire, told.response, day);
    for (const std::string& name : explainable_scores(told.questionnaire)) {
      CAPTURE(path + " " + name);
      const auto report = explain_score(result, name);
      REQUIRE(report.has_value());
      const Grid* grid = grid_of(*report);
      if (!grid) continue;
      ++grids;
      for (std::size_t back = 1; back <= 3; ++back) adds_up(*grid, grid->columns.size() - back);
    }
  }
  CHECK(files >= 19);
  CHECK(grids > 150);
}

TEST_CASE("the total is the score of the card") {
  const Story told = story("examples/insurer-claims/leader.answers.yaml");
  const Assessment result =
      assessment(told.questionnaire, told.response, scoring_date(told.response, Date{}));
  const auto report = explain_score(result, "governance");
  REQUIRE(report.has_value());
  const Grid* grid = grid_of(*report);
  REQUIRE(grid != nullptr);
  // By hand: weights 2 2 1 2 1 2 1 2 1 1, levels 1/4 1/4 ? 1/4 0 1/4 1/4 2/4 2/4 2/4:
  // (50 * 4 + 25 + 100 + 50 + 50) / 15 and / 14.
  CHECK(grid->rows.back()[5].text == "28.3");
  CHECK(grid->rows.back()[6].text == "30.4");
  CHECK(grid->rows.back()[7].text == "35.0");
}

TEST_CASE("a name that has no score gives nothing") {
  const Story told = story("examples/insurer-claims/leader.answers.yaml");
  const Assessment result = assessment(told.questionnaire, told.response, Date{});
  CHECK_FALSE(explain_score(result, "ctx.income").has_value());
  CHECK_FALSE(explain_score(result, "probes.press_release").has_value());
  CHECK_FALSE(explain_score(result, "nothing").has_value());
}

}  // namespace
}  // namespace readiness
