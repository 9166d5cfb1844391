#include "base/number.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/load_waves.hpp"
#include "cli/output_flags.hpp"
#include "cli/roadmap.hpp"
#include "input/find.hpp"
#include "report/actions/forecast.hpp"
#include "report/comparison/report.hpp"
#include "report/json/documents.hpp"

#include <algorithm>
#include <utility>

namespace readiness::cli {
namespace {

class CompareCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("PATH", &paths_,
                 "two waves or more, oldest first: answers files, folders of them, or one folder "
                 "with a folder for each wave")
        .required();
    questionnaire_.declare(all, "score by this questionnaire instead of the one the files name");
    questionnaire_.declare_unit(all);
    questionnaire_.declare_map(all);
    questionnaire_.declare_values(all);
    all.flag("--exit-code", exit_code_,
             "exit with 1 if anything changed between the last two waves");
    all.option(
           "--max-drop", "N", &max_drop_,
           "exit with 1 if a low end fell by more than N points between the last two waves, or is "
           "not measured any more, and say whose: the overall and the dimensions of those who "
           "answer by name, and the overall of a unit of which several are heard")
        .refused_if([](const std::string& text) {
          return text.starts_with('-') ? "`" + text + "` is below 0" : std::string{};
        });
    all.option("--with-published", "WAVE", &published_,
               "a wave that was published before, by name or path: of two waves that must not be "
               "shown together, the other one is withheld (repeatable)");
    all.option("--actions", "FILE", &roadmaps_,
               "a roadmap of an earlier wave, from `plan --write`: what it foretold, and what came "
               "(repeatable)");
    all.flag("--full", full_,
             "of several units also each person and group, not only a line a unit");
    output_.declare(all);
    display_.declare(all);
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    std::vector<std::string> read = questionnaire_.and_paths(paths_);
    read.insert(read.end(), roadmaps_.begin(), roadmaps_.end());
    const auto outputs = output_.read(read, diagnostics);
    Diagnostics found;
    const std::vector<WaveInputs> waves =
        find_waves(paths_, found, questionnaire_.rules(context.io).tables);
    if (waves.size() == 1 && !waves.front().is_from_folder)
      diagnostics.error("U0103", Place{},
                        "there is nothing to compare `" + paths_.front() + "` with",
                        "name two answers files or folders, the older one first");
    context.print(diagnostics);
    if (!outputs || diagnostics.has_errors()) return ExitCode::usage;
    const std::vector<WrittenRoadmap> roadmaps = read_roadmaps(found);
    context.print(found);
    if (found.has_errors()) return ExitCode::bad_input;
    if (waves.size() < 2) {
      context.say("error: " + paths_.front() + " does not hold a folder for each of two waves");
      return ExitCode::nothing_to_do;
    }
    return compare(context, *outputs, waves, roadmaps);
  }

 private:
  [[nodiscard]] std::vector<WrittenRoadmap> read_roadmaps(Diagnostics& diagnostics) const {
    std::vector<WrittenRoadmap> roadmaps;
    for (const std::string& path : roadmaps_) {
      auto list = load_roadmap(path, diagnostics);
      if (list) roadmaps.push_back({path, std::move(*list)});
    }
    return roadmaps;
  }

  ExitCode compare(const Context& context, const std::vector<Output>& outputs,
                   const std::vector<WaveInputs>& inputs,
                   const std::vector<WrittenRoadmap>& roadmaps) const {
    auto [loaded, refusals, diagnostics] =
        load_waves(context, questionnaire_.rules(context.io), inputs);
    context.print(diagnostics);
    if (!refusals.empty()) return exit_code_of(refusals);
    const auto published = published_waves(context, inputs, loaded.waves);
    if (!published) return ExitCode::usage;
    std::vector<Wave> waves;
    for (LoadedWave& wave : loaded.waves)
      waves.emplace_back(*loaded.questionnaire, std::move(wave.name), std::move(wave.responses),
                         context.io.today);
    const bool are_persons = std::none_of(inputs.begin(), inputs.end(),
                                          [](const auto& wave) { return wave.is_from_folder; }) &&
                             std::all_of(waves.begin(), waves.end(), [](const Wave& wave) {
                               return wave.voices().size() == 1;
                             });
    WaveReview result =
        review_waves(*loaded.questionnaire, std::move(waves), are_persons, *published);
    result.match = loaded.match;
    result.left_out = std::move(loaded.left_out);
    return deliver(context, outputs, result, roadmaps);
  }

  /// For each wave whether it is one of those that were told before; every name is one.
  [[nodiscard]] std::optional<std::vector<bool>> published_waves(
      const Context& context, const std::vector<WaveInputs>& inputs,
      const std::vector<LoadedWave>& waves) const {
    std::vector<bool> published(waves.size(), false);
    Diagnostics diagnostics;
    for (const std::string& name : published_) {
      bool is_known = false;
      for (std::size_t i = 0; i < waves.size(); ++i) {
        if (name != waves[i].name && name != inputs[i].path) continue;
        published[i] = is_known = true;
      }
      std::vector<std::string> names;
      for (const LoadedWave& wave : waves) names.push_back(wave.name);
      if (!is_known)
        diagnostics.error("U0103", Place{}, "none of these waves is called `" + name + "`",
                          "they are " + enumerated(names));
    }
    context.print(diagnostics);
    return diagnostics.has_errors() ? std::nullopt : std::optional(published);
  }

  /// Why nothing can be compared, and what could be done.
  static std::string why_empty(const WaveReview& result) {
    if (result.withholds_large_groups())
      return "error: so few people came, left or changed their answers between these waves that a "
             "change would reveal who; if one was published: --with-published WAVE";
    const Questionnaire& questionnaire = *result.questionnaire;
    const bool has_opinions =
        std::ranges::any_of(questionnaire.questions,
                            [&](const Question& each) { return is_climate(questionnaire, each); });
    const std::string nobody =
        "error: nobody answered in more than one wave (people with names are told apart by their "
        "ref), and ";
    return nobody + (has_opinions ? "no group is large enough"
                                  : "groups are compared by their answers on scales that say "
                                    "`climate: true`, of which there are none");
  }

  /// The exit code is decided before anything is rendered.
  ExitCode deliver(const Context& context, const std::vector<Output>& outputs,
                   const WaveReview& result, const std::vector<WrittenRoadmap>& roadmaps) const {
    if (result.is_empty()) {
      context.say(why_empty(result));
      return ExitCode::nothing_to_do;
    }
    if (max_drop_ && !result.has_low_ends()) {
      context.say(
          "error: --max-drop looks at people who answer by name, and at units that have an "
          "overall, and there are none here");
      return ExitCode::nothing_to_do;
    }
    const bool changed = exit_code_ && result.has_changes();
    const bool fell = max_drop_ && tell_falls(context, result);
    const ExitCode verdict = changed || fell ? ExitCode::finding : ExitCode::ok;
    Content content;
    content.report = [&](Medium) {
      Report report = build_comparison(result, full_);
      if (!roadmaps.empty())
        for (Block& block : forecast_section(result, roadmaps))
          report.blocks.push_back(std::move(block));
      return report;
    };
    content.json = [&] { return render_json(result); };
    return worst_of({verdict, deliver_all(context, outputs, display_.choice, content)});
  }

  /// Whether there are any.
  bool tell_falls(const Context& context, const WaveReview& result) const {
    constexpr std::size_t most_lines = 20;
    const std::vector<FallOf> falls = result.falls_beyond(*max_drop_);
    if (falls.empty()) return false;
    std::vector<std::string> lines = fall_lines(result, falls);
    const std::size_t more = lines.size() - std::min(lines.size(), most_lines);
    lines.resize(lines.size() - more);
    context.say("fell by more than " + shortest(*max_drop_) + ":");
    for (const std::string& line : lines) context.say("  " + line);
    if (more > 0) context.say("  and " + std::to_string(more) + " more");
    return true;
  }

  std::vector<std::string> paths_, published_, roadmaps_;
  bool exit_code_ = false, full_ = false;
  std::optional<double> max_drop_;
  QuestionnaireFlags questionnaire_;
  OutputFlags output_{{ContentPart::report, ContentPart::workbook, ContentPart::json}};
  DisplayFlags display_;
};

}  // namespace

extern const CommandRow compare_command = {
    "compare",
    "Understand",
    "compare OLD NEW...",
    "what changed between waves, and why; more than two are a trend",
    "  readiness compare 2026-Q3.answers.yaml 2026-Q4.answers.yaml\n"
    "  readiness compare examples/ci/answers/2026-Q3 examples/ci/answers/2026-Q4\n"
    "  readiness compare examples/ci/answers       a folder for each wave: the trend\n"
    "  readiness compare old.yaml new.yaml --max-drop 5 --out json=changes.json",
    made<CompareCommand>,
    "diff"};

}  // namespace readiness::cli
