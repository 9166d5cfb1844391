#pragma once

#include "answers/applies.hpp"
#include "base/modules.hpp"
#include "interview/prompt.hpp"

#include <deque>
#include <map>
#include <set>

namespace readiness::interview {

/// One sitting over a response: what to ask next, and what a reply changes. A pure state machine:
/// it sees no terminal, no file and no clock.
class Session {
 public:
  /// Starts at the first question that is open. New and changed answers are of the day `today`.
  Session(const Questionnaire& questionnaire, Response response, Date today);

  [[nodiscard]] Prompt next() const;
  [[nodiscard]] Outcome apply(const Reply& reply);

  [[nodiscard]] const Questionnaire& questionnaire() const { return *questionnaire_; }
  [[nodiscard]] const Response& response() const { return response_; }
  [[nodiscard]] Date today() const { return today_; }

  /// All that applies: context, questions survey by survey, predictions.
  [[nodiscard]] const std::vector<AnswerPlace>& places() const { return places_; }
  [[nodiscard]] const Boxed<Answer>& answer_at(AnswerPlace place) const;
  /// 1, 2, ... over all that applies but context; 0 for context.
  [[nodiscard]] int number_of(AnswerPlace place) const;
  [[nodiscard]] int count() const;  ///< how many have a number
  [[nodiscard]] AskReview review() const;

  /// Whether the form asked a selection, all of it was asked, and the rest was not offered yet.
  [[nodiscard]] bool wants_offers() const;
  /// The surveys of which the form left something out, for `offer`.
  [[nodiscard]] std::vector<Offer> left_out() const;
  void offer(std::vector<Offer> offers);

  /// Somebody else changed the answers: continues with theirs, and asks `again` if it is given.
  void go_on_with(Response response, std::optional<AnswerPlace> again);

  /// Comments and evidence that wait for an answer to be saved with.
  [[nodiscard]] std::vector<AnswerPlace> unsaved_remarks() const;

 private:
  struct Draft {
    std::string comment;
    std::vector<Evidence> evidence;
  };

  void refresh();
  [[nodiscard]] bool is_open(AnswerPlace place) const;
  [[nodiscard]] std::optional<std::size_t> index_of(AnswerPlace place) const;
  [[nodiscard]] std::optional<AnswerPlace> next_open(std::optional<AnswerPlace> after) const;
  void advance();
  void settle();

  Outcome give(const Give& reply);
  Outcome say(const Say& reply, const AskText& asked);
  Outcome obey(Action action);
  Outcome keep();
  Outcome obey_at(AnswerPlace place, Action action);
  Outcome obey_in_text(Action action, const AskText& asked);
  Outcome go_to(const GoTo& reply);
  Outcome change(std::size_t which);
  Outcome ask_these(const std::vector<bool>& chosen);
  Outcome go_back();

  /// Why an answer is impossible given the others; empty where it is possible.
  [[nodiscard]] std::string why_impossible(QuestionId question, const Value& value) const;
  void put(AnswerPlace place, Answer answer, Outcome& outcome);
  [[nodiscard]] Answer with_value(AnswerPlace place, Value value) const;
  void queue_text(AskText::What what, AnswerPlace place, std::string present = {});
  void queue_contradictions();
  void queue_contradiction(const Contradiction* found);
  void jump(AnswerPlace place);
  void move_to(std::optional<AnswerPlace> place);
  [[nodiscard]] bool is_same_part(AnswerPlace a, AnswerPlace b) const;
  [[nodiscard]] AnswerPlace here() const;

  const Questionnaire* questionnaire_;
  Response response_;
  Date today_;
  Sheet sheet_;
  std::vector<AnswerPlace> places_;
  std::optional<AnswerPlace> current_;  ///< none: at the end
  std::optional<AnswerPlace> last_;     ///< where we were before
  std::deque<Prompt> queue_;            ///< follow-ups of what was just answered
  bool leaves_ = false;                 ///< go on once the queue is empty
  bool from_review_ = false;
  std::map<AnswerPlace, Draft> drafts_;
  std::set<AnswerPlace> deferred_;
  std::set<std::string> known_contradictions_;
  std::string evidence_ref_;
  std::optional<std::vector<Offer>> offers_;
  bool was_offered_ = false;
};

/// Whether an answer is the best there is, asks for evidence and has none: it may count for less.
[[nodiscard]] bool lacks_evidence(const Questionnaire& questionnaire, AnswerPlace place,
                                  const Answer& answer);

}  // namespace readiness::interview
