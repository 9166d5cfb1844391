#include "everything.hpp"
#include "questionnaire/wording.hpp"
#include "unit/questionnaire/design_support.hpp"

using namespace readiness;
using namespace readiness::test;

namespace {

/// One question on a scale; its text stands in line 19.
std::string asking(std::string_view scale, std::string_view text) {
  return questionnaire_with(
      "languages: [en]\n"
      "scales:\n"
      "  agree: {options: [{id: d, label: Disagree}, {id: a, label: Agree}]}\n"
      "  yes_no: {options: [{id: \"no\", label: \"No\"}, {id: \"yes\", label: \"Yes\"}]}\n"
      "  often: {options: [{id: never, label: Never}, {id: daily, label: Daily}]}\n"
      "surveys:\n"
      "  - id: a\n"
      "    title: A\n"
      "    questions:\n"
      "      - id: a.q\n"
      "        short: Q\n"
      "        kind: choice\n"
      "        text: " +
      std::string(text) + "\n        scale: " + std::string(scale) + "\n");
}

/// A question with written levels, which stand in line 20.
std::string anchored(std::string_view text, const std::string& anchors) {
  return changed(changed(asking("often", text), "kind: choice", "kind: anchors"),
                 "        scale: often", "        anchors: " + anchors);
}

std::string repeated(std::string_view word, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += word;
  return text;
}

}  // namespace

TEST_CASE("Q0450: a statement of two things") {
  const std::string yaml = asking("agree", "The rules are clear and easy to find.");
  check_example({"Q0450", yaml,
                 "t.yaml:19:15: warning[Q0450]: `a.q` (Q) asks two things at once (\"and\")",
                 "clear and easy to find", "easy to find"});
  CHECK(design_findings(changed(yaml, "[en]", "[de, en]"), "Q0450") == "");
}

TEST_CASE("Q0450: a wording for one role is read too") {
  const std::string roles =
      "short: Q\n        text_for: {lead: My team knows the rules and follows them.}";
  check_example({"Q0450", changed(asking("agree", "The rules are clear."), "short: Q", roles),
                 "t.yaml:18:26: warning[Q0450]: `a.q` (Q) asks two things at once (\"and\")",
                 "knows the rules and follows them", "follows the rules"});
}

TEST_CASE("Q0450: questions join more rarely") {
  check_example(
      {"Q0450", asking("often", "What is promised, and for when?"),
       "t.yaml:19:15: warning[Q0450]: `a.q` (Q) asks two things at once (\"and for when\")",
       ", and for when", ""});
  check_example({"Q0450", asking("often", "Who owns it? Who pays?"),
                 "t.yaml:19:15: warning[Q0450]: `a.q` (Q) asks two things at once", "Who owns it? ",
                 ""});
  check_example({"Q0450", asking("yes_no", "Is there a list and is it current?"),
                 "t.yaml:19:15: warning[Q0450]: `a.q` (Q) asks two things at once (\"and\")",
                 "list and is it current", "list of approved tools"});
  CHECK(design_findings(asking("often", "How often do leaders and staff meet?"), "Q0450") == "");
}

TEST_CASE("Q0451: a negation to agree with") {
  check_example({"Q0451", asking("agree", "I don't hide my use of AI."),
                 "t.yaml:19:15: warning[Q0451]: `a.q` (Q) contains a negation (\"don't\")",
                 "don't hide", "hide"});
  check_example({"Q0451", asking("yes_no", "Is there work that may not go to AI?"),
                 "t.yaml:19:15: warning[Q0451]: `a.q` (Q) contains a negation (\"not\")",
                 "may not go to AI", "stays away from AI"});
  CHECK(design_findings(asking("often", "How often could you not find the rule?"), "Q0451") == "");
}

TEST_CASE("Q0452: a question that suggests its answer") {
  check_example({"Q0452", asking("often", "How often do you of course check the output?"),
                 "t.yaml:19:15: warning[Q0452]: `a.q` (Q) suggests its answer (\"of course\")",
                 "of course ", ""});
}

TEST_CASE("Q0453: many words, those in brackets counted") {
  check_example({"Q0453", asking("often", repeated("word ", 25) + "last?"),
                 "t.yaml:19:15: warning[Q0453]: the text of `a.q` (Q) has 26 words, more than 25",
                 " last?", "?"});
  check_example({"Q0453",
                 asking("often", repeated("word ", 20) + "last? (None? Then take the most.)"),
                 "t.yaml:19:15: warning[Q0453]: the text of `a.q` (Q) has 26 words, more than 25",
                 "(None? ", "("});
}

TEST_CASE("Q0457: an option of two things") {
  check_example({"Q0457", anchored("Where is it?", "[Nowhere, \"In a drawer, or on a wall\"]"),
                 "t.yaml:20:28: warning[Q0457]: anchor 1 of `a.q` (Q) says two things (\", or\")",
                 ", or on a wall", ""});
  check_example({"Q0457",
                 changed(asking("often", "Q?"), "label: Daily", "label: Daily; even twice"),
                 "t.yaml:11:67: warning[Q0457]: the option `daily` of the scale `often` says two "
                 "things (\";\")",
                 "; even twice", ""});
  CHECK(design_findings(
            changed(anchored("Where is it?", "[Nowhere, \"Here; there\"]"), "[en]", "[de, en]"),
            "Q0457") == "");
}

TEST_CASE("Q0458: an option longer than its question") {
  check_example({"Q0458",
                 anchored("Where is it now?", "[Nowhere, " + repeated("word ", 12) + "last]"),
                 "t.yaml:20:28: warning[Q0458]: anchor 1 of `a.q` (Q) has 13 words, the question 4",
                 " last", ""});
  CHECK(design_findings(anchored(repeated("word ", 12) + "last?",
                                 "[Nowhere, " + repeated("word ", 12) + "last]"),
                        "Q0458") == "");
}

TEST_CASE("Q0459: two options of one meaning") {
  check_example({"Q0459", anchored("How often?", "[Never, Once a month, Monthly]"),
                 "t.yaml:20:40: warning[Q0459]: anchor 2 of `a.q` (Q) means what anchor 1 means",
                 "Monthly", "Weekly"});
  check_example(
      {"Q0459", anchored("Who decides?", "[Nobody knows, The team]"),
       "t.yaml:20:19: warning[Q0459]: anchor 0 of `a.q` (Q) says what \"don't know\" says",
       "Nobody knows", "Nobody"});
}

TEST_CASE("Q0454: labels longer than where they are shown") {
  check_example(
      {"Q0454",
       changed(asking("often", "Q?"), "short: Q", "short: A name of thirty-three characters"),
       "t.yaml:17:16: warning[Q0454]: the short name of `a.q` has 33 characters, more than 32",
       "A name of", "Name of"});
  check_example(
      {"Q0454",
       changed(
           asking("often", "Q?"), "kind: choice\n        text: Q?\n        scale: often",
           "kind: anchors\n        text: Q?\n        anchors: [None, " + repeated("x", 141) + "]"),
       "t.yaml:20:25: warning[Q0454]: anchor 1 of `a.q` (Q) has 141 characters, more than "
       "140",
       "xx", "x"});
  check_example({"Q0454",
                 changed(asking("often", "Q?"), "label: Daily", "label: " + repeated("x", 81)),
                 "t.yaml:11:67: warning[Q0454]: the label of `daily` on the scale `often` has 81 "
                 "characters, more than 80",
                 "xx", "x"});
}

TEST_CASE("negations are found as words") {
  for (const char* text : {"I do not know", "It isn\u2019t safe", "Nobody checks", "No rule helps",
                           "I work WITHOUT a list", "I can't tell"})
    CHECK_MESSAGE(negation_in(text), text);
  for (const char* text :
       {"A notable know-how", "I note it", "Nonetheless it helps",
        "The list (not the policy) helps", "A \"not with AI\" list helps", "It is not only fast"})
    CHECK_MESSAGE(!negation_in(text), text);
}

TEST_CASE("joints are found as words, set phrases apart") {
  for (const char* text :
       {"Fast and safe", "Clear or easy", "AI helps as well as harms", "Fast and/or safe"})
    CHECK_MESSAGE(joint_in_statement(text), text);
  for (const char* text :
       {"A brand and-less word", "It works more or less", "One or two steps help",
        "The android orders", "Rules (uses and data) are clear"})
    CHECK_MESSAGE(!joint_in_statement(text), text);
}

TEST_CASE("two questions are told from one with an aside") {
  for (const char* text : {"Where is it and how is it checked?", "What and/or who helps?"})
    CHECK_MESSAGE(joint_in_question(text), text);
  for (const char* text :
       {"How does it end? (None so far? Then how is it meant to end?)",
        "Someone asks \"may I?\" How long until the answer?",
        "A client asks where it is used and how it is checked. What could you say?"})
    CHECK_MESSAGE(!joint_in_question(text), text);
}

TEST_CASE("joints in options are told from lists and set phrases") {
  for (const char* text : {"Weeks, or never", "It fades; nobody says how", "By post and/or mail",
                           "Mapped, and a step was struck", "Mapped and shortened or merged",
                           "Also: read, or at least opened"})
    CHECK_MESSAGE(joint_in_option(text), text);
  for (const char* text : {"A vendor, a rival or a headline", "Time, cost, and quality",
                           "Four times or more", "By mail (read; answered)", "Also: with an owner",
                           "Managers and staff", "Once or twice a year and so on"})
    CHECK_MESSAGE(!joint_in_option(text), text);
}

TEST_CASE("words are counted as people read them") {
  CHECK(number_of_words("") == 0);
  CHECK(number_of_words("A green / amber list (of the team's own) - AI-assisted") == 9);
}

TEST_CASE("one meaning behind two wordings") {
  CHECK(meaning_of("Once every month") == meaning_of("monthly"));
  CHECK(meaning_of("Two times a year.") == meaning_of("Twice a year"));
  CHECK(meaning_of("The head of a team") == meaning_of("Head of the team"));
  CHECK(meaning_of("Managers, after asking staff") != meaning_of("Staff, after asking managers"));
  CHECK(says_dont_know("Nobody knows"));
  CHECK(!says_dont_know("Nobody knows the rule"));
}
