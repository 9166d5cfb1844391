// Sittings that are drawn: they come to the same as those in lines.

#include "interview/opening.hpp"
#include "interview/screen/drawn_front_end.hpp"
#include "interview/typed.hpp"
#include "unit/interview/screen/keys.hpp"

#include <random>

using namespace readiness;
using namespace readiness::sample;

namespace {

const Questionnaire& of_sample() {
  static const Questionnaire questionnaire = load();
  return questionnaire;
}

bool has(const std::string& whole, const std::string& part) {
  return whole.find(part) != std::string::npos;
}

/// Saves into a file without a path, which only holds its text.
Hooks saving_in(AnswersFile& file) {
  Hooks hooks = no_hooks;
  hooks.save = [&](Session& s, Outcome& outcome) {
    Diagnostics diagnostics;
    if (outcome.asks_more) CHECK(file.ask_also(s.response().also, diagnostics));
    return !outcome.changed ||
           file.put(*outcome.changed, *s.answer_at(*outcome.changed), diagnostics);
  };
  hooks.offers = [](const Session& session) { return session.left_out(); };
  return hooks;
}

Response empty(const Questionnaire& questionnaire, const std::string& role,
               const std::string& form) {
  return fresh(questionnaire, role, form);
}

}  // namespace

TEST_CASE("a whole sitting, key by key") {
  Session session(of_sample(), empty(of_sample(), "lead", "full"), day("2026-11-23"));
  AnswersFile file = new_answers_file(of_sample(), session.response(), "");
  // in use; 3 pilots; the second rule, after one back and forth; no facts; 4 days; never; the end
  Drawn canvas(
      keys("2"
           "3<ret>"
           "<down><down><ret>"
           "0"
           "4<ret>"
           "1"
           "<ret>"));
  CHECK(converse(session, {}, canvas, saving_in(file)).how == Ending::How::finished);
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
  // what was answered stands above, once, under its part
  CHECK(canvas.above ==
        "\nContext\n  ctx.state: In use\n  ctx.pilots: 3\n\nWork\n  work.rule: Stopped once\n"
        "  work.facts: none of 2\n  work.days: 4 of 10\n\nWhat the others would answer\n"
        "  work.use (prediction): Never\n");
}

TEST_CASE("a best answer asks for evidence in a field, where no digit is an answer") {
  Session session(of_sample(), empty(of_sample(), "lead", "short"), day("2026-11-23"));
  AnswersFile file = new_answers_file(of_sample(), session.response(), "");
  Drawn canvas(
      keys("2"
           "3<ret>"
           "4"
           "2<ret><ret><ret>"));
  (void)converse(session, {}, canvas, saving_in(file));
  const auto& rule = session.answer_at(place_of(of_sample(), "work.rule"));
  REQUIRE(rule);
  REQUIRE(rule->evidence.size() == 1);
  CHECK(rule->evidence[0].ref == "2");
  CHECK(rule->evidence[0].date == day("2026-11-23"));
  CHECK(has(canvas.all, "Without evidence the best answer counts one level lower."));
  CHECK(has(canvas.all, "Enter takes it, or skips"));
  CHECK_FALSE(session.answer_at(place_of(of_sample(), "more.hours")));
}

TEST_CASE("Escape leaves what is asked beside a question, and changes nothing") {
  for (const char* typed : {"2c<esc>", "2cwords<esc>", "2g<esc>", "2l<esc>", "2?<esc>"}) {
    CAPTURE(std::string(typed));
    Session session(of_sample(), empty(of_sample(), "lead", "full"), day("2026-11-23"));
    Drawn canvas(keys(typed));
    (void)converse(session, {}, canvas, no_hooks);
    const Prompt next = session.next();
    const auto* asked = std::get_if<AskQuestion>(&next);
    REQUIRE(asked);
    CHECK(asked->place == place_of(of_sample(), "ctx.pilots"));
    CHECK(session.unsaved_remarks().empty());
  }
}

TEST_CASE("a comment that was typed before its answer is kept with it") {
  Session session(of_sample(), empty(of_sample(), "lead", "full"), day("2026-11-23"));
  Drawn canvas(
      keys("c3 of us<ret>"
           "2"));
  (void)converse(session, {}, canvas, no_hooks);
  CHECK(session.answer_at(place_of(of_sample(), "ctx.state"))->comment == "3 of us");
  CHECK(session.answer_at(place_of(of_sample(), "ctx.state"))->value == Value(Chosen{1}));
}

TEST_CASE("of two answers that contradict each other the one that stands is chosen") {
  const Questionnaire demo = shipped("questionnaires/", "demo.yaml");
  const Contradiction* contradiction = &demo.contradictions.front();
  Session session(demo, empty(demo, "lead", "lead"), day("2026-11-23"));
  const auto places = questions_in(contradiction->when);
  REQUIRE(places.size() == 2);
  const AskContradiction asked{contradiction, {{places[0], false}, {places[1], false}}};
  Drawn canvas(keys("1"));
  const auto front = drawn_front_end(canvas);
  // the first stands, so the second is the one to change
  const Typed typed = front->ask(session, Prompt(asked));
  const Reply reply = read_typed(session, Prompt(asked), typed.text);
  REQUIRE(std::holds_alternative<ChangeOne>(reply));
  CHECK(std::get<ChangeOne>(reply).which == 1);
}

TEST_CASE("the review leads to contradictions once more, and comes back") {
  const Questionnaire demo = shipped("questionnaires/", "demo.yaml");
  Response response = empty(demo, "lead", "lead");
  const auto give = [&](const char* id, Value value) {
    Answer answer;
    answer.value = std::move(value);
    response.answers[id_of(demo, id)] = answer;
  };
  give("prepare.first_steps", Leveled{0});
  give("prepare.last_drill", Chosen{3});
  Session session(demo, response, day("2026-11-23"));
  REQUIRE(session.review().contradictions.size() == 1);
  // everything else is left for later; the second row of the review, and both answers stand
  Drawn canvas(
      keys("sssssss"
           ":s<ret>"
           "s"
           "<down><ret>"
           "3"
           "<ret>"));
  (void)converse(session, {}, canvas, no_hooks);
  CHECK(has(canvas.all, "See 1 contradiction side by side"));
  CHECK(has(canvas.all, "Which stands? The other one is asked again."));
  CHECK(has(canvas.all, "1  First steps: They would ask"));
}

TEST_CASE("the set-up is asked on the same canvas") {
  std::vector<OpeningQuestion> questions = {
      {OpeningQuestion::Kind::choice, "In which role?", {"Lead", "Staff"}, {}},
      {OpeningQuestion::Kind::text, "Which team?", {}, {}},
      {OpeningQuestion::Kind::whole_number, "How many?", {}, {}},
      {OpeningQuestion::Kind::date, "Which day?", {}, "2026-11-23"}};
  Drawn canvas(
      keys("2"
           "<left>"
           "1"
           "Claims<ret>"
           "about 9 people<ret>"
           "<bs><bs><bs><bs><bs><bs><bs><bs><bs><bs><bs><bs><bs><bs>"
           "14<ret>"
           "<ret>"));
  Ending ending;
  REQUIRE(ask_opening(questions, {}, canvas, ending));
  CHECK(has(canvas.all, "Please type a whole number"));  // and no letter of it was a key
  CHECK(questions[0].reply == "1");
  CHECK(questions[1].reply == "Claims");
  CHECK(questions[2].reply == "14");
  CHECK(questions[3].reply == "2026-11-23");
}

TEST_CASE(
    "whatever is pressed, the file is the one that the same lines make where lines are typed") {
  const Questionnaire demo = shipped("questionnaires/", "demo.yaml");
  const Questionnaire instrument = ai_adoption();
  const std::vector<std::string> pool = {"1",
                                         "2",
                                         "3",
                                         "4",
                                         "0",
                                         "1",
                                         "2",
                                         "3",
                                         "<ret>",
                                         "<ret>",
                                         "<ret>",
                                         "<down>",
                                         "<up>",
                                         " ",
                                         "b",
                                         "u",
                                         "x",
                                         "s",
                                         "c",
                                         "e",
                                         "?",
                                         "y",
                                         "n",
                                         "a",
                                         "l",
                                         "g",
                                         "<esc>",
                                         "<left>",
                                         "<bs>",
                                         "wiki:/page<ret>",
                                         "2026-10-01<ret>",
                                         "a few words<ret>",
                                         "5<ret>",
                                         ":u<ret>"};
  std::size_t changes = 0;
  for (unsigned seed = 1; seed <= 4; ++seed) {
    CAPTURE(seed);
    const bool is_demo = seed % 2 == 0;
    const Questionnaire& questionnaire = is_demo ? demo : instrument;
    const Response head =
        is_demo ? empty(demo, "lead", "lead") : empty(instrument, "leader", "quick");
    std::mt19937 random(seed);
    std::deque<Key> pressed;
    for (int i = 0; i < 250; ++i)
      for (const Key& key : keys(pool[random() % pool.size()])) pressed.push_back(key);

    AnswersFile drawn_file = new_answers_file(questionnaire, head, "");
    Session session(questionnaire, head, day("2026-11-23"));
    Hooks hooks = saving_in(drawn_file);
    Drawn canvas(pressed, seed % 3 == 0 ? Size{40, 15} : Size{80, 24});
    const auto front = drawn_front_end(canvas);
    std::deque<std::string> lines;
    while (true) {
      if (session.wants_offers()) session.offer(hooks.offers(session));
      const Prompt prompt = session.next();
      const Typed typed = front->ask(session, prompt);
      if (typed.state != Typed::State::line) break;
      lines.push_back(typed.text);
      Outcome outcome = session.apply(read_typed(session, prompt, typed.text));
      if (outcome.changed || outcome.asks_more) REQUIRE(hooks.save(session, outcome));
      changes += outcome.changed ? 1 : 0;
      front->tell(session, outcome, prompt);
      if (outcome.end != Outcome::End::no) break;
    }

    AnswersFile line_file = new_answers_file(questionnaire, head, "");
    Session again(questionnaire, head, day("2026-11-23"));
    Script script(lines);
    (void)converse(again, {}, script, saving_in(line_file));
    CHECK(line_file.text() == drawn_file.text());
  }
  CHECK(changes > 60);  // it was no empty talk
}
