#include "interview/screen/screen.hpp"

#include "unit/interview/lines.hpp"
#include "unit/interview/screen/keys.hpp"

#include <algorithm>

using namespace readiness;
using namespace readiness::sample;
using Pressed = Key::Kind;

namespace {

Card choice(std::size_t count) {
  Card card;
  card.text = "Which?";
  for (std::size_t i = 1; i <= count; ++i) {
    const std::string number = std::to_string(i);
    card.options.push_back({"option " + number, "line " + number, {}, {}, {}});
  }
  card.keys = {{"u", "u", "don't know"}, {"b", "b", "back"}};
  card.back = "b";
  return card;
}

Card ticks(std::size_t count) {
  Card card = choice(count);
  for (std::size_t i = 0; i < count; ++i) card.options[i].line = std::to_string(i + 1);
  card.input = Card::Input::many;
  card.keys.push_back({"0", "0", "none"});
  return card;
}

Card text_card() {
  Card card;
  card.input = Card::Input::text;
  card.label = "Evidence:";
  card.enter = "";
  card.escape = "";
  card.back = ":b";
  return card;
}

Card number_card() {
  Card card = text_card();
  card.input = Card::Input::number;
  card.enter.reset();
  card.escape.reset();
  card.back = "b";
  card.keys = {{"u", "u", "don't know"}};
  return card;
}

/// The first line that the keys come to, or the note that stands then in `(...)`.
std::string result(Card card, const std::deque<Key>& pressed) {
  Screen screen(std::move(card));
  for (const Key& key : pressed)
    if (const auto line = press(screen, key)) return *line;
  return "(" + (screen.notes.empty() ? "" : screen.notes.front()) + ")";
}
std::string result(Card card, const std::string& pressed) {
  return result(std::move(card), keys(pressed));
}

bool has(const std::string& whole, const std::string& part) {
  return whole.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a digit takes an option at once; arrows, j and k move, and Enter takes") {
  CHECK(result(choice(5), "3") == "line 3");
  CHECK(result(choice(5), "<down><down><ret>") == "line 2");
  CHECK(result(choice(5), "jj<up>k<ret>") == "line 1");
  CHECK(result(choice(5), "<up><ret>") == "line 5");
  CHECK(result(choice(5), "<end><ret>") == "line 5");
  CHECK(result(choice(5), "<end><home><ret>") == "line 1");
  CHECK(result(choice(5), "<end><down><down><ret>") == "line 5");
  CHECK(result(choice(10), "0") == "line 10");
  CHECK(result(choice(12), "12<ret>") == "line 12");
  CHECK(result(choice(12), "3<ret>") == "line 3");
  CHECK(result(choice(12), "33<ret>") == "line 3");  // there is no 33
}

TEST_CASE("nothing is suggested: Enter alone answers nothing, and says so") {
  CHECK(result(choice(5), "<ret>") == "(Nothing is chosen yet. Press its number, or move to it.)");
  CHECK(result(choice(5), "7") == "(There is no 7 here: 1 to 5.)");
  CHECK(result(choice(5), "z") == "(\"z\" does nothing here. The keys stand below.)");
  Card again = choice(5);
  again.begin = 3;
  CHECK(result(again, "<ret>") == "line 4");
}

TEST_CASE("keys beside the answers stand for the lines that somebody would type") {
  CHECK(result(choice(5), "u") == "u");
  CHECK(result(choice(5), "b") == "b");
  CHECK(result(choice(5), "<left>") == "b");
  CHECK(result(text_card(), "<left>") == ":b");
  CHECK(result(text_card(), "<esc>").empty());
  Screen screen(choice(5));
  CHECK_FALSE(press(screen, character("?")));
  CHECK(screen.shows_why);
  CHECK_FALSE(press(screen, named(Pressed::escape)));
  CHECK_FALSE(screen.shows_why);
}

TEST_CASE("Space and digits tick, Enter ends it, and none of them is said by 0") {
  CHECK(result(ticks(4), "13<ret>") == "1 3");
  CHECK(result(ticks(4), "131<ret>") == "3");
  CHECK(result(ticks(4), "<down> <down><down> <ret>") == "1 3");
  CHECK(result(ticks(4), "<ret>") == "(Nothing is ticked yet. Where none applies, press 0.)");
  CHECK(result(ticks(4), "0") == "0");
  CHECK(result(ticks(12), "12 <ret>") == "12");
  Card again = ticks(4);
  again.ticked = {true, false, false, true};
  CHECK(result(again, "<ret>") == "1 4");
}

TEST_CASE("a digit typed into a field is text, and no answer") {
  CHECK(result(text_card(), "3<ret>") == "3");
  CHECK(result(text_card(), "b<ret>") == "b");
  CHECK(result(text_card(), "<ret>").empty());
  CHECK(result(number_card(), "12<ret>") == "12");
  CHECK(result(number_card(), "1u") == "u");
  CHECK(result(number_card(), "1<bs><ret>") == "(A number is wanted here.)");
  Card comment = text_card();
  comment.present = "as it was";
  comment.emptied = "-";
  CHECK(result(comment, "<ret>").empty());
  CHECK(result(comment, "!<ret>") == "as it was!");
  CHECK(result(comment, "<bs><bs><bs><bs><bs><bs><bs><bs><bs><ret>") == "-");
}

TEST_CASE("what was pasted answers nothing, and a held key counts once") {
  CHECK(has(result(choice(5), {pasted("3")}), "none of it was taken"));
  std::deque<Key> burst = keys("3 people<ret>");
  for (Key& key : burst) key.is_pasted = true;
  CHECK(has(result(choice(5), burst), "none of it was taken"));
  Key held = character("3");
  held.is_repeat = true;
  CHECK(result(choice(5), {held}) == "(That key was held down; it counts once.)");
  held = named(Pressed::enter);
  held.is_repeat = true;
  CHECK(result(text_card(), {held}) == "(That key was held down; it counts once.)");
  held = named(Pressed::down);
  held.is_repeat = true;
  CHECK(result(choice(5), {held, held, named(Pressed::enter)}) == "line 2");
}

TEST_CASE("several lines that come at once are one text in a field") {
  std::deque<Key> burst = keys("one<ret>two<ret>");
  for (Key& key : burst) key.is_pasted = key.has_more = true;
  burst.back().has_more = false;
  CHECK(result(text_card(), burst) == "one\ntwo");
  CHECK(result(text_card(), {pasted("one\ntwo"), named(Pressed::enter)}) == "one\ntwo");
  CHECK(has(result(text_card(), {pasted(std::string(longest_text + 1, 'x'))}),
            "more than 4000 characters"));
}

TEST_CASE("at every size the question stays, and so do the number and a part of every option") {
  const Questionnaire questionnaire = ai_adoption();
  for (const auto& [role, form] :
       {std::pair{"leader", "leader"}, std::pair{"practitioner", "practitioner"}}) {
    const Session session(questionnaire, fresh(questionnaire, role, form), day("2026-11-23"));
    for (const Size size : {Size{80, 24}, Size{120, 40}, Size{40, 15}, Size{200, 60}})
      for (const AnswerPlace& place : session.places()) {
        Screen screen(card_of(session, AskQuestion{place, {}, false}));
        const Drawing drawing = draw(screen, size, true);
        check_fits(drawing, size);
        std::string shown = text_of(drawing);
        CAPTURE(shown);
        CAPTURE(size.width);
        const std::string words = joined(words_of(shown), " ");
        CHECK(has(words, screen.card.text));
        if (screen.card.input == Card::Input::one || screen.card.input == Card::Input::many)
          for (std::size_t i = 0; i < screen.card.options.size(); ++i)
            CHECK(has(words, (screen.card.input == Card::Input::many ? "[ ] " : "") +
                                 mark_of_option(screen.card, i) + " " +
                                 screen.card.options[i].text.substr(0, 4)));
        // the option under the cursor is there in full, whichever it is
        if (size.height > 24) continue;
        for (std::size_t i = 0; i < screen.card.options.size(); ++i) {
          screen.cursor = i;
          screen.notes = {"Nothing is chosen yet. Press its number, or move to it."};
          const Drawing moved = draw(screen, size, true);
          check_fits(moved, size);
          const std::string again = joined(words_of(text_of(moved)), " ");
          CAPTURE(again);
          CHECK(has(again, screen.card.options[i].text));
        }
      }
  }
}

TEST_CASE("a window of any size is drawn in, with a text of any length and any width") {
  Card card = text_card();
  card.text = std::string(300, 'w') + " \xe8\xa6\x8f\xe8\xa6\x8f";
  for (int width = 1; width <= 60; width += 7)
    for (int height = 1; height <= 30; height += 3)
      for (const char* typed : {"", "a", "\xe8\xa6\x8f", "e\xcc\x81", "\n"}) {
        Screen screen(card);
        for (int i = 0; i < 200; ++i) screen.field.text += typed;
        for (const std::size_t at : {std::size_t{0}, screen.field.text.size()}) {
          screen.field.at = at;
          const Drawing drawing = draw(screen, {width, height}, true);
          CHECK(drawing.lines.size() <= static_cast<std::size_t>(std::max(height - 1, 1)));
          REQUIRE(drawing.cursor);
          CHECK(drawing.cursor->line < drawing.lines.size());
        }
      }
}

TEST_CASE("a list is looked at through a window that holds the row under the cursor") {
  Card card = choice(60);
  card.input = Card::Input::list;
  Screen screen(card);
  for (std::size_t i = 0; i < 60; ++i) {
    screen.cursor = i;
    const Drawing drawing = draw(screen, {60, 15}, true);
    check_fits(drawing, {60, 15});
    CHECK(has(text_of(drawing), "option " + std::to_string(i + 1) + "\n"));
  }
}

TEST_CASE("two answers that contradict each other stand side by side where there is room") {
  Card card = choice(4);
  card.is_pair = true;
  CHECK(has(text_of(draw(Screen(card), {80, 24}, true)), "1  option 1"));
  const std::string wide = text_of(draw(Screen(card), {80, 24}, false));
  const std::string narrow = text_of(draw(Screen(card), {40, 24}, false));
  const auto line_with = [](const std::string& shown, const std::string& part) {
    for (const std::string& line : lines_of(shown))
      if (has(line, part)) return line;
    return std::string();
  };
  CHECK(has(line_with(wide, "option 1"), "option 2"));
  CHECK_FALSE(has(line_with(narrow, "option 1"), "option 2"));
}

TEST_CASE("drawing comes back to where it began, however the window broke its lines") {
  Drawing drawing;
  drawing.lines = {{{"twelve cells", Styled::Look::plain}}, {{"> ab", Styled::Look::plain}}};
  drawing.cursor = {1, 4};
  CHECK(drawn(drawing, false) == "twelve cells\x1b[K\r\n> ab\x1b[K\x1b[J\r\x1b[4C");
  CHECK(back_to_begin(drawing, 80) == "\r\x1b[1A");
  CHECK(back_to_begin(drawing, 12) == "\r\x1b[1A");
  CHECK(back_to_begin(drawing, 8) == "\r\x1b[2A");  // the first line takes two rows now
  CHECK(back_to_begin(drawing, 4) == "\r\x1b[4A");  // three, and the cursor is on a row of its own
  drawing.cursor.reset();
  CHECK(drawn(drawing, false) == "twelve cells\x1b[K\r\n> ab\x1b[K\x1b[J\r\x1b[1A");
  CHECK(back_to_begin(drawing, 4) == "\r");
  drawing.lines[0][0].look = Styled::Look::bold;
  CHECK(has(drawn(drawing, true), "\x1b[1mtwelve cells\x1b[0m"));
  CHECK_FALSE(has(drawn(drawing, false), "\x1b[1m"));
}
