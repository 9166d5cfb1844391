#include "interview/minutes.hpp"

#include "base/text.hpp"
#include "interview/question_text.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::interview {
namespace {

constexpr double words_a_minute = 200;
constexpr double seconds_a_choice = 4;

bool is_part_of_word(char byte) {
  return is_letter_or_digit(byte) || static_cast<unsigned char>(byte) >= 0x80;
}

/// Each thing to tick is a choice of its own.
int choices_of(const Questionnaire& questionnaire, const Question& question) {
  const AnswerForm form = answer_form(questionnaire, question);
  return form.by == AnsweredBy::ticks ? static_cast<int>(form.options.size()) : 1;
}

}  // namespace

int word_count(std::string_view text) {
  int count = 0;
  bool in_word = false;
  for (const char byte : text) {
    if (byte == ' ' || byte == '\n') {
      in_word = false;
    } else if (!in_word && is_part_of_word(byte)) {
      in_word = true;
      ++count;
    }
  }
  return count;
}

double minutes_for(int words, int choices) {
  return words / words_a_minute + choices * seconds_a_choice / 60;
}

double minutes_for(const Session& session, const std::vector<AnswerPlace>& places) {
  int words = 0, choices = 0;
  std::string part;
  for (const AnswerPlace& place : places) {
    const Question& question = session.questionnaire().questions[place.question];
    words += word_count(wording_of(session, place));
    for (const OptionText& option : options_of(session.questionnaire(), question))
      words += word_count(option.text);  // its key is a mark, not a word
    if (part_of(session, place) != part) words += word_count(part = part_of(session, place));
    choices += choices_of(session.questionnaire(), question);
  }
  return minutes_for(words, choices);
}

double minutes_in_all(const Session& session) { return minutes_for(session, session.places()); }

double minutes_left(const Session& session) { return minutes_for(session, session.review().open); }

std::string minutes_text(double minutes) {
  const long whole = std::lround(minutes);
  if (whole < 1) return "less than a minute";
  return "about " + std::to_string(whole) + (whole == 1 ? " minute" : " minutes");
}

std::string minutes_text(double least, double most) {
  const long from = std::max(1L, std::lround(least));
  if (std::lround(most) <= from) return minutes_text(most);
  return "about " + std::to_string(from) + " to " + std::to_string(std::lround(most)) + " minutes";
}

}  // namespace readiness::interview
