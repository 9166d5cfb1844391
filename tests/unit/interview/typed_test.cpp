#include "interview/typed.hpp"

#include "everything.hpp"
#include "unit/interview/sitting.hpp"

#include <doctest/doctest.h>

using namespace readiness;
using namespace readiness::sample;

namespace {

const Questionnaire& of_sample() {
  static const Questionnaire questionnaire = load();
  return questionnaire;
}

const Session& session() {
  static const Session one = [] {
    Response response = fresh(of_sample(), "staff", "full");
    response.also = {DimensionId{1}};
    return Session(of_sample(), response, day("2026-11-23"));
  }();
  return one;
}

Reply typed(const std::string& id, const std::string& line) {
  return read_typed(session(), AskQuestion{place_of(of_sample(), id), {}, false}, line);
}
std::optional<Value> value(const std::string& id, const std::string& line) {
  const Reply reply = typed(id, line);
  const auto* give = std::get_if<Give>(&reply);
  return give ? std::optional(give->value) : std::nullopt;
}
std::string refusal(const Reply& reply) {
  const auto* refused = std::get_if<Refused>(&reply);
  return refused ? refused->why : "";
}
std::optional<Action> action(const std::string& id, const std::string& line) {
  const Reply reply = typed(id, line);
  const auto* found = std::get_if<Action>(&reply);
  return found ? std::optional(*found) : std::nullopt;
}
Reply in_text(const std::string& line, AskText::What what = AskText::What::comment) {
  return read_typed(session(), AskText{what, place_of(of_sample(), "work.rule"), "2026-11-23"},
                    line);
}

}  // namespace

TEST_CASE("every kind of answer, as it is shown") {
  CHECK(value("work.rule", " 3 ") == Value(Leveled{3}));
  CHECK(value("work.use", "1") == Value(Chosen{0}));
  CHECK(value("work.use", "always") == Value(Chosen{2}));
  CHECK(value("more.case", "3") == Value(Chosen{2}));
  CHECK(value("work.facts", "1") == Value(Ticked{{true, false}}));
  for (const char* both : {"12", "1 2", "2,1", "1, 2"})
    CHECK(value("work.facts", both) == Value(Ticked{{true, true}}));
  for (const char* none : {"0", "none"})
    CHECK(value("work.facts", none) == Value(Ticked{{false, false}}));
  CHECK(value("work.days", "10") == Value(Amount{10}));
  CHECK(value("more.hours", "2.5") == Value(Amount{2.5}));
  CHECK(value("more.words", "b is a letter") == Value(Written{"b is a letter"}));
  CHECK_FALSE(value("more.words", "b"));
  CHECK(value("more.words", "::b") == Value(Written{":b"}));
}

TEST_CASE("what is off the scale is refused in one sentence") {
  CHECK(refusal(typed("work.rule", "4")) == "\"4\" is not an answer here: 0 to 3, or ? for help.");
  CHECK(refusal(typed("work.rule", "three")) ==
        "\"three\" is not an answer here: 0 to 3, or ? for help.");
  CHECK(refusal(typed("work.use", "0")) == "\"0\" is not an answer here: 1 to 3, or ? for help.");
  CHECK(refusal(typed("work.facts", "3")) ==
        "\"3\" is not an answer here: all that apply, like 1 3; 0 for none, or ? for help.");
  for (const char* line : {"-1", "11", "2.5", "1e1", "0x1", "99999999999999999999"})
    CHECK(refusal(typed("work.days", line))
              .ends_with("is not an answer here: 0 to 10, or ? for help."));
  CHECK(refusal(typed("more.hours", "1,5")).ends_with("0 to 40, or ? for help."));
}

TEST_CASE("an answer may say that a comment or evidence follows") {
  const Reply reply = typed("work.rule", "2ce");
  const auto& give = std::get<Give>(reply);
  CHECK(give.value == Value(Leveled{2}));
  CHECK(give.then_comment);
  CHECK(give.then_evidence);
  CHECK_FALSE(std::get<Give>(typed("work.rule", "2c")).then_evidence);
  CHECK(refusal(typed("work.rule", "7c")).starts_with("\"7c\" is not an answer here"));
}

TEST_CASE("commands, with and without a colon; in a text the colon is needed, and asked for") {
  const std::pair<const char*, Action> rows[] = {
      {"b", Action::back},     {"s", Action::later},   {"u", Action::dont_know},
      {"x", Action::decline},  {"c", Action::comment}, {"n", Action::not_applicable},
      {"e", Action::evidence}, {"l", Action::list},    {"?", Action::help},
      {"w", Action::saved},    {"q", Action::quit},    {"g", Action::go_to},
      {"back", Action::back},  {"", Action::keep},     {":q", Action::quit}};
  for (const auto& [line, wanted] : rows) CHECK(action("work.rule", line) == wanted);
  for (const auto& [line, wanted] : rows) {
    const std::string name = line;
    if (name.empty() || name.front() == ':' || name == "?") continue;
    CHECK(refusal(in_text(name)) ==
          "This asks for a text. Type :" + name + " for the command, or a longer text.");
    CHECK(std::get<Say>(in_text(name + " and more")).text == name + " and more");
    CHECK(std::get<Action>(in_text(":" + name)) == wanted);
  }
  CHECK(std::get<Say>(in_text("::q")).text == ":q");
  CHECK(refusal(in_text(":nonsense")).starts_with("\":nonsense\" is not a command."));
  CHECK(std::get<Action>(in_text("")) == Action::keep);
  // the day that is offered is taken
  CHECK(std::get<Say>(in_text("", AskText::What::evidence_date)).text == "2026-11-23");
}

TEST_CASE("what cannot be kept in a text is said, and what is shown of it is harmless") {
  CHECK(refusal(in_text("\x1b[31mred")) ==
        "That holds control characters, so it was not kept. Please type it again.");
  CHECK(refusal(in_text("\xc2\x9b"
                        "31m"))
            .starts_with("That holds control characters"));
  CHECK(refusal(in_text("caf\xe9")) ==
        "That is not UTF-8 text, so it was not kept. Please type it again.");
  CHECK(refusal(typed("work.rule", "\x1b[2J")).starts_with("That holds control characters"));
  CHECK(refusal(read_text(std::string(4001, 'a'))).starts_with("That is more than 4000"));
  CHECK(std::get<Say>(read_text("two\nlines\n\n")).text == "two\nlines");
}

TEST_CASE("going to a question by number, id or words") {
  const auto found = [](const std::string& line) {
    const Reply reply = typed("work.rule", line);
    std::vector<std::string> ids;
    for (const AnswerPlace& place : std::get<GoTo>(reply).found)
      ids.push_back(of_sample().questions[place.question].id);
    return ids;
  };
  using Ids = std::vector<std::string>;
  CHECK(found("g 2") == Ids{"work.use"});
  CHECK(found("go ctx.state") == Ids{"ctx.state"});
  CHECK(found("g HOURS number") == Ids{"more.hours"});
  CHECK(found("g number") == Ids{"ctx.pilots", "more.hours", "more.people"});
  CHECK(found("g 0").empty());
  CHECK(found("g xyzzy").empty());
  CHECK(std::get<GoTo>(in_text("3", AskText::What::destination)).found.size() == 1);
}

TEST_CASE("contradictions, offers and the review have replies of their own") {
  const AskContradiction two{nullptr, {{}, {}}};
  CHECK(std::get<ChangeOne>(read_typed(session(), two, "2")).which == 1);
  CHECK(std::get<Action>(read_typed(session(), two, "3")) == Action::keep_both);
  CHECK(std::get<Action>(read_typed(session(), two, "4")) == Action::note);
  CHECK(refusal(read_typed(session(), two, "5")) ==
        "\"5\" is not an answer here: 1 to 4, or ? for help.");
  const AskMore more{{{}, {}, {}}};
  using Flags = std::vector<bool>;
  CHECK(std::get<AskThese>(read_typed(session(), more, "13")).offers == Flags{true, false, true});
  CHECK(std::get<AskThese>(read_typed(session(), more, "a")).offers == Flags{true, true, true});
  CHECK(std::get<AskThese>(read_typed(session(), more, "")).offers == Flags{false, false, false});
  CHECK(std::get<Action>(read_typed(session(), AskReview{}, "")) == Action::keep);
  CHECK(std::get<Action>(read_typed(session(), AskReview{}, "y")) == Action::keep);
  CHECK(std::get<GoTo>(read_typed(session(), AskReview{}, "2")).found.size() == 1);
}
