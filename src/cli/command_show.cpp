#include "answers/asked.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/flags.hpp"
#include "questionnaire/catalogue.hpp"
#include "report/markdown.hpp"
#include "report/show.hpp"

#include <CLI/CLI.hpp>

namespace readiness {
namespace {

class ShowCommand : public Command {
 public:
  void declare(CLI::App& app) override {
    app.add_option("QUESTIONNAIRE", name_,
                   "an id or a path; without it the built-in ones are listed");
    app.add_option("--role", role_, "the interview form of this role instead of the outline")
        ->type_name("ROLE");
    app.add_option("--form", form_, "with --role: this form instead of the role's full form")
        ->type_name("FORM");
    app.add_option("-f,--format", format_, "format: terminal or markdown")
        ->check(CLI::IsMember({"terminal", "markdown"}))
        ->type_name("FORMAT");
    app.add_option("-o,--output", output_, "write into this file instead of standard output")
        ->type_name("FILE");
    app.add_option("--lang", language_.language, "language of the texts")->type_name("TAG");
    display_.declare(app);
  }

  ExitCode run(const Context& context) override {
    if (name_.empty()) return list(context);
    Diagnostics diagnostics;
    const auto questionnaire = find_questionnaire(name_, questionnaire_folders(context.io),
                                                  language_.language_for(context.io), diagnostics);
    if (!questionnaire) {
      context.print(diagnostics);
      return ExitCode::bad_input;
    }
    const auto report = wanted(*questionnaire, diagnostics);
    context.print(diagnostics);
    if (!report) return ExitCode::usage;
    const bool to_terminal = output_.empty() || output_ == "-";
    return context.deliver(
        format_ == "markdown"
            ? render_markdown(*report)
            : render_terminal(*report, display_style(context.io, display_.choice, to_terminal)),
        output_);
  }

 private:
  static ExitCode list(const Context& context) {
    std::string text;
    for (const std::string& id : built_in_questionnaires()) text += id + "\n";
    return context.deliver(text);
  }

  [[nodiscard]] std::optional<Report> wanted(const Questionnaire& questionnaire,
                                             Diagnostics& diagnostics) const {
    if (role_.empty() && form_.empty()) return build_outline(questionnaire);
    const auto role = find_by_id(questionnaire.roles, role_);
    if (!role) {
      const auto names = names_in(questionnaire.roles);
      diagnostics.error("U0106", Place{},
                        role_.empty() ? "--form needs --role"
                                      : "`" + role_ + "` is not a role of " + questionnaire.id,
                        did_you_mean(role_, names, "the roles are " + enumerated(names)));
      return std::nullopt;
    }
    return interview(questionnaire, *role, diagnostics);
  }

  [[nodiscard]] std::optional<Report> interview(const Questionnaire& questionnaire, RoleId role,
                                                Diagnostics& diagnostics) const {
    std::vector<std::string> names;
    for (const std::size_t form : forms_of(questionnaire, role)) {
      names.push_back(questionnaire.forms[form].id);
      if (names.back() == form_)
        return build_interview(questionnaire, questionnaire.forms[form], role);
    }
    if (form_.empty() && !names.empty())
      return build_interview(questionnaire, questionnaire.forms[full_form_of(questionnaire, role)],
                             role);
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

std::unique_ptr<Command> make_show_command() { return std::make_unique<ShowCommand>(); }

}  // namespace readiness
