#include "answers/bind.hpp"
#include "cli/command.hpp"
#include "cli/flags.hpp"
#include "cli/output_flags.hpp"
#include "cli/workflows.hpp"
#include "input/find.hpp"
#include "report/workflows/report.hpp"

namespace readiness::cli {
namespace {

class TargetCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument(
           "FILE", &path_,
           "candidates: YAML, JSON, CSV or a workbook, or -; or answers, to begin a file of them")
        .required();
    all.flag("--ask", asks_, "ask for workflows first, and add them to FILE");
    all.option("--script", "FILE", &script_, "with --ask: take replies from a file, or from -");
    output_.declare(all);
    display_.declare(all);
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    output_.also_ends(".yaml");  // candidates that answers begin
    const auto outputs = output_.read({path_}, diagnostics);
    if (asks_ && path_ == "-")
      diagnostics.error("U0103", Place{}, "--ask adds to a file, and `-` is none", "name a file");
    if (!asks_ && !script_.empty())
      diagnostics.error("U0103", Place{}, "nothing is asked without --ask", "add --ask");
    if (!outputs || diagnostics.has_errors()) {
      context.print(diagnostics);
      return ExitCode::usage;
    }
    if (!asks_ && is_folder(path_))
      return begin_from_answers(context, path_, outputs->front().path);
    const ExitCode asked =
        asks_ ? ask_for_candidates(context, path_,
                                   {script_, is_accessible(context.io, display_.choice), false},
                                   diagnostics)
              : ExitCode::ok;
    if (asked != ExitCode::ok) {
      context.print(diagnostics);
      return asked;
    }
    const auto document = load_candidates(path_, diagnostics);
    if (document && holds_answers(*document))
      return begin_from_answers(context, path_, outputs->front().path);
    const auto candidates = document ? read_candidates(*document, diagnostics) : std::nullopt;
    context.print(diagnostics);
    if (!candidates) return ExitCode::bad_input;
    const Ranking ranking = rank_workflows(*candidates, workflow_criteria());
    if (ranking.order.empty())
      context.say("None can be ranked: of none is it said what comes in and what goes out.");
    Content content;
    content.report = [&](Medium) {
      return target_report(text_at(document->root, "title"), *candidates, ranking,
                           workflow_criteria());
    };
    content.json = [&] { return render_json(*candidates, ranking, workflow_criteria()); };
    return worst_of({ranking.order.empty() ? ExitCode::incomplete : ExitCode::ok,
                     deliver_all(context, *outputs, display_.choice, content)});
  }

 private:
  std::string path_, script_;
  bool asks_ = false;
  OutputFlags output_{{ContentPart::report, ContentPart::json}};
  DisplayFlags display_;
};

}  // namespace

extern const CommandRow target_command = {
    "target",
    "Act",
    "target FILE",
    "which workflow to begin with, and what could change that",
    "  readiness target answers.yaml -o candidates.yaml\n"
    "  readiness target candidates.yaml --ask\n"
    "  readiness target candidates.xlsx\n"
    "  readiness target candidates.yaml -o choice.html",
    made<TargetCommand>};

}  // namespace readiness::cli
