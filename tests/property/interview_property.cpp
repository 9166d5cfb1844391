// Laws of a sitting, tried on random questionnaires with random people.

#include "answers/bind.hpp"
#include "answers/save.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "interview/dialogue.hpp"
#include "interview/typed.hpp"
#include "property/cases.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace readiness::property {
namespace {

/// What somebody means to answer: the same whenever they are asked.
class Person {
 public:
  Person(Draw& draw, const Questionnaire& questionnaire) {
    for (const QuestionId id : questionnaire.questions.ids())
      for (const bool predicts : {false, true}) {
        Reply reply = Give{random_value(draw, questionnaire, questionnaire.questions[id])};
        if (draw.chance(10)) reply = Action::dont_know;
        if (draw.chance(5)) reply = Action::decline;
        answers_[{id, predicts}] = reply;
        remarks_[{id, predicts}] = draw.chance(40);
      }
  }
  [[nodiscard]] const Reply& answer(AnswerPlace place) const { return answers_.at(place); }

  /// To everything that is asked around an answer.
  [[nodiscard]] Reply to_text(const AskText& asked) const {
    if (asked.present == "more" || !remarks_.at(asked.place)) return Action::keep;
    if (asked.what == AskText::What::evidence_date) return Say{"2026-01-31"};
    return asked.what == AskText::What::unknown_owner ? Say{"Ann 2026-12-15"} : Say{"wiki: page"};
  }

 private:
  std::map<AnswerPlace, Reply> answers_;
  std::map<AnswerPlace, bool> remarks_;
};

AnswersFile read_again(const Questionnaire& questionnaire, const AnswersFile& file) {
  Diagnostics diagnostics;
  auto document = parse_yaml(Source("a.yaml", file.text()), diagnostics);
  REQUIRE(document);
  auto response = bind(*document, questionnaire, diagnostics);
  REQUIRE(response);
  return {questionnaire, std::move(*document), std::move(*response), ""};
}

class Sitting {
 public:
  Sitting(const Case& c, const Person& person, AnswersFile file)
      : case_(c), person_(person), file_(std::move(file)), session_(start()) {}

  /// From the first open question to the review.
  std::string straight() {
    while (!is_at_review()) step();
    return file_.text();
  }

  /// Stopping and going on, going back, changing one's mind and back.
  std::string wandering(Draw& draw) {
    int wanders = 40;
    while (true) {
      if (draw.chance(20)) {
        file_ = read_again(case_.questionnaire, file_);
        session_ = start();
      }
      if (is_at_review()) {
        if (wanders-- <= 0) break;
        wander(draw);
      } else if (draw.chance(20) && wanders-- > 0) {
        wander(draw);
      }
      step();
    }
    return file_.text();
  }

 private:
  Session start() { return {case_.questionnaire, file_.response(), case_.as_of}; }
  [[nodiscard]] bool is_at_review() const {
    return std::holds_alternative<AskReview>(session_.next());
  }

  void apply(const Reply& reply) {
    const Outcome outcome = session_.apply(reply);
    Diagnostics diagnostics;
    if (outcome.changed)
      CHECK(file_.put(*outcome.changed, *session_.answer_at(*outcome.changed), diagnostics));
    CHECK(outcome.end == Outcome::End::no);
  }

  /// Answers the question that is asked, and what is asked about it.
  void step(const std::optional<Reply>& other = {}) {
    const Prompt prompt = session_.next();
    const auto* asked = std::get_if<AskQuestion>(&prompt);
    if (!asked) return;
    const std::set<AnswerPlace> before(session_.places().begin(), session_.places().end());
    CHECK(before.contains(asked->place));
    apply(other.value_or(person_.answer(asked->place)));
    while (true) {
      const Prompt next = session_.next();
      if (const auto* text = std::get_if<AskText>(&next))
        apply(other ? Reply(Action::keep) : person_.to_text(*text));
      else if (std::holds_alternative<AskContradiction>(next))
        apply(Action::keep_both);
      else
        break;
    }
  }

  /// To some question: another answer for a while, then what the person means.
  void wander(Draw& draw) {
    std::vector<AnswerPlace> places = session_.places();
    std::erase_if(places, [&](AnswerPlace place) {
      const auto& answer = session_.answer_at(place);
      return !answer || steers(place) || !answer->comment.empty() || !answer->evidence.empty();
    });
    if (places.empty()) return;
    const AnswerPlace place = draw.one_of(places);
    const Question& question = case_.questionnaire.questions[place.question];
    apply(GoTo{{place}, ""});
    step(Give{random_value(draw, case_.questionnaire, question)});
    apply(GoTo{{place}, ""});
    step();
  }

  /// Whether a condition reads the answer: then other questions come and go, and leave answers.
  [[nodiscard]] bool steers(AnswerPlace place) const {
    for (const Question& question : case_.questionnaire.questions)
      if (question.when)
        for (const QuestionId read : questions_in(*question.when))
          if (read == place.question) return true;
    return false;
  }

  const Case& case_;
  const Person& person_;
  AnswersFile file_;
  Session session_;
};

}  // namespace

TEST_CASE("however often one stops, goes back and changes one's mind, the file is the same") {
  on_random_cases(2, {}, [](const Case& c) {
    Response head = c.response;
    head.date = c.as_of;
    for (const QuestionId id : c.questionnaire.questions.ids()) {
      head.answers[id].reset();
      head.predictions[id].reset();
    }
    const Person person(c.draw, c.questionnaire);
    const AnswersFile empty = new_answers_file(c.questionnaire, head, "");
    const std::string straight = Sitting(c, person, empty).straight();
    CHECK(Sitting(c, person, empty).wandering(c.draw) == straight);
  });
}

TEST_CASE("any line typed at any prompt is a reply, and leads to a prompt") {
  on_random_cases(2, {}, [](const Case& c) {
    Session session(c.questionnaire, c.response, c.as_of);
    const std::vector<std::string> lines = {
        "",  "1",   "2",    "0",  "3ce", "12",         "b",   "s",  "u",  "n",    "c",   "e",
        "g", "g 2", "l",    "?",  "w",   ":b",         ":s",  ":u", ":n", ":c",   ":e",  "k",
        "d", "-",   "\xff", "99", "a b", "2026-01-31", "::x", ":?", "y",  ":g 1", "\x1b"};
    for (int i = 0; i < 60; ++i) {
      const Prompt prompt = session.next();
      const Dialogue dialogue(session,
                              {c.draw.between(1, 120), c.draw.chance(50), {}, false, false});
      CHECK_FALSE(dialogue.label(prompt).empty());
      CHECK_FALSE(dialogue.show(prompt).empty());
      const Outcome outcome = session.apply(read_typed(session, prompt, c.draw.one_of(lines)));
      (void)dialogue.tell(outcome, prompt);
      if (outcome.changed) CHECK(session.answer_at(*outcome.changed));
      if (session.wants_offers() && c.draw.chance(50)) session.offer(session.left_out());
    }
  });
}

}  // namespace readiness::property
