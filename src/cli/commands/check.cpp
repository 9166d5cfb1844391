#include "cli/command.hpp"
#include "cli/flags.hpp"
#include "cli/load_subjects.hpp"
#include "cli/output_flags.hpp"
#include "input/find.hpp"
#include "policy/resolve_policy.hpp"
#include "report/check/report.hpp"
#include "report/json/documents.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <mutex>
#include <utility>

namespace readiness::cli {
namespace {

ExitCode code_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::fail:
      return ExitCode::finding;
    case Verdict::inconclusive:
      return ExitCode::incomplete;
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
    all.option("--as-of", "DATE", &as_of_, "the day of the check; today in UTC if left out");
    all.flag("--each", each_, "judge each file alone, also where several are about one unit");
    all.flag("--keep-going", keep_going_, "judge the others when a file is broken (exit 7, not 3)");
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
    const auto outputs = output_.read(inputs, diagnostics);
    const auto today = read_day(context, diagnostics);
    if (!outputs || !today) return end(context, diagnostics, ExitCode::usage);
    auto policy = read(diagnostics);
    if (!policy) return end(context, diagnostics, ExitCode::bad_input);
    flags_.add_to(*policy);
    refuse_inputs(*outputs, {baseline_of(*policy)}, diagnostics);
    if (is_pointless(*policy, diagnostics)) return end(context, diagnostics, ExitCode::usage);
    return check(context, *policy, *today, *outputs, diagnostics);
  }

 private:
  static ExitCode end(const Context& context, const Diagnostics& diagnostics, ExitCode code) {
    context.print(diagnostics);
    return code;
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
    return diagnostics.has_errors();
  }

  /// A policy names its baseline beside itself.
  [[nodiscard]] std::string baseline_of(const WrittenPolicy& policy) const {
    if (!baseline_.empty() || !policy.baseline) return baseline_;
    return (std::filesystem::path(policy_file_).parent_path() / policy.baseline->text).string();
  }

  // --- judging ---

  /// What came of one subject.
  struct Judged {
    std::optional<SubjectCheck> check;  ///< absent when it could not be judged
    ExitCode code = ExitCode::ok;
    Diagnostics diagnostics;
  };

  ExitCode check(const Context& context, const WrittenPolicy& policy, Date today,
                 const std::vector<Output>& outputs, Diagnostics& diagnostics) const {
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
    auto before =
        SubjectsLook<Earlier>(reader, each_, today, earlier_of).at(earlier_inputs, told_earlier);
    const Baseline baseline(std::move(before.all));
    Resolver resolver(policy);
    const auto look = [&](const Subject& subject) {
      return judge_one(resolver, subject, baseline, today);
    };
    auto judged = SubjectsLook<Judged>(reader, each_, today, look).at(inputs, told);
    for (const Diagnostics* each : {&told, &found, &told_earlier, &found_earlier})
      diagnostics.add_all(*each);
    if (judged.all.empty() && judged.refused.empty()) {
      reader.tell_no_unit(diagnostics);
      context.print(diagnostics);
      context.say("error: there are no answers to judge here");
      return ExitCode::nothing_to_do;
    }
    std::vector<ExitCode> codes = judged.codes;
    if (found.has_errors()) codes.push_back(ExitCode::bad_input);
    if (keep_going_)
      std::replace(codes.begin(), codes.end(), ExitCode::bad_input, ExitCode::partial);
    codes.insert(codes.end(), before.codes.begin(), before.codes.end());
    if (found_earlier.has_errors()) codes.push_back(ExitCode::bad_input);
    const bool stops = !keep_going_ && worst_of(codes) != ExitCode::ok;
    Check result{policy.id, today, {}, std::move(judged.refused)};
    if (stops || !before.refused.empty()) {
      context.print(diagnostics);
      if (!result.refused.empty()) static_cast<void>(deliver(context, outputs, result));
      return worst_of(codes);
    }
    bool all_judged = true;
    for (Judged& each : judged.all) {
      codes.push_back(each.code);
      diagnostics.add_all(each.diagnostics);
      all_judged = all_judged && each.check;
      if (each.check) result.subjects.push_back(std::move(*each.check));
    }
    diagnostics.add_all(resolver.told());
    if (diagnostics.has_errors() && !all_judged) return end(context, diagnostics, worst_of(codes));
    codes.push_back(code_of(verdict_of(result)));
    const ExitCode code = worst_of(codes);
    context.print(diagnostics);
    return worst_of({code, deliver(context, outputs, result)});
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
                                 const Baseline& baseline, Date today) const {
    const Questionnaire& questionnaire = *subject.assessment.questionnaire;
    const auto& resolved = resolver.for_questionnaire(questionnaire);
    if (!resolved.is_fit) return {{}, ExitCode::not_comparable, {}};
    const Earlier* before = baseline.counterpart(subject);
    if (before && before->assessment.questionnaire->fingerprints.scoring !=
                      questionnaire.fingerprints.scoring) {
      Judged judged{{}, ExitCode::not_comparable, {}};
      judged.diagnostics.error("P0121", before->place,
                               "the baseline has a different scoring from " + subject.name);
      return judged;
    }
    if (!resolved.policy) return {{}, code_of_policy_error(resolved.diagnostics), {}};
    return {judge(*resolved.policy, subject, before, today), ExitCode::ok, {}};
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
    content.lines = [&] { return all_lines(result); };
    return deliver_all(context, outputs, display_.choice, content);
  }

  std::vector<std::string> paths_;
  std::string policy_file_, baseline_, as_of_;
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
