#include "interview/dialogue.hpp"

#include "everything.hpp"
#include "interview/minutes.hpp"
#include "interview/page.hpp"
#include "interview/question_text.hpp"
#include "unit/interview/lines.hpp"
#include "unit/interview/sitting.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace readiness;
using namespace readiness::sample;

namespace {

const Questionnaire& instrument() {
  static const Questionnaire questionnaire =
      shipped("questionnaires/ai-adoption/", "questionnaire.yaml");
  return questionnaire;
}

/// Everything applies: AI is in use, pilots were started, hours are sold.
Session everything(const std::string& role, const std::string& form) {
  Response response = fresh(instrument(), role, form);
  const auto give = [&](const char* id, Value value) {
    Answer answer;
    answer.value = std::move(value);
    if (asks_role(instrument().questions[id_of(instrument(), id)], response.role))
      response.answers[id_of(instrument(), id)] = answer;
  };
  give("ctx.ai_state", Chosen{2});
  give("ctx.pilots_started", Amount{3});
  give("ctx.income", Chosen{0});
  return {instrument(), response, day("2026-11-23")};
}

}  // namespace

TEST_CASE("at 40, 80 and 200 columns no line is too long and no word is broken") {
  const std::pair<const char*, const char*> forms[] = {{"leader", "leader"},
                                                       {"leader", "quick"},
                                                       {"practitioner", "practitioner"},
                                                       {"compliance", "compliance"},
                                                       {"leader", "sustain"}};
  for (const auto& [role, form] : forms)
    for (const int width : {40, 80, 200})
      for (const bool accessible : {false, true}) {
        const Session session = everything(role, form);
        DialogueStyle style;
        style.accessible = accessible;
        style.file = "answers.yaml";
        style.width = 100000;
        const Dialogue endless(session, style);
        style.width = width;
        const Dialogue dialogue(session, style);
        check_lines(dialogue.introduction(), endless.introduction(), width);
        for (const AnswerPlace& place : session.places()) {
          const Prompt prompt = AskQuestion{place, {}, true};
          std::string shown = dialogue.show(prompt), wide = endless.show(prompt);
          if (!accessible) {  // the rule below a heading is as long as the heading
            std::erase(shown, '-');
            std::erase(wide, '-');
          }
          check_lines(shown, wide, width);
          CHECK(display_width(dialogue.label(prompt)) < width);
          Outcome help;
          help.show = Outcome::Show::help;
          check_lines(dialogue.tell(help, prompt), endless.tell(help, prompt), width);
        }
      }
}

TEST_CASE("wide characters count two cells, and are not broken either") {
  std::string yaml = text;
  const std::string question = "What is the rule?";
  const std::string wide =
      "\xe8\xa6\x8f\xe5\x89\x87 \xe3\x81\xaf\xe4\xbd\x95\xe3\x81\xa7\xe3\x81"
      "\x99\xe3\x81\x8b";  // two words of two and five characters
  std::string many = wide;
  for (int i = 0; i < 12; ++i) many += " " + wide;
  yaml.replace(yaml.find(question), question.size(), many);
  const Questionnaire questionnaire = load(yaml);
  const Session session(questionnaire, fresh(questionnaire, "lead", "full"), day("2026-11-23"));
  const Prompt prompt = AskQuestion{place_of(questionnaire, "work.rule"), {}, false};
  for (const int width : {20, 40, 80, 200}) {
    const Dialogue dialogue(session, {width, false, {}, false, false});
    const Dialogue endless(session, {100000, false, {}, false, false});
    check_lines(dialogue.show(prompt), endless.show(prompt), width);
  }
}

TEST_CASE("a question, with its heading, options and the answer that is there") {
  const Questionnaire questionnaire = load();
  Session session(questionnaire, fresh(questionnaire, "lead", "full"), day("2026-11-23"));
  const AnswerPlace rule = place_of(questionnaire, "work.rule");
  Answer answer;
  answer.value = Leveled{2};
  const Dialogue dialogue(session, {80, false, "a.yaml", false, false});
  CHECK(dialogue.show(AskQuestion{rule, answer, true}) ==
        "\nWork\n----\n\n[1 of 4, about 1 minute left]\nWhat is the rule?\n  0  None\n"
        "  1  Stopped once\n  2  A page\n  3  A page that changed\n"
        "Your answer: 2 A page. Enter keeps it.\n");
  CHECK(dialogue.label(AskQuestion{rule, {}, true}) == "0 to 3; or u, b, ? > ");
  const Dialogue spoken(session, {80, true, "a.yaml", false, false});
  CHECK(spoken.show(AskQuestion{rule, {}, true}) ==
        "\nSection: Work.\nQuestion: 1 of 4, about 1 minute left.\nWhat is the rule?\n"
        "Option 0: None.\nOption 1: Stopped once.\nOption 2: A page.\n"
        "Option 3: A page that changed.\n");
  CHECK(spoken.label(AskQuestion{rule, {}, true}) == "Answer, 0 to 3; or u, b, ?: ");
}

TEST_CASE("on a narrow terminal what is asked for comes before what else can be typed") {
  const Questionnaire questionnaire = load();
  const Session session(questionnaire, fresh(questionnaire, "lead", "full"), day("2026-11-23"));
  const auto label = [&](const char* id, int width) {
    return Dialogue(session, {width, false, {}, false, false})
        .label(AskQuestion{place_of(questionnaire, id), {}, false});
  };
  CHECK(label("work.rule", 80) == "0 to 3; or u, b, ? > ");
  CHECK(label("more.words", 80) == "text; or :u, :b, ? > ");
  CHECK(label("work.days", 24) == "0 to 10 > ");
  CHECK(label("work.days", 12) == "  > ");
}

TEST_CASE("what is answered counts the context too") {
  const Questionnaire questionnaire = load();
  Response response = fresh(questionnaire, "lead", "full");
  Answer answer;
  answer.value = Chosen{1};
  response.answers[place_of(questionnaire, "ctx.state").question] = answer;
  const Session session(questionnaire, response, day("2026-11-23"));
  const Dialogue dialogue(session, {80, false, "a.yaml", false, false});
  CHECK(dialogue.parting(false) ==
        "\n1 on the context and 0 of 4 questions answered, saved in a.yaml.\n"
        "Resume later with:\n  readiness assess --resume a.yaml\n");
}

TEST_CASE("a welcome says how long it takes, where answers are, and what is in the way") {
  const Questionnaire questionnaire = load();
  const std::string said = welcome(questionnaire, {200, false, "a.yaml", false, false},
                                   {5.4, 9.6, {"lead.answers.yaml"}});
  for (const char* part : {"Sample (sample 1.0.0)\n", "It takes about 5 to 10 minutes.",
                           "Every answer is saved at once in a.yaml.",
                           "with :q and Enter or Ctrl-C, and resume later.",
                           "  readiness assess --resume lead.answers.yaml\n"})
    CHECK_MESSAGE(said.find(part) != std::string::npos, part);
  CHECK(welcome(questionnaire, {80, false, {}, false, false}, {0.2, 0.4, {}})
            .find("less than a minute") != std::string::npos);
}

TEST_CASE("predictions are marked, and introduced once") {
  const Session session = everything("leader", "leader");
  const AnswerPlace place = prediction_of(instrument(), "mindset.colleagues_think_less");
  const Dialogue dialogue(session, {80, false, {}, false, false});
  const std::string shown = dialogue.show(AskQuestion{place, {}, true});
  CHECK(shown.find("What the others would answer\n") != std::string::npos);
  CHECK(shown.find("These are predictions: not your own answers, but the ones you expect.") !=
        std::string::npos);
  CHECK(shown.find("[Prediction 58 of 65,") != std::string::npos);
  // without words of its own, a prediction quotes the question
  const Questionnaire questionnaire = load();
  const Session plain(questionnaire, fresh(questionnaire, "lead", "full"), day("2026-11-23"));
  CHECK(wording_of(plain, prediction_of(questionnaire, "work.use")) ==
        "What would a typical respondent (Staff) answer to this: \"How often is it used for "
        "show?\"");
}

TEST_CASE("no byte of an escape sequence in lines") {
  const Session session = everything("leader", "leader");
  for (const bool accessible : {false, true}) {
    const Dialogue dialogue(session, {80, accessible, "a.yaml", false, false});
    std::string all = dialogue.introduction() + dialogue.parting(true);
    for (const AnswerPlace& place : session.places())
      all += dialogue.show(AskQuestion{place, {}, true});
    CHECK(all.find('\x1b') == std::string::npos);
    CHECK(all.find('\r') == std::string::npos);
  }
}

TEST_CASE("what somebody wrote is shown harmless") {
  const Questionnaire questionnaire = load();
  Response response = fresh(questionnaire, "lead", "full");
  const AnswerPlace rule = place_of(questionnaire, "work.rule");
  Answer answer;
  answer.value = Leveled{1};
  answer.comment = "\x1b]0;title\x07 \xe2\x80\xae";
  answer.evidence = {{"\x1b[2J", {}}};
  response.answers[rule.question] = answer;
  const Session session(questionnaire, response, day("2026-11-23"));
  const Dialogue dialogue(session, {80, false, "\x1b[31m.yaml", false, false});
  Outcome saved;
  saved.show = Outcome::Show::saved;
  std::string all = dialogue.tell(saved, AskQuestion{rule, answer, false}) +
                    dialogue.parting(false) + dialogue.introduction() +
                    dialogue.show(AskText{AskText::What::comment, rule, answer.comment});
  CHECK(all.find('\x1b') == std::string::npos);
  CHECK(all.find('\x07') == std::string::npos);
  CHECK(all.find("\xe2\x80\xae") == std::string::npos);
  CHECK(all.find("\\x1b[2J") != std::string::npos);
}
