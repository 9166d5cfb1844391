// What docs/questionnaire.md tells authors is what there is.

#include "base/file.hpp"
#include "everything.hpp"
#include "questionnaire/expression/functions.hpp"
#include "questionnaire/load/embedded.hpp"
#include "questionnaire/load/question_kinds.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

namespace readiness {
namespace {

std::string text_of(const std::string& path) {
  Diagnostics diagnostics;
  const auto text = read_file(path, 1U << 20U, diagnostics);
  REQUIRE(text);
  return *text;
}

std::string guide() { return std::string(questionnaire::embedded_file("questionnaire.md")->text); }

TEST_CASE("the guide for authors has every function of conditions and every kind of question") {
  const std::string text = guide();
  for (const std::string& name : function_names())
    CHECK_MESSAGE(text.find(name + "(") != std::string::npos, name);
  for (const std::string& kind : kind_names())
    CHECK_MESSAGE(text.find("\n  " + kind + " ") != std::string::npos, kind);
}

TEST_CASE("what the guide for authors shows stands in the example that it tells of") {
  const std::string folder = "examples/handover/questionnaire/";
  const std::string example =
      text_of(folder + "questionnaire.yaml") + text_of(folder + "tests.yaml");
  std::istringstream lines(guide());
  bool is_yaml = false;
  int shown = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("```")) {
      is_yaml = line == "```yaml";
    } else if (is_yaml) {
      const std::string told = line.substr(line.find_first_not_of(' '));
      CHECK_MESSAGE(example.find(told + "\n") != std::string::npos, told);
      ++shown;
    }
  }
  CHECK(shown > 40);
}

}  // namespace
}  // namespace readiness
