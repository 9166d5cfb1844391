#include "report/handout/condition.hpp"

namespace readiness::report {
namespace {

using Op = Expression::Op;

class ConditionTree {
 public:
  ConditionTree(const Questionnaire& questionnaire, RoleId role)
      : questionnaire_(questionnaire), role_(role) {}

  [[nodiscard]] Json tree(const Expression& expression) const {
    switch (expression.op) {
      case Op::any_of:
        return with_arguments("or", expression);
      case Op::all_of:
        return with_arguments("and", expression);
      case Op::negation:
        return with_arguments("not", expression);
      case Op::equal:
        return with_arguments("==", expression);
      case Op::differs:
        return with_arguments("!=", expression);
      case Op::less:
        return with_arguments("<", expression);
      case Op::at_most:
        return with_arguments("<=", expression);
      case Op::more:
        return with_arguments(">", expression);
      case Op::at_least:
        return with_arguments(">=", expression);
      case Op::one_of:
        return with_arguments("in", expression);
      case Op::sum:
        return with_arguments("+", expression);
      case Op::difference:
        return with_arguments("-", expression);
      case Op::product:
        return with_arguments("*", expression);
      case Op::quotient:
        return with_arguments("/", expression);
      case Op::count_true:
        return with_arguments("count", expression);
      case Op::number:
        return Json::array({"number", expression.value});
      case Op::level:
      case Op::amount:
        return about("level", expression);
      case Op::chosen:
        return about("option", expression);
      case Op::predicted:
        return about("predicted", expression);
      case Op::is_unknown:
        return about("unknown", expression);
      case Op::is_answered:
        return about("answered", expression);
      case Op::is_not_applicable:
        return about("na", expression);
      case Op::has_evidence:
        return about("evidence", expression);
      case Op::is_ticked: {
        Json json = about("ticked", expression);
        json.push_back(expression.item);
        return json;
      }
      case Op::has_flag:
        return Json::array({"flag", expression.flag});
      case Op::role_is:
        return Json::array({expression.role == role_ ? "yes" : "no"});
      case Op::voices:
        return Json::array({"number", expression.role == role_ ? 1 : 0});
      case Op::evidence_count:
        return Json::array({"number", 0});
      case Op::every:
        return Json::array({"yes"});  // of the dimensions that have a score: none in a sitting
      case Op::convergence:
      case Op::danger:
      case Op::score:
      case Op::low:
      case Op::high:
      case Op::gap:
      case Op::unknown_share:
      case Op::gaps_over:
        break;
    }
    return Json::array({"open"});
  }

 private:
  [[nodiscard]] Json with_arguments(const char* name, const Expression& expression) const {
    Json json = Json::array({name});
    for (const Expression& argument : expression.arguments) json.push_back(tree(argument));
    return json;
  }

  [[nodiscard]] Json about(const char* name, const Expression& expression) const {
    return Json::array({name, questionnaire_.questions[expression.question].id});
  }

  const Questionnaire& questionnaire_;
  RoleId role_;
};

}  // namespace

Json condition_json(const Questionnaire& questionnaire, const Expression& condition, RoleId role) {
  return ConditionTree(questionnaire, role).tree(condition);
}

}  // namespace readiness::report
