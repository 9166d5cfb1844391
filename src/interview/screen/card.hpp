#pragma once

#include "base/modules.hpp"
#include "interview/opening_question.hpp"
#include "interview/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::interview {

/// One of what can be chosen.
struct CardOption {
  std::string text;
  std::string line;  ///< what is typed for it where lines are typed
  std::string more;  ///< of a row of a list: what stands in its second column
  std::string flag;  ///< a few words behind it that somebody should notice
  std::string part;  ///< the heading above it, where one begins
};

/// A key beside the answers, the line that it stands for, and what it does.
struct CardKey {
  std::string key;
  std::string line;
  std::string does;  ///< empty: it works, and goes without saying
};

/// One thing that is asked, as words without layout: a question, a text about an answer, the
/// set-up, the review. Whatever is pressed comes to a line as somebody would type it, so that both
/// ways of asking share one meaning.
struct Card {
  enum class Input {
    one,   ///< of the options; a digit takes at once
    many,  ///< of the options: ticks
    list,  ///< a row of a list that may be long, to go to
    text,
    number  ///< letters are keys
  };
  Input input = Input::one;
  std::string part, progress;
  std::optional<double> share;  ///< of all that is done, for a bar
  std::string text;
  std::vector<std::string> details;  ///< what should be known as well
  std::vector<CardOption> options;
  bool is_pair = false;              ///< the first two options are weighed against each other
  std::optional<std::size_t> begin;  ///< the option where the cursor is at first; none: nowhere
  std::vector<bool> ticked;          ///< at first
  std::string label;                 ///< of the field
  std::string present;               ///< what stands in it at first
  std::string emptied;               ///< the line for a field that held something and is empty now
  std::vector<std::string> why;      ///< shown when asked for
  std::vector<CardKey> keys;
  std::optional<std::string> enter;   ///< what Enter alone stands for; none: it wants an answer
  std::optional<std::string> escape;  ///< likewise Escape
  std::string back;                   ///< likewise going back; empty: one cannot
  std::string enter_does;             ///< what the footer says of Enter alone
};

[[nodiscard]] Card card_of(const Session& session, const Prompt& prompt);
[[nodiscard]] Card card_of(const OpeningQuestion& question, std::size_t number, std::size_t count);

/// All that applies with its answers, to go to one of them.
[[nodiscard]] Card list_card(const Session& session);

/// An answered question as one line: what stays above.
[[nodiscard]] std::string summary_of(const Session& session, AnswerPlace place);

}  // namespace readiness::interview
