#include "report/show/show.hpp"

#include "answers/asked.hpp"
#include "answers/blank.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/flags.hpp"
#include "cli/output_flags.hpp"
#include "cli/show/handout.hpp"
#include "cli/show/sql_flags.hpp"
#include "interview/typed.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "report/handout/tool_formats.hpp"

#include <algorithm>
#include <filesystem>

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
    all.option("--hand-in", "TEXT", &hand_in_,
               "of a page to fill in: where the saved answers go, as the page says it")
        .refused_if(unfit);
    all.option("--copy", "FOLDER", &copy_,
               "write the files that a built-in one is made of into this folder, to change them");
    sql_.declare(all);
    output_.declare(all);
    all.option("--lang", "TAG", &language_.language, "language of the texts");
    display_.declare(all);
  }

  ExitCode run(const Context& context) override {
    if (!copy_.empty()) return copy(context);
    Diagnostics diagnostics;
    const auto outputs = output_.read(language_.and_paths({name_}), diagnostics);
    const bool wants_answers = outputs && makes(*outputs, ContentPart::answers);
    const bool wants_handout = outputs && makes(*outputs, ContentPart::handout);
    const bool wants_sql = outputs && makes(*outputs, ContentPart::sql);
    if (outputs && name_.empty()) refuse_without_questionnaire(*outputs, diagnostics);
    if (outputs && !wants_handout && !for_a_page().empty())
      diagnostics.error("U0103", Place{},
                        "`" + for_a_page() + "` is for what is handed out to be answered",
                        "add --format form -o FILE.html, or leave it out");
    if (outputs) check_sql_flags(*outputs, diagnostics);
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
    if (wants_sql) return deliver_sql(context, *outputs, *questionnaire, diagnostics);
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
                          language_.language_for(context.io), subject(), hand_in_);
    };
    content.workbook = [&] { return table_to_fill(content.handout()); };
    return deliver_all(context, *outputs, display_.choice, content);
  }

 private:
  /// Nothing that is there already is written over.
  [[nodiscard]] ExitCode copy(const Context& context) const {
    Diagnostics diagnostics;
    const auto files = built_in_files(name_);
    if (files.empty())
      diagnostics.error("U0103", Place{}, "--copy is for a questionnaire that is built in",
                        "they are " + enumerated(built_in_questionnaires()));
    std::error_code ignored;
    const auto there = std::find_if(files.begin(), files.end(), [&](const auto& file) {
      return std::filesystem::exists(std::filesystem::path(copy_) / file.first, ignored);
    });
    if (there != files.end())
      diagnostics.error("U0110", Place{},
                        "`" + (std::filesystem::path(copy_) / there->first).string() +
                            "` is there already; nothing was written",
                        "choose another folder");
    context.print(diagnostics);
    return diagnostics.has_errors() ? ExitCode::usage : context.write_folder(copy_, files);
  }

  /// SQL is about a whole questionnaire, and nothing else is made with its flags.
  void check_sql_flags(const std::vector<Output>& outputs, Diagnostics& diagnostics) const {
    const bool wants_sql = makes(outputs, ContentPart::sql);
    const bool wants_more = std::any_of(outputs.begin(), outputs.end(), [](const Output& output) {
      return output.format->needs != ContentPart::sql;
    });
    const std::string flag = sql_.given();
    if (!wants_sql && !flag.empty())
      diagnostics.error("U0103", Place{}, "`" + flag + "` is for SQL, and none is written",
                        "add --format sql-duckdb or sql-postgres, or leave it out");
    if (wants_sql && wants_more)
      diagnostics.error("U0103", Place{}, "SQL is written alone",
                        "write the other formats with another command");
    if (sql_.names().only == "groups" && sql_.names().group_by.empty())
      diagnostics.error("U0103", Place{}, "nothing says what the groups are",
                        "add --group-by NAME");
    if (wants_sql && !(role_.empty() && form_.empty()))
      diagnostics.error("U0103", Place{}, "SQL scores every role in every form",
                        "leave --role and --form out");
  }

  [[nodiscard]] ExitCode deliver_sql(const Context& context, const std::vector<Output>& outputs,
                                     const Questionnaire& questionnaire,
                                     Diagnostics& diagnostics) const {
    const auto columns = sql_.columns(questionnaire, diagnostics);
    context.print(diagnostics);
    if (!columns) return ExitCode::usage;
    Content content;
    content.sql = [&](const SqlDialect& dialect, Diagnostics& problems) {
      return sql_views(questionnaire, *columns, sql_.names(), dialect, problems).value_or("");
    };
    return deliver_all(context, outputs, display_.choice, content);
  }

  static bool makes(const std::vector<Output>& outputs, ContentPart part) {
    return std::any_of(outputs.begin(), outputs.end(),
                       [&](const Output& output) { return output.format->needs == part; });
  }

  /// The first flag that only a page to fill in has a use for.
  [[nodiscard]] std::string for_a_page() const {
    if (!hand_in_.empty()) return "--hand-in";
    return subject().empty() ? "" : "--" + subject().front().first;
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

  std::string name_, role_, form_, unit_, workflow_, hand_in_, copy_;
  QuestionnaireFlags language_;
  SqlFlags sql_;
  OutputFlags output_{{ContentPart::report, ContentPart::answers, ContentPart::handout,
                       ContentPart::workbook, ContentPart::sql}};
  DisplayFlags display_;
};

}  // namespace

extern const CommandRow show_command = {
    "show",
    "Author",
    "show [QUESTIONNAIRE]",
    "read a questionnaire; make a form of it, or SQL that scores a table",
    "  readiness show                              the built-in questionnaires\n"
    "  readiness show ai-adoption\n"
    "  readiness show ai-adoption --role leader --format markdown > interview.md\n"
    "  readiness show ai-adoption --role practitioner --unit Claims --format form -o staff.html\n"
    "  readiness show ai-adoption --copy my-questionnaire/\n"
    "  readiness show ai-adoption --format sql-duckdb --table survey.answers --group-by unit",
    made<ShowCommand>};

}  // namespace readiness::cli
