#include "questionnaire/placeholders.hpp"

#include "everything.hpp"
#include "questionnaire/fingerprint.hpp"
#include "unit/questionnaire/design_support.hpp"
#include "unit/questionnaire/sample.hpp"

#include <doctest/doctest.h>

using namespace readiness;
using namespace readiness::test;

namespace {

Questionnaire with(const std::string& from, const std::string& to) {
  return sample::load(sample::replaced(sample::text, from, to));
}

const Question& rule(const Questionnaire& questionnaire) {
  return questionnaire.questions[*find_by_id(questionnaire.questions, "work.rule")];
}

const std::string asked = "text: What is the rule?";

}  // namespace

TEST_CASE("a placeholder is the workflow's name, or the words behind its bar") {
  const std::string text = "In {workflow|the first workflow}, who decides?";
  CHECK(filled_in(text, "letters") == "In letters, who decides?");
  CHECK(filled_in(text, "") == "In the first workflow, who decides?");
  CHECK(filled_in("{workflow|a}{workflow|b|c}", "") == "ab|c");
  CHECK(filled_in("No placeholder | here", "letters") == "No placeholder | here");
  CHECK(filled_in("", "letters").empty());
}

TEST_CASE("other braces are text") {
  for (const char* text : {"{", "}", "{}", "{{workflow|x}}", "{7*7}", "{a b}", "{Team|x}",
                           "a } b {", "{{constructor(\"{x\")()}}"}) {
    CAPTURE(std::string(text));
    CHECK(!placeholder_fault(text));
    CHECK(!has_placeholders(text));
    CHECK(filled_in(text, "letters") == text);
  }
}

TEST_CASE("a name that would not read in a sentence is none") {
  const std::string text = "{workflow|this work}";
  CHECK(filled_in(text, std::string(40, 'x')) == std::string(40, 'x'));
  CHECK(filled_in(text, std::string(41, 'x')) == "this work");
  std::string umlauts;
  for (int i = 0; i < 40; ++i) umlauts += "ü";
  CHECK(filled_in(text, umlauts) == umlauts);
  CHECK(filled_in(text, umlauts + "ü") == "this work");
  for (const char* name : {"   ", "two\nlines", "\x1b[31m"})
    CHECK(filled_in(text, name) == "this work");
}

TEST_CASE("a name is text, whatever it says") {
  for (const char* name : {"{workflow|x}", "}}", "{", "$&", "<b>", "\\1"})
    CHECK(filled_in("({workflow|this work})", name) == "(" + std::string(name) + ")");
}

TEST_CASE("what is no placeholder is told") {
  const auto fault = [](const char* text) {
    const auto found = placeholder_fault(text);
    return found ? found->message : "";
  };
  CHECK(fault("In {workflow|it}, {{a}}, {workflow|that}") == "");
  CHECK(fault("In {team|here}") == "`{team}` is not a placeholder");
  CHECK(fault("In {workflow|it} and {team}") == "`{team}` is not a placeholder");
  CHECK(fault("In {workflow|it") == "a placeholder is not closed");
  CHECK(fault("In {workflow|{a}}") == "a placeholder is not closed");
  CHECK(fault("In {workflow it}") ==
        "`{workflow}` does not say what is read where no workflow is named");
  CHECK(fault("In {workflow}") ==
        "`{workflow}` does not say what is read where no workflow is named");
  CHECK(fault("In {workflow| }") ==
        "`{workflow}` does not say what is read where no workflow is named");
}

TEST_CASE("a questionnaire is asked about a workflow, and pinned as it was written") {
  const Questionnaire plain = with(asked, "text: What is the rule of {workflow|this work}?");
  CHECK(rule(plain).text == "What is the rule of this work?");
  const Questionnaire named = about(plain, "letters");
  CHECK(rule(named).text == "What is the rule of letters?");
  CHECK(rule(about(named, "")).text == rule(plain).text);
  CHECK(rule(as_written(named)).text == "What is the rule of {workflow|this work}?");
  CHECK(fingerprints_of(named) == plain.fingerprints);
  CHECK(fingerprints_of(plain) == plain.fingerprints);
  CHECK(plain.fingerprints.wording !=
        with(asked, "text: What is the rule of this work?").fingerprints.wording);
  CHECK(plain.fingerprints.scoring == with(asked, asked).fingerprints.scoring);
}

TEST_CASE("so are the instructions") {
  const Questionnaire plain = with(
      "title: Sample\n", "title: Sample\ninstructions: \"This is about {workflow|the team}.\"\n");
  CHECK(plain.instructions == "This is about the team.");
  CHECK(about(plain, "letters").instructions == "This is about letters.");
  CHECK(as_written(plain).instructions == "This is about {workflow|the team}.");
  CHECK(about(with(asked, asked), "letters").instructions.empty());
}

TEST_CASE("all of a question's own words are filled in") {
  const Questionnaire plain = with(
      asked,
      "text: 1 {workflow|w}\n        text_for: {lead: \"2 {workflow|w}\"}\n        why: 3 "
      "{workflow|w}\n        good_enough: 4 {workflow|w}\n        predicted_by: [staff]\n        "
      "prediction: 5 {workflow|w}");
  const Question named = rule(about(plain, "x"));
  CHECK(named.text == "1 x");
  CHECK(named.text_for.at("lead") == "2 x");
  CHECK(named.why == "3 x");
  CHECK(named.good_enough == "4 x");
  CHECK(named.prediction == "5 x");
  CHECK(named.evidence == "The page");
}

TEST_CASE("Q0306: a broken placeholder keeps a questionnaire from being loaded, in any language") {
  Diagnostics diagnostics;
  const auto loaded = sample::load(
      {{"q.yaml", sample::replaced(sample::text, asked, "text: {en: A, de: \"B {team|x}\"}")}},
      diagnostics);
  CHECK(!loaded);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all().front().code == "Q0306");
  CHECK(diagnostics.all().front().place.at.line == 30);
}

TEST_CASE("Q0468: a placeholder stands where none is filled in") {
  const auto found = [](const std::string& title, const std::string& text) {
    return design_findings(
        questionnaire_with("surveys:\n  - id: a\n    title: " + title +
                           "\n    questions:\n      - {id: a.q, kind: text, " + text + "}\n"),
        "Q0468");
  };
  CHECK(found("A", "text: \"{workflow|It}?\", why: \"{workflow|It}.\"") == "");
  CHECK(found("A", "text: Q, short: \"{workflow|It}\"") ==
        "t.yaml:11:47: warning[Q0468]: a placeholder is printed here as it is written");
  CHECK(found("\"About {workflow|it}\"", "text: Q") ==
        "t.yaml:9:12: warning[Q0468]: a placeholder is printed here as it is written");
}
