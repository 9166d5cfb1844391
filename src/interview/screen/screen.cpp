#include "interview/screen/screen.hpp"

#include "base/text.hpp"
#include "interview/terminal.hpp"

#include <algorithm>
#include <utility>

namespace readiness::interview {
namespace {

using Input = Card::Input;
using Pressed = std::optional<std::string>;
using Kind = Key::Kind;

constexpr std::size_t page = 10;
constexpr const char* held_down = "That key was held down; it counts once.";

bool has_options(const Screen& screen) {
  return screen.card.input != Input::text && screen.card.input != Input::number;
}

/// Where each option has a digit of its own: ten of them, or nine where 0 is for none.
bool has_digits(const Card& card) {
  return card.options.size() <= (card.input == Input::many ? 9 : 10);
}

Pressed note(Screen& screen, std::string sentence) {
  screen.notes = {std::move(sentence)};
  return std::nullopt;
}

// --- options -------------------------------------------------------------------------------------

/// To another option; from nowhere the first key down comes to the first, and up to the last.
void move(Screen& screen, Kind kind) {
  const std::size_t count = screen.card.options.size();
  if (count == 0) return;
  const std::size_t last = count - 1;
  const auto at = screen.cursor;
  switch (kind) {
    case Kind::down:
      screen.cursor = at ? std::min(*at + 1, last) : 0;
      break;
    case Kind::up:
      screen.cursor = !at ? last : *at > 0 ? *at - 1 : 0;
      break;
    case Kind::page_down:
      screen.cursor = std::min(at.value_or(0) + page, last);
      break;
    case Kind::page_up:
      screen.cursor = at.value_or(0) - std::min(at.value_or(0), page);
      break;
    case Kind::home:
      screen.cursor = 0;
      break;
    default:
      screen.cursor = last;
  }
}

bool moves(Kind kind) {
  return kind == Kind::up || kind == Kind::down || kind == Kind::home || kind == Kind::end ||
         kind == Kind::page_up || kind == Kind::page_down;
}

void turn(Screen& screen, std::size_t option) {
  screen.ticked[option] = !screen.ticked[option];
  screen.cursor = option;
}

/// The line for all that is ticked: "1 3".
std::string ticked_line(const Screen& screen) {
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < screen.ticked.size(); ++i)
    if (screen.ticked[i]) lines.push_back(screen.card.options[i].line);
  return joined(lines, " ");
}

Pressed enter(Screen& screen) {
  const Card& card = screen.card;
  const bool has_ticks =
      std::find(screen.ticked.begin(), screen.ticked.end(), true) != screen.ticked.end();
  if (card.input == Input::many && has_ticks) return ticked_line(screen);
  if (card.input != Input::many && screen.cursor) return card.options[*screen.cursor].line;
  if (card.enter) return card.enter;
  return note(screen, card.input == Input::many
                          ? "Nothing is ticked yet. Where none applies, press 0."
                          : "Nothing is chosen yet. Press its number, or move to it.");
}

/// Which option a digit means; nothing where it means none. Where they have no digit each, digits
/// are put together, as long as there is such an option.
std::optional<std::size_t> option_at(Screen& screen, char digit) {
  const std::size_t count = screen.card.options.size();
  if (has_digits(screen.card)) {
    const std::size_t number = digit == '0' ? 10 : static_cast<std::size_t>(digit - '0');
    return number <= count ? std::optional(number - 1) : std::nullopt;
  }
  for (const std::string& digits : {screen.digits + digit, std::string(1, digit)}) {
    const std::size_t number = static_cast<std::size_t>(std::stoul(digits));
    if (number == 0 || number > count) continue;
    screen.digits = digits;
    return number - 1;
  }
  return std::nullopt;
}

Pressed press_digit(Screen& screen, const Key& key) {
  if (screen.card.input == Input::list) return std::nullopt;
  if (key.is_repeat) return note(screen, held_down);
  const auto option = option_at(screen, key.text.front());
  if (!option)
    return note(screen, "There is no " + key.text + " here: 1 to " +
                            std::to_string(screen.card.options.size()) + ".");
  screen.cursor = option;
  if (!has_digits(screen.card)) return std::nullopt;
  if (screen.card.input == Input::one) return screen.card.options[*option].line;
  turn(screen, *option);
  return std::nullopt;
}

const CardKey* key_named(const Card& card, const std::string& text) {
  for (const CardKey& row : card.keys)
    if (row.key == text) return &row;
  return nullptr;
}

/// A letter, a digit or a space where no text is being typed.
Pressed press_character(Screen& screen, const Key& key) {
  if (key.text == "?") {
    screen.shows_why = !screen.shows_why;
    return std::nullopt;
  }
  if (const CardKey* row = key_named(screen.card, key.text)) {
    if (key.is_repeat) return note(screen, held_down);
    return row->line;
  }
  if (has_options(screen)) {
    if (key.text == "j") return move(screen, Kind::down), std::nullopt;
    if (key.text == "k") return move(screen, Kind::up), std::nullopt;
    if (is_digit(key.text.front())) return press_digit(screen, key);
    if (key.text == " " && screen.card.input == Input::many)
      return turn(screen, screen.cursor.value_or(0)), std::nullopt;
  }
  return note(screen, "\"" + visible(key.text) + "\" does nothing here. The keys stand below.");
}

Pressed press_options(Screen& screen, const Key& key) {
  constexpr const char* pasted =
      "What was pasted is no answer, and none of it was taken. Press c first to paste it into a "
      "comment.";
  if (key.is_pasted || key.kind == Kind::paste) return note(screen, pasted);
  if (moves(key.kind)) return move(screen, key.kind), std::nullopt;
  switch (key.kind) {
    case Kind::enter:
      return enter(screen);
    case Kind::left:
      if (!screen.card.back.empty()) return screen.card.back;
      return std::nullopt;
    case Kind::tab:
      return move(screen, Kind::down), std::nullopt;
    case Kind::text:
      return press_character(screen, key);
    default:
      return std::nullopt;
  }
}

// --- a field -------------------------------------------------------------------------------------

bool belongs_to_number(const std::string& text) {
  return text.size() == 1 && (is_digit(text.front()) || text == "." || text == "-");
}

Pressed press_field(Screen& screen, const Key& key) {
  TextField& field = screen.field;
  const bool is_number = screen.card.input == Input::number;
  if (key.kind == Kind::enter && key.has_more) {  // a line end within a text
    if (!is_number) field.text.insert(field.at++, 1, '\n');
    return std::nullopt;
  }
  if (key.kind == Kind::enter) {
    if (!field.text.empty() && field.text != screen.card.present) return field.text;
    if (field.text.empty() && !screen.card.present.empty()) return screen.card.emptied;
    if (screen.card.enter) return screen.card.enter;
    return note(screen,
                is_number ? "A number is wanted here." : "A few words are wanted here, or Escape.");
  }
  if (key.kind == Kind::left && field.text.empty() && !screen.card.back.empty())
    return screen.card.back;
  if (is_number && key.kind == Kind::text && !belongs_to_number(key.text))
    return press_character(screen, key);
  if (field.text.size() + key.text.size() > longest_text)
    return note(screen, "That is more than " + std::to_string(longest_text) +
                            " characters, and was not taken. Put it in a file, and name the file.");
  (void)press(field, key);
  return std::nullopt;
}

}  // namespace

Screen::Screen(Card wanted) : card(std::move(wanted)) {
  cursor = card.begin;
  ticked = card.ticked;
  ticked.resize(card.options.size(), false);
  field = {card.present, card.present.size()};
}

std::optional<std::string> press(Screen& screen, const Key& key) {
  if (key.kind == Kind::redraw || key.kind == Kind::unknown) return std::nullopt;
  screen.notes.clear();
  if (key.kind == Kind::enter && key.is_repeat) return note(screen, held_down);
  const bool is_digit_key = key.kind == Kind::text && is_digit(key.text.front());
  if (!is_digit_key) screen.digits.clear();
  if (key.kind == Kind::escape) {
    if (screen.card.escape) return screen.card.escape;
    screen.shows_why = false;
    return std::nullopt;
  }
  return has_options(screen) ? press_options(screen, key) : press_field(screen, key);
}

std::string mark_of_option(const Card& card, std::size_t option) {
  if (card.input == Input::list) return {};
  return std::to_string(has_digits(card) && option == 9 ? 0 : option + 1);
}

}  // namespace readiness::interview
