#include "answers/model.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/load.hpp"
#include "cli/output_flags.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "questionnaire/load/codes.hpp"
#include "report/explain/score.hpp"
#include "report/explain/thing.hpp"

#include <algorithm>

namespace readiness::cli {
namespace {

ExitCode refuse(const Context& context, std::string code, std::string message, std::string help) {
  Diagnostics diagnostics;
  diagnostics.error(std::move(code), Place{}, std::move(message), std::move(help));
  context.print(diagnostics);
  return ExitCode::usage;
}

class ExplainCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("THING", &thing_,
                 "`score`, a title or an id of the questionnaire, or a code such as Y0102")
        .required();
    all.argument("SCORE", &name_, "with `score`: overall, a dimension, a facet or a question");
    all.argument("ANSWERS", &answers_,
                 "answers files or tables of one person or one unit, a folder of them, or -");
    questionnaire_.declare(all, "this questionnaire instead of the one the file names");
    questionnaire_.declare_unit(all);
    questionnaire_.declare_map(all);
    questionnaire_.declare_values(all);
    output_.declare(all);
    all.flag("--rescore", rescore_, "score answers that were given under another scoring");
    all.flag("--debug", debug_,
             "also print conditions as they are written, and how recommendations are ranked");
    display_.declare(all);
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    if (auto outputs = output_.read(questionnaire_.and_paths(paths()), diagnostics))
      outputs_ = std::move(*outputs);
    context.print(diagnostics);
    if (outputs_.empty()) return ExitCode::usage;
    if (thing_ == "score") return explain_number(context);
    if (const std::string code = upper_case(thing_); is_code(code)) thing_ = code;
    if (is_code(thing_)) return explain_code(context);
    if (paths().empty()) return explain_in_general(context);
    if (!answers_.empty() && nearest(thing_, {"score"}))
      return refuse(context, "U0105", "there is nothing called `" + thing_ + "` to explain",
                    "did you mean `score`?");
    return explain_here(context);
  }

 private:
  static bool is_code(const std::string& thing) {
    return thing.size() == 5 && is_upper(thing[0]) &&
           std::all_of(thing.begin() + 1, thing.end(), is_digit);
  }

  /// `explain THING ANSWERS`: the second name is a file.
  [[nodiscard]] std::vector<std::string> paths() const {
    std::vector<std::string> paths = answers_;
    if (thing_ != "score" && !name_.empty()) paths.insert(paths.begin(), name_);
    return paths;
  }

  ExitCode explain_number(const Context& context) const {
    if (answers_.empty())
      return refuse(context, "U0105", "explaining a score takes its name and answers",
                    "write it like: readiness explain score overall answers.yaml");
    return with_answers(context, [&](const Assessment& here) { return explain(context, here); });
  }

  ExitCode explain_here(const Context& context) const {
    return with_answers(context, [&](const Assessment& here) {
      return explain_thing_or_refuse(context, {*here.questionnaire, &here, debug_});
    });
  }

  template <class Explain>
  ExitCode with_answers(const Context& context, Explain explain) const {
    const auto loaded = load_unit(questionnaire_.rules(context.io, rescore_), paths());
    const ExitCode code = tell(context, loaded);
    if (!loaded.value) return code;
    const auto& [questionnaire, unit] = *loaded.value;
    return explain(assessment(*questionnaire, unit,
                              scoring_date(*questionnaire, unit.all(), context.io.today)));
  }

  ExitCode explain_in_general(const Context& context) const {
    Diagnostics diagnostics;
    const std::string name =
        questionnaire_.name.empty() ? built_in_questionnaires().front() : questionnaire_.name;
    const auto questionnaire =
        find_questionnaire(name, questionnaire_folders(context.io),
                           questionnaire_.language_for(context.io), diagnostics);
    context.print(diagnostics);
    if (!questionnaire) return ExitCode::bad_input;
    return explain_thing_or_refuse(context, {*questionnaire, nullptr, debug_});
  }

  ExitCode explain_thing_or_refuse(const Context& context, const Scene& scene) const {
    const Questionnaire& questionnaire = scene.questionnaire;
    const Report report = explain_thing(scene, thing_);
    if (!report.blocks.empty()) return deliver(context, report);
    std::vector<std::string> names = explainable_things(questionnaire);
    names.emplace_back("score");
    for (const CodeRow& row : diagnostic_codes()) names.push_back(row.code);
    return refuse(
        context, "U0105",
        "there is nothing called `" + thing_ + "` to explain in `" + questionnaire.id + "`",
        did_you_mean(thing_, names,
                     "explain `score`, a code, or a question, dimension, facet, level, "
                     "pattern or recommendation by its title or id"));
  }

  ExitCode explain(const Context& context, const Assessment& here) const {
    const auto report = explain_score(here, name_);
    if (!report)
      return refuse(context, "U0105", "`" + name_ + "` has no score to explain",
                    did_you_mean(name_, explainable_scores(*here.questionnaire),
                                 "name overall, a dimension, a facet or a scored question"));
    return deliver(context, *report);
  }

  ExitCode explain_code(const Context& context) const {
    const std::vector<CodeRow> rows = diagnostic_codes();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const CodeRow& candidate) {
      return candidate.code == thing_;
    });
    if (row == rows.end()) {
      std::vector<std::string> names = {"score"};
      for (const CodeRow& known : rows) names.push_back(known.code);
      return refuse(
          context, "U0105", "there is nothing called `" + thing_ + "` to explain",
          did_you_mean(thing_, names, "explain `score`, or a code that a message carries"));
    }
    Report report;
    report.blocks.emplace_back(Heading{1, row->code});
    report.blocks.emplace_back(Paragraph{row->meaning});
    report.blocks.emplace_back(Paragraph{"What to do: " + row->advice});
    return deliver(context, report);
  }

  ExitCode deliver(const Context& context, const Report& report) const {
    Content content;
    content.report = [&](Medium) { return report; };
    return deliver_all(context, outputs_, display_.choice, content);
  }

  std::string thing_, name_;
  std::vector<std::string> answers_;
  bool rescore_ = false, debug_ = false;
  QuestionnaireFlags questionnaire_;
  OutputFlags output_{{ContentPart::report}};
  DisplayFlags display_;
  std::vector<Output> outputs_;
};

}  // namespace

extern const CommandRow explain_command = {
    "explain",
    "Understand",
    "explain THING [ANSWERS]",
    "a question, pattern, recommendation, score or code, in words",
    "  readiness explain score overall answers.yaml\n"
    "  readiness explain score governance answers.yaml\n"
    "  readiness explain score governance.traffic_light answers.yaml\n"
    "  readiness explain \"Shadow AI\" examples/insurer-claims\n"
    "  readiness explain problem-led answers.yaml\n"
    "  readiness explain traffic-lights\n"
    "  readiness explain Y0102",
    made<ExplainCommand>};

}  // namespace readiness::cli
