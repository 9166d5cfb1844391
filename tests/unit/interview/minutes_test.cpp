#include "interview/minutes.hpp"

#include "everything.hpp"
#include "interview/dialogue.hpp"
#include "unit/interview/sitting.hpp"

#include <doctest/doctest.h>

using namespace readiness;
using namespace readiness::sample;

namespace {

const Questionnaire& instrument() {
  static const Questionnaire questionnaire =
      shipped("questionnaires/ai-adoption/", "questionnaire.yaml");
  return questionnaire;
}

/// Without the number before each option, which is no word.
std::string without_marks(std::string text) {
  for (std::size_t at = text.find("\n  "); at != std::string::npos; at = text.find("\n  ", at + 1))
    text.erase(at + 1, text.find("  ", at + 3) - at - 1);
  return text;
}

/// With everything that could apply.
Session longest(const std::string& role, const std::string& form) {
  return {instrument(), fresh(instrument(), role, form), day("2026-11-23")};
}

}  // namespace

TEST_CASE("words are what has a letter or a digit") {
  CHECK(word_count("") == 0);
  CHECK(word_count("Who answers for it?") == 4);
  CHECK(word_count("green / amber / red, 30 days\n - x") == 6);
  CHECK(word_count("\xe8\xa6\x8f\xe5\x89\x87 \xc3\xa9t\xc3\xa9") == 2);
}

TEST_CASE("200 words and 15 choices are two minutes") {
  CHECK(minutes_for(200, 15) == doctest::Approx(2.0));
  CHECK(minutes_text(0.4) == "less than a minute");
  CHECK(minutes_text(0.6) == "about 1 minute");
  CHECK(minutes_text(8.5) == "about 9 minutes");
}

TEST_CASE("the words that are counted are the words that are shown") {
  for (const char* form : {"leader", "quick"}) {
    const Session session = longest("leader", form);
    const Dialogue dialogue(session, {1000, false, {}, false, false});
    for (const AnswerPlace& place : session.places()) {
      // without the line that says how far one is
      const std::string shown = dialogue.show(AskQuestion{place, {}, false});
      const std::string words = without_marks(shown.substr(shown.find("]\n")));
      const double choices = minutes_for(session, {place}) - word_count(words) / 200.0;
      // of the rest, the heading's few words and four seconds for each choice remain
      const Question& question = instrument().questions[place.question];
      const auto* ticks = std::get_if<Ticks>(&question.kind);
      const double expected = (ticks ? static_cast<double>(ticks->items.size()) : 1) * 4 / 60;
      CAPTURE(question.id);
      CHECK(choices >= expected - 1e-9);
      CHECK(choices <= expected + 6 / 200.0);
    }
  }
}

TEST_CASE("the forms take no longer than they promise") {
  const auto minutes = [](const char* role, const char* form) {
    const Session session = longest(role, form);
    return minutes_in_all(session);
  };
  CHECK(minutes("leader", "quick") <= 10);
  CHECK(minutes("practitioner", "practitioner") <= 9);
  CHECK(minutes("compliance", "compliance") <= 6);
  CHECK(minutes("leader", "leader") <= 20);
}

TEST_CASE("what is answered takes no more time") {
  Session session = longest("leader", "quick");
  const double before = minutes_left(session);
  CHECK(before == doctest::Approx(minutes_in_all(session)));
  (void)session.apply(Give{Chosen{1}});
  CHECK(minutes_left(session) < before);
}
