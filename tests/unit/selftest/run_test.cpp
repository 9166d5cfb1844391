#include "selftest/run.hpp"

#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "selftest/coverage_text.hpp"
#include "selftest/test_file.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

namespace readiness {
namespace {

std::string content(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// Answers files of examples/cases and beside it.
std::optional<Document> example(const std::string& name, Diagnostics& diagnostics) {
  const std::string path = "examples/cases/" + name;
  return parse_yaml(Source(path, content(path)), diagnostics);
}

struct Ran {
  std::optional<TestRun> run;
  std::string problems, coverage;
};

Ran ran(const std::string& text) {
  Diagnostics diagnostics;
  const auto questionnaire = find_questionnaire("ai-adoption", {}, "en", diagnostics);
  REQUIRE(questionnaire);
  const auto tests = parse_yaml(Source("tests.yaml", text), diagnostics);
  INFO(render_long(diagnostics.sorted()));
  REQUIRE(tests);
  REQUIRE(conforms(tests->source, tests->root, tests_shape(), diagnostics));
  Ran result;
  result.run = run_tests(*questionnaire, *tests, example, diagnostics);
  result.problems = render_short(diagnostics.sorted());
  if (result.run) result.coverage = coverage_text(*questionnaire, result.run->coverage);
  return result;
}

std::string differences(const TestRun& run) {
  std::string text;
  for (const CaseResult& result : run.cases)
    for (const Difference& difference : result.differences)
      text += result.name + ": " + difference.what + " " + difference.expected + " / " +
              difference.got + "\n";
  return text;
}

std::string one_case(const std::string& given, const std::string& expect) {
  return "schema: readiness/tests@1\ncases:\n  - name: c\n    given: " + given +
         "\n    expect: " + expect + "\n";
}

TEST_CASE("the built-in questionnaire passes its own tests, which exercise everything") {
  const Ran result = ran(content("questionnaires/ai-adoption/tests.yaml"));
  CHECK(result.problems == "");
  REQUIRE(result.run);
  CHECK(differences(*result.run) == "");
  CHECK(result.run->cases.size() == 163);
  CHECK(result.coverage ==
        "Pattern states: 135 of 135\nRecommendations: 98 of 98\nGates: 44 of 44\n");
}

// First patterns and recommendations were written down before the rules were run on them.
TEST_CASE("the ten told cases and the three examples are read as their stories tell") {
  const Ran result = ran(content("examples/cases/tests.yaml"));
  CHECK(result.problems == "");
  REQUIRE(result.run);
  CHECK(differences(*result.run) == "");
  CHECK(result.run->cases.size() == 13);
}

TEST_CASE("every expectation that is not met is a difference") {
  const Ran result = ran(
      one_case("{role: leader, answers: {\"*\": worst}}",
               "{overall: 5, level: problem-led, held_by: [], patterns: {shadow-ai: present}, "
               "first_pattern: none, first_recommendation: none, called_for: [template-keeper], "
               "not_called_for: [one-workflow], find_out: [system.owner], start: none, "
               "score: {governance: {low: 1}}}"));
  REQUIRE(result.run);
  CHECK(result.run->failed() == 1);
  std::vector<std::string> what;
  for (const Difference& difference : result.run->cases[0].differences)
    what.push_back(difference.what);
  CHECK(what == std::vector<std::string>{"overall", "level", "held_by", "shadow-ai",
                                         "first_pattern", "first_recommendation", "not_called_for",
                                         "find_out", "start", "governance low"});
}

TEST_CASE("a number is compared as precisely as it is written") {
  // Everything at its best without evidence: yes-or-no and agreement at 100, what asks for
  // evidence at 75. The number itself is the questionnaire's business; its digits are compared.
  const Ran whole = ran(one_case("{role: leader, answers: {\"*\": worst}}", "{overall: 0.00}"));
  REQUIRE(whole.run);
  CHECK(whole.run->failed() == 0);
  const Ran off = ran(one_case("{role: leader, answers: {\"*\": worst}}", "{overall: 0.51}"));
  REQUIRE(off.run);
  CHECK(off.run->failed() == 1);
}

TEST_CASE("a name that does not exist is an error, not a passed expectation") {
  const Ran result =
      ran(one_case("{role: leader, answers: {}}", "{not_called_for: [one-workflo]}"));
  CHECK_FALSE(result.run);
  CHECK(result.problems ==
        "tests.yaml:5:31: error[K0101]: `one-workflo` is not a name in this questionnaire\n");
  const Ran answers = ran(one_case("{role: leader, answers: {system.ownr: 1}}", "{overall: 0}"));
  CHECK_FALSE(answers.run);
  CHECK(answers.problems ==
        "tests.yaml:4:37: error[A0101]: `system.ownr` is not a question of ai-adoption\n");
}

TEST_CASE("a case without answers is refused") {
  const Ran result = ran(one_case("{}", "{overall: 0}"));
  CHECK_FALSE(result.run);
  CHECK(result.problems.find("error[K0102]") != std::string::npos);
}

}  // namespace
}  // namespace readiness
