#include "interview/dialogue.hpp"

#include "base/overloaded.hpp"
#include "base/text.hpp"
#include "interview/minutes.hpp"
#include "interview/page.hpp"
#include "interview/question_text.hpp"
#include "interview/typed.hpp"

#include <algorithm>

namespace readiness {
namespace {

using What = AskText::What;

constexpr int room_for_a_reply = 8;
constexpr std::chrono::days two_weeks{14};

const Question& question_at(const Session& session, AnswerPlace place) {
  return session.questionnaire().questions[place.question];
}

std::string numbered_titles(const Session& session, const std::vector<AnswerPlace>& places) {
  std::vector<std::string> titles;
  for (const AnswerPlace& place : places) titles.push_back(title_of(session, place));
  return joined(titles, "; ");
}

std::string progress(const Session& session, AnswerPlace place) {
  const int number = session.number_of(place);
  std::string text = "Context";
  if (number > 0)
    text = (place.is_prediction ? "Prediction " : "") + std::to_string(number) + " of " +
           std::to_string(session.count());
  return text + ", " + minutes_text(minutes_left(session)) + " left";
}

std::string evidence_wish(const Question& question) {
  return question.evidence.empty() ? "" : "Good evidence: " + question.evidence + ".";
}

std::string question_of(const AskText& asked, const Session& session) {
  const Question& question = question_at(session, asked.place);
  switch (asked.what) {
    case What::comment:
      return asked.present.empty() ? "Your comment (Enter for none):"
                                   : "Your comment so far: " + asked.present +
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
      return "What stopped you from answering? (Enter to skip)";
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
    page_.stress(wording_of(session_, asked.place), style_.bold);
    options(question_at(session_, asked.place));
    if (asked.present)
      page_.say("Your answer: " + answer_in_words(session_, asked.place, *asked.present) +
                ". Enter keeps it.");
  }

  void operator()(const AskText& asked) {
    page_.say(question_of(asked, session_), style_.accessible ? "" : "  ");
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
    option("k", "keep both");
    option("n", "keep both, and add a note");
  }

  void operator()(const AskMore& asked) {
    page_.blank();
    page_.say(
        "This form asked the questions that decide most. More of these would make clearer "
        "what is weak or not known yet:");
    int number = 0;
    for (const Offer& offer : asked.offers)
      option(std::to_string(++number),
             session_.questionnaire().dimensions[offer.survey].title + " (" + offer.standing +
                 "): " + counted(offer.questions, "question", "questions"));
  }

  void operator()(const Review& review) {
    page_.blank();
    page_.say("Before you finish: " + std::to_string(review.answered) + " of " +
              std::to_string(review.all) + " answered.");
    row("Still open: ", review.open);
    row("Don't know: ", review.dont_know);
    row("Top answers without evidence, which count one level lower: ", review.without_evidence);
    for (const Contradiction* contradiction : review.contradictions)
      page_.say("Contradiction: " + contradiction->ask, bullet());
    if (review.open.empty() && review.dont_know.empty() && review.without_evidence.empty() &&
        review.contradictions.empty())
      page_.say("Nothing is open, and nothing contradicts itself.", bullet());
  }

  [[nodiscard]] std::string text() const { return page_.text(); }

 private:
  [[nodiscard]] std::string_view bullet() const { return style_.accessible ? "" : "  "; }

  void row(const std::string& what, const std::vector<AnswerPlace>& places) {
    if (!places.empty()) page_.say(what + numbered_titles(session_, places), bullet());
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
    if (place.is_prediction)
      page_.say("These are predictions: not your own answer, but the one you expect.");
    if (!style_.accessible) page_.blank();
  }

  const Session& session_;
  const DialogueStyle& style_;
  Page page_;
};

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

  std::string whole(const Outcome& outcome, const Prompt& asked) {
    if (!outcome.refusal.empty()) line(outcome.refusal);
    if (outcome.changed) change(outcome);
    passing(outcome.gone,
            " no longer applies; your answer is kept, and comes back if it applies again.");
    passing(outcome.returned, " applies again; your answer is back.");
    if (!outcome.found.empty()) {
      line("Several questions fit. Which number?");
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
    if (is_unknown)
      return line("Saved as don't know. It widens the range of the score; it is no zero.");
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

  void passing(const std::vector<AnswerPlace>& places, const std::string& what) {
    for (const AnswerPlace& place : places) {
      const Question& question = question_at(session_, place);
      line(name_of(question) + what);
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
    line(std::to_string(session_.answered_count()) + " of " + std::to_string(session_.count()) +
         " answered" + (style_.file.empty() ? "." : ", saved in " + style_.file + "."));
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
    const bool in_text = std::holds_alternative<AskText>(asked);
    const std::string colon = in_text ? ":" : "";
    line("Moving about: " + colon + "b back, " + colon + "s later, " + colon + "l list, " + colon +
         "g go to, " + colon + "w what was saved, " + colon + "q save and quit.");
    if (in_text) line("In a text, commands start with a colon; :edit opens your editor.");
  }

  void keys(const Question& question) {
    line("Answers: " + answer_range(session_.questionnaire(), question) + "; u don't know, " +
         (question.may_be_not_applicable ? "n not applicable, " : "") + "d rather not say.");
    line("With it: c comment, e evidence" + std::string(style_.keys
                                                            ? ", before the answer or after b."
                                                            : "; 2ce answers 2 with both."));
  }

  const Session& session_;
  const DialogueStyle& style_;
  Page page_;
};

}  // namespace

Dialogue::Dialogue(const Session& session, DialogueStyle style)
    : session_(session), style_(std::move(style)) {}

std::string Dialogue::introduction() const {
  const Questionnaire& questionnaire = session_.questionnaire();
  const Form& form = questionnaire.forms[session_.response().form];
  Page page(style_.width);
  page.say(questionnaire.title + " (" + questionnaire.id + " " + questionnaire.version + ")");
  const Review review = session_.review();
  const auto context = static_cast<long>(session_.places().size()) - review.all;
  page.say((form.title.empty() ? form.id : form.title) + ": " +
           counted(review.all, "question", "questions") +
           (context > 0 ? " after " + std::to_string(context) + " on the context" : "") + ", " +
           minutes_text(minutes_in_all(session_)) + ".");
  if (review.answered > 0)
    page.say(std::to_string(review.answered) + " answered already, " +
             minutes_text(minutes_left(session_)) + " left.");
  if (!questionnaire.instructions.empty()) {
    page.blank();
    page.say(questionnaire.instructions);
    page.blank();
  }
  page.say((style_.file.empty() ? "" : "Each answer is saved at once in " + style_.file + ". ") +
           std::string("Type ? for help, b to go back, u for don't know, q to stop and go on "
                       "later."));
  return page.text();
}

std::string Dialogue::show(const Prompt& prompt) const {
  Shown shown(session_, style_);
  std::visit(shown, prompt);
  return shown.text();
}

std::string Dialogue::label(const Prompt& prompt) const {
  const std::string end = style_.accessible ? ": " : " > ";
  std::string text = std::visit(
      Overloaded{[&](const AskQuestion& asked) {
                   return answer_range(session_.questionnaire(),
                                       question_at(session_, asked.place));
                 },
                 [&](const AskText&) { return std::string(); },
                 [](const AskContradiction& asked) {
                   return "1 to " + std::to_string(asked.places.size()) + ", k or n";
                 },
                 [](const AskMore&) { return std::string("numbers, a for all, Enter for none"); },
                 [](const Review&) { return std::string("Enter finishes; or a number, l, ?"); }},
      prompt);
  if (style_.accessible) text = text.empty() ? "Text" : "Answer, " + text;
  // on a narrow terminal there has to be room for the reply; ? says what may be typed
  if (display_width(text + end) > style_.width - room_for_a_reply)
    text = style_.accessible ? "Answer" : "";
  return text.empty() ? "  > " : text + end;
}

Expect Dialogue::expect(const Session& session, const Prompt& prompt) {
  return std::visit(Overloaded{[&](const AskQuestion& asked) {
                                 const Question& question = question_at(session, asked.place);
                                 if (std::holds_alternative<Text>(question.kind))
                                   return Expect::text;
                                 const std::size_t count =
                                     options_of(session.questionnaire(), question).size();
                                 const bool one_key = count > 0 && count < 10 &&
                                                      !std::holds_alternative<Ticks>(question.kind);
                                 return one_key ? Expect::key : Expect::line;
                               },
                               [](const AskText&) { return Expect::text; },
                               [](const AskContradiction& asked) {
                                 return asked.places.size() < 10 ? Expect::key : Expect::line;
                               },
                               [](const AskMore&) { return Expect::line; },
                               [](const Review&) { return Expect::line; }},
                    prompt);
}

std::string Dialogue::tell(const Outcome& outcome, const Prompt& asked) const {
  return Told(session_, style_).whole(outcome, asked);
}

std::string Dialogue::parting(bool finished) const {
  Page page(style_.width);
  page.blank();
  for (const AnswerPlace& place : session_.unsaved_remarks())
    page.say("Not saved: the comment or evidence on " + title_of(session_, place) +
             ", which has no answer yet.");
  const std::string count =
      std::to_string(session_.answered_count()) + " of " + std::to_string(session_.count());
  if (style_.file.empty()) {
    page.say(count + " answered.");
    return page.text();
  }
  page.say((finished ? "Done: " : "Saved ") + count + (finished ? " answered, saved in " : " in ") +
           style_.file + ".");
  page.say(finished ? "See the report again, or add to the answers, with:" : "Go on later with:");
  if (finished)
    page.verbatim(shell_line("readiness report", shell_word(style_.file), style_.width));
  page.verbatim(
      shell_line("readiness assess", "--resume " + shell_word(style_.file), style_.width));
  return page.text();
}

std::string shell_word(const std::string& path) {
  const auto is_plain = [](char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || static_cast<unsigned char>(byte) >= 0x80 ||
           std::string_view("_-./+:@%,").find(byte) != std::string_view::npos;
  };
  if (!path.empty() && path.front() != '-' && std::all_of(path.begin(), path.end(), is_plain))
    return path;
  std::string quoted = "'";
  for (const char byte : path) quoted += byte == '\'' ? std::string("'\\''") : std::string(1, byte);
  return quoted + "'";
}

std::string shell_line(const std::string& program, const std::string& argument, int width) {
  const std::string line = "  " + program + " " + argument;
  if (display_width(visible(line)) < width) return line;
  return "  " + program + " \\\n    " + argument;
}

}  // namespace readiness
