#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/flags.hpp"
#include "cli/load.hpp"
#include "document/yaml/yaml.hpp"
#include "input/source.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "selftest/coverage_text.hpp"
#include "selftest/run.hpp"
#include "selftest/test_file.hpp"

#include <utility>

namespace readiness::cli {
namespace {

std::string result_text(const CaseResult& result) {
  if (result.differences.empty()) return {};
  std::string text = "not ok  " + visible(result.name) + "\n        " + visible(result.place.file) +
                     ":" + std::to_string(result.place.at.line) + "\n";
  for (const Difference& difference : result.differences)
    text += "        " + visible(difference.what) + ": expected " + visible(difference.expected) +
            ", got " + visible(difference.got) + "\n";
  return text;
}

class TestCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("QUESTIONNAIRE", &name_, "id of a built-in one, or a path").required();
    all.option("--tests", "FILE", &files_, "run these cases instead of the questionnaire's own");
    all.flag("--coverage", coverage_, "also say what no case exercises");
    all.option("--lang", "TAG", &language_.language, "language of the texts");
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    const std::vector<std::string> folders = questionnaire_folders(context.io);
    const auto questionnaire =
        find_questionnaire(name_, folders, language_.language_for(context.io), diagnostics);
    const auto sources =
        questionnaire ? test_sources(folders, diagnostics) : std::optional<std::vector<Source>>{};
    if (!sources) {
      context.print(diagnostics);
      return ExitCode::bad_input;
    }
    if (sources->empty()) {
      context.say("`" + name_ +
                  "` has no tests: put a tests.yaml beside it, or name one with --tests");
      return ExitCode::nothing_to_do;
    }
    return run_all(context, *questionnaire, *sources, diagnostics);
  }

 private:
  [[nodiscard]] std::optional<std::vector<Source>> test_sources(
      const std::vector<std::string>& folders, Diagnostics& diagnostics) const {
    std::vector<Source> sources;
    if (files_.empty())
      if (auto own = own_tests(name_, folders)) sources.push_back(std::move(*own));
    for (const std::string& file : files_) {
      auto source = read_source(file, diagnostics);
      if (!source) return std::nullopt;
      sources.push_back(std::move(*source));
    }
    return sources;
  }

  [[nodiscard]] ExitCode run_all(const Context& context, const Questionnaire& questionnaire,
                                 const std::vector<Source>& sources,
                                 Diagnostics& diagnostics) const {
    TestRun all;
    std::string text;
    for (const Source& source : sources) {
      auto tests = parse_yaml(source, diagnostics);
      if (!tests || !conforms(tests->source, tests->root, tests_shape(), diagnostics)) continue;
      auto run = run_tests(questionnaire, *tests, answers_beside(source.name()), diagnostics);
      if (!run) continue;
      for (const CaseResult& result : run->cases) text += result_text(result);
      all.add(std::move(*run));
    }
    context.print(diagnostics);
    if (diagnostics.has_errors()) return ExitCode::bad_input;
    const int failed = all.failed();
    const auto count = static_cast<long>(all.cases.size());
    text += counted(count, "case", "cases") + ": " + std::to_string(count - failed) + " passed, " +
            std::to_string(failed) + " failed.\n";
    if (coverage_) text += coverage_text(questionnaire, all.coverage);
    const ExitCode delivered = context.deliver(inert(text));
    return worst_of({delivered, failed > 0 ? ExitCode::finding : ExitCode::ok});
  }

  std::string name_;
  std::vector<std::string> files_;
  bool coverage_ = false;
  QuestionnaireFlags language_;
};

}  // namespace

extern const CommandRow test_command = {
    "test",
    "Author",
    "test QUESTIONNAIRE",
    "run a questionnaire's own tests",
    "  readiness test ai-adoption --coverage\n"
    "  readiness test my-questionnaire/\n"
    "  readiness test ai-adoption --tests examples/cases/tests.yaml",
    made<TestCommand>};

}  // namespace readiness::cli
