#include "answers/asked.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "cli/assess_answers.hpp"
#include "cli/assess_saving.hpp"
#include "cli/command.hpp"
#include "cli/load_answers.hpp"
#include "document/yaml.hpp"
#include "interview/opening.hpp"
#include "questionnaire/catalogue.hpp"
#include "report/formats.hpp"
#include "report/grade_text.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>

namespace readiness {
namespace {

/// Surveys whose low end is below this share of the range are worth more questions.
constexpr double weak_share = 0.6;

/// What a short form left out, of the surveys that are weak or not known yet.
std::vector<Offer> weak_surveys(const Session& session) {
  const Questionnaire& questionnaire = session.questionnaire();
  const Response& response = session.response();
  const Assessment result =
      assessment(questionnaire, response, scoring_date(response, session.today()));
  const ScoringRules& rules = questionnaire.scoring;
  const double enough = rules.range_low + weak_share * (rules.range_high - rules.range_low);
  std::vector<Offer> offers;
  for (Offer& offer : session.left_out()) {
    const Part& part = result.card.dimensions[offer.survey];
    const bool known = part.shown().has_value();
    if (known && part.range->low >= enough) continue;
    offer.standing = known ? grade_text(questionnaire, *part.range) : "not known yet";
    if (offer.standing.empty()) offer.standing = "could be better";
    offers.push_back(std::move(offer));
  }
  return offers;
}

/// The questionnaire that is asked when none is named.
std::string first_questionnaire() { return built_in_questionnaires().front(); }

bool is_set(const std::string& value) { return !value.empty() && value != "0"; }

class AssessCommand : public Command {
 public:
  void declare(CLI::App& app) override {
    app.add_option("QUESTIONNAIRE", name_, "an id or a path; the first built-in one if left out");
    app.add_option(
           "-o,--output", output_,
           "the answers file to write, - for standard output; ROLE.answers.yaml if left out")
        ->type_name("FILE");
    app.add_option("--resume", resume_, "go on with this answers file")->type_name("FILE");
    app.add_option("--role", role_, "who answers")->type_name("ROLE");
    app.add_option("--form", form_, "which questions; the role's usual form if left out")
        ->type_name("FORM");
    app.add_option("--survey", survey_, "the questions of one survey alone")->type_name("SURVEY");
    app.add_option("--unit", unit_, "the team or unit that the answers are about")
        ->type_name("TEXT");
    app.add_option("--workflow", workflow_, "the work that they are about")->type_name("TEXT");
    app.add_option("--people", people_, "how many people do it")->type_name("N");
    app.add_option("--ref", ref_, "a pseudonym of who answers")->type_name("TEXT");
    app.add_option("--date", date_, "the day of the answers; today if left out")->type_name("DATE");
    app.add_option("--set", settings_, "give an answer: id=value (repeatable)")
        ->type_name("ID=VALUE");
    app.add_option("--answers-from", answers_from_,
                   "take answers from YAML or JSON, - for standard input")
        ->type_name("FILE");
    app.add_flag("--no-input", no_input_, "ask nothing; exit 4 when answers are missing");
    app.add_option("--script", script_, "take replies from a file, - for standard input")
        ->type_name("FILE");
    app.add_flag("--accessible", accessible_, "sentences instead of layout, for screen readers");
    app.add_flag("--no-report", no_report_, "end without the report");
    app.add_option("-q,--questionnaire", questionnaire_.name, "the same as QUESTIONNAIRE")
        ->type_name("ID|PATH");
    app.add_option("--lang", questionnaire_.language, "language of the questionnaire's texts")
        ->type_name("TAG");
    display_.declare(app);
  }

  ExitCode run(const Context& context) override {
    if (is_set(context.io.variable("ACCESSIBLE"))) accessible_ = true;
    if (questionnaire_.name.empty()) questionnaire_.name = name_;
    Diagnostics diagnostics;
    ExitCode code = check_flags(diagnostics);
    if (code == ExitCode::ok) code = start(context, diagnostics);
    context.print(diagnostics);
    if (left_) return *left_;
    return code == ExitCode::ok ? hold(context) : code;
  }

 private:
  static ExitCode refuse(Diagnostics& diagnostics, std::string code, std::string message,
                         std::string help = {}) {
    diagnostics.error(std::move(code), Place{}, std::move(message), std::move(help));
    return ExitCode::usage;
  }

  ExitCode check_flags(Diagnostics& diagnostics) const {
    if (!date_.empty() && !parse_date(date_))
      return refuse(diagnostics, "U0103", "`" + date_ + "` is no date",
                    "write it like --date 2026-11-23");
    if (no_input_ && !script_.empty())
      return refuse(diagnostics, "U0103", "--no-input and --script exclude each other",
                    "leave one of them out");
    if (script_ == "-" && answers_from_ == "-")
      return refuse(diagnostics, "U0103", "standard input cannot be both script and answers",
                    "put one of them in a file");
    if (!resume_.empty() && resume_ == "-")
      return refuse(diagnostics, "U0103", "--resume needs a file: answers are saved in it",
                    "to take answers from standard input use --answers-from -");
    if (!resume_.empty() && !output_.empty())
      return refuse(diagnostics, "U0103", "--resume saves in the file that it goes on with",
                    "to write another file use --answers-from " + resume_ + " -o " + output_);
    return ExitCode::ok;
  }

  // --- before the questions: who answers what, and where it is saved ----------------------------

  ExitCode start(const Context& context, Diagnostics& diagnostics) {
    return resume_.empty() ? start_anew(context, diagnostics) : start_again(context, diagnostics);
  }

  ExitCode start_again(const Context& context, Diagnostics& diagnostics) {
    ExitCode code = ExitCode::ok;
    auto text = context.read(resume_, diagnostics);
    if (!text) return ExitCode::bad_input;
    auto document = parse_yaml(Source(resume_, std::move(*text)), diagnostics);
    if (!document) return ExitCode::bad_input;
    auto loaded =
        AnswersLoader{context, questionnaire_, false, false}.load(*document, diagnostics, code);
    if (!loaded) return code;
    const Response& response = loaded->response;
    const std::string& role = loaded->questionnaire.roles[response.role].id;
    const std::string& form = loaded->questionnaire.forms[response.form].id;
    if ((!role_.empty() && role_ != role) || (!form_.empty() && form_ != form))
      return refuse(
          diagnostics, "U0109",
          "`" + resume_ + "` holds answers of the role `" + role + "` in the form `" + form + "`",
          "leave --role and --form out, or start a new file with -o");
    loaded_ = std::move(loaded);
    file_.emplace(loaded_->questionnaire, std::move(*document), loaded_->response, resume_);
    return take_given(context, diagnostics);
  }

  ExitCode start_anew(const Context& context, Diagnostics& diagnostics) {
    const std::string name =
        questionnaire_.name.empty() ? first_questionnaire() : questionnaire_.name;
    auto questionnaire = find_questionnaire(name, questionnaire_folders(context.io),
                                            questionnaire_.language_for(context.io), diagnostics);
    if (!questionnaire) return ExitCode::bad_input;
    if (!questionnaire_.offers_language(*questionnaire, diagnostics)) return ExitCode::usage;
    loaded_ = LoadedAnswers{std::move(*questionnaire), {}};
    Response& response = loaded_->response;
    response.answers =
        Table<QuestionId, std::optional<Answer>>(loaded_->questionnaire.questions.size());
    response.predictions = response.answers;
    response.date = parse_date(date_).value_or(context.io.today);
    response.ref = ref_;
    ExitCode code = find_role(context, diagnostics);
    if (code == ExitCode::ok) code = find_survey(diagnostics);
    if (code == ExitCode::ok) code = ask_scope(context, diagnostics);
    if (code != ExitCode::ok) return code;
    return create(context, diagnostics);
  }

  ExitCode create(const Context& context, Diagnostics& diagnostics) {
    const std::string path = output_ == "-" ? "" : output_.empty() ? default_path() : output_;
    if (!path.empty() && std::filesystem::exists(path))
      return refuse(diagnostics, "U0110",
                    "`" + path + "` is there already; nothing was overwritten",
                    "go on with it: readiness assess --resume " + shell_word(path) +
                        ", or choose another file with -o");
    file_.emplace(new_answers_file(loaded_->questionnaire, loaded_->response, path));
    const ExitCode code = take_given(context, diagnostics);
    if (code != ExitCode::ok) return code;
    return file_->save(diagnostics) == Saved::yes ? ExitCode::ok : ExitCode::bad_input;
  }

  [[nodiscard]] std::string default_path() const {
    return loaded_->questionnaire.roles[loaded_->response.role].id + ".answers.yaml";
  }

  /// The role from flags, else asked for; then its form.
  ExitCode find_role(const Context& context, Diagnostics& diagnostics) {
    const Questionnaire& questionnaire = loaded_->questionnaire;
    const Form* form = nullptr;
    for (const Form& each : questionnaire.forms)
      if (each.id == form_) form = &each;
    if (!form_.empty() && !form) {
      std::vector<std::string> names;
      for (const Form& each : questionnaire.forms) names.push_back(each.id);
      return refuse(diagnostics, "U0106", "`" + form_ + "` is not a form of " + questionnaire.id,
                    did_you_mean(form_, names, "the forms are " + enumerated(names)));
    }
    if (role_.empty() && form && form->roles.size() == 1)
      role_ = questionnaire.roles[form->roles.front()].id;
    if (role_.empty() && questionnaire.roles.size() == 1) role_ = (*questionnaire.roles.begin()).id;
    if (role_.empty()) {
      const ExitCode code = ask_role(context, form, diagnostics);
      if (code != ExitCode::ok) return code;
    }
    const auto role = find_by_id(questionnaire.roles, role_);
    if (!role) {
      const auto names = names_in(questionnaire.roles);
      return refuse(diagnostics, "U0106", "`" + role_ + "` is not a role of " + questionnaire.id,
                    did_you_mean(role_, names, "the roles are " + enumerated(names)));
    }
    loaded_->response.role = *role;
    return find_form(*role, diagnostics);
  }

  ExitCode find_form(RoleId role, Diagnostics& diagnostics) {
    const Questionnaire& questionnaire = loaded_->questionnaire;
    std::vector<std::string> names;
    std::optional<std::size_t> found;
    for (const std::size_t form : forms_of(questionnaire, role)) {
      const Form& row = questionnaire.forms[form];
      names.push_back(row.id);
      if (row.id == form_ || (form_.empty() && survey_.empty() && row.is_default)) found = form;
    }
    if (names.empty()) return refuse(diagnostics, "U0106", "no form asks the role `" + role_ + "`");
    if (!found && !form_.empty())
      return refuse(diagnostics, "U0106",
                    "`" + form_ + "` is not a form for the role `" + role_ + "`",
                    did_you_mean(form_, names, "its forms are " + enumerated(names)));
    loaded_->response.form = found.value_or(full_form_of(questionnaire, role));
    return ExitCode::ok;
  }

  ExitCode find_survey(Diagnostics& diagnostics) {
    if (survey_.empty()) return ExitCode::ok;
    const Questionnaire& questionnaire = loaded_->questionnaire;
    const auto survey = find_by_id(questionnaire.dimensions, survey_);
    if (!survey) {
      const auto names = names_in(questionnaire.dimensions);
      return refuse(diagnostics, "U0106",
                    "`" + survey_ + "` is not a survey of " + questionnaire.id,
                    did_you_mean(survey_, names, "the surveys are " + enumerated(names)));
    }
    loaded_->response.only = {*survey};
    return ExitCode::ok;
  }

  // --- the opening -------------------------------------------------------------------------------

  [[nodiscard]] DialogueStyle style() const {
    DialogueStyle style;
    style.accessible = accessible_;
    style.keys = terminal_.keys;
    style.bold = terminal_.bold;
    style.file = file_ ? file_->path() : "";
    return style;
  }

  bool open(const Context& context, Diagnostics& diagnostics) {
    if (terminal_.terminal) return true;
    terminal_ = context.io.open_terminal({script_, accessible_, answers_from_ == "-"}, diagnostics);
    return terminal_.terminal != nullptr;
  }

  /// A script that is missing is a bad file; a terminal that is missing leaves answers missing.
  [[nodiscard]] ExitCode not_opened() const {
    return script_.empty() ? ExitCode::incomplete : ExitCode::bad_input;
  }

  ExitCode ask_role(const Context& context, const Form* form, Diagnostics& diagnostics) {
    const Questionnaire& questionnaire = loaded_->questionnaire;
    if (no_input_)
      return refuse(diagnostics, "U0106", "who answers is not said",
                    "add --role " + questionnaire.roles[RoleId{0}].id);
    if (!open(context, diagnostics)) return not_opened();
    OpeningQuestion question{OpeningQuestion::Kind::choice, "In which role do you answer?", {}, {}};
    std::vector<std::string> ids;
    for (const RoleId role : questionnaire.roles.ids()) {
      const auto asks = [&](RoleId each) { return each == role; };
      if (form && std::none_of(form->roles.begin(), form->roles.end(), asks)) continue;
      question.choices.push_back(questionnaire.roles[role].title);
      ids.push_back(questionnaire.roles[role].id);
    }
    std::vector<OpeningQuestion> questions = {question};
    Ending ending;
    if (!ask_opening(questions, style(), *terminal_.terminal, ending)) return nothing_yet(ending);
    role_ = ids[static_cast<std::size_t>(std::stoi(questions.front().reply)) - 1];
    return ExitCode::ok;
  }

  /// Unit, workflow, people and day, where flags do not say them and somebody can be asked.
  ExitCode ask_scope(const Context& context, Diagnostics& diagnostics) {
    struct Scope {
      std::string key;
      std::string* flag;
      OpeningQuestion question;
    };
    using Kind = OpeningQuestion::Kind;
    const std::string today = to_text(*loaded_->response.date);
    const Scope all[] = {
        {"unit", &unit_, {Kind::text, "Which team or unit is it about? (Enter to skip)", {}, {}}},
        {"workflow",
         &workflow_,
         {Kind::text, "Which work of that team, if one? (Enter to skip)", {}, {}}},
        {"people",
         &people_,
         {Kind::whole_number, "How many people do that work? (Enter to skip)", {}, {}}},
        {"", &date_, {Kind::date, "The day of these answers (Enter for " + today + ")", {}, today}},
    };
    std::vector<OpeningQuestion> questions;
    for (const Scope& scope : all)
      if (scope.flag->empty()) questions.push_back(scope.question);
    if (!no_input_ && !questions.empty()) {
      if (!open(context, diagnostics)) return not_opened();
      Ending ending;
      if (!ask_opening(questions, style(), *terminal_.terminal, ending)) return nothing_yet(ending);
      auto reply = questions.begin();
      for (const Scope& scope : all)
        if (scope.flag->empty()) *scope.flag = (reply++)->reply;
    }
    for (const Scope& scope : all)
      if (!scope.key.empty() && !scope.flag->empty())
        loaded_->response.subject.emplace_back(scope.key, *scope.flag);
    loaded_->response.date = parse_date(date_).value_or(*loaded_->response.date);
    return ExitCode::ok;
  }

  /// Ends the command, also where the code says that all is well.
  ExitCode nothing_yet(const Ending& ending) {
    terminal_.terminal->write("\nNothing was asked yet, and nothing was saved.\n");
    left_ = exit_code_of(ending);
    return ExitCode::incomplete;
  }

  static ExitCode exit_code_of(const Ending& ending) {
    switch (ending.how) {
      case Ending::How::finished:
      case Ending::How::stopped:
        return ExitCode::ok;
      case Ending::How::ended:
        return ExitCode::incomplete;
      case Ending::How::interrupted:
        return exit_code_of_signal(ending.signal);
      case Ending::How::lost:
        return ExitCode::bad_input;
    }
    return ExitCode::internal;
  }

  // --- answers that need no asking ---------------------------------------------------------------

  ExitCode take_given(const Context& context, Diagnostics& diagnostics) {
    std::vector<GivenAnswer> given;
    if (!answers_from_.empty()) {
      auto text = context.read(answers_from_, diagnostics);
      if (!text) return ExitCode::bad_input;
      const std::string name = answers_from_ == "-" ? "<stdin>" : answers_from_;
      const auto document = parse_yaml(Source(name, std::move(*text)), diagnostics);
      if (!document ||
          !read_given(*document, loaded_->questionnaire, file_->response(), given, diagnostics))
        return ExitCode::bad_input;
    }
    bool good = true;
    for (const std::string& setting : settings_)
      good = read_setting("--set", setting, loaded_->questionnaire, file_->response(), given,
                          diagnostics) &&
             good;
    if (!good) return ExitCode::usage;
    for (const GivenAnswer& each : given)
      if (!file_->put(each.place, each.answer, diagnostics)) return ExitCode::bad_input;
    return ExitCode::ok;
  }

  // --- the questions -----------------------------------------------------------------------------

  ExitCode hold(const Context& context) {
    const Date today = parse_date(date_).value_or(
        resume_.empty() ? file_->response().date.value_or(context.io.today) : context.io.today);
    Session session(loaded_->questionnaire, file_->response(), today);
    return no_input_ ? finish_without_asking(context, session) : ask(context, session);
  }

  ExitCode finish_without_asking(const Context& context, const Session& session) {
    Diagnostics diagnostics;
    const bool saved = file_->save(diagnostics) == Saved::yes;
    context.print(diagnostics);
    if (!saved) return ExitCode::bad_input;
    const Review review = session.review();
    if (review.open.empty()) return finish(context);
    std::vector<std::string> ids;
    for (const AnswerPlace& place : review.open)
      ids.push_back((place.is_prediction ? "predictions." : "") +
                    loaded_->questionnaire.questions[place.question].id);
    diagnostics.error("U0111", Place{},
                      counted(static_cast<long>(ids.size()), "answer is", "answers are") +
                          " missing: " + joined(ids, ", "),
                      "add them with --set or --answers-from, or leave --no-input out to be asked");
    context.print(diagnostics);
    if (output_ == "-") (void)context.deliver(file_->text());
    return ExitCode::incomplete;
  }

  ExitCode ask(const Context& context, Session& session) {
    Diagnostics diagnostics;
    if (!open(context, diagnostics) || file_->save(diagnostics) != Saved::yes) {
      context.print(diagnostics);
      return terminal_.terminal ? ExitCode::bad_input : not_opened();
    }
    Terminal& terminal = *terminal_.terminal;
    DialogueStyle shown = style();
    shown.width = terminal.width();
    terminal.write("\n" + Dialogue(session, shown).introduction());
    AnswersSaving saving{*file_, terminal, loaded_->questionnaire};
    const Hooks hooks{[&](Session& s, const Outcome& outcome) { return saving.save(s, outcome); },
                      weak_surveys};
    const Ending ending = converse(session, shown, terminal, hooks);
    shown = style();  // the file may be another one
    shown.width = terminal.width();
    const bool finished = ending.how == Ending::How::finished;
    if (ending.how == Ending::How::ended) terminal.write("\nThe input ended here.");
    if (ending.how != Ending::How::lost) terminal.write(Dialogue(session, shown).parting(finished));
    terminal_.terminal.reset();
    if (finished) return finish(context);
    if (output_ == "-") (void)context.deliver(file_->text());
    return exit_code_of(ending);
  }

  ExitCode finish(const Context& context) const {
    if (output_ == "-") return context.deliver(file_->text());
    if (no_report_) return ExitCode::ok;
    const Response& response = file_->response();
    const Assessment result =
        assessment(loaded_->questionnaire, response, scoring_date(response, context.io.today));
    const TerminalStyle style = display_style(context.io, display_.choice, true);
    return context.deliver(report_formats().front().render(result, style));
  }

  std::string name_, output_, resume_, role_, form_, survey_;
  std::string unit_, workflow_, people_, ref_, date_;
  std::vector<std::string> settings_;
  std::string answers_from_, script_;
  bool no_input_ = false, accessible_ = false, no_report_ = false;
  QuestionnaireFlags questionnaire_;
  DisplayFlags display_;
  std::optional<LoadedAnswers> loaded_;
  std::optional<AnswersFile> file_;
  OpenTerminal terminal_;
  std::optional<ExitCode> left_;  ///< during the opening
};

}  // namespace

std::unique_ptr<Command> make_assess_command() { return std::make_unique<AssessCommand>(); }

}  // namespace readiness
