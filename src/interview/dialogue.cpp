#include "interview/dialogue.hpp"

#include "base/overloaded.hpp"
#include "base/shell.hpp"
#include "base/text.hpp"
#include "interview/minutes.hpp"
#include "interview/outcome_text.hpp"
#include "interview/page.hpp"
#include "interview/prompt_text.hpp"
#include "interview/question_text.hpp"
#include "interview/typed.hpp"
#include "questionnaire/answer_form.hpp"

namespace readiness::interview {
namespace {

constexpr int room_for_a_reply = 8;

std::string title_line(const Questionnaire& questionnaire) {
  return questionnaire.title + " (" + questionnaire.id + " " + questionnaire.version + ")";
}

/// What is typed at a prompt, and what can be typed beside it where that is not said elsewhere.
struct LabelText {
  std::string answer, others;
};

LabelText label_text(const Session& session, const Prompt& prompt) {
  return std::visit(Overloaded{
                        [&](const AskQuestion& asked) -> LabelText {
                          const Question& question = question_at(session, asked.place);
                          const bool is_text = std::holds_alternative<Text>(question.kind);
                          return {answer_range(session.questionnaire(), question),
                                  is_text ? ":u, :b, ?" : "u, b, ?"};
                        },
                        [](const AskText&) { return LabelText{}; },
                        [](const AskContradiction& asked) {
                          return LabelText{"1 to " + std::to_string(asked.places.size() + 2), {}};
                        },
                        [](const AskMore&) {
                          return LabelText{"numbers like 1 3, a for all, Enter for none", {}};
                        },
                        [](const AskReview&) {
                          return LabelText{"Enter finishes; or a number, l, ?", {}};
                        },
                    },
                    prompt);
}

}  // namespace

std::string subject_name(const Response& response) {
  const std::string unit = subject_of(response, "unit");
  const std::string workflow = subject_of(response, "workflow");
  return unit + (unit.empty() || workflow.empty() ? "" : " - ") + workflow;
}

std::string welcome(const Questionnaire& questionnaire, const DialogueStyle& style,
                    const Welcome& known) {
  Page page(style.width);
  page.say(title_line(questionnaire));
  page.say(
      "Your answers about one team become a report: where it stands, what holds it back, and "
      "what to do next. It takes " +
      minutes_text(known.least_minutes, known.most_minutes) + ".");
  page.say((style.file.empty() ? std::string()
                               : "Every answer is saved at once in " + style.file + ". ") +
           "Stop whenever you like, with " + (style.drawn ? "Ctrl-C" : ":q and Enter or Ctrl-C") +
           ", and resume later.");
  for (const std::string& file : known.begun) {
    page.say("There is " + file + " already. To resume it, stop here and type:");
    page.verbatim(shell_line("readiness assess", "--resume " + shell_word(file), style.width));
  }
  return page.text();
}

Dialogue::Dialogue(const Session& session, DialogueStyle style)
    : session_(session), style_(std::move(style)) {}

std::string Dialogue::introduction(bool was_welcomed) const {
  const Questionnaire& questionnaire = session_.questionnaire();
  const Form& form = questionnaire.forms[session_.response().form];
  Page page(style_.width);
  if (!was_welcomed) page.say(title_line(questionnaire));
  const AskReview review = session_.review();
  const auto context = static_cast<long>(session_.places().size()) - review.all;
  page.say((form.title.empty() ? form.id : form.title) + ": " +
           counted(review.all, "question", "questions") +
           (context > 0 ? " after " + std::to_string(context) + " on the context" : "") + ", " +
           minutes_text(minutes_in_all(session_)) + ".");
  const std::string subject = subject_name(session_.response());
  if (review.answered + review.context > 0)
    page.say((subject.empty() ? "" : subject + ": ") + answered_text(session_) +
             " answered already, " + minutes_text(minutes_left(session_)) + " left.");
  if (!style_.file.empty()) page.say("Each answer is saved at once in " + style_.file + ".");
  if (!questionnaire.instructions.empty()) {
    page.blank();
    page.say(questionnaire.instructions);
    if (!style_.drawn) page.blank();
  }
  if (style_.drawn) return page.text();
  page.say(
      "Type an answer and Enter, or ? for help, b to go back, u for don't know, q to stop and "
      "resume later.");
  return page.text();
}

std::string Dialogue::show(const Prompt& prompt) const {
  return prompt_text(session_, style_, prompt);
}

std::string Dialogue::label(const Prompt& prompt) const {
  const std::string end = style_.accessible ? ": " : " > ";
  const auto [answer, others] = label_text(session_, prompt);
  const std::string before = style_.accessible ? "Answer, " : "";
  std::vector<std::string> texts;
  if (!others.empty()) texts.push_back(answer + "; or " + others);
  if (!answer.empty()) texts.push_back(answer);
  // on a narrow terminal there has to be room for the reply; ? says what may be typed
  for (const std::string& text : texts)
    if (display_width(before + text + end) <= style_.width - room_for_a_reply)
      return before + text + end;
  if (!style_.accessible) return "  > ";
  return answer.empty() ? "Text: " : "Answer: ";
}

Expect Dialogue::expect(const Session& session, const Prompt& prompt) {
  const auto* asked = std::get_if<AskQuestion>(&prompt);
  const bool is_text = asked ? answered_by(question_at(session, asked->place)) == AnsweredBy::text
                             : std::holds_alternative<AskText>(prompt);
  return is_text ? Expect::text : Expect::line;
}

std::string Dialogue::tell(const Outcome& outcome, const Prompt& asked) const {
  return outcome_text(session_, style_, outcome, asked);
}

std::string Dialogue::parting(bool finished) const {
  Page page(style_.width);
  page.blank();
  for (const AnswerPlace& place : session_.unsaved_remarks())
    page.say("Not saved: the comment or evidence on " + title_of(session_, place) +
             ", which has no answer yet.");
  const std::string answered = answered_text(session_) + " answered";
  if (style_.file.empty()) {
    page.say(answered + ".");
    return page.text();
  }
  page.say((finished ? "Done: " : "") + answered + ", saved in " + style_.file + ".");
  page.say(finished ? "See the report again, or add to the answers, with:" : "Resume later with:");
  if (finished)
    page.verbatim(shell_line("readiness report", shell_word(style_.file), style_.width));
  page.verbatim(
      shell_line("readiness assess", "--resume " + shell_word(style_.file), style_.width));
  return page.text();
}

}  // namespace readiness::interview
