#include "everything.hpp"
#include "questionnaire/design/check_design.hpp"
#include "questionnaire/design/rules.hpp"
#include "questionnaire/load/embedded.hpp"
#include "unit/questionnaire/design_support.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>

using namespace readiness;

namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE_MESSAGE(file, path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Every first group of the pattern, with the second one where there are two.
std::map<std::string, std::string> found(const std::string& text, const std::regex& pattern) {
  std::map<std::string, std::string> matches;
  for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it)
    matches.emplace((*it)[1], it->size() > 2 ? (*it)[2] : std::string{});
  return matches;
}

std::set<std::string> codes_in_sources() {
  const std::regex literal("\"([A-Z][0-9]{4})\"");
  std::set<std::string> codes;
  for (const auto& entry : fs::recursive_directory_iterator("src"))
    if (entry.is_regular_file())
      for (const auto& [code, nothing] : found(text_of(entry.path()), literal)) codes.insert(code);
  return codes;
}

/// The rows of docs/codes.md: code and meaning.
std::map<std::string, std::string> documented() {
  return found(text_of("docs/codes.md"), std::regex("\\n\\| `([A-Z][0-9]{4})` \\| ([^|]+) \\|"));
}

/// What `readiness lint` says about a questionnaire that is built in.
std::string lint(const std::string& folder, const std::string& main) {
  const QuestionnaireFiles files{
      folder, main, [&](const std::string& name, Diagnostics&) -> std::optional<std::string> {
        for (const EmbeddedFile& file : embedded_files())
          if (file.path == folder + name) return std::string(file.text);
        return std::nullopt;
      }};
  Diagnostics findings;
  const auto questionnaire = load_questionnaire(files, "en", findings);
  REQUIRE(questionnaire);
  check_design(*questionnaire, findings);
  return render_long(findings.sorted());
}

}  // namespace

TEST_CASE("the questionnaires that are built in are clean") {
  CHECK(lint("ai-adoption/", "questionnaire.yaml") == "");
  CHECK(lint("", "demo.yaml") == "");
}

TEST_CASE("a finding stands at its place and says what to do") {
  const std::string yaml = test::questionnaire_with(
      "surveys:\n"
      "  - {id: a, title: A, questions: [{id: b.q, short: Q, kind: text, text: Q}]}\n");
  Diagnostics findings;
  const auto questionnaire = load_questionnaire(
      {"", "t.yaml", [&](const std::string&, Diagnostics&) { return std::optional(yaml); }}, "en",
      findings);
  REQUIRE(questionnaire);
  check_design(*questionnaire, findings);
  std::vector<Diagnostic> ids;
  for (const Diagnostic& finding : findings.sorted())
    if (finding.code == "Q0448") ids.push_back(finding);
  CHECK(render_long(ids) ==
        "warning[Q0448]: the id of `b.q` (Q) does not begin with its survey's, `a.`\n"
        "  --> t.yaml:8:40\n"
        "   |\n"
        " 8 |   - {id: a, title: A, questions: [{id: b.q, short: Q, kind: text, text: Q}]}\n"
        "   |                                        ^^^\n"
        "   = help: rename it before the first answers are stored; afterwards ids are permanent\n"
        "   = more: readiness explain Q0448\n");
}

TEST_CASE("rules stand in the table once, in the order of their codes") {
  std::string last;
  for (const DesignRule& rule : design_rules()) {
    CHECK(last < rule.code);
    last = rule.code;
  }
}

TEST_CASE("docs/codes.md explains every code that the sources use, and no other") {
  const auto rows = documented();
  const std::set<std::string> used = codes_in_sources();
  for (const std::string& code : used)
    CHECK_MESSAGE(rows.count(code) == 1, code << " is missing in docs/codes.md");
  for (const auto& row : rows)
    CHECK_MESSAGE(used.count(row.first) == 1,
                  row.first << " is in docs/codes.md and nowhere in src");
}

TEST_CASE("docs/codes.md explains a design rule by its title") {
  const auto rows = documented();
  for (const DesignRule& rule : design_rules()) {
    const auto row = rows.find(std::string(rule.code));
    REQUIRE(row != rows.end());
    CHECK(row->second == rule.title);
  }
}
