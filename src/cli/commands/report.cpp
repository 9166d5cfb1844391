#include "answers/model.hpp"
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
                 "answers files of one person or one unit, a folder of them, or -")
        .required();
    questionnaire_.declare(all, "score by this questionnaire instead of the one the file names");
    questionnaire_.declare_values(all);
    output_.declare(all);
    all.flag("--rescore", rescore_, "score answers that were given under another scoring");
    display_.declare(all);
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    const auto outputs = output_.read(diagnostics);
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
    content.report = [&] { return build_report(result); };
    content.json = [&] { return render_json(result); };
    return deliver_all(context, *outputs, display_.choice, content);
  }

 private:
  std::vector<std::string> answers_;
  bool rescore_ = false;
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
