#include "report/show/show.hpp"

#include "answers/asked.hpp"
#include "answers/blank.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/flags.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "report/render/markdown.hpp"

namespace readiness::cli {
namespace {

class ShowCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("QUESTIONNAIRE", &name_,
                 "an id or a path; without it the built-in ones are listed");
    all.option("--role", "ROLE", &role_, "the interview form of this role instead of the outline");
    all.option("--form", "FORM", &form_, "with --role: this form instead of the role's full form");
    all.option("-f,--format", "FORMAT", &format_,
               "format: terminal, markdown, or answers (with --role: a file to fill in)")
        .one_of({"terminal", "markdown", "answers"});
    all.option("-o,--output", "FILE", &output_, "write into this file instead of standard output");
    all.option("--lang", "TAG", &language_.language, "language of the texts");
    display_.declare(all);
  }

  ExitCode run(const Context& context) override {
    if (name_.empty()) return list(context);
    Diagnostics diagnostics;
    const auto questionnaire = find_questionnaire(name_, questionnaire_folders(context.io),
                                                  language_.language_for(context.io), diagnostics);
    if (!questionnaire || !offers_language(*questionnaire, language_.language, diagnostics)) {
      context.print(diagnostics);
      return questionnaire ? ExitCode::usage : ExitCode::bad_input;
    }
    if (role_.empty() && form_.empty() && format_ != "answers")
      return deliver(context, build_outline(*questionnaire));
    const auto asked = find_asked(*questionnaire, diagnostics);
    context.print(diagnostics);
    if (!asked) return ExitCode::usage;
    const Form& form = questionnaire->forms[asked->form];
    if (format_ == "answers")
      return context.deliver(blank_answers(*questionnaire, form, asked->role), output_);
    return deliver(context, build_interview(*questionnaire, form, asked->role));
  }

 private:
  static ExitCode list(const Context& context) {
    std::string text;
    for (const std::string& id : built_in_questionnaires()) text += id + "\n";
    return context.deliver(text);
  }

  [[nodiscard]] ExitCode deliver(const Context& context, const Report& report) const {
    if (format_ == "markdown") return context.deliver(render_markdown(report), output_);
    const bool to_terminal = output_.empty() || output_ == "-";
    const TerminalStyle style = display_style(context.io, display_.choice, to_terminal);
    return context.deliver(render_terminal(report, style), output_);
  }

  /// Who is asked, and by which form.
  struct Asked {
    RoleId role;
    std::size_t form;
  };

  [[nodiscard]] std::optional<Asked> find_asked(const Questionnaire& questionnaire,
                                                Diagnostics& diagnostics) const {
    const auto role = find_by_id(questionnaire.roles, role_);
    if (!role) {
      const auto names = names_in(questionnaire.roles);
      diagnostics.error("U0106", Place{},
                        role_.empty() ? "a form is for a role: --role is missing"
                                      : "`" + role_ + "` is not a role of " + questionnaire.id,
                        did_you_mean(role_, names, "the roles are " + enumerated(names)));
      return std::nullopt;
    }
    std::vector<std::string> names;
    for (const std::size_t form : forms_of(questionnaire, *role)) {
      names.push_back(questionnaire.forms[form].id);
      if (names.back() == form_) return Asked{*role, form};
    }
    if (form_.empty() && !names.empty()) return Asked{*role, full_form_of(questionnaire, *role)};
    diagnostics.error("U0106", Place{},
                      "`" + form_ + "` is not a form for the role `" + role_ + "`",
                      did_you_mean(form_, names, "its forms are " + enumerated(names)));
    return std::nullopt;
  }

  std::string name_, role_, form_, output_;
  std::string format_ = "terminal";
  QuestionnaireFlags language_;
  DisplayFlags display_;
};

}  // namespace

extern const CommandRow show_command = {
    "show",
    "Author",
    "show [QUESTIONNAIRE]",
    "read a questionnaire, or print it as an interview form",
    "  readiness show                              the built-in questionnaires\n"
    "  readiness show ai-adoption\n"
    "  readiness show ai-adoption --role leader --format markdown > interview.md",
    made<ShowCommand>};

}  // namespace readiness::cli
