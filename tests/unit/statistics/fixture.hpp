#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

// The fixture of 360 respondents, with the numbers that R computed of it (fixture/make_fixture.R).
namespace readiness::fixture {

inline constexpr const char* answers_path = "tests/unit/statistics/fixture/answers.csv";

struct Respondent {
  std::string unit;
  std::vector<int> answers;  ///< to i1..i8, 1 to 5; 0 is missing
  [[nodiscard]] bool is_complete() const {
    for (const int answer : answers)
      if (answer == 0) return false;
    return true;
  }
};

inline std::vector<Respondent> respondents() {
  std::ifstream file(answers_path);
  REQUIRE(file);
  std::string line, cell;
  std::getline(file, line);
  std::vector<Respondent> all;
  while (std::getline(file, line)) {
    std::istringstream cells(line + ",");
    Respondent respondent;
    std::getline(cells, cell, ',');
    std::getline(cells, respondent.unit, ',');
    while (std::getline(cells, cell, ',')) respondent.answers.push_back(std::atoi(cell.c_str()));
    REQUIRE(respondent.answers.size() == 8);
    all.push_back(respondent);
  }
  REQUIRE(all.size() == 360);
  return all;
}

/// What R says in a file of the fixture; the test fails when the name is not there.
inline double expected_in(const std::string& file, const std::string& name) {
  static std::map<std::string, std::map<std::string, double>> files;
  std::map<std::string, double>& values = files[file];
  if (values.empty()) {
    std::ifstream lines("tests/unit/statistics/fixture/" + file);
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
      const std::size_t comma = line.find(',');
      values[line.substr(0, comma)] = std::strtod(line.c_str() + comma + 1, nullptr);
    }
  }
  REQUIRE_MESSAGE(values.count(name) == 1, name);
  return values.at(name);
}
inline double expected(const std::string& name) { return expected_in("expected.csv", name); }

inline bool near(double a, double b) { return a - b < 1e-9 && b - a < 1e-9; }

/// How many of a unit chose 1 to 5 in one question; of those who answered everything, if wanted.
inline std::vector<double> counts_of(const std::string& unit, std::size_t question,
                                     bool complete_only) {
  std::vector<double> counts(5, 0);
  for (const Respondent& each : respondents())
    if (each.unit == unit && each.answers[question] > 0 && (!complete_only || each.is_complete()))
      ++counts[static_cast<std::size_t>(each.answers[question] - 1)];
  return counts;
}

inline std::vector<std::string> units() {
  std::vector<std::string> names;
  for (const Respondent& each : respondents())
    if (names.empty() || names.back() != each.unit) names.push_back(each.unit);
  return names;
}

}  // namespace readiness::fixture
