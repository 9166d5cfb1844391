#include "cli/assess/head.hpp"

#include "answers/asked.hpp"
#include "answers/save.hpp"
#include "answers/write.hpp"
#include "base/number.hpp"
#include "base/shell.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "interview/minutes.hpp"
#include "interview/opening.hpp"
#include "interview/page.hpp"
#include "interview/typed.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace readiness::cli {
namespace {

ExitCode refuse(Diagnostics& diagnostics, std::string message, std::string help = {}) {
  diagnostics.error("U0106", Place{}, std::move(message), std::move(help));
  return ExitCode::usage;
}

/// By its id, or by its title as people read it.
std::optional<RoleId> role_named(const Questionnaire& questionnaire, const std::string& name) {
  if (const auto role = find_by_id(questionnaire.roles, name)) return role;
  for (const RoleId role : questionnaire.roles.ids())
    if (lower_case(questionnaire.roles[role].title) == lower_case(name)) return role;
  return std::nullopt;
}

/// Something that the head says about the answers, and how it is asked.
struct Scope {
  std::string key;  ///< under `subject`; the day stands elsewhere
  std::string* value;
  OpeningQuestion question;
};

}  // namespace

void HeadFlags::declare(Parameters& all) {
  const auto unfit = [](const std::string& text) -> std::string {
    if (!fault_of(text).empty()) return "the text must be UTF-8 without control characters";
    return trimmed(text).empty() ? "the text is blank" : "";
  };
  const auto is_no_count = [](const std::string& text) -> std::string {
    const auto number = parse_integer(text);
    return number && *number > 0 ? "" : "a whole number from 1 up is needed, not `" + text + "`";
  };
  all.option("--role", "ROLE", &role, "who answers");
  all.option("--form", "FORM", &form, "which questions; the role's usual form if left out");
  all.option("--survey", "SURVEY", &survey, "only the questions of this survey");
  all.option("--unit", "TEXT", &unit, "the team or unit that the answers are about")
      .refused_if(unfit);
  all.option("--workflow", "TEXT", &workflow, "the work the answers are about").refused_if(unfit);
  all.option("--people", "N", &people, "how many people do that work").refused_if(is_no_count);
  all.option("--ref", "TEXT", &ref, "a pseudonym for the person who answers").refused_if(unfit);
  all.option("--date", "DATE", &date, "the day of the answers; today if left out");
}

bool HeadFlags::are_empty() const {
  for (const std::string* each : {&role, &form, &survey, &unit, &workflow, &people, &ref, &date})
    if (!each->empty()) return false;
  return true;
}

AssessHead::AssessHead(const Questionnaire& questionnaire, HeadFlags flags, std::string output,
                       AssessTerminal* terminal)
    : questionnaire_(questionnaire),
      flags_(std::move(flags)),
      output_(std::move(output)),
      terminal_(terminal) {}

std::string AssessHead::path(RoleId role) const {
  if (output_ == "-") return {};
  if (!output_.empty()) return output_;
  const std::string& id = questionnaire_.roles[role].id;
  const auto is_free = [&](const std::string& name) {
    return (saved_ && saved_->path == name) || !std::filesystem::exists(name);
  };
  std::string name = id + ".answers.yaml";
  for (int number = 2; takes_free_name_ && !is_free(name); ++number)
    name = id + "-" + std::to_string(number) + ".answers.yaml";
  return name;
}

void AssessHead::save_replies(std::optional<BegunHead> before) {
  saves_ = true;
  resumes_ = before.has_value();
  saved_ = std::move(before);
}

ExitCode AssessHead::complete(Response& response, Diagnostics& diagnostics) {
  response.ref = flags_.ref;
  ExitCode code = find_survey(response, diagnostics);
  if (code == ExitCode::ok) code = find_roles(diagnostics);
  // what flags say is refused before anybody is asked for the rest
  if (code == ExitCode::ok && roles_.size() == 1) code = take_role(response, diagnostics);
  if (code == ExitCode::ok) code = ask_rest(response, diagnostics);
  return code == ExitCode::ok ? take_role(response, diagnostics) : code;
}

// --- role and form -------------------------------------------------------------------------------

ExitCode AssessHead::find_survey(Response& response, Diagnostics& diagnostics) const {
  if (flags_.survey.empty()) return ExitCode::ok;
  const auto survey = find_by_id(questionnaire_.dimensions, flags_.survey);
  if (!survey) {
    const auto names = names_in(questionnaire_.dimensions);
    return refuse(diagnostics, "`" + flags_.survey + "` is not a survey of " + questionnaire_.id,
                  did_you_mean(flags_.survey, names, "the surveys are " + enumerated(names)));
  }
  response.only = {*survey};
  return ExitCode::ok;
}

/// Who may answer: the role of the flag, else those that the form asks.
ExitCode AssessHead::find_roles(Diagnostics& diagnostics) {
  const auto form = std::find_if(questionnaire_.forms.begin(), questionnaire_.forms.end(),
                                 [&](const Form& each) { return each.id == flags_.form; });
  if (!flags_.form.empty() && form == questionnaire_.forms.end()) {
    std::vector<std::string> names;
    for (const Form& each : questionnaire_.forms) names.push_back(each.id);
    return refuse(
        diagnostics, "`" + flags_.form + "` is not a form of " + questionnaire_.id,
        did_you_mean(flags_.form, names, choices_text("the forms are", names, "it has no forms")));
  }
  if (flags_.role.empty()) {
    if (!flags_.form.empty())
      roles_ = form->roles;
    else
      for (const RoleId role : questionnaire_.roles.ids()) roles_.push_back(role);
  } else if (const auto role = role_named(questionnaire_, flags_.role)) {
    roles_ = {*role};
  } else {
    const auto names = names_in(questionnaire_.roles);
    return refuse(diagnostics, "`" + flags_.role + "` is not a role of " + questionnaire_.id,
                  did_you_mean(flags_.role, names, "the roles are " + enumerated(names)));
  }
  if (roles_.size() == 1 || terminal_) return ExitCode::ok;
  return refuse(diagnostics, "no role is given",
                "add --role " + questionnaire_.roles[roles_.front()].id);
}

/// The form that is wanted, if it asks the role; else the role's usual one.
std::optional<std::size_t> AssessHead::form_for(RoleId role) const {
  const std::vector<std::size_t> forms = forms_of(questionnaire_, role);
  if (forms.empty()) return std::nullopt;
  for (const std::size_t form : forms) {
    const Form& row = questionnaire_.forms[form];
    if (row.id == flags_.form) return form;
    if (flags_.form.empty() && flags_.survey.empty() && row.is_default) return form;
  }
  if (!flags_.form.empty()) return std::nullopt;
  return full_form_of(questionnaire_, role);
}

/// Answers in the only role that is left, in its form, into a file that is not there yet.
ExitCode AssessHead::take_role(Response& response, Diagnostics& diagnostics) const {
  response.role = roles_.front();
  const std::string& id = questionnaire_.roles[response.role].id;
  const auto form = form_for(response.role);
  if (!form) {
    std::vector<std::string> names;
    for (const std::size_t each : forms_of(questionnaire_, response.role))
      names.push_back(questionnaire_.forms[each].id);
    if (names.empty()) return refuse(diagnostics, "no form asks the role `" + id + "`");
    return refuse(diagnostics, "`" + flags_.form + "` is not a form for the role `" + id + "`",
                  did_you_mean(flags_.form, names, "its forms are " + enumerated(names)));
  }
  response.form = *form;
  const std::string file = path(response.role);
  const bool is_ours = saved_ && saved_->path == file;
  if (file.empty() || is_ours || !std::filesystem::exists(file)) return ExitCode::ok;
  diagnostics.error("U0110", Place{}, "`" + file + "` already exists; nothing was overwritten",
                    "resume it: readiness assess --resume " + shell_word(file) +
                        ", or choose another file with -o");
  return ExitCode::usage;
}

// --- what the answers are about ------------------------------------------------------------------

/// Role, unit, workflow, people and day, where flags do not say them and somebody can be asked.
ExitCode AssessHead::ask_rest(Response& response, Diagnostics& diagnostics) {
  using ReplyKind = OpeningQuestion::Kind;
  const std::string today = to_text(*response.date);
  std::string role;  // its number
  std::vector<std::string> roles;
  for (const RoleId each : roles_) roles.push_back(questionnaire_.roles[each].title);
  if (roles.size() == 1) role = "1";
  const Scope all[] = {
      {"", &role, {ReplyKind::choice, "In which role do you answer?", roles, {}, "Role"}},
      {"unit",
       &flags_.unit,
       {ReplyKind::text,
        "Which team or unit are the answers about? (Enter to skip)",
        {},
        {},
        "Team"}},
      {"workflow",
       &flags_.workflow,
       {ReplyKind::text,
        "Which workflow of that team, if any, in a few words? (Enter to skip)",
        {},
        {},
        "Workflow"}},
      {"people",
       &flags_.people,
       {ReplyKind::whole_number,
        "How many people do that work, in figures? (Enter to skip)",
        {},
        {},
        "People"}},
      {"",
       &flags_.date,
       {ReplyKind::date, "The day of these answers (Enter for " + today + ")", {}, today, "Day"}},
  };
  const bool is_open = std::any_of(std::begin(all), std::end(all),
                                   [](const Scope& scope) { return scope.value->empty(); });
  if (terminal_ && is_open && !terminal_->open(diagnostics)) return terminal_->not_opened();
  // whoever sits there answers today; another day is said by the flag
  const bool asks_day = terminal_ && is_open && !terminal_->is_drawn();
  // of a head that was begun, what was said last is known, and what was passed over before it
  std::size_t first = 0;
  for (std::size_t i = 0; resumes_ && i + 1 < std::size(all); ++i)
    if (!all[i].value->empty()) first = i + 1;
  std::vector<OpeningQuestion> questions;
  std::vector<const Scope*> asked;
  for (std::size_t i = first; i < std::size(all); ++i)
    if (all[i].value->empty() && (all[i].value != &flags_.date || asks_day)) {
      questions.push_back(all[i].question);
      asked.push_back(&all[i]);
    }
  const auto taken = [&](Response& into) {
    std::size_t chosen_role = 0;
    for (std::size_t i = 0; i < asked.size(); ++i) {
      *asked[i]->value = questions[i].reply;
      if (asked[i]->value == &role) chosen_role = questions[i].chosen();
    }
    if (role.empty()) return false;
    roles_ = {roles_[chosen_role]};
    into.subject.clear();
    for (const Scope& scope : all)
      if (!scope.key.empty() && !scope.value->empty())
        into.subject.emplace_back(scope.key, *scope.value);
    into.date = parse_date(flags_.date).value_or(*into.date);
    return true;
  };
  if (terminal_ && !questions.empty()) {
    ExitCode failed = ExitCode::ok;
    const auto save_reply = [&] {
      const std::vector<RoleId> roles_before = roles_;
      Response so_far = response;
      if (saves_ && taken(so_far)) failed = take_role(so_far, diagnostics);
      if (saves_ && !role.empty() && failed == ExitCode::ok && !save(so_far, diagnostics))
        failed = ExitCode::bad_input;
      // until the last reply anything may be said again
      roles_ = roles_before;
      return failed == ExitCode::ok;
    };
    const ExitCode code = ask(questions, response, save_reply);
    if (failed != ExitCode::ok) return failed;
    if (code != ExitCode::ok) return code;
  }
  (void)taken(response);
  return ExitCode::ok;
}

// --- asking --------------------------------------------------------------------------------------

ExitCode AssessHead::ask(std::vector<OpeningQuestion>& questions, const Response& response,
                         const std::function<bool()>& taken) {
  terminal_->terminal().write("\n" + welcome_for(response));
  was_welcomed_ = true;
  Ending ending;
  if (ask_opening(questions, terminal_->style({}), terminal_->terminal(), ending, taken))
    return ExitCode::ok;
  if (ending.how == Ending::How::lost) return ExitCode::bad_input;
  Page page(terminal_->style({}).width);
  page.blank();
  page.say(saved_ ? "What you said so far is saved in " + saved_->path + ". Resume later with:"
                  : "Nothing has been asked yet, and nothing was saved.");
  if (saved_)
    page.verbatim(shell_line("readiness assess", "--resume " + shell_word(saved_->path),
                             terminal_->style({}).width));
  terminal_->terminal().write(page.text());
  left_ = exit_code_of(ending);
  return ExitCode::incomplete;
}

/// The head as far as it is known, in place of what was known before. Who turns out to answer in
/// another role has another file.
bool AssessHead::save(const Response& response, Diagnostics& diagnostics) {
  const std::string file = saved_ && resumes_ ? saved_->path : path(response.role);
  if (file.empty()) return true;
  const std::string text = head_yaml(questionnaire_, response);
  const bool is_same_file = saved_ && saved_->path == file;
  const Saved saved = replace_file(file, is_same_file ? std::optional(saved_->text) : std::nullopt,
                                   text, diagnostics);
  if (saved == Saved::changed_by_others)
    diagnostics.error("A0502", Source(file, "").whole_file(),
                      "this file was changed in the meantime; it was left alone", "try again");
  if (saved != Saved::yes) return false;
  std::error_code ignored;
  if (saved_ && !is_same_file) std::filesystem::remove(saved_->path, ignored);
  saved_ = BegunHead{file, text};
  return true;
}

/// It may not be known yet who answers: one of these roles.
std::string AssessHead::welcome_for(const Response& response) const {
  std::vector<double> minutes;
  Welcome shown{0, 0, {}};
  for (Response each = response; const RoleId role : roles_) {
    const auto form = form_for(role);
    if (!form) continue;
    each.role = role;
    each.form = *form;
    minutes.push_back(minutes_in_all(Session(questionnaire_, each, *each.date)));
    if (std::filesystem::exists(path(role))) shown.begun.push_back(path(role));
  }
  if (!minutes.empty()) shown.least_minutes = *std::min_element(minutes.begin(), minutes.end());
  if (!minutes.empty()) shown.most_minutes = *std::max_element(minutes.begin(), minutes.end());
  const bool is_named = roles_.size() == 1 || !output_.empty();
  return welcome(questionnaire_,
                 terminal_->style(is_named ? path(roles_.front()) : "a file in this folder"),
                 shown);
}

}  // namespace readiness::cli
