#include "answers/carry.hpp"

#include "everything.hpp"
#include "unit/answers/answering.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace readiness;
using sample::by_lead;
using sample::by_staff;

namespace {

/// The second version of the sample: work.rule is work.law, work.days means something else, an
/// option of the context has another id, work.facts is gone and more.pages is new.
const std::string second_text = [] {
  std::string text = sample::text;
  const auto put = [&](const std::string& from, const std::string& to) {
    while (text.find(from) != std::string::npos) text = sample::replaced(text, from, to);
  };
  put("version: 1.0.0", "version: 2.0.0");
  put("work.rule", "work.law");
  put("work.days", "work.weeks");
  put("work.facts", "work.papers");
  put("{id: live,", "{id: in_use,");
  put("      - {id: more.people,",
      "      - {id: more.pages, kind: number, max: 9, text: Pages}\n"
      "      - {id: MORE.people,");
  put("MORE", "more");
  text +=
      "retired:\n"
      "  work.rule: {to: work.law, since: 2.0.0}\n"
      "  work.days: {to: work.weeks, since: 2.0.0, meaning: changed}\n"
      "  work.facts: {since: 2.0.0}\n"
      "  ctx.state: {options: {live: in_use}}\n";
  return text;
}();

/// Whose form has both surveys.
const std::string by_lead_of_both =
    "schema: readiness/answers@1\nquestionnaire: sample\n"
    "respondent: {role: lead, also: [more]}\n";

const Questionnaire& first() {
  static const Questionnaire questionnaire = sample::load();
  return questionnaire;
}
const Questionnaire& second() {
  static const Questionnaire questionnaire = sample::load(second_text);
  return questionnaire;
}

Carried carried(const std::string& yaml, const Questionnaire* from, const Questionnaire& to) {
  Diagnostics diagnostics;
  const auto document = parse_yaml(Source("a.yaml", yaml), diagnostics);
  REQUIRE(document);
  const auto result = carry(*document, from, to, diagnostics);
  INFO(render_long(diagnostics.sorted()));
  REQUIRE(result);
  return *result;
}

std::string forth(const std::string& yaml) { return carried(yaml, nullptr, second()).text; }
std::string back(const std::string& yaml) { return carried(yaml, &second(), first()).text; }

std::string refusal(const std::string& yaml, const Questionnaire* from, const Questionnaire& to) {
  Diagnostics diagnostics;
  const auto document = parse_yaml(Source("a.yaml", yaml), diagnostics);
  REQUIRE(document);
  CHECK(!carry(*document, from, to, diagnostics));
  return render_short(diagnostics.sorted());
}

}  // namespace

TEST_CASE("ids, options and confirmations change, and not a byte beside them") {
  const std::string before = by_lead_of_both +
                             "context: {ctx.state: 'live'}   # In use\n"
                             "answers:\n"
                             "  # what the page says\n"
                             "  work.rule: 2     # A page\n"
                             "  work.days:   # of ten\n"
                             "    answer: 4\n"
                             "    comment: \"half days: no\"\n"
                             "\n"
                             "  work.facts: [time]\n"
                             "  more.hours: {unknown: true}\n";
  const std::string after = by_lead_of_both +
                            "context: {ctx.state: 'in_use'}   # In use\n"
                            "answers:\n"
                            "  # what the page says\n"
                            "  work.law: 2     # A page\n"
                            "  # please confirm: work.weeks replaces work.days\n"
                            "  work.weeks:   # of ten\n"
                            "    answer: 4\n"
                            "    comment: \"half days: no\"\n"
                            "\n"
                            "  x-work.facts: [time]\n"
                            "  more.hours: {unknown: true}\n";
  CHECK(forth(before) == after);
  CHECK(back(after) == before);
}

TEST_CASE("line ends, a byte order mark and brackets stay") {
  const std::string before =
      "\xef\xbb\xbfschema: readiness/answers@1\r\nquestionnaire: sample\r\n"
      "respondent: {role: lead}\r\nanswers: {\"work.days\": 4, work.rule: 0}";
  const std::string after =
      "\xef\xbb\xbfschema: readiness/answers@1\r\nquestionnaire: sample\r\n"
      "respondent: {role: lead}\r\n# please confirm: work.weeks replaces work.days\r\n"
      "answers: {\"work.weeks\": 4, work.law: 0}";
  CHECK(forth(before) == after);
  CHECK(back(after) == before);
}

TEST_CASE("the pinned version and fingerprints follow, as they are written") {
  const auto pinned = [](const Questionnaire& to, const std::string& version) {
    return "schema: readiness/answers@1\nquestionnaire:\n  id: sample\n  version: " + version +
           "\n  scoring: '" + to.fingerprints.scoring + "' # s\n  wording: \"" +
           to.fingerprints.wording + "\"\nrespondent: {role: lead}\n";
  };
  CHECK(forth(pinned(first(), "1.0.0")) == pinned(second(), "2.0.0"));
  CHECK(back(pinned(second(), "\"2.0.0\"")) == pinned(first(), "\"1.0.0\""));
}

TEST_CASE("every answer has a fate") {
  const Carried result =
      carried(by_lead_of_both +
                  "answers:\n  work.rule: 2\n  work.days: 4\n  work.facts: []\n  more.hours: 1\n",
              &first(), second());
  REQUIRE(result.answers.size() == 4);
  CHECK(result.answers[0].fate == Fate::renamed);
  CHECK(result.answers[0].to == "work.law");
  CHECK(result.answers[1].fate == Fate::changed);
  CHECK(result.answers[2].fate == Fate::dropped);
  CHECK(result.answers[2].reason == "that version does not ask it");
  CHECK(result.answers[3].fate == Fate::kept);
}

TEST_CASE("an answer that was confirmed is asked again on the way back") {
  const std::string marked =
      by_lead + "answers:\n  # please confirm: work.weeks replaces work.days\n";
  const Carried undone = carried(marked + "  work.weeks: 4\n", &second(), first());
  REQUIRE(undone.answers.size() == 1);
  CHECK(undone.answers[0].fate == Fate::renamed);
  CHECK(undone.text == by_lead + "answers:\n  work.days: 4\n");
  // somebody deleted the comment: the answer means what the new question asks
  const Carried again = carried(by_lead + "answers:\n  work.weeks: 4\n", &second(), first());
  REQUIRE(again.answers.size() == 1);
  CHECK(again.answers[0].fate == Fate::changed);
  CHECK(again.text ==
        by_lead + "answers:\n  # please confirm: work.days replaces work.weeks\n  work.days: 4\n");
}

TEST_CASE("what is new is told from what was left open when the earlier version is at hand") {
  const std::string lead = by_lead_of_both + "answers: {work.rule: 2}\n";
  const auto ids = [](const Carried& result) {
    std::string text;
    for (const AnswerPlace& place : result.open)
      text += second().questions[place.question].id + (place.is_prediction ? "! " : " ");
    return text;
  };
  // work.papers and more.pages: the first version asks neither
  CHECK(ids(carried(lead, &first(), second())) == "work.papers more.pages ");
  CHECK(ids(carried(lead, nullptr, second())) ==
        "ctx.state ctx.pilots work.use! work.papers work.weeks more.hours more.pages more.people "
        "more.words more.case ");
}

TEST_CASE("an answer that is none there is set aside with the reason, and comes back") {
  // staff answers work.use; the second version asks leads alone
  const std::string staff = by_staff + "answers:\n  work.use: never\n";
  const Questionnaire narrower = sample::load(
      sample::replaced(sample::replaced(second_text, "roles: [staff]\n", "roles: [lead]\n"),
                       "        predicted_by: [lead]\n", ""));
  const Carried result = carried(staff, nullptr, narrower);
  CHECK(result.text == by_staff + "answers:\n  x-work.use: never\n");
  REQUIRE(result.answers.size() == 1);
  CHECK(result.answers[0].reason == "`work.use` is not asked of the role `staff`");
  const Carried again = carried(result.text, &narrower, first());
  CHECK(again.text == staff);
  REQUIRE(again.answers.size() == 1);
  CHECK(again.answers[0].fate == Fate::restored);
}

TEST_CASE("levels are carried one by one, and what has no counterpart is set aside") {
  // four anchors became two: the first and the third
  const std::string text =
      sample::replaced(sample::replaced(second_text,
                                        "anchors: [None, {text: Stopped once, flag: "
                                        "froze}, A page, A page that changed]",
                                        "anchors: [None, A page, More]"),
                       "{to: work.law, since: 2.0.0}", "{to: work.law, levels: [0, 2]}");
  const Questionnaire fewer = sample::load(text);
  const auto answered = [](const std::string& line) { return by_lead + "answers:\n  " + line; };
  CHECK(carried(answered("work.rule: 0\n"), nullptr, fewer).text == answered("work.law: 0\n"));
  CHECK(carried(answered("work.rule: 1\n"), nullptr, fewer).text == answered("work.law: 2\n"));
  CHECK(carried(answered("work.rule: 2\n"), nullptr, fewer).text == answered("x-work.rule: 2\n"));
  CHECK(carried(answered("work.law: 2\n"), &fewer, first()).text == answered("work.rule: 1\n"));
  CHECK(carried(answered("x-work.rule: 2\n"), &fewer, first()).text == answered("work.rule: 2\n"));
  // the new level 1 was none before
  CHECK(carried(answered("work.law: 1\n"), &fewer, first()).text == answered("x-work.law: 1\n"));
}

TEST_CASE("what nobody explains is refused with its place") {
  CHECK(refusal(by_lead + "answers:\n  work.rule: 1\n  work.odd: 1\n", nullptr, second()) ==
        "a.yaml:6:3: error[A0305]: `work.odd` is not a question of sample 2.0.0, and nothing says "
        "what became of it\n");
  // the way back without the questionnaire that knows it
  CHECK(refusal(by_lead + "answers:\n  work.law: 1\n", nullptr, first()) ==
        "a.yaml:5:3: error[A0305]: `work.law` is not a question of sample 1.0.0, and nothing says "
        "what became of it\n");
  CHECK(refusal("schema: readiness/answers@1\nquestionnaire: sample\nrespondent: {role: chef}\n",
                nullptr,
                second()) == "a.yaml:3:20: error[A0104]: `chef` is not a role of sample\n");
}

TEST_CASE("two answers to one question are never merged") {
  const Carried result =
      carried(by_lead + "answers:\n  work.rule: 1\n  work.law: 2\n", nullptr, second());
  CHECK(result.text == by_lead + "answers:\n  x-work.rule: 1\n  work.law: 2\n");
  REQUIRE(result.answers.size() == 2);
  CHECK(result.answers[0].reason == "`work.law` is answered already");
  // an answer that is none does not stand in the way, now or the next time
  const std::string bad = by_lead + "answers:\n  work.rule: 1\n  work.law: 9\n";
  const std::string good = by_lead + "answers:\n  work.law: 1\n  x-work.law: 9\n";
  CHECK(forth(bad) == good);
  CHECK(forth(good) == good);
}

TEST_CASE("what is set aside is read by nobody") {
  const Response response =
      sample::bound(first(), by_lead + "answers: {x-work.gone: 7, work.rule: 1}\n");
  CHECK(response.answers[sample::id_of(first(), "work.rule")].has_value());
  CHECK(std::count_if(response.answers.begin(), response.answers.end(),
                      [](const auto& answer) { return answer.has_value(); }) == 1);
}
