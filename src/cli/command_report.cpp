#include "answers/model.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/load_unit.hpp"
#include "report/formats.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace readiness {
namespace {

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const ReportFormat& format : report_formats()) names.emplace_back(format.name);
  return names;
}

/// One document to write: a format and where it goes.
struct Destination {
  const ReportFormat* format = nullptr;
  std::string path;
};

class ReportCommand : public Command {
 public:
  void declare(CLI::App& app) override {
    app.add_option("ANSWERS", answers_,
                   "answers files of one person or one unit, a folder of them, or -")
        ->required();
    questionnaire_.declare(app, "score by this questionnaire instead of the one the file names");
    app.add_option("-f,--format", format_, "format: " + enumerated(format_names(), "or"))
        ->check(CLI::IsMember(format_names()))
        ->type_name("FORMAT");
    app.add_option("-o,--output", output_, "write into this file instead of standard output")
        ->type_name("FILE");
    app.add_option("--out", outputs_,
                   "write another format too, e.g. json=report.json (repeatable)")
        ->type_name("FORMAT=FILE");
    app.add_flag("--rescore", rescore_, "score answers that were given under another scoring");
    display_.declare(app);
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    const auto destinations = read_destinations(diagnostics);
    if (!destinations) {
      context.print(diagnostics);
      return ExitCode::usage;
    }
    ExitCode code = ExitCode::ok;
    const auto loaded = load_unit({context, questionnaire_, rescore_}, answers_, diagnostics, code);
    context.print(diagnostics);
    if (!loaded) return code;
    const Date as_of = loaded->as_of(context.io.today);
    return deliver(context, assessment(loaded->questionnaire, loaded->unit, as_of), *destinations);
  }

 private:
  static const ReportFormat* format_named(std::string_view name) {
    const auto& rows = report_formats();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const ReportFormat& row) { return row.name == name; });
    return found == rows.end() ? nullptr : &*found;
  }

  [[nodiscard]] std::optional<std::vector<Destination>> read_destinations(
      Diagnostics& diagnostics) const {
    std::vector<Destination> all = {{format_named(format_), output_}};
    for (const std::string& output : outputs_) {
      const std::size_t sign = output.find('=');
      const std::string name = output.substr(0, sign);
      const ReportFormat* format = format_named(name);
      if (sign == std::string::npos || sign + 1 == output.size())
        diagnostics.error("U0103", Place{}, "`--out " + output + "` names no file",
                          "write it like --out json=report.json");
      else if (!format)
        diagnostics.error(
            "U0103", Place{}, "`" + name + "` is not a report format",
            did_you_mean(name, format_names(), "the formats are " + enumerated(format_names())));
      else
        all.push_back({format, output.substr(sign + 1)});
    }
    return diagnostics.has_errors() ? std::nullopt : std::optional(std::move(all));
  }

  ExitCode deliver(const Context& context, const Assessment& result,
                   const std::vector<Destination>& destinations) const {
    std::vector<ExitCode> codes;
    for (const auto& [format, path] : destinations) {
      const bool to_terminal = path.empty() || path == "-";
      const TerminalStyle style = display_style(context.io, display_.choice, to_terminal);
      codes.push_back(context.deliver(format->render(result, style), path));
    }
    return worst_of(codes);
  }

  std::vector<std::string> answers_;
  std::string output_;
  std::string format_ = "terminal";
  std::vector<std::string> outputs_;
  bool rescore_ = false;
  QuestionnaireFlags questionnaire_;
  DisplayFlags display_;
};

}  // namespace

std::unique_ptr<Command> make_report_command() { return std::make_unique<ReportCommand>(); }

}  // namespace readiness
