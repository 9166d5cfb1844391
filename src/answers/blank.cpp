#include "answers/blank.hpp"

#include "answers/asked.hpp"
#include "answers/model.hpp"
#include "answers/write.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "questionnaire/answer_form.hpp"

namespace readiness::answers {
namespace {

constexpr int text_width = 90;

/// The ways to answer: what to write, and what it means.
std::vector<std::string> choices_of(const AnswerForm& form) {
  if (form.by == AnsweredBy::text) return {"text"};
  if (form.by == AnsweredBy::amount && form.is_whole)
    return {shortest(form.least) + " to " + shortest(form.most) + ": a whole number"};
  if (form.by == AnsweredBy::amount)
    return {"a number" + (form.unit.empty() ? "" : ": " + form.unit)};
  std::vector<std::string> choices;
  for (const AnswerOption& option : form.options) choices.push_back(option.id + ": " + option.text);
  return choices;
}

std::string example_of(const AnswerForm& form) {
  if (form.by == AnsweredBy::text) return "\"...\"";
  if (form.by == AnsweredBy::amount) return shortest(form.least);
  const std::string& first = form.options.front().id;
  return form.by == AnsweredBy::ticks ? "[" + first + "]" : first;
}

class Blank {
 public:
  Blank(const Questionnaire& questionnaire, const Form& form, RoleId role)
      : questionnaire_(questionnaire), form_(form), role_(role) {}

  std::string text() {
    head();
    block("context",
          [&](QuestionId id) { return is_context(questionnaire_.questions[id]) && asks(id); });
    block("answers",
          [&](QuestionId id) { return !is_context(questionnaire_.questions[id]) && asks(id); });
    if (form_.predictions)
      block("predictions",
            [&](QuestionId id) { return predicted_by(questionnaire_.questions[id], role_); });
    return std::move(text_);
  }

 private:
  [[nodiscard]] bool asks(QuestionId id) const {
    return form_asks(questionnaire_, form_, role_, id);
  }

  void line(const std::string& text) { text_ += text + "\n"; }
  void comment(const std::string& text) {
    for (const std::string& part : wrapped(visible(text), text_width)) line("  # " + part);
  }

  void head() {
    line("schema: readiness/answers@1");
    text_ += questionnaire_yaml(questionnaire_);
    line("# subject: {unit: ..., workflow: ..., people: ..., cycle: ...}");
    line("respondent: {role: " + questionnaire_.roles[role_].id + ", form: " + form_.id + "}");
    line("# defaults: {date: 2026-01-31}      # the day of the answers");
    line("#");
    line(
        "# Remove the # before a question and write the answer after it. Instead of an "
        "answer:");
    line("#   question: {unknown: why, owner: who could say, review_by: 2026-02-28}");
    line("#   question: {declined: true}");
    line("#   question: {na: why}              where the question allows it");
    line("# More: {answer: 1, comment: ..., evidence: [{ref: where, date: 2026-01-31}]}");
  }

  template <class Belongs>
  void block(const std::string& name, Belongs belongs) {
    bool empty = true;
    for (const QuestionId id : questionnaire_.questions.ids()) {
      if (!belongs(id)) continue;
      if (empty) line("\n" + name + ":");
      empty = false;
      question(questionnaire_.questions[id], name == "predictions");
    }
  }

  void question(const Question& question, bool prediction) {
    const bool has_own_words = prediction && !question.prediction.empty();
    line("");
    comment(has_own_words ? question.prediction : text_for(questionnaire_, question, role_));
    const AnswerForm form = answer_form(questionnaire_, question);
    for (const std::string& choice : choices_of(form)) comment("  " + choice);
    if (!question.evidence.empty() && !prediction) comment("Evidence: " + question.evidence);
    line("  # " + question.id + ": " + example_of(form));
  }

  const Questionnaire& questionnaire_;
  const Form& form_;
  RoleId role_;
  std::string text_;
};

}  // namespace

std::string blank_answers(const Questionnaire& questionnaire, const Form& form, RoleId role) {
  return Blank(questionnaire, form, role).text();
}

}  // namespace readiness::answers
