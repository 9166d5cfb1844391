#include "answers/patch.hpp"

#include "everything.hpp"
#include "unit/answers/answering.hpp"

#include <doctest/doctest.h>

using namespace readiness;
using sample::by_lead;

namespace {

const Questionnaire& of_sample() {
  static const Questionnaire questionnaire = sample::load();
  return questionnaire;
}

AnswerPlace place(const std::string& question) {
  return {sample::id_of(of_sample(), question), false};
}

Answer with(Value value, std::string comment = {}, std::vector<Evidence> evidence = {}) {
  Answer answer;
  answer.value = std::move(value);
  answer.comment = std::move(comment);
  answer.evidence = std::move(evidence);
  return answer;
}

std::string patched(const std::string& yaml, AnswerPlace where, const Answer& answer) {
  Diagnostics diagnostics;
  auto document = parse_yaml(Source("a.yaml", yaml), diagnostics);
  REQUIRE(document);
  const auto response = bind(*document, of_sample(), diagnostics);
  REQUIRE(response);
  return with_answer(*document, of_sample(), *response, where, answer);
}

std::string patched(const std::string& yaml, const std::string& question, Value value) {
  return patched(yaml, place(question), with(std::move(value)));
}

/// Padded to the column of the labels.
std::string labelled(const std::string& line, const std::string& label) {
  return line + std::string(50 - line.size(), ' ') + "  # " + label + "\n";
}

}  // namespace

TEST_CASE("the first answers make their blocks, in the order of the file") {
  const std::string answers = by_lead + "\nanswers:\n" + labelled("  work.rule: 2", "A page");
  CHECK(patched(by_lead, "work.rule", Leveled{2}) == answers);
  CHECK(patched(answers, "ctx.state", Chosen{1}) ==
        by_lead + "\ncontext:\n" + labelled("  ctx.state: live", "In use") + "\nanswers:\n" +
            labelled("  work.rule: 2", "A page"));
  CHECK(patched(answers, {place("work.use").question, true}, with(Chosen{2})) ==
        answers + "\npredictions:\n" + labelled("  work.use: always", "Always"));
  CHECK(patched(by_lead.substr(0, by_lead.size() - 1), "more.hours", Amount{5}) ==
        by_lead + "\nanswers:\n  more.hours: 5\n");
}

TEST_CASE("an answer goes to its place among the others, with a blank line between surveys") {
  const std::string also =
      "schema: readiness/answers@1\nquestionnaire: sample\n"
      "respondent: {role: lead, also: [more]}\nanswers:\n";
  const std::string rule = labelled("  work.rule: 2", "A page"), days = "  work.days: 4\n",
                    hours = "  more.hours: 5\n";
  CHECK(patched(also + rule + days, "work.facts", Ticked{{true, false}}) ==
        also + rule + labelled("  work.facts: [time]", "1 of 2") + days);
  CHECK(patched(also + days, "work.rule", Leveled{2}) == also + rule + days);
  CHECK(patched(also + rule, "more.hours", Amount{5}) == also + rule + "\n" + hours);
  CHECK(patched(also + hours, "work.rule", Leveled{2}) == also + rule + "\n" + hours);
  CHECK(patched(also + rule + "\n  more.people: 3\n", "more.hours", Amount{5}) ==
        also + rule + "\n" + hours + "  more.people: 3\n");
  // a comment above an answer stays with it
  CHECK(patched(also + "  # half days count\n" + days, "work.rule", Leveled{2}) ==
        also + rule + "  # half days count\n" + days);
}

TEST_CASE("blocks that are empty or in brackets") {
  CHECK(patched(by_lead + "answers:   # to come\n", "work.rule", Leveled{2}) ==
        by_lead + "answers:   # to come\n" + labelled("  work.rule: 2", "A page"));
  CHECK(patched(by_lead + "answers: {}\n", "more.hours", Amount{5}) ==
        by_lead + "answers:\n  more.hours: 5\n");
  CHECK(patched(by_lead + "answers: {work.rule: 2, work.days: 4} # dense\n", "work.days",
                Amount{3}) == by_lead + "answers: {work.rule: 2, work.days: 3} # dense\n");
  CHECK(patched(by_lead + "answers: {work.rule: 2 }\n", place("work.days"),
                with(Amount{3}, "half days")) ==
        by_lead + "answers: {work.rule: 2, work.days: {answer: 3, comment: half days} }\n");
}

TEST_CASE("answers join what is set aside") {
  const std::string aside = by_lead + "answers:\n  x-work.gone: 1\n";
  CHECK(patched(aside, "work.rule", Leveled{2}) == aside + labelled("  work.rule: 2", "A page"));
  CHECK(patched(by_lead + "answers: {x-work.gone: 1}\n", "work.rule", Leveled{2}) ==
        by_lead + "answers: {x-work.gone: 1, work.rule: 2}\n");
}

TEST_CASE("a changed answer keeps its line; its label is refreshed, a remark is not") {
  const auto file = [](const std::string& line) { return by_lead + "answers:\n" + line; };
  CHECK(patched(file("  work.rule: 2   # A page\n"), "work.rule", Leveled{0}) ==
        file("  work.rule: 0   # None\n"));
  CHECK(patched(file("  work.rule: 2   # said by Ann\n"), "work.rule", Leveled{0}) ==
        file("  work.rule: 0   # said by Ann\n"));
  CHECK(patched(file("  work.rule:   2\n"), "work.rule", Leveled{0}) ==
        file(labelled("  work.rule: 0", "None")));
  CHECK(patched(file("  work.facts: [time]  # 1 of 2\n"), "work.facts", Ticked{{true, true}}) ==
        file("  work.facts: [time, cost]  # 2 of 2\n"));
  CHECK(patched(file("  work.facts: [time] # 1 of 2\n  work.days: 3\n"), place("work.facts"),
                with(Unknown{})) == file("  work.facts: {unknown: true}\n  work.days: 3\n"));
}

TEST_CASE("an answer in a block changes field by field") {
  const std::string before = by_lead +
                             "answers:\n"
                             "  work.rule:      # A page\n"
                             "      # asked twice\n"
                             "      answer: 2   # sure\n"
                             "      comment: 'said: once'\n"
                             "      evidence:\n"
                             "        - \"wiki\"\n"
                             "  work.days: 4\n";
  const auto swapped = [&](std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
  };
  Answer answer = with(Leveled{0}, "said: once", {{"wiki", {}}});
  CHECK(patched(before, place("work.rule"), answer) ==
        swapped(swapped(before, "# A page", "# None"), "answer: 2", "answer: 0"));
  answer = with(Leveled{2}, "twice", {{"wiki", {}}});
  CHECK(patched(before, place("work.rule"), answer) == swapped(before, "'said: once'", "twice"));
  answer = with(Leveled{2}, "", {{"wiki", {}}});
  CHECK(patched(before, place("work.rule"), answer) ==
        swapped(before, "      comment: 'said: once'\n", ""));
  answer = with(Unknown{"", "Ann", {}}, "said: once", {{"wiki", {}}});
  CHECK(patched(before, place("work.rule"), answer) == by_lead +
                                                           "answers:\n"
                                                           "  work.rule:\n"
                                                           "      unknown: true\n"
                                                           "      owner: Ann\n"
                                                           "      # asked twice\n"
                                                           "      comment: 'said: once'\n"
                                                           "      evidence:\n"
                                                           "        - \"wiki\"\n"
                                                           "  work.days: 4\n");
}

TEST_CASE("an answer grows into a block and back") {
  const std::string plain =
      by_lead + "answers:\n" + labelled("  work.rule: 3", "A page that changed");
  const std::string block = by_lead + "answers:\n" +
                            labelled("  work.rule:", "A page that changed") +
                            "    answer: 3\n    comment: \"see: page\"\n";
  CHECK(patched(plain, place("work.rule"), with(Leveled{3}, "see: page")) == block);
  CHECK(patched(block, place("work.rule"), with(Leveled{3})) == plain);
}

TEST_CASE("line ends, a byte order mark and a missing last line end stay") {
  const std::string windows =
      "\xef\xbb\xbfschema: readiness/answers@1\r\nquestionnaire: sample\r\n"
      "respondent: {role: lead}\r\nanswers:\r\n  work.days: 4";
  CHECK(patched(windows, "more.hours", Amount{5}).empty() == false);
  CHECK(patched(windows, "work.rule", Unknown{}) ==
        "\xef\xbb\xbfschema: readiness/answers@1\r\nquestionnaire: sample\r\n"
        "respondent: {role: lead}\r\nanswers:\r\n  work.rule: {unknown: true}\r\n  work.days: 4");
  CHECK(patched(windows, {place("work.use").question, true}, with(Unknown{})) ==
        windows + "\r\n\r\npredictions:\r\n  work.use: {unknown: true}\r\n");
}

TEST_CASE("surveys are added behind what the respondent says") {
  const auto with_more = [](const std::string& yaml) {
    Diagnostics diagnostics;
    const auto document = parse_yaml(Source("a.yaml", yaml), diagnostics);
    REQUIRE(document);
    return with_also(*document, of_sample(), {DimensionId{1}});
  };
  const std::string head = "schema: readiness/answers@1\nquestionnaire: sample\n";
  CHECK(with_more(head + "respondent: {role: lead} # me\n") ==
        head + "respondent: {role: lead, also: [more]} # me\n");
  CHECK(with_more(head + "respondent:\n  role: lead # me\ncontext: {}\n") ==
        head + "respondent:\n  role: lead # me\n  also: [more]\ncontext: {}\n");
  CHECK(with_more(head + "respondent: {also: [work], role: lead}\n") ==
        head + "respondent: {also: [more], role: lead}\n");
}
