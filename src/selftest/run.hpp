#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"
#include "document/node.hpp"
#include "selftest/given.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace readiness::selftest {

/// One expectation that was not met.
struct Difference {
  std::string what, expected, got;
};

struct CaseResult {
  std::string name;
  Place place;
  std::vector<Difference> differences;  ///< none: passed
};

/// What the cases exercised, whatever they expected of it.
struct Coverage {
  Table<PatternId, std::set<PatternState>> patterns;
  Table<RecommendationId, std::set<bool>> recommendations;  ///< called for, not called for
  Table<LevelId, std::vector<std::set<bool>>> gates;        ///< open, closed; in the level's order
};

struct TestRun {
  std::vector<CaseResult> cases;
  Coverage coverage;
  [[nodiscard]] int failed() const;
  void add(TestRun more);  ///< of the same questionnaire
};

/// Runs the cases of a document that conforms to `tests_shape`. Problems are those of binding
/// answers, at their place in the tests file, and K0101 a name that is expected and does not exist,
/// K0102 a case that gives neither a role nor a file. Nothing is returned after an error.
[[nodiscard]] std::optional<TestRun> run_tests(const Questionnaire& questionnaire,
                                               const Document& tests, const ReadAnswers& read,
                                               Diagnostics& diagnostics);

/// How expectations name a condition of a level: `overall`, the id of the one question that a gate
/// reads, or the gate's text.
[[nodiscard]] std::string name_of(const Questionnaire& questionnaire, const Condition& condition);

}  // namespace readiness::selftest
