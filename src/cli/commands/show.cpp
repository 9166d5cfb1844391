#include "report/show/show.hpp"

#include "answers/asked.hpp"
#include "answers/blank.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/flags.hpp"
#include "cli/output_flags.hpp"
#include "cli/show/handout.hpp"
#include "interview/typed.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "report/handout/tool_formats.hpp"

#include <algorithm>

namespace readiness::cli {
namespace {

class ShowCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("QUESTIONNAIRE", &name_,
                 "an id or a path; without it the built-in ones are listed");
    all.option("--role", "ROLE", &role_, "the interview form of this role instead of the outline");
    all.option("--form", "FORM", &form_, "with --role: this form instead of the role's full form");
    const auto unfit = [](const std::string& text) -> std::string {
      return fault_of(text).empty() ? "" : "the text must be UTF-8 without control characters";
    };
    all.option("--unit", "TEXT", &unit_, "of a page to fill in: the unit, which is then not asked")
        .refused_if(unfit);
    all.option("--workflow", "TEXT", &workflow_, "of a page to fill in: the work it is about")
        .refused_if(unfit);
    output_.declare(all);
    all.option("--lang", "TAG", &language_.language, "language of the texts");
    display_.declare(all);
  }

  ExitCode run(const Context& context) override {
    Diagnostics diagnostics;
    const auto outputs = output_.read(language_.and_paths({name_}), diagnostics);
    const bool wants_answers = outputs && makes(*outputs, ContentPart::answers);
    const bool wants_handout = outputs && makes(*outputs, ContentPart::handout);
    if (outputs && name_.empty()) refuse_without_questionnaire(*outputs, diagnostics);
    if (outputs && !wants_handout && !subject().empty())
      diagnostics.error(
          "U0103", Place{},
          "`--" + subject().front().first + "` is for what is handed out to be answered",
          "add --format form -o FILE.html, or leave it out");
    context.print(diagnostics);
    if (!outputs || diagnostics.has_errors()) return ExitCode::usage;
    if (name_.empty()) return list(context, *outputs);
    const auto questionnaire = find_questionnaire(name_, questionnaire_folders(context.io),
                                                  language_.language_for(context.io), diagnostics);
    if (!questionnaire || !offers_language(*questionnaire, language_.language, diagnostics)) {
      context.print(diagnostics);
      return questionnaire ? ExitCode::usage : ExitCode::bad_input;
    }
    Content content;
    if (role_.empty() && form_.empty() && !wants_answers && !wants_handout) {
      content.report = [&](Medium) { return build_outline(*questionnaire); };
      return deliver_all(context, *outputs, display_.choice, content);
    }
    const auto asked = find_asked(*questionnaire, diagnostics);
    context.print(diagnostics);
    if (!asked) return ExitCode::usage;
    const Form& form = questionnaire->forms[asked->form];
    content.report = [&](Medium) { return build_interview(*questionnaire, form, asked->role); };
    content.answers = [&] { return blank_answers(*questionnaire, form, asked->role); };
    content.handout = [&] {
      return make_handout(*questionnaire, asked->form, asked->role,
                          language_.language_for(context.io), subject());
    };
    content.workbook = [&] { return table_to_fill(content.handout()); };
    return deliver_all(context, *outputs, display_.choice, content);
  }

 private:
  static bool makes(const std::vector<Output>& outputs, ContentPart part) {
    return std::any_of(outputs.begin(), outputs.end(),
                       [&](const Output& output) { return output.format->needs == part; });
  }

  [[nodiscard]] SettledSubject subject() const {
    SettledSubject settled;
    if (!unit_.empty()) settled.emplace_back("unit", unit_);
    if (!workflow_.empty()) settled.emplace_back("workflow", workflow_);
    return settled;
  }

  void refuse_without_questionnaire(const std::vector<Output>& outputs,
                                    Diagnostics& diagnostics) const {
    std::string flag = !role_.empty()                ? "--role"
                       : !form_.empty()              ? "--form"
                       : !language_.language.empty() ? "--lang"
                                                     : "";
    for (const Output& output : outputs)
      if (flag.empty() && output.format->needs != ContentPart::report)
        flag = "--format " + std::string(output.format->name);
    if (!flag.empty())
      diagnostics.error(
          "U0103", Place{}, flag + " needs a questionnaire",
          "name one of " + enumerated(built_in_questionnaires(), "or") + ", or a path");
  }

  [[nodiscard]] ExitCode list(const Context& context, const std::vector<Output>& outputs) const {
    Content content;
    content.report = [](Medium) {
      Report report;
      for (const std::string& id : built_in_questionnaires())
        report.blocks.emplace_back(Paragraph{id});
      return report;
    };
    return deliver_all(context, outputs, display_.choice, content);
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
    diagnostics.error(
        "U0106", Place{}, "`" + form_ + "` is not a form for the role `" + role_ + "`",
        did_you_mean(form_, names, choices_text("its forms are", names, "no form asks this role")));
    return std::nullopt;
  }

  std::string name_, role_, form_, unit_, workflow_;
  QuestionnaireFlags language_;
  OutputFlags output_{
      {ContentPart::report, ContentPart::answers, ContentPart::handout, ContentPart::workbook}};
  DisplayFlags display_;
};

}  // namespace

extern const CommandRow show_command = {
    "show",
    "Author",
    "show [QUESTIONNAIRE]",
    "read a questionnaire, or make a form of it to be answered elsewhere",
    "  readiness show                              the built-in questionnaires\n"
    "  readiness show ai-adoption\n"
    "  readiness show ai-adoption --role leader --format markdown > interview.md\n"
    "  readiness show ai-adoption --role practitioner --unit Claims --format form -o staff.html",
    made<ShowCommand>};

}  // namespace readiness::cli
