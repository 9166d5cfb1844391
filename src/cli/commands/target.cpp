#include "cli/command.hpp"
#include "cli/flags.hpp"
#include "cli/output_flags.hpp"
#include "input/find.hpp"
#include "report/workflows/report.hpp"

namespace readiness::cli {
namespace {

class TargetCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("FILE", &path_, "candidates, in YAML or JSON, or -").required();
    output_.declare(all);
    display_.declare(all);
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    const auto outputs = output_.read({path_}, diagnostics);
    context.print(diagnostics);
    if (!outputs) return ExitCode::usage;
    const auto document = read_one_document(path_, diagnostics);
    const auto candidates = document ? read_candidates(*document, diagnostics) : std::nullopt;
    context.print(diagnostics);
    if (!candidates) return ExitCode::bad_input;
    const Ranking ranking = rank_workflows(*candidates);
    if (ranking.order.empty())
      context.say("None can be ranked: of none is it said what comes in and what goes out.");
    Content content;
    content.report = [&](Medium) {
      return target_report(text_at(document->root, "title"), *candidates, ranking);
    };
    content.json = [&] { return render_json(*candidates, ranking); };
    return worst_of({ranking.order.empty() ? ExitCode::incomplete : ExitCode::ok,
                     deliver_all(context, *outputs, display_.choice, content)});
  }

 private:
  std::string path_;
  OutputFlags output_{{ContentPart::report, ContentPart::json}};
  DisplayFlags display_;
};

}  // namespace

extern const CommandRow target_command = {
    "target",
    "Act",
    "target FILE",
    "which workflow to begin with, and what could change that",
    "  readiness target candidates.yaml\n"
    "  readiness target candidates.yaml -o choice.html",
    made<TargetCommand>};

}  // namespace readiness::cli
