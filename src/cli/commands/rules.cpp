#include "cli/command.hpp"
#include "cli/output_flags.hpp"
#include "cli/rules/lint.hpp"

namespace readiness::cli {
namespace {

class RulesCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("WHAT", &what_, "lint: what a page says, and the phrases that are no rule")
        .one_of({"lint"})
        .required();
    all.argument("FILE", &paths_, "pages as text, Markdown, .docx or PDF, or -");
    all.option("--phrasebook", "FILE", &phrasebook_,
               "judge by this phrasebook instead of the built-in ones (en, de)");
    output_.declare(all);
    all.flag("--strict", strict_, "warnings fail too");
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    std::vector<std::string> read = paths_;
    read.push_back(phrasebook_);
    const auto outputs = output_.read(read, diagnostics);
    if (paths_.empty())
      diagnostics.error("U0103", Place{}, "`rules " + what_ + "` needs a page",
                        "name the file: readiness rules " + what_ + " policy.md");
    const auto books = phrasebooks_for(phrasebook_, diagnostics);
    context.print(diagnostics);
    if (!outputs || paths_.empty()) return ExitCode::usage;
    if (!books) return ExitCode::bad_input;
    return lint_rules(context, paths_, *books, strict_, *outputs);
  }

 private:
  std::string what_, phrasebook_;
  std::vector<std::string> paths_;
  bool strict_ = false;
  OutputFlags output_{{ContentPart::findings, ContentPart::json, ContentPart::lines}};
};

}  // namespace

extern const CommandRow rules_command = {
    "rules",
    "Act",
    "rules lint FILE...",
    "does the page of rules for AI say what it must, and is it clear",
    "  readiness rules lint policy.docx\n"
    "  readiness rules lint policy.md -f github --out json=rules.json",
    made<RulesCommand>};

}  // namespace readiness::cli
