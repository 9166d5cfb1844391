#include "base/suggest.hpp"
#include "base/text.hpp"
#include "cli/baseline.hpp"
#include "cli/command.hpp"
#include "cli/flags.hpp"
#include "cli/load_subjects.hpp"
#include "cli/output_flags.hpp"
#include "cli/repository.hpp"
#include "cli/roadmap.hpp"
#include "input/find.hpp"
#include "policy/resolve_policy.hpp"
#include "report/check/report.hpp"
#include "report/json/documents.hpp"

#include <algorithm>
#include <map>
#include <mutex>
#include <set>
#include <utility>

namespace readiness::cli {
namespace {

ExitCode code_of(Verdict verdict, WhenInconclusive inconclusive) {
  switch (verdict) {
    case Verdict::fail:
      return ExitCode::finding;
    case Verdict::inconclusive:
      return inconclusive == WhenInconclusive::error ? ExitCode::incomplete : ExitCode::ok;
    case Verdict::pass:
      return ExitCode::ok;
  }
  return ExitCode::internal;
}

/// The policy with its names looked up, once for each questionnaire.
class Resolver {
 public:
  explicit Resolver(const WrittenPolicy& written) : written_(written) {}

  struct Resolved {
    bool is_fit = false;           ///< the policy is for the questionnaire
    std::optional<Policy> policy;  ///< absent when a name or bound is wrong
    Diagnostics diagnostics;
  };

  /// May be asked by several threads at once.
  const Resolved& for_questionnaire(const Questionnaire& questionnaire) {
    const std::lock_guard lock(resolving_);
    const auto [known, is_new] = known_.try_emplace({questionnaire.id, &questionnaire});
    Resolved& resolved = known->second;
    if (!is_new) return resolved;
    resolved.is_fit = is_for(written_, questionnaire, resolved.diagnostics);
    if (resolved.is_fit)
      resolved.policy = resolve_policy(written_, questionnaire, resolved.diagnostics);
    return resolved;
  }

  /// All problems there were.
  [[nodiscard]] Diagnostics told() const {
    Diagnostics all;
    for (const auto& [name, resolved] : known_) all.add_all(resolved.diagnostics);
    return all;
  }

 private:
  const WrittenPolicy& written_;
  std::mutex resolving_;
  std::map<std::pair<std::string, const Questionnaire*>, Resolved> known_;
};

class CheckCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("ANSWERS", &paths_,
                 "answers files, folders of them, or -; several of one unit are judged together")
        .required();
    all.option("--policy", "FILE", &policy_file_, "what to judge by; the flags below add to it");
    flags_.declare(all);
    all.option("--baseline", "PATH", &baseline_,
               "earlier answers, a file or a folder: matched by unit, role and ref");
    all.option("--actions", "FILE", &roadmaps_,
               "the roadmap of a unit, for --max-overdue and gates on `overdue`, `claimed` and "
               "`dropped` (repeatable)");
    all.option("--as-of", "DATE", &as_of_, "the day of the check; today in UTC if left out");
    all.option("--wave", "CYCLE", &cycle_,
               "only the answers of this cycle; in a folder else the newest of each unit");
    all.flag("--each", each_, "judge each file alone, also where several are about one unit");
    all.flag("--keep-going", keep_going_, "judge the others when a file is broken (exit 7, not 3)");
    all.option("--inconclusive", "AS", &inconclusive_,
               "what is inconclusive counts as an error (exit 4), a warning, or nothing")
        .one_of({"error", "warning", "ignore"});
    questionnaire_.declare(all, "judge by this questionnaire instead of the one the files name");
    questionnaire_.declare_unit(all);
    questionnaire_.declare_map(all);
    questionnaire_.declare_values(all);
    all.flag("--rescore", rescore_, "score answers that were given under another scoring");
    output_.declare(all);
    display_.declare(all);
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    std::vector<std::string> inputs = questionnaire_.and_paths(paths_);
    inputs.insert(inputs.end(), {policy_file_, baseline_});
    inputs.insert(inputs.end(), roadmaps_.begin(), roadmaps_.end());
    const auto outputs = output_.read(inputs, diagnostics);
    const auto today = read_day(context, diagnostics);
    if (!outputs || !today) {
      context.print(diagnostics);
      return ExitCode::usage;
    }
    Check result;
    result.today = *today;
    result.inconclusive = when_inconclusive();
    auto policy = read(diagnostics);
    if (!policy) {
      context.print(diagnostics);
      return stop(context, *outputs, result, diagnostics, ExitCode::bad_input);
    }
    result.policy = policy->id;
    flags_.add_to(*policy);
    refuse_inputs(*outputs, {baseline_of(*policy)}, diagnostics);
    const bool is_safe = !diagnostics.has_errors();  // to write
    if (is_safe && baseline_.empty()) check_baseline(*policy, diagnostics);
    if (is_safe && diagnostics.has_errors()) {
      context.print(diagnostics);
      return stop(context, *outputs, result, diagnostics, ExitCode::bad_input);
    }
    if (is_pointless(*policy, diagnostics)) {
      context.print(diagnostics);
      return is_safe ? stop(context, *outputs, result, diagnostics, ExitCode::usage)
                     : ExitCode::usage;
    }
    const auto roadmaps = read_roadmaps(diagnostics);
    if (diagnostics.has_errors()) {
      context.print(diagnostics);
      return stop(context, *outputs, result, diagnostics, ExitCode::bad_input);
    }
    return check(context, *policy, roadmaps, *outputs, result, diagnostics);
  }

 private:
  /// Nothing is judged, for these problems or because answers were refused. Whoever reads a file or
  /// a build server in place of the terminal is told, too.
  [[nodiscard]] ExitCode stop(const Context& context, const std::vector<Output>& outputs,
                              Check& result, const Diagnostics& problems, ExitCode code) const {
    const bool is_for_people =  // else the messages say it all
        std::any_of(result.refused.begin(), result.refused.end(),
                    [](const RefusedFile& file) { return file.holds_answers; });
    for (Diagnostic& problem : problems.sorted()) {
      if (problem.severity != Severity::error) continue;
      const bool is_of_file = !problem.place.file.empty() && !problem.place.file.starts_with("--");
      if (!is_of_file) problem.place = Place{};  // a flag is told with what was to be judged
      const std::string file = is_of_file ? problem.place.file : paths_.front();
      result.refused.push_back({file, std::move(problem), false});
    }
    std::vector<Output> told;
    std::copy_if(
        outputs.begin(), outputs.end(), std::back_inserter(told), [&](const Output& output) {
          return is_for_people || output.format->name != "terminal" || !output.is_standard_output();
        });
    const ExitCode delivered = deliver(context, told, result);
    return code == ExitCode::ok ? delivered : code;
  }

  [[nodiscard]] WhenInconclusive when_inconclusive() const {
    if (inconclusive_ == "warning") return WhenInconclusive::warning;
    return inconclusive_ == "ignore" ? WhenInconclusive::ignore : WhenInconclusive::error;
  }

  // --- what to judge by ---

  [[nodiscard]] std::optional<Date> read_day(const Context& context,
                                             Diagnostics& diagnostics) const {
    if (as_of_.empty()) return context.io.today_in_utc;
    const auto day = parse_date(as_of_);
    if (!day)
      diagnostics.error("U0103", Place{}, "`" + as_of_ + "` is not a date",
                        "write it like --as-of 2026-11-23");
    return day;
  }

  [[nodiscard]] std::optional<WrittenPolicy> read(Diagnostics& diagnostics) const {
    if (policy_file_.empty()) return WrittenPolicy{};
    auto document = read_one_document(policy_file_, diagnostics);
    return document ? read_policy(std::move(*document), diagnostics) : std::nullopt;
  }

  bool is_pointless(const WrittenPolicy& policy, Diagnostics& diagnostics) const {
    if (policy.gates.empty())
      diagnostics.error("U0103", Place{}, "there is nothing to judge by",
                        "add --policy FILE, or a gate such as --min 50");
    if (!flags_.max_drop.empty() && baseline_of(policy).empty())
      diagnostics.error("U0103", Place{}, "--max-drop compares with earlier answers",
                        "name them with --baseline PATH");
    if (!flags_.max_overdue.empty() && roadmaps_.empty())
      diagnostics.error("U0103", Place{}, "--max-overdue counts the actions of a roadmap",
                        "name it with --actions FILE");
    if (!roadmaps_.empty() &&
        std::none_of(policy.gates.begin(), policy.gates.end(),
                     [](const WrittenGate& gate) { return is_of_roadmap(gate.metric.text); }))
      diagnostics.error(
          "U0103", Place{}, "no gate looks at the roadmap",
          "add --max-overdue 0, or a gate on `overdue`, `claimed` or `dropped` to the "
          "policy");
    return diagnostics.has_errors();
  }

  /// The flag wins over what the policy names.
  [[nodiscard]] std::string baseline_of(const WrittenPolicy& policy) const {
    return baseline_.empty() ? cli::baseline_of(policy) : baseline_;
  }

  [[nodiscard]] std::vector<ActionList> read_roadmaps(Diagnostics& diagnostics) const {
    std::vector<ActionList> roadmaps;
    for (const std::string& path : roadmaps_)
      if (auto roadmap = load_roadmap(path, diagnostics)) roadmaps.push_back(std::move(*roadmap));
    return roadmaps;
  }

  // --- judging ---

  /// What came of one subject.
  struct Judged {
    std::optional<SubjectCheck> check;  ///< absent when it could not be judged
    std::string unit;
    ExitCode code = ExitCode::ok;
    Diagnostics diagnostics;
  };

  ExitCode check(const Context& context, const WrittenPolicy& policy,
                 const std::vector<ActionList>& roadmaps, const std::vector<Output>& outputs,
                 Check& result, Diagnostics& diagnostics) const {
    const Date today = result.today;
    ReadingRules rules = questionnaire_.rules(context.io, rescore_);
    rules.is_one = false;
    AnswersReader reader(rules);
    Diagnostics found, found_earlier;
    const std::string earlier = baseline_of(policy);
    const std::vector<Input> inputs = find_inputs(paths_, found, rules.tables);
    const std::vector<Input> earlier_inputs =
        earlier.empty() ? std::vector<Input>{}
                        : find_inputs({earlier}, found_earlier, rules.tables);
    name_tables(reader, inputs, earlier_inputs);
    // Subjects are judged while they are read, so what they are compared with is read first.
    Diagnostics told, told_earlier;
    auto before = SubjectsLook<Earlier>(reader, {today, each_, false}, earlier_of)
                      .at(earlier_inputs, told_earlier);
    const Baseline baseline(std::move(before.all));
    Resolver resolver(policy);
    const auto look = [&](const Subject& subject) {
      return judge_one(resolver, subject, baseline, roadmaps, today);
    };
    auto judged = SubjectsLook<Judged>(reader, {today, each_, true, cycle_}, look).at(inputs, told);
    for (const Diagnostics* each : {&told, &found, &told_earlier, &found_earlier})
      diagnostics.add_all(*each);
    if (judged.all.empty() && judged.refused.empty()) {
      reader.tell_no_unit(diagnostics);
      if (!diagnostics.has_errors())
        tell_nothing_to_judge(judged.cycles, Place::of_file(paths_.front()), diagnostics);
      context.print(diagnostics);
      return stop(context, outputs, result, diagnostics, ExitCode::nothing_to_do);
    }
    std::vector<ExitCode> codes = judged.codes;
    if (found.has_errors()) codes.push_back(ExitCode::bad_input);
    if (keep_going_)
      std::replace(codes.begin(), codes.end(), ExitCode::bad_input, ExitCode::partial);
    codes.insert(codes.end(), before.codes.begin(), before.codes.end());
    if (found_earlier.has_errors()) codes.push_back(ExitCode::bad_input);
    const bool stops = !keep_going_ && worst_of(codes) != ExitCode::ok;
    result.refused = std::move(judged.refused);
    for (RefusedFile& file : before.refused) {
      file.holds_answers = false;  // that are judged
      result.refused.push_back(std::move(file));
    }
    if (stops || !before.refused.empty()) {
      context.print(diagnostics);
      found.add_all(found_earlier);
      return stop(context, outputs, result, found, worst_of(codes));
    }
    bool all_judged = true;
    Diagnostics unfit = resolver.told();
    for (Judged& each : judged.all) {
      codes.push_back(each.code);
      unfit.add_all(each.diagnostics);
      all_judged = all_judged && each.check;
      if (each.check) result.subjects.push_back(std::move(*each.check));
    }
    diagnostics.add_all(unfit);
    for (const ActionList& roadmap : roadmaps) tell_if_idle(roadmap, judged.all, diagnostics);
    context.print(diagnostics);
    if (diagnostics.has_errors() && !all_judged)
      return stop(context, outputs, result, unfit, worst_of(codes));
    const Verdict verdict = verdict_of(result);
    codes.push_back(code_of(verdict, result.inconclusive));
    codes.push_back(deliver(context, outputs, result));
    if (!result.refused.empty())
      context.say("warning: " +
                  counted(static_cast<long>(result.refused.size()), "file was", "files were") +
                  " left out; the others were judged");
    // a gate that failed is what matters, whatever was left out
    const bool is_partial = worst_of(codes) == ExitCode::partial;
    return is_partial && verdict == Verdict::fail ? ExitCode::finding : worst_of(codes);
  }

  /// A roadmap of a unit that nobody answers about holds nothing back.
  static void tell_if_idle(const ActionList& roadmap, const std::vector<Judged>& all,
                           Diagnostics& diagnostics) {
    if (std::any_of(all.begin(), all.end(),
                    [&](const Judged& each) { return roadmap.is_of(each.unit); }))
      return;
    diagnostics.warning(
        "S0105", roadmap.unit_place,
        "this roadmap is of `" + roadmap.unit + "`, about whom no answers are judged",
        "write the unit as the answers write it, or leave the roadmap out");
  }

  void tell_nothing_to_judge(const std::set<std::string>& cycles, const Place& place,
                             Diagnostics& diagnostics) const {
    if (cycle_.empty()) {
      diagnostics.error("P0130", place, "there are no answers to judge here",
                        "name answers files, or a folder that holds some");
      return;
    }
    const std::vector<std::string> names(cycles.begin(), cycles.end());
    diagnostics.error("P0130", place, "there are no answers of the cycle `" + cycle_ + "` here",
                      names.empty()
                          ? "no answers here name a cycle"
                          : did_you_mean(cycle_, names, "there are " + enumerated(names)));
  }

  /// A table without a questionnaire of its own holds answers to that of the files beside it.
  static void name_tables(AnswersReader& reader, const std::vector<Input>& inputs,
                          const std::vector<Input>& earlier) {
    const auto is_table = [](const Input& input) { return input.kind == InputKind::table; };
    if (std::none_of(inputs.begin(), inputs.end(), is_table) &&
        std::none_of(earlier.begin(), earlier.end(), is_table))
      return;
    reader.take_tables_as(reader.find(inputs).value);  // what is missing is told where it is read
  }

  [[nodiscard]] Judged judge_one(Resolver& resolver, const Subject& subject,
                                 const Baseline& baseline, const std::vector<ActionList>& roadmaps,
                                 Date today) const {
    const Questionnaire& questionnaire = *subject.assessment.questionnaire;
    const auto& resolved = resolver.for_questionnaire(questionnaire);
    std::string unit = subject_of(*subject.responses.front(), "unit");
    if (!resolved.is_fit) return {{}, {}, ExitCode::not_comparable, {}};
    const Earlier* before = baseline.counterpart(subject);
    if (before && before->assessment.questionnaire->fingerprints.scoring !=
                      questionnaire.fingerprints.scoring) {
      Judged judged{{}, {}, ExitCode::not_comparable, {}};
      judged.diagnostics.error("P0121", before->place,
                               "the baseline has a different scoring from " + subject.name);
      return judged;
    }
    if (!resolved.policy) return {{}, {}, code_of_policy_error(resolved.diagnostics), {}};
    return {judge(*resolved.policy, subject, {before, roadmaps}, today),
            std::move(unit),
            ExitCode::ok,
            {}};
  }

  /// A mistake in a flag is one of usage.
  [[nodiscard]] ExitCode code_of_policy_error(const Diagnostics& diagnostics) const {
    const auto& all = diagnostics.all();
    const bool in_file = std::any_of(all.begin(), all.end(), [&](const Diagnostic& diagnostic) {
      return diagnostic.severity == Severity::error && !policy_file_.empty() &&
             diagnostic.place.file == policy_file_;
    });
    return in_file ? ExitCode::bad_input : ExitCode::usage;
  }

  [[nodiscard]] ExitCode deliver(const Context& context, const std::vector<Output>& outputs,
                                 const Check& result) const {
    Content content;
    content.report = [&](Medium) { return build_check_report(result); };
    content.json = [&] { return render_json(result); };
    content.lines = [&] { return with_paths_in_repository(all_lines(result)); };
    return deliver_all(context, outputs, display_.choice, content);
  }

  std::vector<std::string> paths_, roadmaps_;
  std::string policy_file_, baseline_, as_of_, inconclusive_, cycle_;
  bool each_ = false, keep_going_ = false, rescore_ = false;
  PolicyFlags flags_;
  QuestionnaireFlags questionnaire_;
  OutputFlags output_{
      {ContentPart::report, ContentPart::workbook, ContentPart::json, ContentPart::lines}};
  DisplayFlags display_;
};

}  // namespace

extern const CommandRow check_command = {
    "check",
    "Gate and scale",
    "check ANSWERS...",
    "hold answers to a policy; the exit code is the verdict",
    "  readiness check answers.yaml --min 50 --no-pattern shadow-ai\n"
    "  readiness check answers/2026-Q4/ --policy policy.yaml --out junit=gate.xml\n"
    "  readiness check new.yaml --baseline old.yaml --max-drop 5 --strict\n"
    "Exit codes: 0 passed, 1 failed, 4 inconclusive, 5 nothing to judge; see help exit-codes",
    made<CheckCommand>};

}  // namespace readiness::cli
