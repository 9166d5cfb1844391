#include "report/portfolio/report.hpp"

#include "answers/model.hpp"
#include "base/names.hpp"
#include "base/ordered_pipeline.hpp"
#include "base/shell.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/load.hpp"
#include "cli/outcomes.hpp"
#include "cli/output_flags.hpp"
#include "cli/roadmap.hpp"
#include "input/find.hpp"
#include "report/actions/report.hpp"
#include "report/assessment/build.hpp"
#include "report/assessment/workbook.hpp"
#include "report/benchmark/benchmark.hpp"
#include "report/json/blocks.hpp"
#include "report/json/documents.hpp"
#include "report/outcomes/report.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

namespace readiness::cli {
namespace {

class ReportCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument(
           "ANSWERS", &answers_,
           "answers files, tables or folders of them, -, or a saved result in JSON; of several "
           "units all are shown beside each other")
        .required();
    questionnaire_.declare(all, "score by this questionnaire instead of the one the file names");
    all.option("--audience", "WHO", &audience_,
               "for whom: exec, the page; team, also what to do and to talk over; full, everything")
        .one_of({"exec", "team", "full"});
    all.option("--track", "FILE", &track_,
               "outcome figures of `readiness track`: shown, and evidence for what they prove");
    all.option("--actions", "FILE", &actions_,
               "the roadmap that is worked on, from `plan --write`: how much of it is done");
    all.flag("--full", full_, "everything, as in documents; on a screen the page is the default");
    questionnaire_.declare_unit(all);
    questionnaire_.declare_map(all);
    questionnaire_.declare_values(all);
    output_.declare(all);
    all.option("--benchmark", "FILE", &benchmark_,
               "say where a unit stands among others, whose figures `--format benchmark` wrote");
    output_.declare_folder(all,
                           "write a report for each unit into this folder, in the format of -f "
                           "(html by default), and an index that links them");
    all.flag("--keep-going", keep_going_,
             "leave out files and rows that are refused, and do the rest (exit code 7)");
    all.flag("--rescore", rescore_, "score answers that were given under another scoring");
    display_.declare(all);
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    std::vector<std::string> inputs = questionnaire_.and_paths(answers_);
    inputs.insert(inputs.end(), {track_, actions_, benchmark_});
    const auto outputs = output_.read(inputs, diagnostics);
    if (!outputs) {
      context.print(diagnostics);
      return ExitCode::usage;
    }
    if (const auto saved = saved_result()) return write_again(context, *outputs, *saved);
    auto loaded = load_units(questionnaire_.rules(context.io, rescore_), answers_, keep_going_);
    const ExitCode code = tell(context, loaded);
    if (!loaded.value) return code;
    LoadedUnits& read = *loaded.value;
    const bool needs_one_unit = !track_.empty() || !actions_.empty();
    if (needs_one_unit && (read.units.size() > 1 || !output_.folder().empty())) {
      diagnostics.error("U0103", Place{}, "--track and --actions are for the report of one unit",
                        "name one with --unit");
      context.print(diagnostics);
      return ExitCode::usage;
    }
    if (!benchmark_.empty() && !read_benchmark_for(context, *read.questionnaire))
      return ExitCode::bad_input;
    const ExitCode written = read.units.size() == 1 && output_.folder().empty()
                                 ? one_unit(context, *outputs, read)
                                 : all_units(context, *outputs, read);
    return worst_of({read.is_partial ? ExitCode::partial : ExitCode::ok, written});
  }

 private:
  // --- one unit ---

  bool read_benchmark_for(const Context& context, const Questionnaire& questionnaire) {
    Diagnostics diagnostics;
    if (const auto document = read_one_document(benchmark_, diagnostics))
      others_ = read_benchmark(*document, questionnaire, diagnostics);
    context.print(diagnostics);
    return others_.has_value();
  }

  [[nodiscard]] std::optional<BesideOthers> beside(const Assessment& result,
                                                   const std::optional<Plan>& plan) const {
    if (!others_) return std::nullopt;
    return beside_others(*result.questionnaire, *others_,
                         figures_of(subject_of(*result.response, "unit"), result, plan));
  }

  /// What one unit's report holds besides, where it was asked for.
  struct UnitRecords {
    std::unique_ptr<TrackedFigures> figures;
    std::vector<std::string> evidence;  ///< what the figures are evidence of, in sentences
    std::optional<ActionList> actions;
    Date today{};
  };

  [[nodiscard]] Report report_of(const Assessment& result, const std::optional<Plan>& plan,
                                 const UnitRecords& records, Audience audience) const {
    RoadmapProgress progress{records.actions ? &*records.actions : nullptr, actions_,
                             records.today};
    Report report = build_report(result, plan, audience, progress);
    if (const auto others = beside(result, plan)) {
      const bool is_page = audience == Audience::exec;
      for (Block& block :
           is_page ? benchmark_line(*others) : benchmark_section(*result.questionnaire, *others))
        (is_page ? report.blocks : report.depth).push_back(std::move(block));
    }
    if (!records.figures) return report;
    Blocks& end = report.depth.empty() ? report.blocks : report.depth;
    for (Block& block : measured_section(records.figures->reviews, records.figures->words,
                                         records.evidence, result, plan))
      end.push_back(std::move(block));
    return report;
  }

  /// The report of one assessment in all its parts, which read what is given.
  [[nodiscard]] Content content_of(const Assessment& result, const std::optional<Plan>& plan,
                                   const UnitRecords& records) const {
    Content content;
    content.report = [&](Medium medium) {
      return report_of(result, plan, records, audience(medium));
    };
    content.workbook = [&] {
      Workbook workbook = build_workbook(result, plan);
      if (records.actions)
        workbook.sheets.front() = {"Actions", actions_table(*records.actions, records.today)};
      if (records.figures)
        workbook.sheets.push_back({"Outcomes", outcomes_table(records.figures->reviews, {})});
      return workbook;
    };
    content.json = [&] {
      return render_json(
          result, plan,
          {beside(result, plan), records.figures ? &records.figures->reviews : nullptr,
           records.actions ? &*records.actions : nullptr, records.today,
           report_of(result, plan, records, Audience::full)});
    };
    content.units = [&] {
      std::vector<UnitFigures> unit;
      unit.push_back(figures_of(subject_of(*result.response, "unit"), result, plan));
      return portfolio_table(portfolio_of(*result.questionnaire, std::move(unit), {}));
    };
    return content;
  }

  ExitCode one_unit(const Context& context, const std::vector<Output>& outputs,
                    LoadedUnits& read) const {
    if (asks_for_benchmark(outputs)) return refuse_benchmark(context, 1);
    const Questionnaire& questionnaire = *read.questionnaire;
    const JoinedUnit joined = join_unit(questionnaire, std::move(read.units.front().voices));
    context.print(joined.diagnostics);
    if (!joined.unit) return joined.code;
    Unit unit = *joined.unit;
    Diagnostics diagnostics;
    UnitRecords records;
    records.today = context.io.today;
    if (!track_.empty()) records.figures = load_figures(track_, diagnostics);
    records.actions =
        read_roadmap(subject_of(leading_voice(questionnaire, unit.all()), "unit"), diagnostics);
    context.print(diagnostics);
    if (diagnostics.has_errors()) return ExitCode::bad_input;
    if (records.figures) records.evidence = add_evidence(*records.figures, questionnaire, unit);
    const Date as_of = scoring_date(questionnaire, unit.all(), context.io.today);
    const Assessment result = assessment(questionnaire, unit, as_of);
    const std::optional<Plan> plan = roadmap(result);
    const ExitCode delivered =
        deliver_all(context, outputs, display_.choice, content_of(result, plan, records));
    if (delivered == ExitCode::ok && context.io.out_is_terminal &&
        audience(Medium::screen) == Audience::exec)
      hint(context, plan);
    return delivered;
  }

  /// S0104 where it is another unit's.
  [[nodiscard]] std::optional<ActionList> read_roadmap(const std::string& unit,
                                                       Diagnostics& diagnostics) const {
    if (actions_.empty()) return std::nullopt;
    auto list = load_roadmap(actions_, diagnostics);
    if (list && !unit.empty() && !list->is_of(unit))
      diagnostics.error(
          "S0104", list->unit_place,
          "this roadmap is of `" + list->unit + "`, and the answers are of `" + unit + "`",
          "name the unit's own roadmap, or write the unit the same way in both");
    return list;
  }

  // --- several units ---

  /// What came of one unit.
  struct UnitOutcome {
    std::optional<UnitFigures> figures;
    std::optional<UnitWithheld> withheld;
    std::string document;
    ExitCode code = ExitCode::ok;
    Diagnostics diagnostics;
  };

  /// `unit` is emptied: nothing of the answers stays but their figures.
  [[nodiscard]] UnitOutcome look_at(const Context& context, const Questionnaire& questionnaire,
                                    UnitVoices& unit, const Output* output) const {
    UnitOutcome outcome;
    const auto people = static_cast<int>(unit.voices.size());
    JoinedUnit joined = join_unit(questionnaire, std::exchange(unit.voices, {}));
    if (joined.unit ? tells_too_few(questionnaire, *joined.unit)
                    : joined.code == ExitCode::incomplete) {
      outcome.withheld = UnitWithheld{unit.name, people};
      return outcome;
    }
    outcome.code = joined.code;
    outcome.diagnostics = std::move(joined.diagnostics);
    if (!joined.unit) return outcome;
    const Date as_of = scoring_date(questionnaire, joined.unit->all(), context.io.today);
    const Assessment result = assessment(questionnaire, *joined.unit, as_of,
                                         output ? Extent::whole : Extent::without_fragile);
    const std::optional<Plan> plan = roadmap(result);
    outcome.figures = figures_of(unit.name, result, plan);
    if (!output) return outcome;
    const UnitRecords none;
    Content content = content_of(result, plan, none);
    content.report = [own = content.report,
                      index = std::filesystem::path(output->path).filename().string()](
                         Medium medium) { return with_way_back(own(medium), index); };
    const auto document =
        document_of(context, *output, display_.choice, content, outcome.diagnostics);
    if (document)
      outcome.document = *document;
    else
      outcome.code = ExitCode::bad_input;
    return outcome;
  }

  /// Behind its title: a page that was reached from the index leads back to it.
  static Report with_way_back(Report report, const std::string& index) {
    auto& blocks = report.blocks;
    blocks.insert(blocks.begin() + (blocks.empty() ? 0 : 1),
                  Paragraph{"All units: " + index, Tone::faint, index});
    return report;
  }

  ExitCode all_units(const Context& context, const std::vector<Output>& outputs,
                     LoadedUnits& read) const {
    const bool has_folder = !output_.folder().empty();
    if (has_folder && !make_folder(context)) return ExitCode::bad_input;
    std::vector<UnitFigures> figures;
    std::vector<UnitWithheld> withheld;
    std::vector<ExitCode> codes;
    Diagnostics diagnostics;
    std::set<std::string> stems = {"index"};
    std::size_t next = 0, done = 0;
    const Stages<std::size_t, UnitOutcome> stages{
        [&](std::size_t& job) { return (job = next++) < read.units.size(); },
        [&](std::size_t, std::size_t& job, UnitOutcome& outcome) {
          outcome = look_at(context, *read.questionnaire, read.units[job],
                            has_folder ? &outputs.front() : nullptr);
        },
        [&](std::size_t&, UnitOutcome& outcome) {
          diagnostics.add_all(outcome.diagnostics);
          codes.push_back(outcome.code);
          if (outcome.withheld) withheld.push_back(std::move(*outcome.withheld));
          if (outcome.figures && !outcome.document.empty()) {
            outcome.figures->document = name_for(outcome.figures->name, outputs.front(), stems);
            codes.push_back(context.deliver(outcome.document, beside_index(*outcome.figures)));
          }
          if (outcome.figures) figures.push_back(std::move(*outcome.figures));
          if (context.io.err_is_terminal)
            context.io.write_err("\r" + std::to_string(++done) + " of " +
                                 std::to_string(read.units.size()) + " units");
          return true;
        }};
    OrderedPipeline<std::size_t, UnitOutcome>(stages, std::min(usual_workers(), read.units.size()))
        .run();
    if (context.io.err_is_terminal) context.io.write_err("\r\x1b[K");
    context.print(diagnostics);
    ExitCode code = worst_of(codes);
    if (code == ExitCode::bad_input && keep_going_) code = ExitCode::partial;
    if (code != ExitCode::ok && code != ExitCode::partial) return code;
    const Portfolio all =
        portfolio_of(*read.questionnaire, std::move(figures), std::move(withheld));
    Content content;
    content.report = [&](Medium medium) { return build_portfolio(all, audience(medium)); };
    content.workbook = [&] { return portfolio_workbook(all); };
    content.json = [&] { return render_json(all); };
    content.units = [&] { return portfolio_table(all); };
    if (asks_for_benchmark(outputs)) {
      const auto benchmark = benchmark_of(all);
      if (!benchmark) return refuse_benchmark(context, told_enough(all).size());
      content.benchmark = [&, benchmark] {
        return benchmark_text(*read.questionnaire, *benchmark);
      };
    }
    const ExitCode delivered = deliver_all(context, outputs, display_.choice, content);
    if (has_folder && delivered == ExitCode::ok)
      context.say("Wrote " + outputs.front().path + ", which links " +
                  counted(static_cast<long>(all.units.size()), "report", "reports"));
    return worst_of({code, delivered});
  }

  static bool asks_for_benchmark(const std::vector<Output>& outputs) {
    return std::any_of(outputs.begin(), outputs.end(), [](const Output& output) {
      return output.format->needs == ContentPart::benchmark;
    });
  }

  static ExitCode refuse_benchmark(const Context& context, std::size_t units) {
    Diagnostics diagnostics;
    diagnostics.error("T0012", Place{},
                      "a benchmark is made of at least " + std::to_string(fewest_units) +
                          " units of which enough is answered; there " +
                          (units == 1 ? "is 1" : "are " + std::to_string(units)),
                      "name more of them, or wait until more have answered");
    context.print(diagnostics);
    return ExitCode::incomplete;
  }

  bool make_folder(const Context& context) const {
    std::error_code error;
    std::filesystem::create_directories(output_.folder(), error);
    if (error)
      context.say("error: the folder " + output_.folder() + " cannot be made: " + error.message());
    return !error;
  }

  /// Of a name that no other unit's document has.
  static std::string name_for(const std::string& unit, const Output& output,
                              std::set<std::string>& taken) {
    std::string stem = file_stem(unit);
    if (stem.empty()) stem = "unit";
    std::string free = stem;
    for (int number = 2; !taken.insert(free).second; ++number)
      free = stem + "-" + std::to_string(number);
    return free + std::string(output.format->ending);
  }

  [[nodiscard]] std::string beside_index(const UnitFigures& unit) const {
    return (std::filesystem::path(output_.folder()) / unit.document).string();
  }

  // --- everything ---

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
  std::string audience_, track_, actions_, benchmark_;
  std::optional<Benchmark> others_;
  bool full_ = false, rescore_ = false, keep_going_ = false;
  QuestionnaireFlags questionnaire_;
  OutputFlags output_{{ContentPart::report, ContentPart::workbook, ContentPart::json,
                       ContentPart::units, ContentPart::benchmark}};
  DisplayFlags display_;
};

}  // namespace

extern const CommandRow report_command = {
    "report",
    "Understand",
    "report ANSWERS...",
    "see where a unit stands and why, or many units at a glance",
    "  readiness report examples/insurer-claims/leader.answers.yaml\n"
    "  readiness report answers.yaml --format json | jq .overall\n"
    "  readiness report answers.yaml --track outcomes.csv --actions actions.yaml\n"
    "  readiness report teams.csv -q ai-adoption --out-dir reports    many units, a report each\n"
    "  readiness report answers.yaml --out markdown=report.md --out json=report.json",
    made<ReportCommand>};

}  // namespace readiness::cli
