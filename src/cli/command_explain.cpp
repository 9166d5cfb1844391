#include <CLI/CLI.hpp>

#include "answers/model.hpp"
#include "base/suggest.hpp"
#include "cli/command.hpp"
#include "cli/load_answers.hpp"
#include "report/explain_score.hpp"
#include "report/markdown.hpp"

namespace readiness {
namespace {

class ExplainCommand : public Command {
 public:
  void declare(CLI::App& app) override {
    app.add_option("THING", thing_, "what to explain: score")
        ->required()
        ->check(CLI::IsMember({"score"}));
    app.add_option("NAME", name_, "overall, a dimension, a facet or a question")->required();
    app.add_option("ANSWERS", answers_, "an answers file, or - for standard input")->required();
    questionnaire_.declare(app, "score by this questionnaire instead of the one the file names");
    app.add_option("-f,--format", format_, "format: terminal or markdown")
        ->check(CLI::IsMember({"terminal", "markdown"}))
        ->type_name("FORMAT");
    app.add_flag("--rescore", rescore_, "score answers that were given under another scoring");
    display_.declare(app);
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    ExitCode code = ExitCode::ok;
    const auto loaded = AnswersLoader{context, questionnaire_, rescore_}.load(answers_, diagnostics, code);
    if (!loaded) {
      context.print(diagnostics);
      return code;
    }
    const Date as_of = scoring_date(loaded->response, context.io.today);
    const Assessment result = assessment(loaded->questionnaire, loaded->response, as_of);
    const auto report = explain_score(result, name_);
    if (!report)
      diagnostics.error("U0105", Place{}, "`" + name_ + "` has no score to explain",
                        did_you_mean(name_, explainable_scores(loaded->questionnaire),
                                     "name overall, a dimension, a facet or a scored question"));
    context.print(diagnostics);
    if (!report) return ExitCode::usage;
    if (format_ == "markdown") return context.deliver(render_markdown(*report));
    return context.deliver(render_terminal(*report, display_style(context.io, display_.choice, true)));
  }

 private:
  std::string thing_, name_, answers_;
  std::string format_ = "terminal";
  bool rescore_ = false;
  QuestionnaireFlags questionnaire_;
  DisplayFlags display_;
};

}  // namespace

std::unique_ptr<Command> make_explain_command() { return std::make_unique<ExplainCommand>(); }

}  // namespace readiness
