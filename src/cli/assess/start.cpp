#include "cli/assess/start.hpp"

#include "cli/assess/begun.hpp"
#include "cli/assess/page.hpp"
#include "cli/assess/terminal.hpp"
#include "cli/flags.hpp"
#include "interview/opening.hpp"
#include "questionnaire/load/embedded.hpp"

#include <algorithm>
#include <utility>

namespace readiness::cli {
namespace {

constexpr const char* example = "examples/insurer-claims/leader.answers.yaml";

ExitCode show_example(const Context& context, const ReadingRules& rules) {
  const EmbeddedFile* file = embedded_file(example);
  auto document = file ? embedded_document(*file) : std::nullopt;
  if (!document) return ExitCode::internal;
  const auto loaded = AnswersReader(rules).read(std::move(*document));
  if (!loaded.value) return ExitCode::internal;
  return context.deliver(
      page_text(context, *loaded.value->questionnaire, loaded.value->response, {}));
}

bool is_wanted(const std::string& variable) { return !variable.empty() && variable != "0"; }

}  // namespace

Start ask_for_start(const Context& context) {
  const ReadingRules rules = QuestionnaireFlags{}.rules(context.io);
  const std::vector<Begun> answers = answers_in(".", rules);
  AssessTerminal terminal(context, {{}, is_wanted(context.io.variable("ACCESSIBLE")), false});
  Diagnostics diagnostics;
  if (!terminal.open(diagnostics)) return {{"help"}, ExitCode::ok};
  OpeningQuestion question{OpeningQuestion::Kind::choice,
                           "Find out how ready an organisation is to adopt AI, and what holds it "
                           "back. What would you like to do?",
                           {},
                           {}};
  std::vector<std::vector<std::string>> words;
  const auto add = [&](const std::string& choice, std::vector<std::string> does) {
    question.choices.push_back(choice);
    words.push_back(std::move(does));
  };
  // the newest of either
  const auto begun = std::find_if(answers.begin(), answers.end(),
                                  [](const Begun& each) { return !each.is_finished; });
  const auto finished = std::find_if(answers.begin(), answers.end(), [](const Begun& each) {
    return each.is_finished && each.has_report;
  });
  if (begun != answers.end())
    add("Go on with " + text_of(*begun, context.io.today), {"assess", "--resume", begun->path});
  if (finished != answers.end())
    add("Read the report of " + finished->name + ", " + since_text(*finished, context.io.today),
        {"report", finished->path});
  add("Start an assessment, of about ten minutes", {"assess", "--new"});
  add("Read the report of an example", {});
  add("See all commands", {"help"});
  std::vector<OpeningQuestion> questions = {question};
  Ending ending;
  if (!ask_opening(questions, terminal.style({}), terminal.terminal(), ending))
    return {{}, exit_code_of(ending)};
  terminal.close();
  const auto& chosen = words[questions.front().chosen()];
  if (chosen.empty()) return {{}, show_example(context, rules)};
  return {chosen, ExitCode::ok};
}

}  // namespace readiness::cli
