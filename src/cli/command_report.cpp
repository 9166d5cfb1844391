#include "answers/model.hpp"
#include "cli/command.hpp"
#include "cli/load_unit.hpp"
#include "cli/output_flags.hpp"
#include "report/formats.hpp"

#include <CLI/CLI.hpp>

namespace readiness {
namespace {

class ReportCommand : public Command {
 public:
  void declare(CLI::App& app) override {
    app.add_option("ANSWERS", answers_,
                   "answers files of one person or one unit, a folder of them, or -")
        ->required();
    questionnaire_.declare(app, "score by this questionnaire instead of the one the file names");
    output_.declare(app);
    app.add_flag("--rescore", rescore_, "score answers that were given under another scoring");
    display_.declare(app);
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    const auto outputs = output_.read(diagnostics);
    if (!outputs) {
      context.print(diagnostics);
      return ExitCode::usage;
    }
    ExitCode code = ExitCode::ok;
    const auto loaded = load_unit({context, questionnaire_, rescore_}, answers_, diagnostics, code);
    context.print(diagnostics);
    if (!loaded) return code;
    const Date as_of = scoring_date(loaded->unit.all(), context.io.today);
    const Assessment result = assessment(loaded->questionnaire, loaded->unit, as_of);
    return deliver_all(context, *outputs, display_.choice,
                       [&](const std::string& format, const TerminalStyle& style) {
                         return format_named(report_formats(), format).render(result, style);
                       });
  }

 private:
  std::vector<std::string> answers_;
  bool rescore_ = false;
  QuestionnaireFlags questionnaire_;
  OutputFlags output_{names_of_formats(report_formats())};
  DisplayFlags display_;
};

}  // namespace

std::unique_ptr<Command> make_report_command() { return std::make_unique<ReportCommand>(); }

}  // namespace readiness
