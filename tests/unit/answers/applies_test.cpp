#include "answers/applies.hpp"

#include "everything.hpp"
#include "unit/answers/answering.hpp"

#include <doctest/doctest.h>

#include <chrono>

using namespace readiness;
using sample::by_lead;
using sample::by_staff;

namespace {

using State = Reading::State;

const Questionnaire& of_sample() {
  static const Questionnaire questionnaire = sample::load();
  return questionnaire;
}

QuestionId id_of(const std::string& question) { return sample::id_of(of_sample(), question); }

Sheet sheet(const std::string& yaml) {
  return make_sheet(of_sample(), sample::bound(of_sample(), yaml));
}

Reading reading(const std::string& yaml, const std::string& question) {
  return sheet(yaml).facts.readings[id_of(question)];
}

Date day(const std::string& text) { return parse_date(text).value(); }

}  // namespace

TEST_CASE("asked: by role, form and the surveys asked beyond it; context always") {
  const Sheet lead = sheet(by_lead), staff = sheet(by_staff);
  CHECK(lead.asked[id_of("work.rule")]);
  CHECK_FALSE(lead.asked[id_of("work.use")]);
  CHECK(staff.asked[id_of("work.use")]);
  CHECK(lead.asked[id_of("ctx.state")]);
  CHECK_FALSE(lead.asked[id_of("more.hours")]);

  const std::string head = "schema: readiness/answers@1\nquestionnaire: sample\n";
  const Sheet brief = sheet(head + "respondent: {role: lead, form: short}\n");
  CHECK(brief.asked[id_of("work.rule")]);
  CHECK(brief.asked[id_of("more.hours")]);
  CHECK_FALSE(brief.asked[id_of("work.facts")]);
  CHECK(brief.asked[id_of("ctx.state")]);
  const Sheet with_more = sheet(head + "respondent: {role: lead, also: [more]}\n");
  CHECK(with_more.asked[id_of("more.case")]);
}

TEST_CASE("a condition that holds, fails or cannot be told: unknown means ask") {
  CHECK(sheet(by_lead + "context: {ctx.state: live}\n").applies[id_of("work.days")]);
  CHECK_FALSE(sheet(by_lead + "context: {ctx.state: none}\n").applies[id_of("work.days")]);
  CHECK(sheet(by_lead).applies[id_of("work.days")]);
  CHECK(sheet(by_lead + "context: {ctx.state: {unknown: true}}\n").applies[id_of("work.days")]);
  CHECK_FALSE(sheet(by_lead).applies[id_of("work.use")]);  // not asked
}

TEST_CASE("a condition turns false and true again: the answer is back, and never read in between") {
  Response response =
      sample::bound(of_sample(), by_lead + "context: {ctx.state: live}\nanswers: {work.days: 4}\n");
  const auto days = [&] {
    return make_sheet(of_sample(), response).facts.readings[id_of("work.days")];
  };
  CHECK(days().state == State::given);
  CHECK(days().number == 1);  // four days: bands 6, 3, 1, 0
  response.answers[id_of("ctx.state")]->value = Chosen{0};
  CHECK(days().state == State::absent);
  CHECK(response.answers[id_of("work.days")]);
  response.answers[id_of("ctx.state")]->value = Chosen{1};
  CHECK(days().state == State::given);
  CHECK(days().number == 1);
}

TEST_CASE("conditions are settled in the order in which they need each other") {
  const Questionnaire chain = sample::load(sample::replaced(
      sample::replaced(sample::text, "        weight: 2\n", "        when: work.facts >= 1\n"),
      "        not_applicable: allowed\n", "        when: work.days >= 2\n"));
  const Response none = sample::bound(chain, by_lead +
                                                 "context: {ctx.state: none}\nanswers: {work.rule: "
                                                 "3, work.facts: [time], work.days: 0}\n");
  const Sheet sheet_of_none = make_sheet(chain, none);
  CHECK_FALSE(sheet_of_none.applies[sample::id_of(chain, "work.days")]);
  CHECK_FALSE(sheet_of_none.applies[sample::id_of(chain, "work.facts")]);
  CHECK_FALSE(sheet_of_none.applies[sample::id_of(chain, "work.rule")]);
}

TEST_CASE(
    "readings: level after reversal, option as given, ticks, the four open and absent states") {
  const Reading use = reading(by_staff + "answers: {work.use: always}\n", "work.use");
  CHECK(use.number == 0);
  CHECK(use.option == 2);
  const Reading facts = reading(by_lead + "answers: {work.facts: [cost]}\n", "work.facts");
  CHECK(facts.number == 1);
  CHECK(facts.ticked == std::vector<bool>{false, true});
  const Reading pilots = reading(by_lead + "context: {ctx.pilots: 3}\n", "ctx.pilots");
  CHECK(pilots.state == State::given);
  CHECK(pilots.number == 3);

  const Reading unknown = reading(by_lead + "answers: {work.rule: {unknown: true}}\n", "work.rule");
  CHECK(unknown.state == State::open);
  CHECK(unknown.dont_know);
  const Reading declined =
      reading(by_lead + "answers: {work.rule: {declined: true}}\n", "work.rule");
  CHECK(declined.state == State::open);
  CHECK_FALSE(declined.dont_know);
  CHECK(reading(by_lead, "work.rule").state == State::open);
  const Reading na = reading(by_lead + "answers: {work.facts: {na: None}}\n", "work.facts");
  CHECK(na.state == State::absent);
  CHECK(na.not_applicable);
}

TEST_CASE("a prediction is the level on the question's own scale, and answers nothing") {
  const Reading use = reading(by_lead + "predictions: {work.use: never}\n", "work.use");
  CHECK(use.predicted == 2);
  CHECK(use.state == State::open);
}

TEST_CASE("one voice of the respondent's role") {
  const Facts facts = sheet(by_staff).facts;
  CHECK(facts.role == RoleId{1});
  CHECK(facts.voices[RoleId{0}] == 0);
  CHECK(facts.voices[RoleId{1}] == 1);
}

TEST_CASE("a flag holds when its answer was chosen, and is unknown while it could be") {
  const auto flag = [](const std::string& yaml, const std::string& name) {
    const auto flags = sheet(yaml).facts.flags;
    const auto found = flags.find(name);
    return found == flags.end() ? Truth::no : found->second;
  };
  CHECK(flag(by_lead + "answers: {work.rule: 1}\n", "froze") == Truth::yes);
  CHECK(flag(by_lead + "answers: {work.rule: 2}\n", "froze") == Truth::no);
  CHECK(flag(by_lead, "froze") == Truth::unknown);
  CHECK(flag(by_staff + "answers: {work.use: always}\n", "habit") == Truth::yes);
}

TEST_CASE("evidence counts when undated or dated within twelve months of the day") {
  const auto counts = [](const std::string& evidence, const std::string& on) {
    const Response response = sample::bound(
        of_sample(), by_lead + "answers: {work.rule: {answer: 3, evidence: [" + evidence + "]}}\n");
    return has_current_evidence(of_sample(), *response.answers[id_of("work.rule")], day(on));
  };
  CHECK(counts("{ref: x, date: 2025-11-12}", "2026-11-12"));
  CHECK_FALSE(counts("{ref: x, date: 2025-11-11}", "2026-11-12"));
  CHECK(counts("seen", "2026-11-12"));
  CHECK(counts("{ref: x, date: 2020-01-01}, seen", "2026-11-12"));
  CHECK_FALSE(counts("{ref: x, date: 2020-01-01}, {ref: y, date: 2024-01-01}", "2026-11-12"));
  CHECK(counts("{ref: x, date: 2023-02-28}", "2024-02-29"));  // no 29 February a year before
  CHECK_FALSE(counts("{ref: x, date: 2023-02-27}", "2024-02-29"));
}

TEST_CASE("contradictions that hold, in order; an open answer contradicts nothing") {
  const Questionnaire questionnaire = sample::load(
      sample::text +
      "contradictions:\n  - {id: one, when: work.rule >= 2 and work.facts == 0, ask: Which}\n"
      "  - {id: two, when: \"work.rule == 3 and not ticked(work.facts, time)\", ask: Which}\n");
  const auto found = [&](const std::string& answers) {
    const Response response =
        sample::bound(questionnaire, by_lead + "answers: {" + answers + "}\n");
    std::string ids;
    for (const Contradiction* each :
         contradictions_in(questionnaire, make_sheet(questionnaire, response).facts))
      ids += each->id + " ";
    return ids;
  };
  CHECK(found("work.rule: 3, work.facts: []") == "one two ");
  CHECK(found("work.rule: 3, work.facts: [cost]") == "two ");
  CHECK(found("work.rule: 2, work.facts: []") == "one ");
  CHECK(found("work.rule: 3") == "");
  CHECK(found("work.rule: 3, work.facts: {na: None}") == "two ");  // nothing is ticked
}
