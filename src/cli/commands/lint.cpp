#include "answers/bind.hpp"
#include "answers/confirmation.hpp"
#include "base/ordered_pipeline.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "cli/baseline.hpp"
#include "cli/command.hpp"
#include "cli/file_kinds.hpp"
#include "cli/load.hpp"
#include "cli/outcomes.hpp"
#include "cli/output_flags.hpp"
#include "cli/repository.hpp"
#include "document/yaml/yaml.hpp"
#include "input/source.hpp"
#include "policy/resolve_policy.hpp"
#include "questionnaire/design/check_design.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "report/json/documents.hpp"
#include "selftest/run.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

namespace readiness::cli {
namespace {

constexpr std::size_t most_skipped_named = 8;

namespace fs = std::filesystem;

/// Checks files one by one and keeps what was found.
class Linter {
 public:
  Linter(const Context& context, const QuestionnaireFlags& flags)
      : flags_(flags),
        rules_(rules(context, flags)),
        reader_(rules_),
        figure_words_(*measure_words({}, findings_)) {}

  void add_all(const std::vector<std::string>& paths) {
    Diagnostics found;
    FoundFiles files = find_files(paths, found, rules_.tables);
    std::vector<Input> inputs = std::move(files.inputs);
    std::ranges::move(files.beside, std::back_inserter(inputs));
    std::size_t next = 0;
    const Stages<std::size_t, Read> stages{
        [&](std::size_t& job) { return (job = next++) < inputs.size(); },
        [&](std::size_t, std::size_t& job, Read& read) { read = read_one(inputs[job]); },
        [&](std::size_t& job, Read& read) { return add(inputs[job], std::move(read)), true; }};
    OrderedPipeline<std::size_t, Read>(stages, std::min(usual_workers(), inputs.size())).run();
    unreadable_ = unreadable_ || found.has_errors();
    for (const Diagnostic& finding : found.all())
      if (finding.severity == Severity::error)
        findings_.add(finding);
      else
        pass_over(finding);
  }

  [[nodiscard]] const Diagnostics& findings() const { return findings_; }
  /// The files that were.
  [[nodiscard]] const std::vector<std::string>& checked() const { return checked_; }
  [[nodiscard]] bool unreadable() const { return unreadable_; }
  /// What folders hold beside our files: no mistake, but never kept from whoever asks.
  [[nodiscard]] const std::vector<std::string>& passed_over() const { return passed_over_; }

 private:
  static ReadingRules rules(const Context& context, const QuestionnaireFlags& flags) {
    ReadingRules rules = flags.rules(context.io);
    rules.show_values = true;  // it is for whoever writes the answers
    rules.is_one = rules.can_rescore = false;
    return rules;
  }

  /// A note names several files of a folder, a warning one.
  void pass_over(const Diagnostic& finding) {
    passed_over_.push_back(finding.place.file);
    for (const Place& each : finding.related) passed_over_.push_back(each.file);
  }

  /// What several threads find out, each of another file. Answers are checked whole then, because
  /// there may be thousands of them; of the few others the document is left.
  struct Read {
    bool is_readable = true;
    std::optional<Document> document;
    std::vector<UsedName> names;
    Diagnostics findings;
  };

  /// Any text that is nothing else may be one: its ending says so, or its first row.
  static bool is_table(const Input& input) {
    Diagnostics ignored;
    if (!kinds_by_ending(input.path).empty()) return true;
    const auto file = open_input(input, ignored);
    return file && row_of(InputKind::table).holds_answers(file->peek(ignored, folder_head_size));
  }

  Read read_one(const Input& input) {
    Read read;
    if (!input.mapping && belongs_beside(input)) {
      const auto figures = read_source(input, read.findings);
      read.is_readable = figures.has_value();
      if (figures) static_cast<void>(read_record(*figures, figure_words_, read.findings));
      return read;
    }
    // tables and JSON Lines hold nothing but answers
    if (input.kind == InputKind::lines ||
        (input.kind == InputKind::table &&
         (!flags_.name.empty() || input.mapping || is_table(input)))) {
      auto answers = reader_.read(input);
      read.names = names_in(input, answers.value);
      read.findings = std::move(answers.diagnostics);
      return read;
    }
    auto source = read_source(input, read.findings);
    read.is_readable = source.has_value();
    if (!source) return read;
    // what is not a table of answers is linted as YAML, so that its own mistakes are reported
    const InputKind kind = row_of(input.kind).parse ? input.kind : InputKind::yaml;
    auto document = row_of(kind).parse(std::move(*source), read.findings);
    if (document && holds_answers(*document))
      check_answers(std::move(*document), read);
    else
      read.document = std::move(document);
    return read;
  }

  void add(const Input& input, Read read) {
    if (read.document) return check(input, std::move(*read.document));
    findings_.add_all(read.findings);
    variants_.add_all(read.names, findings_);
    if (read.is_readable) checked_.push_back(name_of_input(input.path));
    unreadable_ = unreadable_ || !read.is_readable;
  }

  void check(const Input& input, Document document) {
    const std::string schema = text_at(document.root, "schema");
    const FileKind* kind = file_kind(schema);
    if (!kind) {
      // A folder may hold other people's YAML; what claims to be ours is never passed over.
      if (!input.is_from_folder || schema.starts_with("readiness/") ||
          claims_to_be_answers(document))
        unknown_kind(document, schema);
      else
        passed_over_.push_back(input.path);
      return;
    }
    if (kind->name == "questionnaire")
      return input.path == "-" ? check_piped_questionnaire(document)
                               : check_questionnaire(input.path);
    if (kind->name == "tests") return check_tests(input.path, document, *kind);
    if (kind->name == "policy") return check_policy(std::move(document));
    if (kind->check) return check_by_itself(document, *kind);
    if (kind->name == "mapping") return check_mapping(std::move(document));
    check_part(input.path, document, *kind);
  }

  /// Of the kind all of whose needed keys the file has, of several the one with most; else that of
  /// answers.
  static std::string likely_schema(const Node& root) {
    const FileKind* likely = file_kind("readiness/answers@1");
    std::size_t most = 0;
    for (const FileKind& kind : file_kinds()) {
      const Shape shape = kind.shape();
      std::size_t needed = 0, found = 0;
      for (const Field& field : shape.fields) {
        if (!field.required || field.key == "schema") continue;
        ++needed;
        if (root.find(field.key)) ++found;
      }
      if (found < needed || found <= most) continue;
      likely = &kind;
      most = found;
    }
    return std::string(likely->schema);
  }

  void unknown_kind(const Document& document, const std::string& schema) {
    std::vector<std::string> names;
    for (const FileKind& kind : file_kinds()) names.emplace_back(kind.schema);
    const Node* line = document.root.find("schema");
    checked_.push_back(document.source.name());
    findings_.error(
        "Y0210", line ? document.source.place(line->span) : document.source.whole_file(),
        line ? "`" + schema + "` is not a kind of file that readiness knows"
             : "this file does not say what kind of file it is",
        did_you_mean(
            schema, names,
            "begin it with a line such as `schema: " + likely_schema(document.root) + "`"));
  }

  void check_questionnaire(const std::string& path) {
    if (!seen_.insert(fs::path(path).lexically_normal().string()).second) return;
    checked_.push_back(path);
    Diagnostics findings;
    // The path is a file by now; "./" keeps a bare name from being taken for an id.
    const std::string name = is_path(path) ? path : "./" + path;
    const auto questionnaire = find_questionnaire(name, {}, flags_.language, findings);
    if (questionnaire) check_design(*questionnaire, findings);
    findings_.add_all(findings);
  }

  /// A piped questionnaire has no folder, so it can name no other files.
  void check_piped_questionnaire(const Document& document) {
    checked_.push_back(document.source.name());
    Diagnostics findings;
    const std::string main = document.source.name();
    const QuestionnaireFiles files{
        "", main,
        [&](const std::string& name, Diagnostics& problems) -> std::optional<std::string> {
          if (name == main) return document.source.text();
          problems.error("F0001", document.source.whole_file(),
                         "a piped questionnaire has no other files");
          return std::nullopt;
        }};
    const auto questionnaire = load_questionnaire(files, flags_.language, findings);
    if (questionnaire) check_design(*questionnaire, findings);
    findings_.add_all(findings);
  }

  void check_answers(Document document, Read& read) {
    const auto loaded = reader_.read(std::move(document));
    read.findings.add_all(loaded.diagnostics);
    if (!loaded.value) return;
    const Response& response = loaded.value->response;
    read.names = names_in(*loaded.value->questionnaire, response, response.source.whole_file());
    check_evidence_dates(response, read.findings);
    check_confirmations(*loaded.value, read.findings);
  }

  static void check_evidence_dates(const Response& response, Diagnostics& findings) {
    for (const auto& answer : response.answers) {
      if (!answer || !answer->date) continue;
      for (const Evidence& piece : answer->evidence)
        if (piece.date && *piece.date > *answer->date)
          findings.warning("A0401", response.source.place(answer->span),
                           "this evidence is dated " + to_text(*piece.date) +
                               ", after the answer of " + to_text(*answer->date),
                           "correct one of the dates");
    }
  }

  static void check_confirmations(const Answers& loaded, Diagnostics& findings) {
    const Response& response = loaded.response;
    for (const auto* table : {&response.answers, &response.predictions})
      for (const QuestionId id : table->ids()) {
        const auto& answer = (*table)[id];
        if (answer && awaits_confirmation(response.source.text(), answer->span.begin,
                                          loaded.questionnaire->questions[id].id))
          findings.warning("A0402", response.source.place(answer->span),
                           "this answer was given to an earlier question and is not confirmed",
                           "read the question, correct the answer, and delete the comment above");
      }
  }

  /// Cases are checked against the questionnaire that -q names or that they lie beside, else for
  /// their shape. Whether they pass is for `readiness test` to say.
  void check_tests(const std::string& path, const Document& document, const FileKind& kind) {
    const std::string name = flags_.name.empty() ? questionnaire_of_tests(path) : flags_.name;
    Diagnostics findings;
    if (conforms(document.source, document.root, kind.shape(), findings) && !name.empty()) {
      Diagnostics elsewhere;  // of the questionnaire: told where it is checked itself
      const auto questionnaire = reader_.find(name, Place{}, elsewhere);
      if (questionnaire) (void)run_tests(*questionnaire, document, answers_beside(path), findings);
    }
    checked_.push_back(path);
    findings_.add_all(findings);
  }

  void check_by_itself(const Document& document, const FileKind& kind) {
    checked_.push_back(document.source.name());
    Diagnostics findings;
    kind.check(document, findings);
    findings_.add_all(findings);
  }

  /// The mapping alone; whether its columns and ids are there is for a table and a questionnaire to
  /// say, and `import` and `--map` read it with both.
  void check_mapping(Document document) {
    checked_.push_back(document.source.name());
    Diagnostics findings;
    static_cast<void>(read_mapping(std::move(document), findings));
    findings_.add_all(findings);
  }

  /// The policy alone, then with the questionnaire that it names.
  void check_policy(Document document) {
    checked_.push_back(document.source.name());
    Diagnostics findings;
    if (const auto policy = read_policy(std::move(document), findings)) {
      check_gates(*policy, findings);
      check_baseline(*policy, findings);
    }
    findings_.add_all(findings);
  }

  void check_gates(const WrittenPolicy& policy, Diagnostics& findings) {
    const std::string name = flags_.name.empty() ? policy.questionnaire->text : flags_.name;
    const auto questionnaire = reader_.find(name, policy.place(*policy.questionnaire), findings);
    if (questionnaire && is_for(policy, *questionnaire, findings))
      static_cast<void>(resolve_policy(policy, *questionnaire, findings));
  }

  /// A survey or rule file is checked with the questionnaire it lies beside, else for its shape.
  void check_part(const std::string& path, const Document& document, const FileKind& kind) {
    const fs::path main = fs::path(path).parent_path() / "questionnaire.yaml";
    std::error_code ignored;
    if (fs::is_regular_file(main, ignored)) return check_questionnaire(main.string());
    check_shape(document, kind);
  }

  void check_shape(const Document& document, const FileKind& kind) {
    checked_.push_back(document.source.name());
    conforms(document.source, document.root, kind.shape(), findings_);
  }

  const QuestionnaireFlags& flags_;
  ReadingRules rules_;
  AnswersReader reader_;
  Diagnostics findings_;
  MeasureWords figure_words_;  // those that are built in
  NameVariants variants_;
  std::set<std::string> seen_;
  std::vector<std::string> passed_over_;
  std::vector<std::string> checked_;
  bool unreadable_ = false;
};

class LintCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("FILE", &paths_, "files or folders").required();
    questionnaire_.declare(all, "check answers against this questionnaire");
    questionnaire_.declare_map(all);
    output_.declare(all);
    all.flag("--strict", strict_, "warnings fail too");
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    const auto outputs = output_.read(questionnaire_.and_paths(paths_), diagnostics);
    context.print(diagnostics);
    if (!outputs) return ExitCode::usage;
    Linter linter(context, questionnaire_);
    linter.add_all(paths_);
    const auto sorted = linter.findings().sorted();
    const ExitCode code = exit_code(linter, sorted);
    Content content;
    content.findings = [&] { return sorted; };
    content.json = [&] { return render_json(sorted); };
    content.lines = [&] {
      return with_paths_in_repository(
          lines_of_findings(sorted, linter.checked(), context.io.today));
    };
    const ExitCode delivered = deliver_all(context, *outputs, DisplayChoice{}, content);
    const bool is_for_people =
        std::any_of(outputs->begin(), outputs->end(),
                    [](const Output& each) { return each.format->name == "long"; });
    if (is_for_people) context.say(summary(linter, sorted));
    if (is_for_people && !linter.passed_over().empty())
      context.say("Skipped, as neither questionnaires nor answers: " +
                  enumerated_first(linter.passed_over(), most_skipped_named) + ".");
    return worst_of({code, delivered});
  }

 private:
  [[nodiscard]] ExitCode exit_code(const Linter& linter,
                                   const std::vector<Diagnostic>& sorted) const {
    std::vector<ExitCode> codes;
    if (linter.unreadable()) codes.push_back(ExitCode::bad_input);
    if (count_of(sorted, Severity::error) > 0) codes.push_back(ExitCode::finding);
    if (strict_ && count_of(sorted, Severity::warning) > 0) codes.push_back(ExitCode::finding);
    if (linter.checked().empty() && !linter.unreadable()) codes.push_back(ExitCode::nothing_to_do);
    return worst_of(codes);
  }

  static std::string summary(const Linter& linter, const std::vector<Diagnostic>& sorted) {
    if (linter.checked().empty() && !linter.unreadable())
      return "No readiness file was found (they begin with `schema: readiness/...`).";
    return counted(static_cast<long>(linter.checked().size()), "file", "files") +
           " checked: " + counted(count_of(sorted, Severity::error), "error", "errors") + ", " +
           counted(count_of(sorted, Severity::warning), "warning", "warnings") + ".";
  }

  std::vector<std::string> paths_;
  bool strict_ = false;
  QuestionnaireFlags questionnaire_;
  OutputFlags output_{{ContentPart::findings, ContentPart::json, ContentPart::lines}};
};

}  // namespace

extern const CommandRow lint_command = {"lint",
                                        "Author",
                                        "lint FILE...",
                                        "check questionnaires and answers, with places and hints",
                                        "  readiness lint questionnaires/\n"
                                        "  readiness lint answers.yaml --format short\n"
                                        "  readiness lint answers.yaml -q my-questionnaire/",
                                        made<LintCommand>};

}  // namespace readiness::cli
