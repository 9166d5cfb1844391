#include "answers/model.hpp"
#include "base/shell.hpp"
#include "cli/command.hpp"
#include "cli/load.hpp"
#include "cli/output_flags.hpp"
#include "report/assessment/build.hpp"
#include "report/assessment/workbook.hpp"
#include "report/json/blocks.hpp"
#include "report/json/documents.hpp"

namespace readiness::cli {
namespace {

class ReportCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument(
           "ANSWERS", &answers_,
           "answers files or tables of one person or one unit, a folder of them, -, or a saved "
           "result in JSON")
        .required();
    questionnaire_.declare(all, "score by this questionnaire instead of the one the file names");
    all.option("--audience", "WHO", &audience_,
               "for whom: exec, the page; team, also what to do and to talk over; full, everything")
        .one_of({"exec", "team", "full"});
    all.flag("--full", full_, "everything, as in documents; on a screen the page is the default");
    questionnaire_.declare_unit(all);
    questionnaire_.declare_map(all);
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
    if (const auto saved = saved_result()) return write_again(context, *outputs, *saved);
    const auto loaded = load_unit(questionnaire_.rules(context.io, rescore_), answers_);
    const ExitCode code = tell(context, loaded);
    if (!loaded.value) return code;
    const Date as_of =
        scoring_date(*loaded.value->questionnaire, loaded.value->unit.all(), context.io.today);
    const Assessment result = assessment(*loaded.value->questionnaire, loaded.value->unit, as_of);
    Content content;
    const std::optional<Plan> plan = roadmap(result);
    content.report = [&](Medium medium) { return build_report(result, plan, audience(medium)); };
    content.workbook = [&] { return build_workbook(result, plan); };
    content.json = [&] { return render_json(result, plan); };
    const ExitCode delivered = deliver_all(context, *outputs, display_.choice, content);
    if (delivered == ExitCode::ok && context.io.out_is_terminal &&
        audience(Medium::screen) == Audience::exec)
      hint(context, plan);
    return delivered;
  }

 private:
  [[nodiscard]] Audience audience(Medium medium) const {
    if (full_ || audience_ == "full") return Audience::full;
    if (audience_ == "team") return Audience::team;
    return audience_.empty() && medium == Medium::document ? Audience::full : Audience::exec;
  }

  /// A result that `--format json` wrote, in place of answers.
  [[nodiscard]] std::optional<Document> saved_result() const {
    if (answers_.size() != 1 || !answers_.front().ends_with(".json")) return std::nullopt;
    Diagnostics ignored;  // what is no result is read, and refused, as answers
    auto document = read_one_document(answers_.front(), ignored);
    const bool is_result = document && text_at(document->root, "schema") == "readiness/report@2";
    return is_result ? std::move(document) : std::nullopt;
  }

  ExitCode write_again(const Context& context, const std::vector<Output>& outputs,
                       const Document& saved) const {
    Diagnostics diagnostics;
    if (!questionnaire_.name.empty() || rescore_)
      diagnostics.error("U0103", Place{}, "a saved result is written again as it was scored",
                        "leave -q and --rescore out, or name the answers themselves");
    if (audience_ == "team" && !full_)
      diagnostics.error("U0103", Place{}, "a saved result can be written as the page or in full",
                        "choose --audience exec or full, or name the answers themselves");
    if (diagnostics.has_errors()) {
      context.print(diagnostics);
      return ExitCode::usage;
    }
    const auto report = read_report(saved, diagnostics);
    context.print(diagnostics);
    if (!report) return ExitCode::bad_input;
    Content content;
    content.report = [&](Medium medium) {
      return audience(medium) == Audience::exec ? Report{report->blocks} : *report;
    };
    content.json = [&] { return saved.source.text(); };
    return deliver_all(context, outputs, display_.choice, content);
  }

  /// What a reader at the terminal may want next, as it is typed.
  void hint(const Context& context, const std::optional<Plan>& plan) const {
    std::string same;
    for (const std::string& path : answers_) same += " " + shell_word(path);
    if (!questionnaire_.name.empty()) same += " -q " + shell_word(questionnaire_.name);
    if (!questionnaire_.unit.empty()) same += " --unit " + shell_word(questionnaire_.unit);
    context.say("Everything: readiness report" + same + " --full");
    context.say("A page to send: readiness report" + same + " -o report.html");
    if (plan) context.say("The proof: readiness plan" + same);
  }

  std::vector<std::string> answers_;
  std::string audience_;
  bool full_ = false, rescore_ = false;
  QuestionnaireFlags questionnaire_;
  OutputFlags output_{{ContentPart::report, ContentPart::workbook, ContentPart::json}};
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
