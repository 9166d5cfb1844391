#include "interview/session.hpp"

#include "everything.hpp"
#include "unit/interview/sitting.hpp"

#include <doctest/doctest.h>

using namespace readiness;
using namespace readiness::sample;

namespace {

/// The sample, with something to contradict oneself about.
const Questionnaire& of_sample() {
  static const Questionnaire questionnaire = load(text + R"(
contradictions:
  - {id: rule-unwritten, when: work.rule >= 2 and work.facts == 0, ask: "A page, and nothing on it?"}
)");
  return questionnaire;
}

AnswerPlace at(const std::string& id) { return place_of(of_sample(), id); }

Session started(const std::string& role = "lead", const std::string& form = "full") {
  return {of_sample(), fresh(of_sample(), role, form), day("2026-11-23")};
}

/// The id of the question that is asked, "text: N" for texts, or what else it is.
std::string asked(const Session& session) {
  const Prompt prompt = session.next();
  if (const auto* question = std::get_if<AskQuestion>(&prompt))
    return of_sample().questions[question->place.question].id +
           (question->place.is_prediction ? " predicted" : "");
  if (const auto* wanted = std::get_if<AskText>(&prompt))
    return "text " + std::to_string(static_cast<int>(wanted->what));
  if (std::holds_alternative<AskContradiction>(prompt)) return "contradiction";
  return std::holds_alternative<AskMore>(prompt) ? "more" : "review";
}

std::string text_asked(AskText::What what) {
  return "text " + std::to_string(static_cast<int>(what));
}

Give level(int number) { return {Leveled{number}}; }
Give option(std::size_t number) { return {Chosen{number}}; }

/// Answers everything up to the question of this id.
void answer_up_to(Session& session, const std::string& id) {
  while (asked(session) != id) {
    const auto question = std::get<AskQuestion>(session.next());
    (void)session.apply(Action::decline);
    REQUIRE(session.answer_at(question.place));
  }
}

}  // namespace

TEST_CASE("context, then the surveys, then predictions, then the review") {
  Session session = started();
  std::vector<std::string> order;
  for (int i = 0; i < 7; ++i) {
    order.push_back(asked(session));
    (void)session.apply(Action::decline);
  }
  // in the full form: the extension `more` is outside of the index, and not asked
  CHECK(order == std::vector<std::string>{"ctx.state", "ctx.pilots", "work.rule", "work.facts",
                                          "work.days", "work.use predicted", "review"});
  CHECK(session.apply(Action::keep).end == Outcome::End::finished);
  CHECK(session.count() == 4);
  CHECK(session.review().answered == 4);
  CHECK(session.review().context == 2);
  CHECK(session.number_of(at("ctx.state")) == 0);
  CHECK(session.number_of(at("work.rule")) == 1);
  CHECK(session.number_of(prediction_of(of_sample(), "work.use")) == 4);
}

TEST_CASE("an answer moves on, is of today, and says what changed") {
  Session session = started();
  answer_up_to(session, "work.rule");
  Outcome outcome = session.apply(level(1));
  CHECK(outcome.changed == at("work.rule"));
  CHECK_FALSE(outcome.before);
  CHECK(asked(session) == "work.facts");
  CHECK(session.answer_at(at("work.rule"))->date == day("2026-11-23"));
  (void)session.apply(Action::back);
  CHECK(asked(session) == "work.rule");
  outcome = session.apply(level(1));
  CHECK_FALSE(outcome.changed);
  CHECK(asked(session) == "work.facts");
  (void)session.apply(Action::back);
  outcome = session.apply(level(0));
  CHECK(std::get<Leveled>(outcome.before->value).level == 1);
}

TEST_CASE("back stops at the first question, Enter keeps an answer but never makes one") {
  Session session = started();
  CHECK(session.apply(Action::back).refusal == "This is the first question.");
  CHECK(session.apply(Action::keep).refusal ==
        "This is still open. Answer it, or type s to leave it for later.");
  (void)session.apply(option(1));
  (void)session.apply(Action::back);
  CHECK(asked(session) == "ctx.state");
  CHECK(session.apply(Action::keep).refusal.empty());
  CHECK(asked(session) == "ctx.pilots");
}

TEST_CASE("what is left for later stays open, and comes up in the review and in the next sitting") {
  Session session = started();
  (void)session.apply(Action::later);
  answer_up_to(session, "review");
  CHECK(session.review().open == std::vector<AnswerPlace>{at("ctx.state")});
  Session again(of_sample(), session.response(), day("2026-11-23"));
  CHECK(asked(again) == "ctx.state");
}

TEST_CASE("a condition that turns false takes its question away, and gives the answer back") {
  Session session = started();
  (void)session.apply(option(1));
  answer_up_to(session, "work.days");
  (void)session.apply(Give{Amount{3}});
  (void)session.apply(GoTo{{at("ctx.state")}, "ctx.state"});
  Outcome outcome = session.apply(option(0));
  CHECK(outcome.gone == std::vector<AnswerPlace>{at("work.days")});
  CHECK(session.count() == 3);
  CHECK(session.answer_at(at("work.days")));
  (void)session.apply(GoTo{{at("ctx.state")}, "ctx.state"});
  outcome = session.apply(option(1));
  CHECK(outcome.returned == std::vector<AnswerPlace>{at("work.days")});
  CHECK(session.count() == 4);
  CHECK(std::get<Amount>(session.answer_at(at("work.days"))->value).number == 3);
}

TEST_CASE("don't know is saved at once; who could answer, and by when, comes after it") {
  Session session = started();
  answer_up_to(session, "work.rule");
  CHECK(session.apply(Action::dont_know).changed == at("work.rule"));
  CHECK(asked(session) == text_asked(AskText::What::unknown_reason));
  (void)session.apply(Say{"Nobody in the room knew"});
  (void)session.apply(Say{"head of risk, 2026-12-15"});
  const auto unknown = std::get<Unknown>(session.answer_at(at("work.rule"))->value);
  CHECK(unknown.reason == "Nobody in the room knew");
  CHECK(unknown.owner == "head of risk");
  CHECK(unknown.review_by == day("2026-12-15"));
  CHECK(asked(session) == "work.facts");
  (void)session.apply(Action::back);
  (void)session.apply(Action::dont_know);
  (void)session.apply(Action::keep);
  // nobody is called so: it is asked again
  CHECK(session.apply(Say{"Ann by friday"}).refusal.starts_with("No day can be read in that."));
  CHECK(asked(session) == text_asked(AskText::What::unknown_owner));
  (void)session.apply(Say{"Ann by 2027-01-15"});
  const auto later = std::get<Unknown>(session.answer_at(at("work.rule"))->value);
  CHECK(later.owner == "Ann");
  CHECK(later.review_by == day("2027-01-15"));
}

TEST_CASE("not applicable needs a question that allows it, and a reason") {
  Session session = started();
  answer_up_to(session, "work.rule");
  CHECK(session.apply(Action::not_applicable).refusal.starts_with("This question always applies."));
  (void)session.apply(level(0));
  (void)session.apply(Action::not_applicable);
  CHECK(session.apply(Action::keep).refusal.starts_with("It needs a reason"));
  CHECK_FALSE(session.answer_at(at("work.facts")));
  CHECK(session.apply(Say{"no such work"}).changed == at("work.facts"));
  CHECK(std::get<NotApplicable>(session.answer_at(at("work.facts"))->value).reason ==
        "no such work");
}

TEST_CASE("a comment before the answer waits for it; after it, it is saved at once") {
  Session session = started();
  answer_up_to(session, "work.rule");
  (void)session.apply(Action::comment);
  CHECK_FALSE(session.apply(Say{"first thoughts"}).changed);
  CHECK(session.unsaved_remarks() == std::vector<AnswerPlace>{at("work.rule")});
  (void)session.apply(level(0));
  CHECK(session.answer_at(at("work.rule"))->comment == "first thoughts");
  CHECK(session.unsaved_remarks().empty());
  (void)session.apply(Action::back);
  (void)session.apply(Action::comment);
  CHECK(std::get<AskText>(session.next()).present == "first thoughts");
  CHECK(session.apply(Say{"-"}).changed);
  CHECK(session.answer_at(at("work.rule"))->comment.empty());
  CHECK(asked(session) == "work.rule");
}

TEST_CASE("the best answer is asked for its evidence, with a date that has come") {
  Session session = started();
  answer_up_to(session, "work.rule");
  (void)session.apply(level(3));
  CHECK(asked(session) == text_asked(AskText::What::evidence));
  (void)session.apply(Say{"wiki:/page"});
  CHECK(session.apply(Say{"2026-11-24"}).refusal == "That day has not come yet.");
  CHECK(session.apply(Say{"soon"}).refusal ==
        "That is not a date. Write it like 2026-11-23, or - when it has none.");
  (void)session.apply(Say{"2026-10-01"});
  (void)session.apply(Say{"seen"});
  (void)session.apply(Say{"-"});
  (void)session.apply(Action::keep);
  CHECK(session.answer_at(at("work.rule"))->evidence ==
        std::vector<Evidence>{{"wiki:/page", day("2026-10-01")}, {"seen", std::nullopt}});
  CHECK(asked(session) == "work.facts");
  (void)session.apply(Action::back);
  (void)session.apply(level(2));
  CHECK(asked(session) == "work.facts");
}

TEST_CASE("a contradiction is asked back at once, and once") {
  Session session = started();
  answer_up_to(session, "work.rule");
  (void)session.apply(level(2));
  (void)session.apply(Give{Ticked{{false, false}}});
  REQUIRE(asked(session) == "contradiction");
  (void)session.apply(ChangeOne{0});
  CHECK(asked(session) == "work.rule");
  (void)session.apply(Action::keep);
  CHECK(asked(session) == "work.days");
  (void)session.apply(GoTo{{at("work.facts")}, ""});
  (void)session.apply(Give{Ticked{{true, false}}});
  (void)session.apply(Action::back);
  (void)session.apply(Action::back);
  CHECK(asked(session) == "work.rule");
  (void)session.apply(GoTo{{at("work.facts")}, ""});
  (void)session.apply(Give{Ticked{{false, false}}});
  REQUIRE(asked(session) == "contradiction");
  (void)session.apply(Action::note);
  CHECK(session.apply(Say{"the page is a draft"}).changed == at("work.facts"));
  CHECK(session.answer_at(at("work.facts"))->comment == "the page is a draft");
  CHECK(asked(session) == "work.days");
  CHECK(session.review().contradictions.size() == 1);
  // who resumes has been asked before
  CHECK(asked(Session(of_sample(), session.response(), day("2026-11-23"))) == "work.days");
}

TEST_CASE("commands inside a text leave it: back to the question, or away from it") {
  Session session = started();
  answer_up_to(session, "work.rule");
  (void)session.apply(Action::comment);
  CHECK(session.apply(Action::help).show == Outcome::Show::help);
  CHECK(asked(session) == text_asked(AskText::What::comment));
  (void)session.apply(Action::back);
  CHECK(asked(session) == "work.rule");
  (void)session.apply(Action::comment);
  (void)session.apply(GoTo{{at("ctx.state")}, ""});
  CHECK(asked(session) == "ctx.state");
  (void)session.apply(Action::keep);
  (void)session.apply(Action::comment);
  CHECK(session.apply(Action::quit).end == Outcome::End::stopped);
}

TEST_CASE("from the review to a question, and to the review again") {
  Session session = started();
  answer_up_to(session, "review");
  (void)session.apply(GoTo{{at("work.rule")}, "1"});
  CHECK(asked(session) == "work.rule");
  (void)session.apply(level(1));
  CHECK(asked(session) == "review");
  (void)session.apply(Action::back);
  CHECK(asked(session) == "work.rule");
  CHECK(session.apply(Action::later).refusal.empty());
  CHECK(asked(session) == "review");
  CHECK(session.apply(Action::comment).refusal ==
        "That goes with a question. Type g to go to one.");
  CHECK(session.apply(GoTo{{}, "nothing"}).refusal ==
        "No question of yours has the number, id or words \"nothing\". Type l for the list.");
}

TEST_CASE("at the end of a short form the rest of a survey is offered, once") {
  Session session = started("lead", "short");
  CHECK_FALSE(session.wants_offers());
  answer_up_to(session, "review");
  REQUIRE(session.wants_offers());
  // work: facts, days, not use (staff only); more: people, words, case
  auto offers = session.left_out();
  REQUIRE(offers.size() == 2);
  CHECK(offers[0].questions == 2);
  CHECK(offers[1].questions == 3);
  session.offer(offers);
  CHECK(asked(session) == "more");
  CHECK_FALSE(session.wants_offers());
  const Outcome outcome = session.apply(AskThese{{true, false}});
  CHECK(outcome.asks_more);
  CHECK(session.response().also == std::vector<DimensionId>{DimensionId{0}});
  CHECK(asked(session) == "work.facts");
  answer_up_to(session, "review");
  CHECK_FALSE(session.wants_offers());
}

TEST_CASE("one survey alone asks its questions and the context, and its predictions") {
  Response response = fresh(of_sample(), "lead", "full");
  response.only = {DimensionId{1}};
  const Session session(of_sample(), response, day("2026-11-23"));
  CHECK(session.count() == 4);
  CHECK(session.places().size() == 6);
}

TEST_CASE("another hand's answers are taken over, and the same question asked again if need be") {
  Session session = started();
  answer_up_to(session, "work.days");
  Response theirs = session.response();
  theirs.answers[at("ctx.state").question]->value = Chosen{0};
  session.go_on_with(theirs, std::nullopt);
  CHECK(asked(session) == "work.use predicted");  // work.days no longer applies
  session.go_on_with(theirs, at("work.rule"));
  CHECK(asked(session) == "work.rule");
}
