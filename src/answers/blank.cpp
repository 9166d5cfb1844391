#include "answers/blank.hpp"

#include "answers/asked.hpp"
#include "answers/model.hpp"
#include "answers/write.hpp"
#include "base/number.hpp"
#include "base/overloaded.hpp"
#include "base/text.hpp"

namespace readiness::answers {
namespace {

constexpr int text_width = 90;

/// One way to answer: what to write and what it means.
struct Choices {
  std::vector<std::pair<std::string, std::string>> rows;
  std::string example;
};

Choices of_scale(const Scale& scale) {
  Choices choices{{}, scale.options.front().id};
  for (const Option& option : scale.options) choices.rows.emplace_back(option.id, option.label);
  return choices;
}

Choices choices_of(const Questionnaire& questionnaire, const Question& question) {
  return std::visit(
      Overloaded{
          [](const Anchors& anchors) {
            Choices choices{{}, "0"};
            for (std::size_t i = 0; i < anchors.anchors.size(); ++i)
              choices.rows.emplace_back(std::to_string(i), anchors.anchors[i].text);
            return choices;
          },
          [&](const Choice& choice) { return of_scale(questionnaire.scales[choice.scale]); },
          [](const Ticks& ticks) {
            Choices choices{{}, "[" + ticks.items.front().id + "]"};
            for (const TickItem& item : ticks.items) choices.rows.emplace_back(item.id, item.text);
            return choices;
          },
          [](const Count& count) {
            return Choices{{{"0 to " + std::to_string(count.of), "a whole number"}}, "0"};
          },
          [](const Number& number) {
            return Choices{{{"a number", number.unit}}, shortest(number.least)};
          },
          [](const Text&) {
            return Choices{{{"text", ""}}, "\"...\""};
          },
          [&](const Probe& probe) { return of_scale(questionnaire.scales[probe.scale]); },
      },
      question.kind);
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
        "# Take the # away in front of a question and write the answer behind it. In place of an "
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
    const Choices choices = choices_of(questionnaire_, question);
    for (const auto& [id, meaning] : choices.rows)
      comment("  " + id + (meaning.empty() ? "" : ": " + meaning));
    if (!question.evidence.empty() && !prediction) comment("Evidence: " + question.evidence);
    line("  # " + question.id + ": " + choices.example);
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
