#include "answers/bind.hpp"
#include "answers/confirmation.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/file_kinds.hpp"
#include "cli/load_answers.hpp"
#include "document/yaml/yaml.hpp"
#include "policy/resolve_policy.hpp"
#include "questionnaire/check/check.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "report/json/assessment.hpp"
#include "selftest/run.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

namespace readiness::cli {
namespace {

namespace fs = std::filesystem;

/// A file to check, and whether it was named or found in a folder.
struct Input {
  std::string path;
  bool named = true;
};

bool is_yaml(const fs::path& path) {
  return path.extension() == ".yaml" || path.extension() == ".yml";
}

/// YAML files of a folder and its folders, in alphabetical order; links to folders are not
/// followed.
std::vector<Input> files_in(const std::string& folder) {
  std::vector<Input> found;
  std::error_code ignored;
  const auto options = fs::directory_options::skip_permission_denied;
  for (fs::recursive_directory_iterator it(folder, options, ignored), end; it != end;
       it.increment(ignored))
    if (it->is_regular_file(ignored) && is_yaml(it->path()))
      found.push_back({it->path().lexically_normal().string(), false});
  std::sort(found.begin(), found.end(),
            [](const Input& a, const Input& b) { return a.path < b.path; });
  return found;
}

/// Checks files one by one and keeps what was found.
class Linter {
 public:
  Linter(const Context& context, const QuestionnaireFlags& flags)
      : context_(context), flags_(flags) {}

  void add(const Input& input) {
    Diagnostics while_reading;
    auto text = context_.read(input.path, while_reading);
    if (!text) {
      unreadable_ = true;
      keep(while_reading);
      return;
    }
    Diagnostics findings;
    const std::string name = input.path == "-" ? "<stdin>" : input.path;
    auto document = parse_yaml(Source(name, std::move(*text)), findings);
    if (!document) {
      checked_ += 1;
      keep(findings);
      return;
    }
    check(input, std::move(*document));
  }

  [[nodiscard]] const Diagnostics& findings() const { return findings_; }
  [[nodiscard]] int checked() const { return checked_; }
  [[nodiscard]] bool unreadable() const { return unreadable_; }

 private:
  void keep(const Diagnostics& more) {
    for (const Diagnostic& diagnostic : more.all()) findings_.add(diagnostic);
  }

  void check(const Input& input, Document document) {
    const std::string schema = text_at(document.root, "schema");
    const FileKind* kind = file_kind(schema);
    if (!kind) {
      // A folder may hold other people's YAML; what claims to be ours is never passed over.
      if (input.named || schema.starts_with("readiness/")) unknown_kind(document, schema);
      return;
    }
    if (kind->name == "questionnaire")
      return input.path == "-" ? check_piped_questionnaire(document)
                               : check_questionnaire(input.path);
    if (kind->name == "answers") return check_answers(std::move(document));
    if (kind->name == "tests") return check_tests(input.path, document, *kind);
    if (kind->name == "policy") return check_policy(std::move(document));
    check_part(input.path, document, *kind);
  }

  void unknown_kind(const Document& document, const std::string& schema) {
    std::vector<std::string> names;
    for (const FileKind& kind : file_kinds()) names.emplace_back(kind.schema);
    const Node* line = document.root.find("schema");
    checked_ += 1;
    findings_.error(
        "Y0210", line ? document.source.place(line->span) : document.source.whole_file(),
        line ? "`" + schema + "` is not a kind of file that readiness knows"
             : "this file does not say what kind of file it is",
        did_you_mean(schema, names, "begin it with a line such as `schema: readiness/answers@1`"));
  }

  void check_questionnaire(const std::string& path) {
    if (!seen_.insert(fs::path(path).lexically_normal().string()).second) return;
    checked_ += 1;
    Diagnostics findings;
    // The path is a file by now; "./" keeps a bare name from being taken for an id.
    const std::string name = is_path(path) ? path : "./" + path;
    const auto questionnaire = find_questionnaire(name, {}, flags_.language, findings);
    if (questionnaire) check_design(*questionnaire, findings);
    keep(findings);
  }

  /// A piped questionnaire has no folder, so it can name no other files.
  void check_piped_questionnaire(const Document& document) {
    checked_ += 1;
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
    keep(findings);
  }

  void check_answers(Document document) {
    checked_ += 1;
    Diagnostics findings;
    ExitCode code = ExitCode::ok;
    const auto loaded =
        AnswersLoader{context_, flags_, false}.load(std::move(document), findings, code);
    if (loaded) check_evidence_dates(loaded->response, findings);
    if (loaded) check_confirmations(*loaded, findings);
    keep(findings);
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

  static void check_confirmations(const LoadedAnswers& loaded, Diagnostics& findings) {
    const Response& response = loaded.response;
    for (const auto* table : {&response.answers, &response.predictions})
      for (const QuestionId id : table->ids()) {
        const auto& answer = (*table)[id];
        if (answer && awaits_confirmation(response.source.text(), answer->span.begin,
                                          loaded.questionnaire.questions[id].id))
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
      const auto questionnaire =
          find_questionnaire(name, questionnaire_folders(context_.io), flags_.language, elsewhere);
      if (questionnaire)
        (void)run_tests(*questionnaire, document, answers_beside(context_, path), findings);
    }
    checked_ += 1;
    keep(findings);
  }

  /// The policy alone, then with the questionnaire that it names.
  void check_policy(Document document) {
    checked_ += 1;
    Diagnostics findings;
    if (const auto policy = read_policy(std::move(document), findings))
      check_gates(*policy, findings);
    keep(findings);
  }

  void check_gates(const WrittenPolicy& policy, Diagnostics& findings) const {
    const std::string name = flags_.name.empty() ? policy.questionnaire->text : flags_.name;
    const auto questionnaire =
        AnswersLoader{context_, flags_}.find(name, policy.place(*policy.questionnaire), findings);
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
    checked_ += 1;
    conforms(document.source, document.root, kind.shape(), findings_);
  }

  const Context& context_;
  const QuestionnaireFlags& flags_;
  Diagnostics findings_;
  std::set<std::string> seen_;
  int checked_ = 0;
  bool unreadable_ = false;
};

class LintCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("FILE", &paths_, "files or folders").required();
    questionnaire_.declare(all, "check answers against this questionnaire");
    all.option("-f,--format", "FORMAT", &format_, "format: long, short or json")
        .one_of({"long", "short", "json"});
    all.flag("--strict", strict_, "warnings fail too");
  }

  ExitCode run(const Context& context) override {
    Linter linter(context, questionnaire_);
    for (const std::string& path : paths_)
      for (const Input& input : inputs(path)) linter.add(input);
    const auto sorted = linter.findings().sorted();
    const ExitCode code = exit_code(linter, sorted);
    const ExitCode delivered = context.deliver(rendered(sorted));
    if (format_ == "long") context.say(summary(linter, sorted));
    return worst_of({code, delivered});
  }

 private:
  static std::vector<Input> inputs(const std::string& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) return files_in(path);
    return {{path, true}};
  }

  static long count(const std::vector<Diagnostic>& sorted, Severity severity) {
    return std::count_if(sorted.begin(), sorted.end(),
                         [&](const Diagnostic& found) { return found.severity == severity; });
  }

  [[nodiscard]] ExitCode exit_code(const Linter& linter, const std::vector<Diagnostic>& sorted) const {
    std::vector<ExitCode> codes;
    if (linter.unreadable()) codes.push_back(ExitCode::bad_input);
    if (count(sorted, Severity::error) > 0) codes.push_back(ExitCode::finding);
    if (strict_ && count(sorted, Severity::warning) > 0) codes.push_back(ExitCode::finding);
    if (linter.checked() == 0 && !linter.unreadable()) codes.push_back(ExitCode::nothing_to_do);
    return worst_of(codes);
  }

  [[nodiscard]] std::string rendered(const std::vector<Diagnostic>& sorted) const {
    if (format_ == "json") return render_json(sorted);
    return format_ == "short" ? render_short(sorted) : render_long(sorted);
  }

  static std::string summary(const Linter& linter, const std::vector<Diagnostic>& sorted) {
    if (linter.checked() == 0 && !linter.unreadable())
      return "No file of readiness was found (they begin with `schema: readiness/...`).";
    return counted(linter.checked(), "file", "files") +
           " checked: " + counted(count(sorted, Severity::error), "error", "errors") + ", " +
           counted(count(sorted, Severity::warning), "warning", "warnings") + ".";
  }

  std::vector<std::string> paths_;
  std::string format_ = "long";
  bool strict_ = false;
  QuestionnaireFlags questionnaire_;
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
