#include "answers/bind.hpp"

#include "answers/value.hpp"
#include "everything.hpp"
#include "unit/answers/answering.hpp"

#include <doctest/doctest.h>

using namespace readiness;
using sample::by_lead;
using sample::by_staff;

namespace {

Date day(int year, int month, int number) { return date_of(year, month, number); }

const Questionnaire& of_sample() {
  static const Questionnaire questionnaire = sample::load();
  return questionnaire;
}

std::string findings(const std::string& yaml) {
  Diagnostics diagnostics;
  const auto response = sample::bound(of_sample(), yaml, diagnostics);
  CHECK(response.has_value() == !diagnostics.has_errors());
  return render_short(diagnostics.sorted());
}

std::string help_for(const std::string& yaml) {
  Diagnostics diagnostics;
  (void)sample::bound(of_sample(), yaml, diagnostics);
  return diagnostics.all().at(0).help;
}

Response bound(const std::string& yaml) { return sample::bound(of_sample(), yaml); }

const Boxed<Answer>& answer_in(const Response& response, const std::string& question) {
  return response.answers[sample::id_of(of_sample(), question)];
}

template <class T>
const T& value_in(const Response& response, const std::string& question) {
  return std::get<T>(answer_in(response, question)->value);
}

}  // namespace

TEST_CASE("the minimal form: the role's full form, no date, nothing answered") {
  const Response response = bound(by_lead);
  CHECK(response.role == RoleId{0});
  CHECK(response.form == 0);
  CHECK(response.pinned.id == "sample");
  CHECK(response.pinned.version.empty());
  CHECK(response.ref.empty());
  CHECK_FALSE(response.date);
  for (const auto& answer : response.answers) CHECK_FALSE(answer);
  CHECK(response.answers.size() == of_sample().questions.size());
}

TEST_CASE("every kind of answer") {
  const Response response = bound(by_staff + R"(context: {ctx.state: live, ctx.pilots: 3}
answers:
  work.rule: 2
  work.use: always
  work.facts: [cost]
  work.days: 4
)");
  CHECK(value_in<Chosen>(response, "ctx.state").option == 1);
  CHECK(value_in<Amount>(response, "ctx.pilots").number == 3);
  CHECK(value_in<Leveled>(response, "work.rule").level == 2);
  CHECK(value_in<Chosen>(response, "work.use").option == 2);  // as given: reversal comes later
  CHECK(value_in<Ticked>(response, "work.facts").items == std::vector<bool>{false, true});
  CHECK(value_in<Amount>(response, "work.days").number == 4);
  CHECK_FALSE(answer_in(response, "more.hours"));
}

TEST_CASE("numbers, texts and probes of a survey asked beyond the form") {
  const Response response = bound(
      "schema: readiness/answers@1\nquestionnaire: sample\nrespondent: {role: lead, also: [more]}\n"
      "answers: {more.hours: 7.5, more.people: 0, more.words: \"0\", more.case: never}\n");
  CHECK(response.also == std::vector<DimensionId>{DimensionId{1}});
  CHECK(value_in<Amount>(response, "more.hours").number == 7.5);
  CHECK(value_in<Amount>(response, "more.people").number == 0);
  CHECK(value_in<Written>(response, "more.words").text == "0");
  CHECK(value_in<Chosen>(response, "more.case").option == 0);
}

TEST_CASE("no ticks are an answer") {
  CHECK(value_in<Ticked>(bound(by_lead + "answers: {work.facts: []}\n"), "work.facts").items ==
        std::vector<bool>{false, false});
}

TEST_CASE("the four states that are no answer") {
  const Response response = bound(by_lead + R"(answers:
  work.rule: {unknown: true}
  work.facts: {na: No such work}
  work.days: {declined: true}
)");
  CHECK(value_in<Unknown>(response, "work.rule").reason.empty());
  CHECK(value_in<NotApplicable>(response, "work.facts").reason == "No such work");
  CHECK(std::holds_alternative<Declined>(answer_in(response, "work.days")->value));
}

TEST_CASE("the block form: comment, evidence, date, name; a don't know with its owner") {
  const Response response = bound(by_lead + R"(defaults: {date: 2026-11-12, by: L1}
answers:
  work.rule:
    answer: 3
    comment: Changed in May.
    evidence: [{ref: "wiki:/rule", date: 2026-05-02}, seen on the wall]
    date: 2026-11-13
    by: M2
  work.days:
    unknown: Nobody counts
    owner: head
    review_by: 2026-12-15
  work.facts: [time]
)");
  const Answer& rule = *answer_in(response, "work.rule");
  CHECK(std::get<Leveled>(rule.value).level == 3);
  CHECK(rule.comment == "Changed in May.");
  CHECK(rule.by == "M2");
  CHECK(rule.date == day(2026, 11, 13));
  REQUIRE(rule.evidence.size() == 2);
  CHECK(rule.evidence[0].ref == "wiki:/rule");
  CHECK(rule.evidence[0].date == day(2026, 5, 2));
  CHECK(rule.evidence[1].ref == "seen on the wall");
  CHECK_FALSE(rule.evidence[1].date);
  const Unknown& days = value_in<Unknown>(response, "work.days");
  CHECK(days.reason == "Nobody counts");
  CHECK(days.owner == "head");
  CHECK(days.review_by == day(2026, 12, 15));
  const Answer& facts = *answer_in(response, "work.facts");
  CHECK(facts.by == "L1");
  CHECK(facts.date == day(2026, 11, 12));
}

TEST_CASE("subject, pseudonym, form, accepted gaps and the pinned questionnaire") {
  const Response response = bound(R"(schema: readiness/answers@1
questionnaire: {id: sample, version: 1.0.0, scoring: "sha256:1", wording: "sha256:2"}
subject: {unit: Claims, people: 14}
respondent: {ref: L1, role: lead, form: short}
accepted: [{pattern: old-rule, reason: Vote in March, by: partner, expires: 2027-03-31}]
)");
  CHECK(response.ref == "L1");
  CHECK(response.source.place(response.respondent).at == Position{4, 19});  // the L of L1
  CHECK(response.form == 1);
  CHECK(subject_of(response, "unit") == "Claims");
  CHECK(subject_of(response, "people") == "14");
  CHECK(subject_of(response, "cycle").empty());
  REQUIRE(response.accepted.size() == 1);
  CHECK(response.accepted[0].pattern == "old-rule");
  CHECK(response.accepted[0].expires == day(2027, 3, 31));
  CHECK(response.pinned.version == "1.0.0");
  CHECK(response.pinned.fingerprints == Fingerprints{"sha256:1", "sha256:2"});
}

TEST_CASE("predictions stand apart from answers") {
  const Response response = bound(by_lead + "predictions: {work.use: rarely}\n");
  const QuestionId use = sample::id_of(of_sample(), "work.use");
  CHECK_FALSE(response.answers[use]);
  CHECK(std::get<Chosen>(response.predictions[use]->value).option == 1);
}

TEST_CASE("A0101: no such question") {
  CHECK(findings(by_lead + "answers:\n  work.rul: 1\n") ==
        "a.yaml:5:3: error[A0101]: `work.rul` is not a question of sample\n");
  CHECK(help_for(by_lead + "answers: {work.rul: 1}\n") == "did you mean `work.rule`?");
  CHECK(findings(by_lead + "context: {ctx.stat: live}\n") ==
        "a.yaml:4:11: error[A0101]: `ctx.stat` is not a question of sample\n");
}

TEST_CASE("A0102: not asked of this role") {
  CHECK(findings(by_lead + "answers:\n  work.use: never\n") ==
        "a.yaml:5:3: error[A0102]: `work.use` is not asked of the role `lead`\n");
  CHECK(help_for(by_lead + "answers: {work.use: never}\n") ==
        "what this role expects others to answer belongs under `predictions:`");
}

TEST_CASE("A0103: not asked in this form") {
  const std::string text =
      "schema: readiness/answers@1\nquestionnaire: sample\n"
      "respondent: {role: lead, form: short}\nanswers: {work.facts: [time]}\n";
  CHECK(findings(text) ==
        "a.yaml:4:11: error[A0103]: `work.facts` is not asked in the form `short`\n");
  CHECK(help_for(text) == "add `also: [work]` under `respondent:`, or name another form");
  CHECK(findings(by_lead + "answers: {more.words: x}\n") ==
        "a.yaml:4:11: error[A0103]: `more.words` is not asked in the form `full`\n");
}

TEST_CASE("A0104: no such role, form or survey") {
  const std::string head = "schema: readiness/answers@1\nquestionnaire: sample\n";
  CHECK(findings(head + "respondent: {role: leed}\n") ==
        "a.yaml:3:20: error[A0104]: `leed` is not a role of sample\n");
  CHECK(help_for(head + "respondent: {role: leed}\n") == "did you mean `lead`?");
  CHECK(findings(head + "respondent: {role: staff, form: short}\n") ==
        "a.yaml:3:33: error[A0104]: `short` is not a form for the role `staff`\n");
  CHECK(help_for(head + "respondent: {role: staff, form: short}\n") == "its forms are full");
  CHECK(findings(head + "respondent: {role: lead, also: [mor, work]}\n") ==
        "a.yaml:3:33: error[A0104]: `mor` is not a survey of sample\n");
}

TEST_CASE("A0106: an accepted gap is a pattern or a gate") {
  const auto accepted = [](const std::string& what) {
    return by_lead + "accepted:\n  - {" + what + "reason: r, by: b, expires: 2027-03-31}\n";
  };
  const std::string problem =
      "a.yaml:5:5: error[A0106]: an accepted gap is either a pattern or a gate\n";
  CHECK(findings(accepted("")) == problem);
  CHECK(findings(accepted("pattern: a, gate: b, ")) == problem);
  CHECK(findings(accepted("gate: b, ")).empty());
  CHECK(bound(accepted("gate: b, ")).accepted[0].gate == "b");
}

TEST_CASE("A0201: off the scale") {
  CHECK(findings(by_lead + "answers: {work.rule: 4}\n") ==
        "a.yaml:4:22: error[A0201]: `4` is not a level of `work.rule`\n");
  CHECK(help_for(by_lead + "answers: {work.rule: 4}\n") == "its levels are 0 to 3");
  for (const std::string odd : {"-1", "1.0", "01", "+1", "one", "0x1", "\" 1\""}) {
    CAPTURE(odd);
    CHECK(findings(by_lead + "answers: {work.rule: " + odd + "}\n").substr(0, 25) ==
          "a.yaml:4:22: error[A0201]");
  }
  CHECK(findings(by_lead + "answers: {work.days: 11}\n") ==
        "a.yaml:4:22: error[A0201]: `11` is not a whole number from 0 to 10\n");
  CHECK(findings(by_lead + "answers: {work.days: 1.5}\n") ==
        "a.yaml:4:22: error[A0201]: `1.5` is not a whole number from 0 to 10\n");
  CHECK(findings(by_lead + "context: {ctx.pilots: 20.5}\n") ==
        "a.yaml:4:23: error[A0201]: `20.5` is not a number from 0 to 20\n");
}

TEST_CASE("A0202: no such option or item") {
  CHECK(findings(by_staff + "answers: {work.use: alway}\n") ==
        "a.yaml:4:21: error[A0202]: `alway` is not an option of `work.use`\n");
  CHECK(help_for(by_staff + "answers: {work.use: alway}\n") == "did you mean `always`?");
  CHECK(findings(by_lead + "answers: {work.facts: [time, quality]}\n") ==
        "a.yaml:4:30: error[A0202]: `quality` is not an item of `work.facts`\n");
}

TEST_CASE("A0203: the wrong kind of answer") {
  CHECK(findings(by_lead + "answers: {work.facts: time}\n") ==
        "a.yaml:4:23: error[A0203]: `work.facts` is answered with a list of what applies\n");
  CHECK(help_for(by_lead + "answers: {work.facts: time}\n") ==
        "write it like [time], or [] for none");
  CHECK(findings(by_lead + "answers: {work.rule: [1]}\n") ==
        "a.yaml:4:22: error[A0203]: `work.rule` is answered with the number of a written level, 0 "
        "to 3\n");
  CHECK(findings(by_staff + "answers: {work.use: [never]}\n") ==
        "a.yaml:4:21: error[A0203]: `work.use` is answered with one of never, rarely or always\n");
}

TEST_CASE("A0204, A0205: not applicable only where it is allowed, and with a reason") {
  CHECK(findings(by_lead + "answers: {work.rule: {na: No rule here}}\n") ==
        "a.yaml:4:27: error[A0204]: `work.rule` cannot be answered `not applicable`\n");
  CHECK(findings(by_lead + "answers: {work.facts: {na: true}}\n") ==
        "a.yaml:4:28: error[A0205]: `not applicable` needs a reason\n");
}

TEST_CASE("A0206: context under answers, and the reverse") {
  CHECK(findings(by_lead + "answers: {ctx.state: live}\n") ==
        "a.yaml:4:11: error[A0206]: `ctx.state` belongs under `context:`\n");
  CHECK(findings(by_lead + "context: {work.rule: 1}\n") ==
        "a.yaml:4:11: error[A0206]: `work.rule` belongs under `answers:`\n");
}

TEST_CASE("A0207: a prediction that is not asked") {
  CHECK(findings(by_lead + "predictions: {work.rule: 1}\n") ==
        "a.yaml:4:15: error[A0207]: the role `lead` does not predict `work.rule`\n");
  CHECK(help_for(by_lead + "predictions: {work.rule: 1}\n") == "put the answer under `answers:`");
  CHECK(findings(by_staff + "predictions: {work.use: never}\n") ==
        "a.yaml:4:15: error[A0207]: the role `staff` does not predict `work.use`\n");
}

TEST_CASE("A0208: an entry that says nothing, or two things") {
  CHECK(findings(by_lead + "answers: {work.rule: {comment: Later}}\n") ==
        "a.yaml:4:11: error[A0208]: this entry says nothing about the answer\n");
  CHECK(findings(by_lead + "answers: {work.rule: {answer: 1, unknown: true}}\n") ==
        "a.yaml:4:11: error[A0208]: this entry answers in two ways: answer and unknown\n");
}

TEST_CASE("A0209: ticked twice") {
  CHECK(findings(by_lead + "answers: {work.facts: [time, time]}\n") ==
        "a.yaml:4:30: error[A0209]: `time` is ticked twice\n");
}

TEST_CASE("all mistakes of a file are found in one run, in the order of its lines") {
  CHECK(findings(by_lead + "answers:\n  work.rule: 9\n  work.facts: time\n  work.none: 1\n") ==
        "a.yaml:5:14: error[A0201]: `9` is not a level of `work.rule`\n"
        "a.yaml:6:15: error[A0203]: `work.facts` is answered with a list of what applies\n"
        "a.yaml:7:3: error[A0101]: `work.none` is not a question of sample\n");
}

TEST_CASE("match: the same, other words, other scoring, another questionnaire") {
  const Questionnaire& questionnaire = of_sample();
  const Fingerprints own = questionnaire.fingerprints;
  const auto outcome = [&](const std::string& id, const std::string& scoring,
                           const std::string& wording) {
    Pinned pinned;
    pinned.id = id;
    pinned.fingerprints = {scoring, wording};
    return match(pinned, questionnaire);
  };
  CHECK(outcome("sample", own.scoring, own.wording) == Match::same);
  CHECK(outcome("sample", "", "") == Match::same);
  CHECK(outcome("sample", own.scoring, "sha256:0") == Match::wording_changed);
  CHECK(outcome("sample", "sha256:0", own.wording) == Match::scoring_changed);
  CHECK(outcome("sample", "sha256:0", "sha256:0") == Match::scoring_changed);
  CHECK(outcome("other", own.scoring, own.wording) == Match::other);
}

TEST_CASE("match: without fingerprints any version is read, and its ids decide") {
  Pinned pinned;
  pinned.id = of_sample().id;
  pinned.version = "0.9.0";
  CHECK(match(pinned, of_sample()) == Match::same);
}

TEST_CASE("the day of scoring is that of the newest answer, else of the file, else today") {
  const Date today = day(2030, 1, 1);
  CHECK(scoring_date(bound(by_lead), today) == today);
  CHECK(scoring_date(bound(by_lead + "defaults: {date: 2026-11-12}\n"), today) ==
        day(2026, 11, 12));
  const std::string dated = "defaults: {date: 2026-11-12}\nanswers: {work.rule: {answer: 1, date: ";
  CHECK(scoring_date(bound(by_lead + dated + "2026-12-01}}\n"), today) == day(2026, 12, 1));
  CHECK(scoring_date(bound(by_lead + "answers: {work.rule: {answer: 1, date: 2026-10-01}}\n"),
                     today) == day(2026, 10, 1));
}

TEST_CASE("an answer dated before the file's default") {
  const std::string old =
      "defaults: {date: 2026-11-12}\nanswers:\n  work.rule: {answer: 1, date: 2026-10-01}\n";
  CHECK(scoring_date(bound(by_lead + old + "  work.days: 1\n"), day(2030, 1, 1)) ==
        day(2026, 11, 12));
}

TEST_CASE("an answer in the respondent's words") {
  const auto words = [](const std::string& id, const Value& value) {
    return in_words(of_sample(), of_sample().questions[sample::id_of(of_sample(), id)], value);
  };
  CHECK(words("work.rule", Leveled{2}) == "A page");
  CHECK(words("work.use", Chosen{1}) == "Rarely");
  CHECK(words("work.facts", Ticked{{true, true}}) == "2 of 2: The time; The cost");
  CHECK(words("work.facts", Ticked{{false, true}}) == "1 of 2: The cost");
  CHECK(words("work.facts", Ticked{{false, false}}) == "none of 2");
  CHECK(words("work.days", Amount{4}) == "4 of 10");
  CHECK(words("more.hours", Amount{7.5}) == "7.5 hours");
  CHECK(words("more.people", Amount{3}) == "3");
  CHECK(words("work.rule", Unknown{}) == "don't know");
}

TEST_CASE("the claimed level: reversal, counts, bands; nothing for what is not scored") {
  const auto level = [](const std::string& id, const Value& value) {
    return claimed_level(of_sample(), of_sample().questions[sample::id_of(of_sample(), id)], value);
  };
  CHECK(level("work.rule", Leveled{3}) == 3);
  CHECK(level("work.use", Chosen{0}) == 2);  // never, on a reversed question: the healthiest
  CHECK(level("work.use", Chosen{2}) == 0);
  CHECK(level("work.facts", Ticked{{true, false}}) == 1);
  // bands [6, 3, 1, 0]: six and more are worst
  const std::vector<int> by_days = {3, 2, 2, 1, 1, 1, 0, 0, 0, 0, 0};
  for (int days = 0; days <= 10; ++days)
    CHECK(level("work.days", Amount{static_cast<double>(days)}) ==
          by_days[static_cast<std::size_t>(days)]);
  CHECK(level("more.hours", Amount{4.99}) == 0);
  CHECK(level("more.hours", Amount{5}) == 1);
  CHECK(level("more.hours", Amount{10}) == 2);
  for (const Value& value : std::vector<Value>{Unknown{}, NotApplicable{}, Declined{}})
    CHECK_FALSE(level("work.rule", value));
  CHECK_FALSE(level("more.people", Amount{3}));
  CHECK_FALSE(level("more.words", Written{"x"}));
  CHECK_FALSE(level("more.case", Chosen{1}));
}
