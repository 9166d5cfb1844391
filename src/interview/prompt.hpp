#pragma once

#include "answers/patch.hpp"
#include "base/modules.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace readiness::interview {

// What a session asks, what may be replied, and what came of it: plain values. The session knows no
// words and no keys; the dialogue turns these into lines and typed lines into these.

/// A question, or the prediction of one.
struct AskQuestion {
  AnswerPlace place;
  Boxed<Answer> present;      ///< what was answered before
  bool opens_survey = false;  ///< the first of its survey (or the first prediction)
};

/// A text about one answer.
struct AskText {
  enum class What {
    comment,
    evidence,
    evidence_date,
    unknown_reason,
    unknown_owner,
    na_reason,
    note,  ///< about a contradiction; becomes a comment
    destination
  };
  What what = What::comment;
  AnswerPlace place;
  std::string present;
};

/// Two answers that can hardly both be right.
struct AskContradiction {
  const Contradiction* contradiction = nullptr;
  std::vector<AnswerPlace> places;
};

/// A survey of which a short form asked a part only.
struct Offer {
  DimensionId survey;
  int questions = 0;     ///< that the form left out
  std::string standing;  ///< in words, such as "patchy" or "not known yet"
};
struct AskMore {
  std::vector<Offer> offers;
};

/// Before the end: what could still be looked at.
struct AskReview {
  std::vector<AnswerPlace> open, dont_know, without_evidence;
  std::vector<const Contradiction*> contradictions;
  int answered = 0, all = 0;  ///< of the questions and predictions
  int context = 0;            ///< answered on the context
};

using Prompt = std::variant<AskQuestion, AskText, AskContradiction, AskMore, AskReview>;

enum class Action {
  keep,  ///< what is there, or nothing: Enter alone
  back,
  later,
  dont_know,
  not_applicable,
  decline,
  comment,
  evidence,
  go_to,
  list,
  help,
  saved,
  quit,
  edit,  ///< this text in an editor
  keep_both,
  contradictions,  ///< those that there are, once more
  note,
};

struct Give {
  Value value;
  bool then_comment = false, then_evidence = false;
};
struct Say {
  std::string text;
};
struct GoTo {
  std::vector<AnswerPlace> found;  ///< what a number, an id or words may mean
  std::string words;
};
struct ChangeOne {
  std::size_t which = 0;  ///< of the answers that contradict each other
};
struct AskThese {
  std::vector<bool> offers;
};
/// What was typed is no reply to what was asked; the sentence says why.
struct Refused {
  std::string why;
};
using Reply = std::variant<Action, Give, Say, GoTo, ChangeOne, AskThese, Refused>;

/// What a reply came to.
struct Outcome {
  std::optional<AnswerPlace> changed;  ///< to be saved
  Boxed<Answer> before;                ///< what stood there
  bool asks_more = false;              ///< surveys were added: to be saved
  std::vector<AnswerPlace> gone;       ///< answered, and no longer asked
  std::vector<AnswerPlace> returned;   ///< answered earlier, and asked again
  std::string refusal;                 ///< one sentence; the same is asked again
  std::optional<Date> understood;      ///< a day that was not written as files write it
  std::vector<AnswerPlace> found;      ///< several questions that a search may mean
  enum class Show { nothing, help, list, saved, editor } show = Show::nothing;
  enum class End { no, stopped, finished } end = End::no;
};

}  // namespace readiness::interview
