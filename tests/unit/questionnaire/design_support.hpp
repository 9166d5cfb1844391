#pragma once

#include "everything.hpp"
#include "questionnaire/design/check_design.hpp"
#include "questionnaire/load/load.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace readiness::test {

/// Six lines; what a test writes begins on line 7.
inline std::string questionnaire_with(std::string_view rest) {
  return "schema: readiness/questionnaire@1\n"
         "id: t\n"
         "version: 1.0.0\n"
         "title: T\n"
         "roles:\n"
         "  lead: {title: Lead}\n" +
         std::string(rest);
}

/// The design findings of one code, one line each, for a questionnaire without a fault that keeps
/// it from being loaded.
inline std::string design_findings(const std::string& yaml, std::string_view code) {
  Diagnostics loading;
  const QuestionnaireFiles files{
      "", "t.yaml", [&](const std::string&, Diagnostics&) { return std::optional(yaml); }};
  const auto loaded = load_questionnaire(files, "en", loading);
  INFO(render_long(loading.sorted()));
  REQUIRE(loaded);
  Diagnostics findings;
  check_design(*loaded, findings);
  std::vector<Diagnostic> of_code;
  for (const Diagnostic& finding : findings.sorted()) {
    CHECK_MESSAGE(!finding.help.empty(), finding.message);
    if (finding.code == code) of_code.push_back(finding);
  }
  std::string text = render_short(of_code);
  if (!text.empty()) text.pop_back();
  return text;
}

/// A questionnaire in which a rule fires, what it says, and the change after which it is silent.
struct Example {
  std::string_view code;
  std::string yaml;
  std::string finds;
  std::string_view change, into;
};

inline std::string changed(std::string yaml, std::string_view from, std::string_view into) {
  const std::size_t at = yaml.find(from);
  REQUIRE(at != std::string::npos);
  return yaml.replace(at, from.size(), into);
}

inline void check_example(const Example& example) {
  CHECK(design_findings(example.yaml, example.code) == example.finds);
  CHECK(design_findings(changed(example.yaml, example.change, example.into), example.code) == "");
}

}  // namespace readiness::test
