#include "cli/command.hpp"
#include "cli/load_subjects.hpp"
#include "cli/output_flags.hpp"
#include "cli/policy_flags.hpp"
#include "document/yaml/yaml.hpp"
#include "input/source.hpp"
#include "policy/resolve_policy.hpp"
#include "report/check/report.hpp"
#include "report/json/documents.hpp"

#include <algorithm>
#include <filesystem>
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
    all.option("--as-of", "DATE", &as_of_, "the day of the check; today in UTC when absent");
    all.flag("--each", each_, "judge each file alone, also where several are about one unit");
    all.flag("--keep-going", keep_going_, "judge the others when a file is broken (7, not 3)");
    questionnaire_.declare(all, "judge by this questionnaire instead of the one the files name");
    questionnaire_.declare_values(all);
    all.flag("--rescore", rescore_, "score answers that were given under another scoring");
    output_.declare(all);
    display_.declare(all);
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    const auto outputs = output_.read(diagnostics);
    const auto today = read_day(context, diagnostics);
    if (!outputs || !today) return end(context, diagnostics, ExitCode::usage);
    auto policy = read(diagnostics);
    if (!policy) return end(context, diagnostics, ExitCode::bad_input);
    flags_.add_to(*policy);
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
    if (as_of_.empty()) return context.io.today;
    const auto day = parse_date(as_of_);
    if (!day)
      diagnostics.error("U0103", Place{}, "`" + as_of_ + "` is not a day",
                        "write it like --as-of 2026-11-23");
    return day;
  }

  [[nodiscard]] std::optional<WrittenPolicy> read(Diagnostics& diagnostics) const {
    if (policy_file_.empty()) return WrittenPolicy{};
    auto source = read_source(policy_file_, diagnostics);
    auto document = source ? parse_yaml(std::move(*source), diagnostics) : std::nullopt;
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

  ExitCode check(const Context& context, const WrittenPolicy& policy, Date today,
                 const std::vector<Output>& outputs, Diagnostics& diagnostics) const {
    ReadingRules rules = questionnaire_.rules(context.io, rescore_);
    rules.is_one = false;
    AnswersReader reader(rules);
    LoadedSubjects loaded = load(reader, paths_, today, diagnostics);
    const std::string earlier = baseline_of(policy);
    const LoadedSubjects baseline =
        earlier.empty() ? LoadedSubjects{} : load(reader, {earlier}, today, diagnostics);
    if (loaded.subjects.empty() && loaded.refused.empty()) {
      context.print(diagnostics);
      context.say("error: there are no answers to judge here");
      return ExitCode::nothing_to_do;
    }
    std::vector<ExitCode> codes = loaded.codes;
    if (keep_going_)
      std::replace(codes.begin(), codes.end(), ExitCode::bad_input, ExitCode::partial);
    codes.insert(codes.end(), baseline.codes.begin(), baseline.codes.end());
    const bool stops = !keep_going_ && worst_of(codes) != ExitCode::ok;
    Check result{policy.id, today, {}, std::move(loaded.refused)};
    if (stops || !baseline.refused.empty()) {
      context.print(diagnostics);
      if (!result.refused.empty()) static_cast<void>(deliver(context, outputs, result));
      return worst_of(codes);
    }
    for (const Subject& subject : loaded.subjects)
      codes.push_back(check_subject(policy, subject, baseline.subjects, result, diagnostics));
    if (diagnostics.has_errors() && result.subjects.size() < loaded.subjects.size())
      return end(context, diagnostics, worst_of(codes));
    codes.push_back(code_of(verdict_of(result)));
    const ExitCode code = worst_of(codes);
    context.print(diagnostics);
    return worst_of({code, deliver(context, outputs, result)});
  }

  [[nodiscard]] LoadedSubjects load(AnswersReader& reader, const std::vector<std::string>& paths,
                                    Date today, Diagnostics& diagnostics) const {
    Diagnostics found;
    const std::vector<Input> inputs = find_inputs(paths, found);
    LoadedSubjects loaded = load_subjects(reader, inputs, each_, today, diagnostics);
    if (found.has_errors()) loaded.codes.push_back(ExitCode::bad_input);
    diagnostics.add_all(found);
    return loaded;
  }

  /// Adds the check of one subject; the policy is resolved for its questionnaire. Not `ok` when it
  /// cannot be.
  [[nodiscard]] ExitCode check_subject(const WrittenPolicy& written, const Subject& subject,
                                       const std::vector<Subject>& baseline, Check& result,
                                       Diagnostics& diagnostics) const {
    const Questionnaire& questionnaire = *subject.assessment.questionnaire;
    if (!is_for(written, questionnaire, diagnostics)) return ExitCode::not_comparable;
    const Subject* before = counterpart(baseline, subject);
    if (before && before->assessment.questionnaire->fingerprints.scoring !=
                      questionnaire.fingerprints.scoring) {
      diagnostics.error("P0121", place_of(*before, {}),
                        "the baseline was given under another scoring than " + subject.name);
      return ExitCode::not_comparable;
    }
    const auto policy = resolve_policy(written, questionnaire, diagnostics);
    if (!policy) return code_of_policy_error(diagnostics);
    result.subjects.push_back(judge(*policy, subject, before, result.today));
    return ExitCode::ok;
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
    content.report = [&] { return build_check_report(result); };
    content.json = [&] { return render_json(result); };
    content.lines = [&] { return all_lines(result); };
    return deliver_all(context, outputs, display_.choice, content);
  }

  std::vector<std::string> paths_;
  std::string policy_file_, baseline_, as_of_;
  bool each_ = false, keep_going_ = false, rescore_ = false;
  PolicyFlags flags_;
  QuestionnaireFlags questionnaire_;
  OutputFlags output_{{ContentPart::report, ContentPart::json, ContentPart::lines}};
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
