#include "interview/outcome_text.hpp"

#include "base/text.hpp"
#include "interview/page.hpp"
#include "interview/question_text.hpp"
#include "interview/sentences.hpp"
#include "interview/typed.hpp"

namespace readiness::interview {
namespace {

std::string with_full_stop(std::string text) {
  if (!text.empty() && std::string_view(".?!").find(text.back()) == std::string_view::npos)
    text += ".";
  return text;
}

/// Writes what outcomes say.
class Told {
 public:
  Told(const Session& session, const DialogueStyle& style)
      : session_(session), style_(style), page_(style.width) {}

  std::string text(const Outcome& outcome, const Prompt& asked) {
    if (!outcome.refusal.empty()) line(outcome.refusal);
    if (outcome.understood) line("Understood as " + to_text(*outcome.understood) + ".");
    if (outcome.changed) change(outcome);
    passing(outcome.gone, no_longer_applies);
    passing(outcome.returned, applies_again);
    if (!outcome.found.empty()) {
      const auto* text = std::get_if<AskText>(&asked);
      const bool asks_where = text && text->what == AskText::What::destination;
      line(asks_where ? "Several questions fit. Which number?"
                      : "Several questions fit. Type g and the number of one, like g 3:");
      for (const AnswerPlace& place : outcome.found) line(title_of(session_, place));
    }
    if (outcome.show == Outcome::Show::list) list();
    if (outcome.show == Outcome::Show::help) help(asked);
    if (outcome.show == Outcome::Show::saved) saved(asked);
    return page_.text();
  }

 private:
  void line(const std::string& text) { page_.say(text, style_.accessible ? "" : "  "); }

  void change(const Outcome& outcome) {
    const Answer& now = *session_.answer_at(*outcome.changed);
    const bool was_unknown =
        outcome.before && std::holds_alternative<Unknown>(outcome.before->value);
    const bool is_unknown = std::holds_alternative<Unknown>(now.value);
    if (outcome.before && (outcome.before->value == now.value || (was_unknown && is_unknown)))
      return line("Saved with " + remarks(now) + ".");
    if (is_unknown) return line("Saved as don't know. " + std::string(what_dont_know_means));
    const std::string words = with_full_stop(answer_in_words(session_, *outcome.changed, now));
    if (outcome.before)
      return line("Changed: " + answer_in_words(session_, *outcome.changed, *outcome.before) +
                  " -> " + words);
    if (style_.accessible) return line("You chose " + words + " Saved.");
    line("Saved: " + words);
  }

  static std::string remarks(const Answer& answer) {
    std::vector<std::string> parts;
    if (!answer.comment.empty()) parts.emplace_back("a comment");
    if (!answer.evidence.empty())
      parts.push_back(counted(static_cast<long>(answer.evidence.size()), "piece of evidence",
                              "pieces of evidence"));
    if (const auto* unknown = std::get_if<Unknown>(&answer.value)) {
      if (!unknown->reason.empty()) parts.emplace_back("the reason");
      if (!unknown->owner.empty()) parts.emplace_back("who could answer");
      if (unknown->review_by) parts.emplace_back("by when");
    }
    return parts.empty() ? "no remarks" : enumerated(parts);
  }

  void passing(const std::vector<AnswerPlace>& places, std::string_view what) {
    for (const AnswerPlace& place : places) {
      const Question& question = question_at(session_, place);
      line(name_of(question) + std::string(what));
    }
  }

  void list() {
    std::string part;
    for (const AnswerPlace& place : session_.places()) {
      if (part_of(session_, place) != part) {
        part = part_of(session_, place);
        page_.say(part);
      }
      const auto& answer = session_.answer_at(place);
      line(title_of(session_, place) + ": " +
           (answer ? answer_in_words(session_, place, *answer) : "open"));
    }
  }

  void saved(const Prompt& asked) {
    line(answered_text(session_) + " answered" +
         (style_.file.empty() ? "." : ", saved in " + style_.file + "."));
    const auto place = place_of(asked);
    if (!place) return;
    const auto& answer = session_.answer_at(*place);
    line("This one: " + (answer ? with_full_stop(answer_in_words(session_, *place, *answer))
                                : std::string("open.")));
    if (!answer) return;
    if (!answer->comment.empty()) line("Comment: " + answer->comment);
    for (const Evidence& piece : answer->evidence)
      line("Evidence: " + piece.ref + (piece.date ? ", " + to_text(*piece.date) : ""));
    if (const auto* unknown = std::get_if<Unknown>(&answer->value))
      line("Reason: " + (unknown->reason.empty() ? "none given" : unknown->reason) +
           (unknown->owner.empty() ? "" : ". Who could answer: " + unknown->owner) +
           (unknown->review_by ? ", by " + to_text(*unknown->review_by) : ""));
  }

  [[nodiscard]] static std::optional<AnswerPlace> place_of(const Prompt& asked) {
    if (const auto* question = std::get_if<AskQuestion>(&asked)) return question->place;
    if (const auto* text = std::get_if<AskText>(&asked)) return text->place;
    return std::nullopt;
  }

  void help(const Prompt& asked) {
    const auto place = place_of(asked);
    if (place) {
      const Question& question = question_at(session_, *place);
      if (!question.why.empty()) line("Why we ask: " + question.why);
      if (!place->is_prediction && !question.evidence.empty()) line(evidence_wish(question));
      if (!question.good_enough.empty())
        line("Good enough: " + with_full_stop(question.good_enough));
      if (std::holds_alternative<AskQuestion>(asked)) keys(question);
    }
    if (std::holds_alternative<AskContradiction>(asked))
      line("Choose the answer that you would change, or keep both; Enter keeps both.");
    if (std::holds_alternative<AskMore>(asked))
      line(
          "Type the numbers of what you would answer now, like 1 3, or a for all; Enter goes on to "
          "the end.");
    if (std::holds_alternative<AskReview>(asked))
      line("Enter finishes. A number or words of a question take you to it.");
    const bool in_text = std::holds_alternative<AskText>(asked);
    const std::string colon = in_text ? ":" : "";
    line("Moving about: " + colon + "b back, " + colon + "s later, " + colon + "l list, " + colon +
         "g go to, " + colon + "w what was saved, " + colon + "q save and quit.");
    if (in_text) line("In a text, commands start with a colon; :edit opens your editor.");
  }

  void keys(const Question& question) {
    line("Answers: " + answer_range(session_.questionnaire(), question) + "; u don't know, " +
         (question.may_be_not_applicable ? "n not applicable, " : "") + "x rather not say.");
    line("With it: c comment, e evidence; 2ce answers 2 with both.");
  }

  const Session& session_;
  const DialogueStyle& style_;
  Page page_;
};

}  // namespace

std::string outcome_text(const Session& session, const DialogueStyle& style, const Outcome& outcome,
                         const Prompt& asked) {
  return Told(session, style).text(outcome, asked);
}

std::string answered_text(const Session& session) {
  const AskReview review = session.review();
  const std::string questions =
      std::to_string(review.answered) + " of " + std::to_string(review.all);
  if (review.context == 0) return questions;
  return std::to_string(review.context) + " on the context and " + questions + " questions";
}

}  // namespace readiness::interview
