#include "interview/conversation.hpp"

#include "everything.hpp"
#include "interview/opening.hpp"
#include "unit/interview/sitting.hpp"

#include <doctest/doctest.h>

using namespace readiness;
using namespace readiness::sample;

namespace {

const Questionnaire& of_sample() {
  static const Questionnaire questionnaire = load();
  return questionnaire;
}

Session started() { return {of_sample(), fresh(of_sample(), "lead", "full"), day("2026-11-23")}; }

bool has(const std::string& whole, const std::string& part) {
  return whole.find(part) != std::string::npos;
}

const AnswerPlace rule = place_of(load(), "work.rule");

}  // namespace

TEST_CASE("a whole sitting, saved answer by answer before the next prompt") {
  Session session = started();
  Script script({"2", "3", "1", "0", "4", "1", ""});
  AnswersFile file = new_answers_file(of_sample(), session.response(), "");
  std::vector<std::size_t> shown_at;
  Hooks hooks = no_hooks;
  hooks.save = [&](Session& s, Outcome& outcome) {
    Diagnostics diagnostics;
    shown_at.push_back(script.shown.size());
    return file.put(*outcome.changed, *s.answer_at(*outcome.changed), diagnostics);
  };
  CHECK(converse(session, {}, script, hooks).how == Ending::How::finished);
  CHECK(file.text().ends_with(R"(
context:
  ctx.state: live                                   # In use
  ctx.pilots: 3

answers:
  work.rule: 1                                      # Stopped once
  work.facts: []                                    # 0 of 2
  work.days: 4

predictions:
  work.use: never                                   # Never
)"));
  // between the reply and the answer being saved nothing else was shown
  REQUIRE(shown_at.size() == 6);
  for (const std::size_t at : shown_at) CHECK(script.shown[at - 1] == '\n');
  CHECK(has(script.shown, "Nothing is open, and no answers contradict each other."));
}

TEST_CASE("it ends where the input ends, and where a signal says so") {
  Session session = started();
  Script ends({"2"});
  CHECK(converse(session, {}, ends, no_hooks).how == Ending::How::ended);
  Script interrupted({"3", "c", "^C"});
  const Ending ending = converse(session, {}, interrupted, no_hooks);
  CHECK(ending.how == Ending::How::interrupted);
  CHECK(ending.signal == 2);
  Script quits({":q"});
  CHECK(converse(session, {}, quits, no_hooks).how == Ending::How::stopped);
  Script in_text({"c", ":q"});
  CHECK(converse(session, {}, in_text, no_hooks).how == Ending::How::stopped);
}

TEST_CASE("nonsense of every sort is answered with a sentence, and the question again") {
  Session session = started();
  Script script(
      {"nine", "\xff\xfe", "\x1b[31m", "(long)", "n", "9999999999999999999", "edit", "k", "2"});
  (void)converse(session, {}, script, no_hooks);
  CHECK(has(script.shown, "\"nine\" is not an answer here: 1 to 2, or ? for help."));
  CHECK(has(script.shown, "That is not UTF-8 text"));
  CHECK(has(script.shown, "That holds control characters"));
  CHECK(has(script.shown, "That is more than 4000 characters."));
  CHECK(has(script.shown, "This question always applies."));
  CHECK(has(script.shown, "There is no editor here"));
  CHECK(session.answer_at(place_of(of_sample(), "ctx.state")));
}

TEST_CASE("an answer that cannot be saved ends the sitting") {
  Session session = started();
  Script script({"2", "3"});
  Hooks hooks = no_hooks;
  hooks.save = [](Session&, Outcome&) { return false; };
  CHECK(converse(session, {}, script, hooks).how == Ending::How::lost);
}

TEST_CASE("a text can be written in an editor") {
  Session session = started();
  Script script({"2", "3", "1", "b", "c", ":edit"});
  script.editor = "two\nlines\n";
  (void)converse(session, {}, script, no_hooks);
  CHECK(session.answer_at(rule)->comment == "two\nlines");
}

TEST_CASE("the opening asks in order, goes back, and insists on what it needs") {
  std::vector<OpeningQuestion> questions = {
      {OpeningQuestion::Kind::choice, "In which role?", {"Lead", "Staff"}, {}},
      {OpeningQuestion::Kind::text, "Which team?", {}, {}},
      {OpeningQuestion::Kind::whole_number, "How many?", {}, {}},
      {OpeningQuestion::Kind::date, "Which day?", {}, "2026-11-23"}};
  Ending ending;
  Script script({"", "b", "3", "2", "Clay\x1bms", ":b", "1", "q", "Claims", "many", "b", "Claims",
                 "14", "tomorrow", ""});
  REQUIRE(ask_opening(questions, {}, script, ending));
  CHECK(questions[0].reply == "1");
  CHECK(questions[1].reply == "Claims");
  CHECK(questions[2].reply == "14");
  CHECK(questions[3].reply == "2026-11-23");
  CHECK(has(script.shown, "This is the first question."));
  CHECK(has(script.shown, "This asks for a text. Type :q for the command"));
  CHECK(has(script.shown, "Please choose one of them."));
  CHECK(has(script.shown, "Please type a number from 1 to 2."));
  CHECK(has(script.shown, "That holds control characters"));
  CHECK(has(script.shown, "Please type a whole number, or Enter to skip."));
  CHECK(has(script.shown, "Please write the day like 2026-11-23."));
  Script quits({"1", ":q"});
  CHECK_FALSE(ask_opening(questions, {}, quits, ending));
  CHECK(ending.how == Ending::How::stopped);
  Script gone({});
  CHECK_FALSE(ask_opening(questions, {}, gone, ending));
  CHECK(ending.how == Ending::How::ended);
}
