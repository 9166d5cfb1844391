#include "questionnaire/expression/expression.hpp"

#include <algorithm>

namespace readiness::questionnaire {
namespace {

void collect(const Expression& expression, std::vector<QuestionId>& found) {
  if (reads_question(expression) &&
      std::find(found.begin(), found.end(), expression.question) == found.end())
    found.push_back(expression.question);
  for (const Expression& argument : expression.arguments) collect(argument, found);
}

}  // namespace

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

bool is_condition(Expression::Op op) {
  switch (op) {
    case Expression::Op::any_of:
    case Expression::Op::all_of:
    case Expression::Op::negation:
    case Expression::Op::equal:
    case Expression::Op::differs:
    case Expression::Op::less:
    case Expression::Op::at_most:
    case Expression::Op::more:
    case Expression::Op::at_least:
    case Expression::Op::one_of:
    case Expression::Op::is_unknown:
    case Expression::Op::is_answered:
    case Expression::Op::is_not_applicable:
    case Expression::Op::has_evidence:
    case Expression::Op::is_ticked:
    case Expression::Op::role_is:
    case Expression::Op::has_flag:
    case Expression::Op::every:
      return true;
    case Expression::Op::number:
    case Expression::Op::sum:
    case Expression::Op::difference:
    case Expression::Op::product:
    case Expression::Op::quotient:
    case Expression::Op::level:
    case Expression::Op::amount:
    case Expression::Op::chosen:
    case Expression::Op::predicted:
    case Expression::Op::convergence:
    case Expression::Op::danger:
    case Expression::Op::score:
    case Expression::Op::low:
    case Expression::Op::high:
    case Expression::Op::gap:
    case Expression::Op::voices:
    case Expression::Op::unknown_share:
    case Expression::Op::gaps_over:
    case Expression::Op::evidence_count:
    case Expression::Op::count_true:
      return false;
  }
  return false;
}

std::vector<QuestionId> questions_in(const Expression& expression) {
  std::vector<QuestionId> found;
  collect(expression, found);
  return found;
}

}  // namespace readiness::questionnaire
