#include "cli/shell/complete.hpp"

#include "cli/command.hpp"
#include "cli/shell/manual.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace readiness {
namespace {

/// What is offered for the last word, `:files` behind the others.
std::vector<std::string> offered(const std::vector<std::string>& words) {
  const Io io{};
  const Candidates candidates = complete(Context{io}, words);
  std::vector<std::string> texts;
  for (const Candidate& candidate : candidates.words) texts.push_back(candidate.text);
  if (candidates.files) texts.emplace_back(":files");
  return texts;
}

bool offers(const std::vector<std::string>& words, const std::string& wanted) {
  const auto texts = offered(words);
  return std::find(texts.begin(), texts.end(), wanted) != texts.end();
}

using Words = std::vector<std::string>;

TEST_CASE("commands, flags and formats") {
  CHECK(offered({"re"}) == Words{"report"});
  CHECK(offers({""}, "assess"));
  CHECK(!offers({""}, "--help"));
  CHECK(offered({"--v"}) == Words{"--version"});
  CHECK(offered({"report", "-f", ""}) ==
        Words{"terminal", "markdown", "html", "pdf", "xlsx", "json", "csv", "benchmark"});
  CHECK(offered({"report", "--format=j"}) == Words{"--format=json"});
  CHECK(offered({"report", "--format", "j"}) == Words{"json"});
  CHECK(offered({"report", "--resc"}) == Words{"--rescore"});
  CHECK(offered({"report", "--out", "m"}) == Words{"markdown="});
  CHECK(offered({"report", "--out", "json="}) == Words{":files"});
  CHECK(offered({"help", "exit"}) == Words{"exit-codes"});
  CHECK(offered({"no-such-command", ""}).empty());
  CHECK(offered({"report", ""}) == Words{":files"});
  CHECK(offered({"report", "--", "--resc"}) == Words{":files"});
  // no room for another argument: flags
  CHECK(offers({"migrate", "a.yaml", ""}, "--to"));
}

TEST_CASE("files are offered for what names a file, and for nothing else") {
  CHECK(offered({"check", "a.yaml", "--max-unknown", ""}).empty());
  CHECK(offered({"check", "a.yaml", "--max-drop", ""}).empty());
  const Words paths = {"ANSWERS", "FILE", "[FILE]", "FOLDER", "PATH", "ID|PATH", "QUESTIONNAIRE"};
  for (const CommandRow& row : commands()) {
    const Parameters all = parameters_of(row);
    for (const Parameter& parameter : all.all()) {
      if (parameter.is_argument() || parameter.is_switch()) continue;
      INFO(row.name, " ", parameter.names.back());
      const bool is_path = std::find(paths.begin(), paths.end(), parameter.value) != paths.end();
      CHECK(offers({std::string(row.name), parameter.names.back(), ""}, ":files") == is_path);
    }
  }
}

TEST_CASE("ids come from the questionnaire that the line is about") {
  CHECK(offered({"assess", "demo", "--role", ""}) == Words{"lead", "engineer"});
  CHECK(offered({"assess", "-q", "demo", "--form", ""}) == Words{"lead", "engineer"});
  CHECK(offered({"show", "ai-adoption", "--role", "leader", "--form", ""}) ==
        Words{"leader", "quick", "sustain"});
  CHECK(offered({"assess", "demo", "--survey", ""}) == Words{"prepare", "respond", "learn"});
  CHECK(offered({"assess", "demo", "--set", "prepare.r"}) == Words{"prepare.restore_tested="});
  CHECK(offered({"assess", "demo", "--set", "prepare.restore_tested="}) ==
        Words{"prepare.restore_tested=no", "prepare.restore_tested=yes"});
  CHECK(offered({"assess", "demo", "--set", "prepare.first_steps=3"}) ==
        Words{"prepare.first_steps=3"});
  CHECK(offered({"assess", "demo", "--set", "nothing="}).empty());
  CHECK(offered({"plan", "examples/insurer-claims/leader.answers.yaml", "--target", "problem"}) ==
        Words{"problem-led"});
  CHECK(offered({"show", "d"}) == Words{"demo", ":files"});
}

TEST_CASE("what stands in a roadmap or in outcome figures is offered for them") {
  const std::string roadmap = "examples/law-firm/actions.yaml";
  const std::string record = "examples/law-firm/outcomes.csv";
  CHECK(offered({"actions", roadmap, "--done", "no-p"}) == Words{"no-penalty-on-speed"});
  CHECK(offered({"actions", roadmap, "--evidence", "price"}) == Words{"price-without-hours="});
  CHECK(offered({"actions", roadmap, "--evidence", "price-without-hours="}) == Words{":files"});
  CHECK(offered({"actions", "none.yaml", "--done", ""}).empty());
  CHECK(offered({"track", ""}) == Words{"add", ":files"});
  CHECK(offered({"track", "add", record, "--workflow", ""}) ==
        Words{"lease reports", "letters to tenants"});
  CHECK(offered({"track", record, "--cases", "let"}) == Words{"letters to tenants="});
  CHECK(offered({"track", "add", record, "--workflow", "letters to tenants", "--measure", ""}) ==
        Words{"time per letter"});
  CHECK(offered({"track", "add", record, "--measure", "time"}) ==
        Words{"time per report", "time per letter"});
  CHECK(offered({"track", "add", record, "--workflow", "none", "--measure", ""}).empty());
}

TEST_CASE("everything that can be explained is offered") {
  CHECK(offered({"explain", "shadow"}) == Words{"shadow-ai"});
  CHECK(offers({"explain", ""}, "traffic-lights"));
  CHECK(offers({"explain", ""}, "governance.traffic_light"));
  CHECK(offers({"explain", ""}, "governance"));
  CHECK(!offers({"explain", ""}, "Y0102"));
  CHECK(offered({"explain", "Y0102"}) == Words{"Y0102"});
  CHECK(offered({"explain", "score", "over"}) == Words{"overall"});
  CHECK(offered({"explain", "score", "overall", ""}) == Words{":files"});
  CHECK(offered({"explain", "shadow-ai", "x"}) == Words{":files"});
}

TEST_CASE("every flag of every command is completed and stands in its manual page") {
  for (const CommandRow& row : commands()) {
    const std::string page = manual_page(row, Date{});
    const Parameters parameters = parameters_of(row);
    for (const Parameter& parameter : parameters.all()) {
      CAPTURE(std::string(row.name));
      CAPTURE(parameter.summary);
      CHECK(!parameter.summary.empty());
      for (std::string name : parameter.names) {
        CAPTURE(name);
        if (name.starts_with("--")) CHECK(offers({std::string(row.name), name}, name));
        for (std::size_t at = 0; (at = name.find('-', at)) != std::string::npos; at += 2)
          name.insert(at, "\\");
        CHECK(page.find("\\fB" + name + "\\fR") != std::string::npos);
      }
      const bool has_choices = !parameter.choices.empty();
      if (has_choices && !parameter.names.empty())
        CHECK(offered({std::string(row.name), parameter.names.back(), ""}) == parameter.choices);
    }
    CHECK(manual_page(Date{}).find("readiness\\-" + std::string(row.name) + "\\fR(1)") !=
          std::string::npos);
  }
}

TEST_CASE("every command has a summary, a synopsis and an example that begin as they should") {
  for (const CommandRow& row : commands()) {
    CAPTURE(std::string(row.name));
    CHECK(row.synopsis.starts_with(row.name));
    CHECK(row.summary.size() > 5);
    CHECK(row.examples.find("readiness " + std::string(row.name)) != std::string::npos);
  }
}

}  // namespace
}  // namespace readiness
