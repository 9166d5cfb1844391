#include "diagnosis/reasons.hpp"

#include <algorithm>

namespace readiness::diagnosis {
namespace {

using Op = Expression::Op;

void collect(const Expression& condition, const Facts& facts, std::vector<QuestionId>& found) {
  if (evaluate(condition, facts) != Truth::yes) return;
  if (condition.op == Op::any_of || condition.op == Op::all_of) {
    for (const Expression& part : condition.arguments) collect(part, facts, found);
    return;
  }
  if (condition.op == Op::has_flag)
    if (const auto carriers = facts.flag_carriers.find(condition.flag);
        carriers != facts.flag_carriers.end())
      for (const QuestionId question : carriers->second) add_once(found, question);
  for (const QuestionId question : questions_in(condition)) add_once(found, question);
}

}  // namespace

void add_once(std::vector<QuestionId>& questions, QuestionId question) {
  if (std::find(questions.begin(), questions.end(), question) == questions.end())
    questions.push_back(question);
}

std::vector<QuestionId> supporting_questions(const Expression& condition, const Facts& facts) {
  std::vector<QuestionId> found;
  collect(condition, facts, found);
  return found;
}

std::vector<QuestionId> open_questions(const Expression& condition, const Facts& facts) {
  std::vector<QuestionId> open;
  for (const QuestionId question : questions_in(condition))
    if (facts.readings[question].state == Reading::State::open) open.push_back(question);
  return open;
}

Facts with_predictions(const Questionnaire& questionnaire, Facts facts) {
  for (const QuestionId id : questionnaire.questions.ids()) {
    Reading& reading = facts.readings[id];
    if (reading.state != Reading::State::open || !reading.predicted) continue;
    reading.state = Reading::State::given;
    reading.number = *reading.predicted;
  }
  return facts;
}

}  // namespace readiness::diagnosis
