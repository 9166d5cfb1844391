#include "interview/typed.hpp"

#include "base/number.hpp"
#include "base/overloaded.hpp"
#include "base/text.hpp"
#include "interview/search.hpp"
#include "interview/sentences.hpp"
#include "interview/terminal.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>
#include <array>

namespace readiness::interview {
namespace {

struct ActionName {
  std::string_view letter, word;
  Action action;
};

constexpr std::array<ActionName, 17> action_names = {{
    {"b", "back", Action::back},
    {"s", "later", Action::later},
    {"u", "unknown", Action::dont_know},
    {"don't know", "dont know", Action::dont_know},
    {"n", "na", Action::not_applicable},
    {"x", "decline", Action::decline},
    {"c", "comment", Action::comment},
    {"e", "evidence", Action::evidence},
    {"g", "go", Action::go_to},
    {"l", "list", Action::list},
    {"?", "help", Action::help},
    {"y", "why", Action::help},
    {"h", "help", Action::help},
    {"w", "saved", Action::saved},
    {"q", "quit", Action::quit},
    {"edit", "editor", Action::edit},
    {"contradictions", "contradictions", Action::contradictions},
}};

std::optional<Action> action_named(std::string_view name) {
  for (const ActionName& row : action_names)
    if (name == row.letter || name == row.word) return row.action;
  return std::nullopt;
}

Reply destination(const Session& session, const std::string& words) {
  return GoTo{find_places(session, words), words};
}

/// `b`, `:b`, `go words`; nothing when the line is none of them.
std::optional<Reply> read_action(const Session& session, std::string line) {
  if (line.starts_with(':')) line.erase(0, 1);
  if (const auto action = action_named(line)) return *action;
  const std::size_t space = line.find(' ');
  if (space != std::string::npos && action_named(line.substr(0, space)) == Action::go_to)
    return destination(session, std::string(trimmed(std::string_view(line).substr(space))));
  return std::nullopt;
}

bool is_control(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte == '\n' || byte == '\t') return false;
  if (byte < 0x20 || byte == 0x7f) return true;
  const auto second = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0xffU;
  return byte == 0xc2 && second < 0xa0;  // C1 controls in UTF-8
}

// --- answers -------------------------------------------------------------------------------------

Refused off(const std::string& line, const std::string& range) {
  return {"\"" + shortened(visible(line), 40) + std::string(not_an_answer) + range +
          ", or ? for help."};
}

/// The numbers of a list such as `1 3`, `1,3` or, with less than ten to choose from, `13`.
std::optional<std::vector<bool>> read_numbers(const std::string& line, std::size_t count) {
  std::vector<bool> chosen(count, false);
  if (line == "0" || line == "none") return chosen;
  std::string words = line;
  std::replace(words.begin(), words.end(), ',', ' ');
  bool any = false;
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    const std::string word = words.substr(begin, end - begin);
    begin = end + 1;
    const bool digits = count < 10 && word.find_first_not_of("0123456789") == std::string::npos;
    for (std::size_t i = 0; i < word.size(); i += digits ? 1 : word.size()) {
      const auto number = parse_integer(digits ? word.substr(i, 1) : word);
      if (!number || *number < 1 || *number > static_cast<long>(count)) return std::nullopt;
      chosen[static_cast<std::size_t>(*number - 1)] = any = true;
    }
  }
  return any ? std::optional(chosen) : std::nullopt;
}

/// Whether both are the same but for ASCII capitals.
bool is_same_word(std::string_view a, std::string_view b) { return lower_case(a) == lower_case(b); }

std::optional<Value> read_option(const AnswerForm& form, const std::string& line) {
  const auto number = parse_integer(line);
  for (std::size_t i = 0; i < form.options.size(); ++i)
    if (form.options[i].id == line || is_same_word(form.options[i].text, line) ||
        number == static_cast<long>(i + 1))
      return Chosen{i};
  return std::nullopt;
}

std::optional<Value> read_level(const AnswerForm& form, const std::string& line) {
  const auto level = parse_integer(line);
  if (!level || *level < 0 || *level >= static_cast<long>(form.options.size())) return std::nullopt;
  return Leveled{static_cast<int>(*level)};
}

std::optional<Value> read_amount(const AnswerForm& form, const std::string& line) {
  const auto number = parse_number(line);
  const bool is_good = number && *number >= form.least && *number <= form.most &&
                       (!form.is_whole || parse_integer(line));
  return is_good ? std::optional<Value>(Amount{*number}) : std::nullopt;
}

std::optional<Value> read_answer(const AnswerForm& form, const std::string& line) {
  switch (form.by) {
    case AnsweredBy::level:
      return read_level(form, line);
    case AnsweredBy::option:
      return read_option(form, line);
    case AnsweredBy::ticks:
      if (auto chosen = read_numbers(line, form.options.size())) return Ticked{std::move(*chosen)};
      return std::nullopt;
    case AnsweredBy::amount:
      return read_amount(form, line);
    case AnsweredBy::text:
      break;
  }
  return Written{line};
}

Reply read_for_question(const Session& session, const AskQuestion& asked, std::string line) {
  if (line.empty()) return Action::keep;
  const Question& question = session.questionnaire().questions[asked.place.question];
  const AnswerForm form = answer_form(session.questionnaire(), question);
  const bool is_text = form.by == AnsweredBy::text;
  if (!is_text || line.starts_with(':') || line == "?")
    if (const auto action = read_action(session, line)) return *action;
  if (is_text)
    if (auto refused = refused_command(line)) return *refused;
  if (is_text && line.starts_with("::")) line.erase(0, 1);
  if (const std::string fault = fault_of(line); !fault.empty()) return Refused{fault};
  if (auto value = read_answer(form, line)) return Give{std::move(*value)};
  // an answer with what shall follow: 2c, 2e, 2ce
  const std::size_t tail = line.find_last_not_of("ce") + 1;
  const std::string letters = line.substr(tail);
  if (!letters.empty() && tail > 0)
    if (auto value =
            read_answer(form, std::string(trimmed(std::string_view(line).substr(0, tail)))))
      return Give{std::move(*value), letters.find('c') != std::string::npos,
                  letters.find('e') != std::string::npos};
  return off(line, answer_range(session.questionnaire(), question));
}

Reply read_for_text(const Session& session, const AskText& asked, std::string line) {
  const bool has_default = asked.what == AskText::What::evidence_date;
  if (line.empty()) return has_default ? Reply(Say{asked.present}) : Action::keep;
  if (line == "?") return Action::help;
  if (auto refused = refused_command(line)) return *refused;
  if (line.starts_with("::")) {
    line.erase(0, 1);
  } else if (line.starts_with(':')) {
    if (const auto action = read_action(session, line)) return *action;
    return Refused{"\"" + shortened(visible(line), 40) +
                   "\" is not a command. :? lists them; to begin a text with :, type it twice."};
  }
  if (const std::string fault = fault_of(line); !fault.empty()) return Refused{fault};
  if (asked.what == AskText::What::destination) return destination(session, line);
  return Say{std::move(line)};
}

Reply read_for_contradiction(const Session& session, const AskContradiction& asked,
                             const std::string& line) {
  if (line.empty()) return Action::keep_both;
  const auto number = parse_integer(line);
  const auto count = static_cast<long>(asked.places.size());
  if (number && *number >= 1 && *number <= count)
    return ChangeOne{static_cast<std::size_t>(*number - 1)};
  if (number == count + 1) return Action::keep_both;
  if (number == count + 2) return Action::note;
  if (const auto action = read_action(session, line)) return *action;
  return off(line, "1 to " + std::to_string(count + 2));
}

Reply read_for_offers(const Session& session, const AskMore& asked, const std::string& line) {
  const std::size_t count = asked.offers.size();
  if (line.empty()) return AskThese{std::vector<bool>(count, false)};
  if (line == "a") return AskThese{std::vector<bool>(count, true)};
  if (auto chosen = read_numbers(line, count)) return AskThese{std::move(*chosen)};
  if (const auto action = read_action(session, line)) return *action;
  return off(line, "1 to " + std::to_string(count) + ", a for all, Enter for none");
}

Reply read_for_review(const Session& session, const std::string& line) {
  if (line.empty() || line == "y" || line == "yes") return Action::keep;
  if (const auto action = read_action(session, line)) return *action;
  return destination(session, line);
}

}  // namespace

Reply read_typed(const Session& session, const Prompt& prompt, const std::string& typed) {
  const std::string line(trimmed(typed));
  return std::visit(
      Overloaded{[&](const AskQuestion& asked) { return read_for_question(session, asked, line); },
                 [&](const AskText& asked) { return read_for_text(session, asked, line); },
                 [&](const AskContradiction& asked) {
                   return read_for_contradiction(session, asked, line);
                 },
                 [&](const AskMore& asked) { return read_for_offers(session, asked, line); },
                 [&](const AskReview&) { return read_for_review(session, line); }},
      prompt);
}

std::optional<Refused> refused_command(const std::string& line) {
  if (line.starts_with('?') || !action_named(line)) return std::nullopt;
  return Refused{"This asks for a text. Type :" + line + " for the command, or a longer text."};
}

std::string fault_of(std::string_view text) {
  if (first_malformed_utf8(text)) return std::string(is_malformed);
  for (std::size_t at = 0; at < text.size(); ++at)
    if (is_control(text, at)) return std::string(holds_controls);
  return {};
}

Reply read_text(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
  if (text.empty()) return Action::keep;
  if (text.size() > longest_text) return Refused{std::string(is_too_long)};
  if (const std::string fault = fault_of(text); !fault.empty()) return Refused{fault};
  return Say{std::move(text)};
}

Reply read_edited(const Session& session, const Prompt& prompt, std::string text) {
  const auto* asked = std::get_if<AskQuestion>(&prompt);
  if (asked &&
      answered_by(session.questionnaire().questions[asked->place.question]) != AnsweredBy::text)
    return Refused{"An editor is for texts. Answer here, or type c for a comment."};
  Reply reply = read_text(std::move(text));
  auto* said = std::get_if<Say>(&reply);
  return asked && said ? Reply(Give{Written{std::move(said->text)}}) : reply;
}

std::string answer_range(const Questionnaire& questionnaire, const Question& question) {
  const AnswerForm form = answer_form(questionnaire, question);
  switch (form.by) {
    case AnsweredBy::level:
      return "0 to " + std::to_string(form.options.size() - 1);
    case AnsweredBy::option:
      return "1 to " + std::to_string(form.options.size());
    case AnsweredBy::ticks:
      return "all that apply, like 1 3; 0 for none";
    case AnsweredBy::amount:
      return shortest(form.least) + " to " + shortest(form.most);
    case AnsweredBy::text:
      break;
  }
  return "text";
}

}  // namespace readiness::interview
