#include "cli/command.hpp"
#include "cli/output_flags.hpp"
#include "cli/rules/draft.hpp"
#include "cli/rules/lint.hpp"

namespace readiness::cli {
namespace {

class RulesCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("WHAT", &what_,
                 "what to do: `lint` tells what pages say and which phrases are no rule, `draft` "
                 "writes a page of what is decided, `cases` tells which rule cases a page answers")
        .one_of({"lint", "draft", "cases"})
        .required();
    all.argument("FILE", &paths_,
                 "pages as text, Markdown, .docx or PDF, or -; for draft a file of kind "
                 "rule-page, or answers to begin one with");
    all.option("--phrasebook", "FILE", &phrasebook_,
               "go by this phrasebook instead of the built-in ones (en, de)");
    questionnaire_.declare(all, "take the rule cases of this questionnaire");
    output_.declare(all);
    all.flag("--strict", strict_, "for lint: warnings fail too");
    display_.declare(all);
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    if (what_ == "draft") {
      output_.narrow({ContentPart::report});
      output_.also_ends(".yaml");  // decisions to fill in
    } else if (what_ == "cases") {
      output_.narrow({ContentPart::report, ContentPart::json});
    }
    output_.prefer(what_ == "lint" ? "long" : what_ == "draft" ? "markdown" : "terminal");
    std::vector<std::string> read = questionnaire_.and_paths(paths_);
    read.push_back(phrasebook_);
    const auto outputs = output_.read(read, diagnostics);
    if (paths_.empty() && what_ != "draft")
      diagnostics.error("U0103", Place{}, "`rules " + what_ + "` needs a page",
                        "name its file: readiness rules " + what_ + " policy.md");
    if (paths_.size() > 1 && what_ != "lint")
      diagnostics.error("U0103", Place{}, "`rules " + what_ + "` takes one file",
                        "run it for each of them");
    if (strict_ && what_ != "lint")
      diagnostics.error("U0103", Place{}, "--strict is for `rules lint`", "leave it out");
    context.print(diagnostics);
    if (!outputs || diagnostics.has_errors()) return ExitCode::usage;
    const auto books = phrasebooks_for(phrasebook_, diagnostics);
    context.print(diagnostics);
    if (!books) return ExitCode::bad_input;
    if (what_ == "lint")
      return lint_rules(context, paths_, *books, strict_, *outputs, display_.choice);
    const std::string path = paths_.empty() ? "" : paths_.front();
    return what_ == "draft"
               ? draft_rules(context, path, questionnaire_, *books, *outputs, display_.choice)
               : try_cases(context, path, questionnaire_, *books, *outputs, display_.choice);
  }

 private:
  std::string what_, phrasebook_;
  std::vector<std::string> paths_;
  bool strict_ = false;
  QuestionnaireFlags questionnaire_;
  OutputFlags output_{
      {ContentPart::report, ContentPart::findings, ContentPart::json, ContentPart::lines}};
  DisplayFlags display_;
};

}  // namespace

extern const CommandRow rules_command = {
    "rules",
    "Act",
    "rules lint|draft|cases FILE...",
    "check the page of rules for AI, write it, or try cases on it",
    "  readiness rules lint policy.docx\n"
    "  readiness rules lint policy.md -f github --out json=rules.json\n"
    "  readiness rules draft page.yaml -o page.html\n"
    "  readiness rules cases page.md",
    made<RulesCommand>};

}  // namespace readiness::cli
