#include "cli/assess/closing.hpp"

#include "base/contains.hpp"
#include "base/number.hpp"
#include "cli/run.hpp"
#include "diagnosis/plan.hpp"
#include "interview/opening.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace readiness::cli {
namespace {

using Names = std::vector<std::pair<std::string, std::string>>;

constexpr const char* stop = "Stop here";
constexpr const char* name_them = "Name who does the steps";

/// Something to do next.
struct Offer {
  std::string title;
  std::vector<std::string> command;
};

/// `leader.html` beside `leader.answers.yaml`, or the first such name that is free.
std::string free_html_name(const std::string& answers) {
  std::string stem = answers;
  for (const char* ending : {".yaml", ".yml", ".answers"})
    if (stem.ends_with(ending)) stem.resize(stem.size() - std::string(ending).size());
  std::string name = stem + ".html";
  for (int number = 2; std::filesystem::exists(name); ++number)
    name = stem + "-" + std::to_string(number) + ".html";
  return name;
}

/// Somebody who does steps of the roadmap, and what the first of them is.
struct Doer {
  OwnerId owner{};
  RecommendationId first_step{};
};

/// Each once, in the order of the roadmap.
std::vector<Doer> doers_of(const Questionnaire& questionnaire, const Response& response,
                           Date today) {
  std::vector<Doer> doers;
  const Assessment result = assessment(questionnaire, response, scoring_date(response, today));
  const auto plan = roadmap(result);
  if (!plan) return doers;
  for (const PlanStep& step : plan->steps) {
    const auto& owner = questionnaire.recommendations[step.recommendation].owner_id;
    const bool is_known = std::any_of(doers.begin(), doers.end(),
                                      [&](const Doer& each) { return each.owner == owner; });
    if (owner && !is_known) doers.push_back({*owner, step.recommendation});
  }
  return doers;
}

std::string name_of_owner(const Response& response, const std::string& id) {
  for (const auto& [owner, name] : response.owners)
    if (owner == id) return name;
  return {};
}

/// Asks who they are, and saves the names.
void name_owners(const Context& context, const Questionnaire& questionnaire,
                 const std::vector<Doer>& doers, AnswersFile& file, AssessTerminal& terminal) {
  std::vector<OpeningQuestion> questions;
  for (const Doer& doer : doers) {
    const Owner& owner = questionnaire.owners[doer.owner];
    const std::string known = name_of_owner(file.response(), owner.id);
    questions.push_back({OpeningQuestion::Kind::text,
                         "\"" + questionnaire.recommendations[doer.first_step].title +
                             "\" is for: " + owner.title + ". What is the name? (Enter " +
                             (known.empty() ? "to skip)" : "for " + known + ")"),
                         {},
                         known});
  }
  Ending ending;
  (void)ask_opening(questions, terminal.style({}), terminal.terminal(), ending);
  Names named;
  for (std::size_t i = 0; i < doers.size(); ++i)
    if (!questions[i].reply.empty())
      named.emplace_back(questionnaire.owners[doers[i].owner].id, questions[i].reply);
  if (named.empty()) return;
  Diagnostics diagnostics;
  if (file.name_owners(named, diagnostics) && file.save(diagnostics) == Saved::changed_by_others)
    diagnostics.error("A0502", Source(file.path(), "").whole_file(),
                      "this file was changed in the meantime; it was left alone", "try again");
  terminal.close();
  context.print(diagnostics);
}

}  // namespace

void offer_more(const Context& context, const Questionnaire& questionnaire, AnswersFile& file,
                AssessTerminal& terminal, const std::string& page) {
  const std::vector<Doer> doers = questionnaire.roles[file.response().role].named
                                      ? doers_of(questionnaire, file.response(), context.io.today)
                                      : std::vector<Doer>{};
  // its top is not to be seen any more, and that is where it says what is wrong
  bool is_cut = std::count(page.begin(), page.end(), '\n') >= context.io.terminal_height;
  while (true) {
    Diagnostics none_there;
    if (!terminal.open(none_there)) return;
    const std::string html = free_html_name(file.path());
    // what each does, as it would be typed
    std::vector<Offer> offers = {
        {stop, {}},
        {"Save the report as " + html, {"report", file.path(), "-o", html}},
        {"Show the plan", {"plan", file.path()}}};
    if (!doers.empty()) offers.push_back({name_them, {}});
    offers.push_back({"Read the page from its top", {"report", file.path()}});
    if (std::exchange(is_cut, false)) std::rotate(offers.begin(), offers.end() - 1, offers.end());
    OpeningQuestion question{OpeningQuestion::Kind::choice, "What next?", {}, "1"};
    for (const Offer& offer : offers) question.choices.push_back(offer.title);
    std::vector<OpeningQuestion> questions = {question};
    Ending ending;
    const bool replied = ask_opening(questions, terminal.style({}), terminal.terminal(), ending);
    if (!replied) return;
    const auto number = parse_integer(questions.front().reply).value_or(1);
    const Offer& taken = offers[static_cast<std::size_t>(number - 1)];
    if (taken.title == stop) return;
    if (taken.title == name_them) {
      name_owners(context, questionnaire, doers, file, terminal);
      continue;
    }
    terminal.close();
    const bool wants_html = contains(taken.command, html);
    if (run(taken.command, context.io) == ExitCode::ok && wants_html) context.say("Saved: " + html);
  }
}

}  // namespace readiness::cli
