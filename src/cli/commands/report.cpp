#include "answers/model.hpp"
#include "base/shell.hpp"
#include "cli/command.hpp"
#include "cli/load.hpp"
#include "cli/output_flags.hpp"
#include "report/assessment/build.hpp"
#include "report/json/documents.hpp"

namespace readiness::cli {
namespace {

class ReportCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("ANSWERS", &answers_,
                 "answers files or tables of one person or one unit, a folder of them, or -")
        .required();
    questionnaire_.declare(all, "score by this questionnaire instead of the one the file names");
    all.flag("--full", full_, "also print everything behind the page");
    questionnaire_.declare_unit(all);
    questionnaire_.declare_values(all);
    output_.declare(all);
    all.flag("--rescore", rescore_, "score answers that were given under another scoring");
    display_.declare(all);
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    const auto outputs = output_.read(questionnaire_.and_paths(answers_), diagnostics);
    if (!outputs) {
      context.print(diagnostics);
      return ExitCode::usage;
    }
    const auto loaded = load_unit(questionnaire_.rules(context.io, rescore_), answers_);
    const ExitCode code = tell(context, loaded);
    if (!loaded.value) return code;
    const Date as_of =
        scoring_date(*loaded.value->questionnaire, loaded.value->unit.all(), context.io.today);
    const Assessment result = assessment(*loaded.value->questionnaire, loaded.value->unit, as_of);
    Content content;
    const std::optional<Plan> plan = roadmap(result);
    content.report = [&] { return build_report(result, plan, full_); };
    content.json = [&] { return render_json(result, plan); };
    const ExitCode delivered = deliver_all(context, *outputs, display_.choice, content);
    if (delivered == ExitCode::ok && context.io.out_is_terminal && !full_) hint(context, plan);
    return delivered;
  }

 private:
  /// What a reader at the terminal may want next, as it is typed.
  void hint(const Context& context, const std::optional<Plan>& plan) const {
    std::string same;
    for (const std::string& path : answers_) same += " " + shell_word(path);
    if (!questionnaire_.name.empty()) same += " -q " + shell_word(questionnaire_.name);
    if (!questionnaire_.unit.empty()) same += " --unit " + shell_word(questionnaire_.unit);
    context.say("Everything: readiness report" + same + " --full");
    if (plan) context.say("The proof: readiness plan" + same);
  }

  std::vector<std::string> answers_;
  bool full_ = false, rescore_ = false;
  QuestionnaireFlags questionnaire_;
  OutputFlags output_{{ContentPart::report, ContentPart::json}};
  DisplayFlags display_;
};

}  // namespace

extern const CommandRow report_command = {
    "report",
    "Understand",
    "report ANSWERS...",
    "see where one assessment stands, and why",
    "  readiness report examples/insurer-claims/leader.answers.yaml\n"
    "  readiness report answers.yaml --format json | jq .overall\n"
    "  readiness report answers.yaml --out markdown=report.md --out json=report.json",
    made<ReportCommand>};

}  // namespace readiness::cli
