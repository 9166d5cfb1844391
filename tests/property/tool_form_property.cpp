// A form tool asks what the program asks: its conditions hold exactly where a question applies.

#include "answers/applies.hpp"
#include "answers/asked.hpp"
#include "base/number.hpp"
#include "cli/show/handout.hpp"
#include "everything.hpp"
#include "property/cases.hpp"
#include "questionnaire/answer_form.hpp"
#include "report/handout/tool_form.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace readiness::property {
namespace {

/// What a form tool knows of somebody: a code or a number for each question that was shown.
class ToolAnswers {
 public:
  ToolAnswers(const Questionnaire& questionnaire, const Response& response, const Sheet& sheet) {
    for (const QuestionId id : questionnaire.questions.ids()) {
      const auto& answer = response.answers[id];
      if (!answer || !sheet.applies[id]) continue;
      const Question& question = questionnaire.questions[id];
      const Value& value = answer->value;
      if (const auto* amount = std::get_if<Amount>(&value)) numbers_[question.id] = amount->number;
      if (const auto* level = std::get_if<Leveled>(&value))
        codes_[question.id] = std::to_string(level->level);
      if (const auto* chosen = std::get_if<Chosen>(&value))
        codes_[question.id] = choice_ids(questionnaire, question)[chosen->option];
      if (answered_by(question) == AnsweredBy::amount) continue;
      if (std::holds_alternative<Unknown>(value)) codes_[question.id] = code_unknown;
      if (std::holds_alternative<Declined>(value)) codes_[question.id] = code_declined;
      if (std::holds_alternative<NotApplicable>(value)) codes_[question.id] = code_not_applicable;
    }
  }

  [[nodiscard]] bool hold(const ToolCondition& condition) const {
    using Kind = ToolCondition::Kind;
    const auto code = codes_.find(condition.question);
    const auto number = numbers_.find(condition.question);
    const auto holds = [&](const ToolCondition& part) { return hold(part); };
    switch (condition.kind) {
      case Kind::all:
        return std::all_of(condition.parts.begin(), condition.parts.end(), holds);
      case Kind::any:
        return std::any_of(condition.parts.begin(), condition.parts.end(), holds);
      case Kind::is_code:
        return code != codes_.end() && code->second == condition.code;
      case Kind::is_empty:
        return code == codes_.end() && number == numbers_.end();
      case Kind::compares:
        return number != numbers_.end() &&
               compares(number->second, condition.sign, condition.number);
    }
    return false;
  }

 private:
  static bool compares(double a, const std::string& sign, double b) {
    if (sign == "=") return a == b;
    if (sign == "!=") return a != b;
    if (sign == "<") return a < b;
    if (sign == "<=") return a <= b;
    return sign == ">" ? a > b : a >= b;
  }

  std::map<std::string, std::string> codes_;
  std::map<std::string, double> numbers_;
};

/// Form tools have no code for an amount that nobody knows, or that does not apply.
Response as_a_tool_has_it(const Questionnaire& questionnaire, Response response) {
  for (const QuestionId id : questionnaire.questions.ids())
    if (answered_by(questionnaire.questions[id]) == AnsweredBy::amount && response.answers[id] &&
        !std::holds_alternative<Amount>(response.answers[id]->value))
      response.answers[id].reset();
  return response;
}

}  // namespace

TEST_CASE("the conditions of a form tool hold exactly where a question applies") {
  int held = 0, failed = 0, left_out = 0;
  on_random_cases(10, {}, [&](const Case& c) {
    Response response = as_a_tool_has_it(c.questionnaire, c.response);
    response.also.clear();
    for (const QuestionId id : c.questionnaire.questions.ids())
      if (!asked_in_form(c.questionnaire, response, id)) response.answers[id].reset();
    const Sheet sheet = make_sheet(c.questionnaire, response);
    const Handout handout =
        make_handout(c.questionnaire, response.form, response.role, "en", {}, "");
    const ToolForm form = tool_form(handout);
    const ToolAnswers answers(c.questionnaire, response, sheet);
    for (std::size_t i = 0; i < form.questions.size(); ++i) {
      const AnswerPlace place = handout.questions[i].place;
      if (place.is_prediction || !c.questionnaire.questions[place.question].when) continue;
      if (!form.questions[i].when) {
        ++left_out;
        continue;
      }
      INFO(form.questions[i].name);
      const bool holds = answers.hold(*form.questions[i].when);
      CHECK(holds == sheet.applies[place.question]);
      ++(holds ? held : failed);
    }
  });
  // Enough of both to mean something, also in a sanitized run of a fifth of the cases.
  CHECK(held > 20);
  CHECK(failed > 5);
}

}  // namespace readiness::property
