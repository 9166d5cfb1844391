// Whole sittings in a script in which every word is wide: ideographs of two cells, and letters with
// a combining accent, which takes none.

#include "everything.hpp"
#include "interview/opening.hpp"
#include "unit/interview/lines.hpp"
#include "unit/interview/sitting.hpp"

#include <doctest/doctest.h>

using namespace readiness;
using namespace readiness::sample;

namespace {

/// Every word as one of at most eight characters: in turn wide ones, and accented ones.
std::string widened(const std::string& text) {
  std::string wide;
  for (const std::string& word : words_of(text)) {
    const bool is_even = word.size() % 2 == 0;
    if (!wide.empty()) wide += ' ';
    for (std::size_t i = 0; i < std::min<std::size_t>(word.size(), 8); ++i)
      wide += is_even ? "\xe8\xa6\x8f" : "e\xcc\x81";
  }
  return wide;
}

void widen(std::string& text) { text = widened(text); }

Questionnaire widened_demo() {
  Questionnaire demo = shipped("questionnaires/", "demo.yaml");
  for (std::string* text : {&demo.title, &demo.instructions}) widen(*text);
  for (const RoleId id : demo.roles.ids()) widen(demo.roles[id].title);
  for (const ScaleId id : demo.scales.ids())
    for (Option& option : demo.scales[id].options) widen(option.label);
  for (const DimensionId id : demo.dimensions.ids()) widen(demo.dimensions[id].title);
  for (Form& form : demo.forms) widen(form.title);
  for (Contradiction& contradiction : demo.contradictions) widen(contradiction.ask);
  for (const QuestionId id : demo.questions.ids()) {
    Question& question = demo.questions[id];
    for (std::string* text : {&question.text, &question.short_name, &question.why,
                              &question.evidence, &question.prediction})
      widen(*text);
    if (auto* anchors = std::get_if<Anchors>(&question.kind))
      for (AnchorText& anchor : anchors->anchors) widen(anchor.text);
    if (auto* ticks = std::get_if<Ticks>(&question.kind))
      for (TickItem& item : ticks->items) widen(item.text);
  }
  return demo;
}

/// Keeps what was written, without labels and replies; the labels must leave room for a reply.
class Listening : public Script {
 public:
  using Script::Script;
  Typed read(std::string_view label, Expect expect) override {
    CHECK(display_width(label) <= width() - 8);
    const std::size_t size = shown.size();
    Typed typed = Script::read(label, expect);
    shown.resize(size);
    return typed;
  }
};

const std::string wide_words =
    widened("some words that somebody may write about this one question");

/// Through everything that can be shown; ends at the review.
const std::deque<std::string> replies = {"?",
                                         ":w",
                                         "l",
                                         "2",  // on call
                                         "?",
                                         "some words",
                                         "0",  // first steps: nowhere
                                         "4",
                                         "?",
                                         "99",
                                         "4",
                                         wide_words,  // a drill: contradicts; with a note
                                         "u",
                                         wide_words,
                                         "Ann 2026-12-15",  // a backup
                                         "x",
                                         "c",
                                         ":?",
                                         ":l",
                                         wide_words,
                                         "13",  // announced
                                         "e",
                                         wide_words,
                                         "2026-12-24",
                                         "",
                                         "",
                                         "30",
                                         "2",  // nights
                                         "n",
                                         "x",  // heroes
                                         "3",
                                         "?",
                                         wide_words,
                                         "",
                                         "",  // after an incident
                                         "w",
                                         "s",  // near misses: later
                                         "q",
                                         wide_words,  // one wish
                                         "?",
                                         "4",  // the prediction
                                         "?",
                                         "l",
                                         "g 99",
                                         "g \xe8\xa6\x8f",
                                         "g 1",
                                         "b",
                                         "3",
                                         ""};

std::string shown_at(const Questionnaire& questionnaire, DialogueStyle style, Ending::How& how) {
  Session session(questionnaire, fresh(questionnaire, "lead", "lead"), day("2026-11-23"));
  Listening terminal(replies, style.width);
  std::vector<OpeningQuestion> opening = {
      {OpeningQuestion::Kind::choice, wide_words, {wide_words, wide_words}, {}}};
  Listening door({"?", "9", "1"}, style.width);
  Ending ending;
  CHECK(ask_opening(opening, style, door, ending));
  how = converse(session, style, terminal, no_hooks).how;
  Dialogue dialogue(session, style);
  std::string all = welcome(questionnaire, style, {5, 9, {}}) + dialogue.introduction() +
                    door.shown + terminal.shown;
  std::erase(all, '-');  // a rule is as long as its heading
  return all;
}

}  // namespace

TEST_CASE("whole sittings with wide words fit 40, 80 and 200 columns, and break no word") {
  const Questionnaire questionnaire = widened_demo();
  for (const bool accessible : {false, true}) {
    CAPTURE(accessible);
    DialogueStyle style;
    style.accessible = accessible;
    style.width = 100000;
    Ending::How how = Ending::How::lost;
    const std::string endless = shown_at(questionnaire, style, how);
    CHECK(how == Ending::How::ended);  // at the review, where the replies end
    for (const char* seen : {"keep both, and add a note", "Before you finish", "Why we ask",
                             "Saved as don't know", "Contradiction (1 ", "Several", "Still open"})
      CHECK_MESSAGE(endless.find(seen) != std::string::npos, seen);
    for (const int width : {40, 80, 200}) {
      CAPTURE(width);
      style.width = width;
      check_lines(shown_at(questionnaire, style, how), endless, width);
    }
  }
}
