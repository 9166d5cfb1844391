#include "cli/assess/saving.hpp"

#include "answers/bind.hpp"
#include "answers/write.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "document/yaml/yaml.hpp"
#include "interview/page.hpp"

#include <filesystem>
#include <utility>

namespace readiness::cli {
namespace {

/// Where an answer was meant, such as `3`, nobody wants a file of that name.
bool is_name_of_answers(const std::string& name) {
  const std::string ending = std::filesystem::path(name).extension().string();
  return ending == ".yaml" || ending == ".yml";
}

}  // namespace

bool AnswersSaving::save(Session& session, Outcome& outcome) {
  Diagnostics diagnostics;
  bool good = !outcome.asks_more || file_.ask_also(session.response().also, diagnostics);
  if (outcome.changed)
    good = file_.put(*outcome.changed, *session.answer_at(*outcome.changed), diagnostics) && good;
  if (!good) {
    terminal_.write(render_long(diagnostics.sorted()));
    show_unsaved(session, outcome);
    return false;
  }
  while (true) {
    Diagnostics found;
    const Saved saved = file_.save(found);
    if (saved == Saved::yes) return true;
    for (const Diagnostic& each : found.all()) say(each.place.file + ": " + each.message + ".");
    const Next next = ask(session, outcome, saved);
    if (next == Next::done) return true;
    if (next == Next::again) continue;
    show_unsaved(session, outcome);
    return false;
  }
}

AnswersSaving::Next AnswersSaving::ask(Session& session, Outcome& outcome, Saved problem) {
  const bool changed = problem == Saved::changed_by_others;
  say(changed ? "Somebody else has changed or removed " + file_.path() +
                    " since. It was left alone. Type r to read it again and continue, or the "
                    "name of a new file for your answers, ending in .yaml."
              : "Your last answer is not saved yet. Enter tries again; or type the name of another "
                "file for all answers, ending in .yaml.");
  const Typed typed = terminal_.read("  > ", Expect::text);
  if (typed.state == Typed::State::end || typed.state == Typed::State::interrupted)
    return Next::give_up;
  if (typed.text == ":q" || typed.text == "q") return Next::give_up;
  if (changed && typed.text == "r") return read_again(session, outcome) ? Next::done : Next::again;
  if (typed.text.empty()) return Next::again;
  if (!is_name_of_answers(typed.text))
    say("\"" + shortened(visible(typed.text), 40) +
        "\" is not a valid name: please type one that ends in .yaml.");
  else if (std::filesystem::exists(typed.text))
    say("There is a file of that name already; nothing was overwritten.");
  else
    file_.move_to(typed.text);
  return Next::again;
}

/// What they wrote is taken over. Our answer joins it unless they changed the same one: then it is
/// asked again.
bool AnswersSaving::read_again(Session& session, Outcome& outcome) {
  Diagnostics diagnostics;
  auto text = read_file(file_.path(), Limits{}.bytes, diagnostics);
  auto document = text ? parse_yaml(Source(file_.path(), std::move(*text)), diagnostics)
                       : std::optional<Document>();
  auto response =
      document ? bind(*document, questionnaire_, diagnostics) : std::optional<Response>();
  if (!response || response->role != session.response().role ||
      response->form != session.response().form) {
    terminal_.write(render_long(diagnostics.sorted()));
    say("The file cannot be used as it is.");
    return false;
  }
  const std::string path = file_.path();
  const auto ours = outcome.changed ? session.answer_at(*outcome.changed) : std::nullopt;
  file_ = AnswersFile(questionnaire_, std::move(*document), std::move(*response), path);
  if (!outcome.changed) return session.go_on_with(file_.response(), std::nullopt), true;
  const AnswerPlace place = *outcome.changed;
  const auto& theirs = (place.is_prediction ? file_.response().predictions
                                            : file_.response().answers)[place.question];
  const bool untouched = theirs.has_value() == outcome.before.has_value() &&
                         (!theirs || say_the_same(*theirs, *outcome.before));
  const bool saved =
      untouched && file_.put(place, *ours, diagnostics) && file_.save(diagnostics) == Saved::yes;
  session.go_on_with(file_.response(), saved ? std::nullopt : std::optional(place));
  if (!saved) outcome = {};
  say(saved ? "Read again; your answer was added."
            : "Read again. That answer was changed there, so the question is asked again.");
  return true;
}

void AnswersSaving::say(const std::string& sentence) {
  Page page(terminal_.width());
  page.say(sentence, "  ");
  terminal_.write(page.text());
}

bool AnswersSaving::look_again(Session& session) {
  Outcome nothing;
  return save(session, nothing);
}

/// What is on disk is looked at before anything is said about it.
void AnswersSaving::show_unsaved(const Session& session, const Outcome& outcome) {
  if (file_.is_as_saved()) {
    if (!outcome.changed) return;
    say("All answers but the last are in " + file_.path() + ". Copy the last one by hand:");
    return show_answer(session, *outcome.changed);
  }
  say(file_.path() + " does not hold your answers. Here they all are, to be copied by hand:");
  Page page(terminal_.width());
  page.verbatim(file_.text());
  terminal_.write(page.text());
  const bool has_last = !outcome.changed || say_the_same(*session.answer_at(*outcome.changed),
                                                         answer_in_file(*outcome.changed));
  if (has_last) return;
  say("And the last one:");
  show_answer(session, *outcome.changed);
}

Answer AnswersSaving::answer_in_file(const AnswerPlace& place) const {
  const auto& answers =
      place.is_prediction ? file_.response().predictions : file_.response().answers;
  const Boxed<Answer>& answer = answers[place.question];
  return answer ? *answer : Answer{};
}

void AnswersSaving::show_answer(const Session& session, const AnswerPlace& place) {
  const Question& question = questionnaire_.questions[place.question];
  const auto fields =
      answer_fields(questionnaire_, question, *session.answer_at(place), session.response());
  const std::string text =
      inline_answer(fields).empty() ? flow_answer(fields) : inline_answer(fields);
  Page page(terminal_.width());
  page.verbatim("  " + question.id + ": " + text);
  terminal_.write(page.text());
}

}  // namespace readiness::cli
