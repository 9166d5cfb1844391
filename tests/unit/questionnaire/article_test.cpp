// docs/instrument.md says what became of each thing the article says; here it is read.

#include "everything.hpp"
#include "unit/questionnaire/sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

using namespace readiness;

namespace {

using Cells = std::vector<std::string>;

/// The rows of the tables of five columns, without their heads.
std::vector<Cells> rows() {
  std::ifstream page("docs/instrument.md");
  REQUIRE(page);
  std::vector<Cells> found;
  for (std::string line; std::getline(page, line);) {
    if (!line.starts_with("| ")) continue;
    Cells cells;
    std::istringstream rest(line.substr(2));
    for (std::string cell; std::getline(rest, cell, '|');) {
      const std::size_t end = cell.find_last_not_of(' ');
      const std::size_t begin = cell.find_first_not_of(' ');
      cells.push_back(end == std::string::npos ? "" : cell.substr(begin, end - begin + 1));
    }
    if (cells.size() == 5 && cells[0] != "said") found.push_back(cells);
  }
  return found;
}

/// What stands between pairs of backticks.
std::vector<std::string> ids_in(const std::string& cell) {
  std::vector<std::string> ids;
  std::istringstream rest(cell);
  std::string part;
  for (bool inside = false; std::getline(rest, part, '`'); inside = !inside)
    if (inside) ids.push_back(part);
  return ids;
}

/// As the last column says it.
std::string metric_of(const Questionnaire& questionnaire, const Recommendation& row) {
  if (!row.metric) return {};
  return row.metric->question ? "`" + questionnaire.questions[*row.metric->question].id + "`"
                              : "by hand: " + row.metric->name;
}

std::set<std::string> ids_of(const auto& table) {
  std::set<std::string> ids;
  for (const auto& entry : table) ids.insert(entry.id);
  return ids;
}

}  // namespace

TEST_CASE(
    "each thing that the article says has questions, patterns, recommendations and a metric") {
  const Questionnaire ai = sample::ai_adoption();
  const std::set<std::string> known[] = {ids_of(ai.questions), ids_of(ai.patterns),
                                         ids_of(ai.recommendations)};
  std::set<std::string> said[3];
  REQUIRE(rows().size() > 80);
  for (const Cells& row : rows()) {
    INFO(row[0]);
    CHECK(!row[0].empty());
    for (std::size_t i = 0; i < 3; ++i) {
      const std::vector<std::string> ids = ids_in(row[i + 1]);
      CHECK(!ids.empty());
      for (const std::string& id : ids) {
        CHECK_MESSAGE(known[i].contains(id), id);
        said[i].insert(id);
      }
    }
    std::set<std::string> metrics;
    for (const std::string& id : ids_in(row[3]))
      if (const auto found = find_by_id(ai.recommendations, id))
        metrics.insert(metric_of(ai, ai.recommendations[*found]));
    CHECK_MESSAGE(metrics.contains(row[4]), row[4]);
  }
  // Nothing is asked, read or advised for which the article gives no reason.
  for (std::size_t i = 0; i < 3; ++i)
    for (const std::string& id : known[i]) CHECK_MESSAGE(said[i].contains(id), id);
}
