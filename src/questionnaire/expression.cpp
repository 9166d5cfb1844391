#include "questionnaire/expression.hpp"

#include <algorithm>

namespace readiness {
namespace {

bool reads_question(const Expression& expression) {
  using Op = Expression::Op;
  switch (expression.op) {
    case Op::level:
    case Op::amount:
    case Op::chosen:
    case Op::predicted:
    case Op::is_unknown:
    case Op::is_answered:
    case Op::is_not_applicable:
    case Op::has_evidence:
    case Op::is_ticked:
      return true;
    case Op::convergence:
    case Op::danger:
      return !expression.of_survey;
    default:
      return false;
  }
}

void collect(const Expression& expression, std::vector<QuestionId>& found) {
  if (reads_question(expression) &&
      std::find(found.begin(), found.end(), expression.question) == found.end())
    found.push_back(expression.question);
  for (const Expression& argument : expression.arguments) collect(argument, found);
}

}  // namespace

std::vector<QuestionId> questions_in(const Expression& expression) {
  std::vector<QuestionId> found;
  collect(expression, found);
  return found;
}

}  // namespace readiness
