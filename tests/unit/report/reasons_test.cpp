// What a report quotes stands in the answers file, word for word.

#include "answers/bind.hpp"
#include "diagnosis/assessment.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "report/words/answers.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace readiness {
namespace {

std::string content(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// What stands behind the `#` in the line of a question; the file's author wrote it.
std::string label_of(const std::string& text, const std::string& question) {
  const std::size_t at = text.find("  " + question + ":");
  if (at == std::string::npos) return {};
  const std::size_t end = text.find('\n', at), sign = text.find("# ", at);
  return sign < end ? text.substr(sign + 2, end - sign - 2) : std::string{};
}

TEST_CASE("every reason of a pattern or recommendation quotes the answer's own words") {
  Diagnostics diagnostics;
  const auto questionnaire = find_questionnaire("ai-adoption", {}, "en", diagnostics);
  REQUIRE(questionnaire);
  int quoted = 0;
  const auto check = [&](const Assessment& told, const std::string& text, const Because& because) {
    if (!because.question || because.predicted) return;
    const Question& question = questionnaire->questions[*because.question];
    const std::string label = label_of(text, question.id);
    if (label.empty() || !std::holds_alternative<Anchors>(question.kind)) return;
    ++quoted;
    CHECK(reason_text(told, because) == name_of(question) + ": \"" + label + "\"");
  };
  for (const auto& entry : std::filesystem::recursive_directory_iterator("examples")) {
    const std::string path = entry.path().string();
    if (!path.ends_with(".answers.yaml")) continue;
    CAPTURE(path);
    const std::string text = content(path);
    auto document = parse_yaml(Source(path, text), diagnostics);
    REQUIRE(document);
    const auto response = bind(std::move(*document), *questionnaire, diagnostics);
    REQUIRE(response);
    const Assessment told = assessment(*questionnaire, *response, scoring_date(*response, Date{}));
    if (told.patterns)
      for (const PatternFinding& finding : told.patterns->findings)
        for (const Because& because : finding.because) check(told, text, because);
    if (told.guidance)
      for (const Advice& advice : told.guidance->advice)
        for (const Because& because : advice.because) check(told, text, because);
  }
  CHECK(quoted > 200);
}

}  // namespace
}  // namespace readiness
