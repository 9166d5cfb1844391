#include "answers/applies.hpp"
#include "answers/bind.hpp"
#include "answers/write.hpp"
#include "base/text.hpp"
#include "cli/assess/answers.hpp"
#include "cli/assess/begun.hpp"
#include "cli/assess/closing.hpp"
#include "cli/assess/head.hpp"
#include "cli/assess/page.hpp"
#include "cli/assess/saving.hpp"
#include "cli/assess/terminal.hpp"
#include "cli/command.hpp"
#include "cli/load.hpp"
#include "diagnosis/assessment.hpp"
#include "document/yaml/yaml.hpp"
#include "interview/screen/canvas.hpp"
#include "questionnaire/load/catalogue.hpp"
#include "questionnaire/placeholders.hpp"
#include "report/words/scores.hpp"

#include <utility>

namespace readiness::cli {
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

class AssessCommand : public Command {
 public:
  void declare(Parameters& all) override {
    all.argument("QUESTIONNAIRE", &name_,
                 "an id or a path, the first built-in one if left out; or answers to resume");
    all.option("-o,--output", "FILE", &output_,
               "the answers file to write, - for standard output; ROLE.answers.yaml if left out");
    all.option("--resume", "[FILE]", &resume_,
               "resume this answers file; without FILE, or of a folder, the newest unfinished one");
    all.flag("--new", starts_anew_, "start anew, beside answers that are not finished");
    head_.declare(all);
    all.option("--set", "ID=VALUE", &settings_, "give an answer: id=value (repeatable)");
    all.option("--answers-from", "FILE", &answers_from_,
               "take answers from YAML or JSON, - for standard input");
    all.flag("--no-input", no_input_, "ask nothing; exit 4 when answers are missing");
    all.option("--script", "FILE", &script_, "take replies from a file, - for standard input");
    all.flag("--no-report", no_report_, "do not show the report at the end");
    all.option("-q,--questionnaire", "ID|PATH", &questionnaire_.name, "the same as QUESTIONNAIRE");
    all.option("--lang", "TAG", &questionnaire_.language, "language of the questionnaire's texts");
    display_.declare(all);
  }

  ExitCode run(const Context& context) override {
    if (questionnaire_.name.empty()) questionnaire_.name = name_;
    terminal_.emplace(context, TerminalWish{script_, is_accessible(context.io, display_.choice),
                                            answers_from_ == "-"});
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
    if (!head_.date.empty() && !parse_date(head_.date))
      return refuse(diagnostics, "U0103", "`" + head_.date + "` is not a date",
                    "write it like --date 2026-11-23");
    if (no_input_ && !script_.empty())
      return refuse(diagnostics, "U0103", "--no-input and --script cannot be used together",
                    "leave one of them out");
    if (script_ == "-" && answers_from_ == "-")
      return refuse(diagnostics, "U0103", "standard input cannot be both script and answers",
                    "put one of them in a file");
    if (!resume_.empty() && resume_ == "-")
      return refuse(diagnostics, "U0103", "--resume needs a file: answers are saved in it",
                    "to take answers from standard input use --answers-from -");
    if (!resume_.empty() && !output_.empty())
      return refuse(diagnostics, "U0103", "--resume saves in the file that it resumes",
                    "to write another file use --answers-from " + resume_ + " -o " + output_);
    return ExitCode::ok;
  }

  // --- before the questions: who answers what, and where it is saved ----------------------------

  ExitCode start(const Context& context, Diagnostics& diagnostics) {
    if (resume_.empty() && is_answers_file(questionnaire_.name)) {
      resume_ = std::exchange(questionnaire_.name, {});
      if (const ExitCode code = check_flags(diagnostics); code != ExitCode::ok) return code;
    }
    const ReadingRules rules = questionnaire_.rules(context.io);
    if (is_folder(resume_)) {
      const std::vector<Begun> begun = begun_in(resume_, rules);
      if (begun.empty()) {
        diagnostics.error("U0112", Place{},
                          "there are no unfinished answers in " +
                              (resume_ == "." ? "this folder" : "`" + resume_ + "`"),
                          "name a file, or start with readiness assess");
        return ExitCode::nothing_to_do;
      }
      resume_ = begun.front().path;
    }
    if (resume_.empty() && may_offer()) offer(begun_in(".", rules), context.io.today);
    if (left_) return ExitCode::ok;
    return resume_.empty() ? start_anew(context, diagnostics) : start_again(context, diagnostics);
  }

  /// Whether somebody sits there who has not said what they want.
  [[nodiscard]] bool may_offer() const {
    return !no_input_ && script_.empty() && answers_from_.empty() && settings_.empty() &&
           output_.empty() && head_.are_empty() && !starts_anew_;
  }

  /// Asks whether one of these is to be resumed.
  void offer(std::vector<Begun> begun, Date today) {
    constexpr std::size_t most = 8;  // each has a digit, and so has none of them
    Diagnostics no_terminal;         // is told where something is asked next
    if (begun.empty() || !terminal_->open(no_terminal)) return;
    if (begun.size() > most) begun.resize(most);
    OpeningQuestion question{OpeningQuestion::Kind::choice, {}, {}, "1"};
    if (begun.size() == 1) {
      question.text = "Go on with " + text_of(begun.front(), today) + "?";
      question.choices = {"Yes, go on with it", "No, start anew"};
    } else {
      question.text = "Several are not finished. With which do you go on?";
      for (const Begun& each : begun) question.choices.push_back(text_of(each, today));
      question.choices.emplace_back("None of these: start anew");
    }
    std::vector<OpeningQuestion> questions = {question};
    Ending ending;
    if (!ask_opening(questions, terminal_->style({}), terminal_->terminal(), ending)) {
      left_ = exit_code_of(ending);
      return;
    }
    const std::size_t chosen = questions.front().chosen();
    if (chosen < begun.size())
      resume_ = begun[chosen].path;
    else
      starts_anew_ = true;
  }

  ExitCode start_again(const Context& context, Diagnostics& diagnostics) {
    auto document = read_to_edit(resume_, diagnostics);
    if (!document) return ExitCode::bad_input;
    ReadingRules rules = questionnaire_.rules(context.io);
    rules.show_values = true;  // they are one's own
    rules.by_version = true;
    rules.can_rescore = false;
    auto loaded = AnswersReader(rules).read(*document);
    diagnostics.add_all(loaded.diagnostics);
    if (!loaded.value) return exit_code_of(loaded.refusals);
    const Response& response = loaded.value->response;
    const std::string& role = loaded.value->questionnaire->roles[response.role].id;
    const std::string& form = loaded.value->questionnaire->forms[response.form].id;
    if ((!head_.role.empty() && head_.role != role) || (!head_.form.empty() && head_.form != form))
      return refuse(
          diagnostics, "U0109",
          "`" + resume_ + "` holds answers of the role `" + role + "` in the form `" + form + "`",
          "leave --role and --form out, or start a new file with -o");
    loaded_ = std::move(loaded.value);
    const std::string text = document->source.text();
    if (!no_input_ && holds_head_alone(text)) return finish_head(text, diagnostics);
    file_.emplace(*loaded_->questionnaire, std::move(*document), loaded_->response, resume_);
    return take_given(diagnostics);
  }

  /// Whether it is what was written when a sitting ended before its first question.
  [[nodiscard]] bool holds_head_alone(const std::string& text) const {
    return text == head_yaml(*loaded_->questionnaire, loaded_->response) && answers_from_.empty() &&
           settings_.empty();
  }

  /// Asks for what the head does not say yet.
  ExitCode finish_head(const std::string& text, Diagnostics& diagnostics) {
    Response& response = loaded_->response;
    const Questionnaire& questionnaire = *loaded_->questionnaire;
    HeadFlags known = head_;
    known.role = questionnaire.roles[response.role].id;
    known.form = questionnaire.forms[response.form].id;
    if (response.only.size() == 1)
      known.survey = questionnaire.dimensions[response.only.front()].id;
    known.unit = subject_of(response, "unit");
    known.workflow = subject_of(response, "workflow");
    known.people = subject_of(response, "people");
    known.ref = response.ref;
    if (response.date) known.date = to_text(*response.date);
    AssessHead head(questionnaire, known, resume_, &*terminal_);
    head.save_replies(BegunHead{resume_, text});
    const ExitCode code = head.complete(response, diagnostics);
    left_ = head.left();
    was_welcomed_ = head.was_welcomed();
    return code == ExitCode::ok ? take_begun(*head.saved(), diagnostics) : code;
  }

  /// The file that the head is in already.
  ExitCode take_begun(const BegunHead& begun, Diagnostics& diagnostics) {
    auto document = parse_yaml(Source(begun.path, begun.text), diagnostics);
    if (!document) return ExitCode::internal;
    auto response = bind(*document, *loaded_->questionnaire, diagnostics);
    if (!response) return ExitCode::internal;
    file_.emplace(*loaded_->questionnaire, std::move(*document), std::move(*response), begun.path);
    return take_given(diagnostics);
  }

  ExitCode start_anew(const Context& context, Diagnostics& diagnostics) {
    const std::string name =
        questionnaire_.name.empty() ? first_questionnaire() : questionnaire_.name;
    auto questionnaire = find_questionnaire(name, questionnaire_folders(context.io),
                                            questionnaire_.language_for(context.io), diagnostics);
    if (!questionnaire) return ExitCode::bad_input;
    if (!offers_language(*questionnaire, questionnaire_.language, diagnostics))
      return ExitCode::usage;
    loaded_ = Answers{std::make_shared<const Questionnaire>(std::move(*questionnaire)), {}};
    Response& response = loaded_->response;
    response.answers = AnswerTable(loaded_->questionnaire->questions.size());
    response.predictions = response.answers;
    response.date = parse_date(head_.date).value_or(context.io.today);
    AssessHead head(*loaded_->questionnaire, head_, output_, no_input_ ? nullptr : &*terminal_);
    if (starts_anew_) head.take_free_name();
    // answers that flags give are looked at before anything is written
    if (answers_from_.empty() && settings_.empty()) head.save_replies();
    const ExitCode code = head.complete(response, diagnostics);
    left_ = head.left();
    was_welcomed_ = head.was_welcomed();
    if (code != ExitCode::ok) return code;
    return head.saved() ? take_begun(*head.saved(), diagnostics)
                        : create(head.path(response.role), diagnostics);
  }

  ExitCode create(const std::string& path, Diagnostics& diagnostics) {
    file_.emplace(new_answers_file(*loaded_->questionnaire, loaded_->response, path));
    const ExitCode code = take_given(diagnostics);
    if (code != ExitCode::ok) return code;
    return is_saved(diagnostics) ? ExitCode::ok : ExitCode::bad_input;
  }

  bool is_saved(Diagnostics& diagnostics) {
    const Saved saved = file_->save(diagnostics);
    if (saved == Saved::changed_by_others)
      diagnostics.error("A0502", Source(file_->path(), "").whole_file(),
                        "this file was changed in the meantime; it was left alone", "try again");
    return saved == Saved::yes;
  }

  // --- answers that need no asking ---------------------------------------------------------------

  ExitCode take_given(Diagnostics& diagnostics) {
    std::vector<GivenAnswer> given;
    if (!answers_from_.empty()) {
      const auto document = read_one_document(answers_from_, diagnostics);
      if (!document ||
          !read_given(*document, *loaded_->questionnaire, file_->response(), given, diagnostics))
        return ExitCode::bad_input;
    }
    bool good = true;
    for (const std::string& setting : settings_)
      good = read_setting("--set", setting, *loaded_->questionnaire, file_->response(), given,
                          diagnostics) &&
             good;
    if (!good) return ExitCode::usage;
    Response tried = file_->response();
    for (const GivenAnswer& each : given)
      (each.place.is_prediction ? tried.predictions : tried.answers)[each.place.question] =
          each.answer;
    for (const Contradiction* each : impossible_in(*loaded_->questionnaire, tried))
      diagnostics.error("A0211", Place{}, each->ask, "correct one of the two answers");
    if (diagnostics.has_errors()) return ExitCode::usage;
    for (const GivenAnswer& each : given)
      if (!file_->put(each.place, each.answer, diagnostics)) return ExitCode::bad_input;
    return ExitCode::ok;
  }

  // --- the questions -----------------------------------------------------------------------------

  ExitCode hold(const Context& context) {
    const Date today =
        parse_date(head_.date)
            .value_or(resume_.empty() ? file_->response().date.value_or(context.io.today)
                                      : context.io.today);
    asked_ = about(*loaded_->questionnaire, subject_of(file_->response(), "workflow"));
    Session session(*asked_, file_->response(), today);
    return no_input_ ? finish_without_asking(context, session) : ask(context, session);
  }

  static constexpr std::size_t most_ids =
      12;  // of what is missing; a wall of ids is read by nobody

  ExitCode finish_without_asking(const Context& context, const Session& session) {
    Diagnostics diagnostics;
    const bool saved = is_saved(diagnostics);
    context.print(diagnostics);
    if (!saved) return ExitCode::bad_input;
    const AskReview review = session.review();
    if (review.open.empty()) return context.deliver(result_text(context));
    std::vector<std::string> ids;
    for (const AnswerPlace& place : review.open)
      ids.push_back((place.is_prediction ? "predictions." : "") +
                    loaded_->questionnaire->questions[place.question].id);
    const std::string missing =
        counted(static_cast<long>(ids.size()), "answer is", "answers are") + " missing: ";
    const std::string saved_in =
        output_ == "-" ? "" : "what was given is saved in " + file_->path() + "; ";
    diagnostics.error(
        "U0111", Place{}, missing + enumerated_first(std::move(ids), most_ids),
        saved_in +
            "add the rest with --set or --answers-from, or leave --no-input out to be asked");
    context.print(diagnostics);
    if (output_ == "-") (void)context.deliver(file_->text());
    return ExitCode::incomplete;
  }

  ExitCode ask(const Context& context, Session& session) {
    Diagnostics diagnostics;
    ExitCode code = ExitCode::ok;
    if (!terminal_->open(diagnostics))
      code = terminal_->not_opened();
    else if (!is_saved(diagnostics))
      code = ExitCode::bad_input;
    context.print(diagnostics);
    if (code != ExitCode::ok) return code;
    Terminal& terminal = terminal_->terminal();
    const auto style = [&] { return terminal_->style(file_->path()); };  // it may be another file
    terminal.write("\n" + Dialogue(session, style()).introduction(was_welcomed_));
    AnswersSaving saving{*file_, terminal, *asked_};
    const Hooks hooks{[&](Session& s, Outcome& outcome) { return saving.save(s, outcome); },
                      weak_surveys};
    Ending ending = converse(session, style(), terminal, hooks);
    if (ending.how == Ending::How::ended) terminal.write("\nThe input ended here.");
    if (ending.how != Ending::How::lost && !saving.look_again(session))
      ending.how = Ending::How::lost;
    const bool finished = ending.how == Ending::How::finished;
    const std::string parting = Dialogue(session, style()).parting(finished);
    if (ending.how != Ending::How::lost && !finished) terminal.write(parting);
    const bool is_drawn = terminal_->is_drawn();
    Io io = context.io;
    if (is_drawn) {  // the window may have another size by now
      const interview::Size size = terminal.canvas()->size();
      io.terminal_width = size.width;
      io.terminal_height = size.height;
    }
    const Context now{io};
    terminal_->close();
    if (finished) {
      const std::string page = result_text(now);
      const ExitCode finish_code = now.deliver(page);
      if (is_drawn && finish_code == ExitCode::ok && shows_page())
        offer_more(now, *asked_, *file_, *terminal_, page);
      terminal_->close();
      context.io.write_err(parting);  // below a report that may be longer than the screen
      return finish_code;
    }
    if (output_ == "-") (void)context.deliver(file_->text());
    return exit_code_of(ending);
  }

  [[nodiscard]] bool shows_page() const { return output_ != "-" && !no_report_; }

  /// What is printed once all is answered: the page, or the answers, or nothing.
  [[nodiscard]] std::string result_text(const Context& context) const {
    if (shows_page()) return page_text(context, *asked_, file_->response(), display_.choice);
    return output_ == "-" ? file_->text() : "";
  }

  std::string name_, output_, resume_;
  HeadFlags head_;
  std::vector<std::string> settings_;
  std::string answers_from_, script_;
  bool no_input_ = false, no_report_ = false;
  QuestionnaireFlags questionnaire_;
  DisplayFlags display_;
  std::optional<Answers> loaded_;
  std::optional<Questionnaire> asked_;  ///< about the workflow that was named
  std::optional<AnswersFile> file_;
  std::optional<AssessTerminal> terminal_;
  std::optional<ExitCode> left_;  ///< while the head was asked
  bool was_welcomed_ = false;
  bool starts_anew_ = false;  ///< beside answers that are not finished
};

}  // namespace

extern const CommandRow assess_command = {
    "assess",
    "Assess",
    "assess [QUESTIONNAIRE]",
    "answer the questions here, in about ten minutes; ends with the report",
    "  readiness assess                            asks for your role first\n"
    "  readiness assess --form leader              the long form, with every question\n"
    "  readiness assess --resume leader.answers.yaml\n"
    "  readiness assess --survey governance --role compliance\n"
    "  readiness assess --no-input --role leader --answers-from a.json -o a.yaml",
    made<AssessCommand>};

}  // namespace readiness::cli
