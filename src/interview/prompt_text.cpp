#include "interview/prompt_text.hpp"

#include "base/text.hpp"
#include "interview/minutes.hpp"
#include "interview/page.hpp"
#include "interview/question_text.hpp"
#include "interview/sentences.hpp"

namespace readiness::interview {
namespace {

using What = AskText::What;

constexpr int two_weeks = 14;

std::string numbered_titles(const Session& session, const std::vector<AnswerPlace>& places) {
  std::vector<std::string> titles;
  for (const AnswerPlace& place : places) titles.push_back(title_of(session, place));
  return joined(titles, "; ");
}

std::string progress(const Session& session, AnswerPlace place) {
  const std::string number = number_text(session, place);
  const std::string text = number.empty()        ? "Context"
                           : place.is_prediction ? "Prediction " + number
                                                 : number;
  return text + ", " + minutes_text(minutes_left(session)) + " left";
}

/// Writes what prompts show.
class Shown {
 public:
  Shown(const Session& session, const DialogueStyle& style)
      : session_(session), style_(style), page_(style.width) {}

  void operator()(const AskQuestion& asked) {
    page_.blank();
    if (asked.opens_survey) opening(asked.place);
    if (style_.accessible)
      page_.say("Question: " + progress(session_, asked.place) + ".");
    else
      page_.say("[" + progress(session_, asked.place) + "]");
    page_.say(wording_of(session_, asked.place));
    options(question_at(session_, asked.place));
    if (asked.present)
      page_.say("Your answer: " + answer_in_words(session_, asked.place, *asked.present) +
                ". Enter keeps it.");
  }

  void operator()(const AskText& asked) {
    page_.say(asked_text(asked, session_), style_.accessible ? "" : "  ");
  }

  void operator()(const AskContradiction& asked) {
    page_.blank();
    page_.say(asked.contradiction->ask);
    int number = 0;
    for (const AnswerPlace& place : asked.places) {
      const auto& answer = session_.answer_at(place);
      std::string text = "change " + title_of(session_, place);
      if (answer) text += ": " + answer_in_words(session_, place, *answer);
      option(std::to_string(++number), text);
    }
    option(std::to_string(++number), "keep both");
    option(std::to_string(++number), "keep both, and add a note");
  }

  void operator()(const AskMore& asked) {
    page_.blank();
    page_.say(
        "That was the form; it asked what decides most. More questions would make clearer what is "
        "weak or not known yet. Which would you answer now?");
    int number = 0;
    for (const Offer& offer : asked.offers)
      option(std::to_string(++number),
             session_.questionnaire().dimensions[offer.survey].title + " (" + offer.standing +
                 "): " + counted(offer.questions, "question", "questions"));
  }

  void operator()(const AskReview& review) {
    page_.blank();
    page_.say("Before you finish: " + std::to_string(review.answered) + " of " +
              std::to_string(review.all) + " answered.");
    row("Still open: ", review.open);
    row("Don't know: ", review.dont_know);
    row(std::string(lack_evidence) + ": ", review.without_evidence);
    for (const Contradiction* contradiction : review.contradictions)
      page_.say("Contradiction (" + titles_in(*contradiction) + "): " + contradiction->ask,
                bullet());
    if (review.open.empty() && review.dont_know.empty() && review.without_evidence.empty() &&
        review.contradictions.empty())
      page_.say(nothing_is_open, bullet());
  }

  [[nodiscard]] std::string text() const { return page_.text(); }

 private:
  [[nodiscard]] std::string_view bullet() const { return style_.accessible ? "" : "  "; }

  void row(const std::string& what, const std::vector<AnswerPlace>& places) {
    if (!places.empty()) page_.say(what + numbered_titles(session_, places), bullet());
  }

  [[nodiscard]] std::string titles_in(const Contradiction& contradiction) const {
    std::vector<std::string> titles;
    for (const QuestionId id : questions_in(contradiction.when))
      titles.push_back(title_of(session_, {id, false}));
    return enumerated(titles);
  }

  void option(const std::string& key, const std::string& text) {
    if (style_.accessible)
      page_.say("Option " + key + ": " + text + ".");
    else
      page_.say(text, "  " + key + "  ");
  }

  void options(const Question& question) {
    for (const OptionText& each : options_of(session_.questionnaire(), question))
      option(each.key, each.text);
  }

  void opening(AnswerPlace place) {
    const std::string part = part_of(session_, place);
    if (style_.accessible) {
      page_.say("Section: " + part + ".");
    } else {
      page_.say(part);
      page_.say(std::string(static_cast<std::size_t>(display_width(part)), '-'));
    }
    if (place.is_prediction) page_.say(are_predictions);
    if (!style_.accessible) page_.blank();
  }

  const Session& session_;
  const DialogueStyle& style_;
  Page page_;
};

}  // namespace

std::string who_reads_it(const Session& session) {
  const bool is_named = session.questionnaire().roles[session.response().role].named;
  return is_named ? "which the full report quotes"
                  : "which no report quotes but whoever collects the files can read";
}

std::string asked_text(const AskText& asked, const Session& session) {
  const Question& question = question_at(session, asked.place);
  switch (asked.what) {
    case What::comment:
      return asked.present.empty()
                 ? "Your comment, " + who_reads_it(session) + " (Enter for none):"
                 : "Your comment so far, " + who_reads_it(session) + ": " + asked.present +
                       "\nA new one, Enter keeps it, - removes it:";
    case What::note:
      return "What should a reader know? It is saved as a comment:";
    case What::evidence:
      if (asked.present == "more") return "More evidence (Enter when that is all):";
      return evidence_wish(question) + (question.evidence.empty() ? "" : "\n") +
             "A file, a link or a short text (Enter for none):";
    case What::evidence_date:
      return "Its date (Enter for " + asked.present + ", - for none):";
    case What::unknown_reason:
      return "Why is it not known? (Enter to skip)";
    case What::unknown_owner:
      return "Who could answer, and by when? Like: head-of-risk " +
             to_text(session.today() + two_weeks) + " (Enter to skip)";
    case What::na_reason:
      return "Why does it not apply?";
    case What::destination:
      return "Where to? A number, an id or words of a question:";
  }
  return {};
}

std::string prompt_text(const Session& session, const DialogueStyle& style, const Prompt& prompt) {
  Shown shown(session, style);
  std::visit(shown, prompt);
  return shown.text();
}

}  // namespace readiness::interview
