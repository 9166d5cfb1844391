#include "cli/assess/head.hpp"

#include "answers/asked.hpp"
#include "base/shell.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "interview/minutes.hpp"
#include "interview/opening.hpp"
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

/// Something that the head says about the answers, and how it is asked.
struct Scope {
  std::string key;  ///< under `subject`; the day stands elsewhere
  std::string* value;
  OpeningQuestion question;
};

}  // namespace

void HeadFlags::declare(Parameters& all) {
  const auto unfit = [](const std::string& text) -> std::string {
    return fault_of(text).empty() ? "" : "the text must be UTF-8 without control characters";
  };
  all.option("--role", "ROLE", &role, "who answers");
  all.option("--form", "FORM", &form, "which questions; the role's usual form if left out");
  all.option("--survey", "SURVEY", &survey, "only the questions of this survey");
  all.option("--unit", "TEXT", &unit, "the team or unit that the answers are about")
      .refused_if(unfit);
  all.option("--workflow", "TEXT", &workflow, "the work the answers are about").refused_if(unfit);
  all.option("--people", "N", &people, "how many people do that work").refused_if(unfit);
  all.option("--ref", "TEXT", &ref, "a pseudonym for the person who answers").refused_if(unfit);
  all.option("--date", "DATE", &date, "the day of the answers; today if left out");
}

AssessHead::AssessHead(const Questionnaire& questionnaire, HeadFlags flags, std::string output,
                       AssessTerminal* terminal)
    : questionnaire_(questionnaire),
      flags_(std::move(flags)),
      output_(std::move(output)),
      terminal_(terminal) {}

std::string AssessHead::path(RoleId role) const {
  if (output_ == "-") return {};
  return output_.empty() ? questionnaire_.roles[role].id + ".answers.yaml" : output_;
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
  } else if (const auto role = find_by_id(questionnaire_.roles, flags_.role)) {
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
  if (file.empty() || !std::filesystem::exists(file)) return ExitCode::ok;
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
      {"", &role, {ReplyKind::choice, "In which role do you answer?", roles, {}}},
      {"unit",
       &flags_.unit,
       {ReplyKind::text, "Which team or unit are the answers about? (Enter to skip)", {}, {}}},
      {"workflow",
       &flags_.workflow,
       {ReplyKind::text, "Which workflow of that team, if any? (Enter to skip)", {}, {}}},
      {"people",
       &flags_.people,
       {ReplyKind::whole_number,
        "How many people do that work, in figures? (Enter to skip)",
        {},
        {}}},
      {"",
       &flags_.date,
       {ReplyKind::date, "The day of these answers (Enter for " + today + ")", {}, today}},
  };
  std::vector<OpeningQuestion> questions;
  for (const Scope& scope : all)
    if (scope.value->empty()) questions.push_back(scope.question);
  if (terminal_ && !questions.empty()) {
    const ExitCode code = ask(questions, response, diagnostics);
    if (code != ExitCode::ok) return code;
    auto reply = questions.begin();
    for (const Scope& scope : all)
      if (scope.value->empty()) *scope.value = (reply++)->reply;
  }
  roles_ = {roles_[static_cast<std::size_t>(std::stoi(role)) - 1]};
  for (const Scope& scope : all)
    if (!scope.key.empty() && !scope.value->empty())
      response.subject.emplace_back(scope.key, *scope.value);
  response.date = parse_date(flags_.date).value_or(*response.date);
  return ExitCode::ok;
}

// --- asking --------------------------------------------------------------------------------------

ExitCode AssessHead::ask(std::vector<OpeningQuestion>& questions, const Response& response,
                         Diagnostics& diagnostics) {
  if (!terminal_->open(diagnostics)) return terminal_->not_opened();
  terminal_->terminal().write("\n" + welcome_for(response));
  was_welcomed_ = true;
  Ending ending;
  if (ask_opening(questions, terminal_->style({}), terminal_->terminal(), ending))
    return ExitCode::ok;
  terminal_->terminal().write("\nNothing has been asked yet, and nothing was saved.\n");
  left_ = exit_code_of(ending);
  return ExitCode::incomplete;
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
