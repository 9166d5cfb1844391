#include "interview/opening.hpp"

#include "base/date.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "base/written_date.hpp"
#include "interview/front_ends.hpp"
#include "interview/sentences.hpp"
#include "interview/typed.hpp"

#include <algorithm>

namespace readiness::interview {
namespace {

using ReplyKind = OpeningQuestion::Kind;

/// Which choice a line means: its number or its text; of "Yes, ..." and "No, ..." also that word or
/// its letter.
std::optional<long> number_of(const OpeningQuestion& question, const std::string& line) {
  const std::string wanted = lower_case(line);
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    const std::string word = lower_case(yes_or_no_in(question.choices[i]));
    const bool is_word = !word.empty() && (wanted == word || wanted == word.substr(0, 1));
    if (is_word || wanted == lower_case(question.choices[i])) return static_cast<long>(i + 1);
  }
  return parse_integer(line);
}

/// The day of the suggestion is the one from which a day without a year is counted.
std::optional<Date> date_in(const OpeningQuestion& question, const std::string& line) {
  return parse_written_date(line, parse_date(question.reply).value_or(Date::min()), Lies::before);
}

/// Why a line is no reply; empty when it was taken.
std::string take(OpeningQuestion& question, const std::string& line) {
  if (line.empty()) {
    const bool may_skip = question.kind != ReplyKind::choice || !question.reply.empty();
    return may_skip ? "" : "Please choose one of them.";
  }
  if (question.kind == ReplyKind::choice) {
    const auto number = number_of(question, line);
    if (!number || *number < 1 || *number > static_cast<long>(question.choices.size()))
      return "Please type a number from 1 to " + std::to_string(question.choices.size()) + ".";
  }
  if (question.kind == ReplyKind::whole_number) {
    const auto number = parse_integer(line);
    if (!number || *number < 1) return std::string(not_whole) + ", or Enter to skip.";
  }
  if (question.fault)
    if (std::string why = question.fault(line); !why.empty()) return why;
  if (question.kind == ReplyKind::date && !date_in(question, line))
    return "Please write the day like " + question.reply + ".";
  const Reply text = read_text(line);  // the same rules as for any text
  if (const auto* refused = std::get_if<Refused>(&text)) return refused->why;
  question.reply = question.kind == ReplyKind::choice ? std::to_string(*number_of(question, line))
                   : question.kind == ReplyKind::date ? to_text(*date_in(question, line))
                                                      : line;
  return {};
}

constexpr const char* help =
    "Type a reply and Enter. Enter alone accepts the suggestion, or skips. :b goes back, :q stops.";

std::string without_colon(std::string line) {
  if (line.starts_with(':')) line.erase(0, 1);
  return line;
}

}  // namespace

bool ask_opening(std::vector<OpeningQuestion>& questions, const DialogueStyle& style,
                 Terminal& terminal, Ending& ending, const std::function<bool()>& taken) {
  const std::unique_ptr<FrontEnd> front = front_end_for(terminal, style);
  for (std::size_t i = 0; i < questions.size();) {
    OpeningQuestion& question = questions[i];
    const Typed typed = front->ask(questions, i);
    if (typed.state == Typed::State::end || typed.state == Typed::State::interrupted) {
      ending = {typed.state == Typed::State::end ? Ending::How::ended : Ending::How::interrupted,
                typed.signal};
      return false;
    }
    const std::string line(trimmed(typed.text));
    const bool is_text = question.kind == ReplyKind::text;
    const std::string action = !is_text || line.starts_with(':') ? without_colon(line) : "";
    if (typed.state == Typed::State::too_long)
      front->tell("That is too long.");
    else if (line == "?" || action == "?")
      front->tell(help);
    else if (action == "q")
      return ending = {Ending::How::stopped, 0}, false;
    else if (action == "b" && i == 0)
      front->tell("This is the first question.");
    else if (action == "b")
      --i;
    else if (const auto refused = refused_command(line); refused && is_text)
      front->tell(refused->why);
    else if (const std::string fault = take(question, line); !fault.empty())
      front->tell(fault);
    else if (!taken())
      return ending = {Ending::How::lost, 0}, false;
    else if (++i, front->taken(question);
             question.kind == ReplyKind::date && !line.empty() && question.reply != line)
      front->tell("Understood as " + question.reply + ".");
  }
  return true;
}

}  // namespace readiness::interview
