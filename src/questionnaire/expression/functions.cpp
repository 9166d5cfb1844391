#include "questionnaire/expression/functions.hpp"

namespace readiness::questionnaire {
namespace {

using Op = Expression::Op;

constexpr std::array functions = {
    ExpressionFunction{"score", Op::score, {Takes::part}, 1, false, "score(governance)"},
    ExpressionFunction{"low", Op::low, {Takes::part}, 1, false, "low(governance)"},
    ExpressionFunction{"high", Op::high, {Takes::part}, 1, false, "high(governance)"},
    ExpressionFunction{"gap", Op::gap, {Takes::part}, 1, false, "gap(governance)"},
    ExpressionFunction{"gaps_over", Op::gaps_over, {Takes::quantity}, 1, false, "gaps_over(15)"},
    ExpressionFunction{
        "every", Op::every, {Takes::end, Takes::quantity}, 2, false, "every(low, 25)"},
    ExpressionFunction{
        "unknown", Op::is_unknown, {Takes::question}, 1, true, "unknown(survey.question)"},
    ExpressionFunction{
        "answered", Op::is_answered, {Takes::question}, 1, true, "answered(survey.question)"},
    ExpressionFunction{
        "na", Op::is_not_applicable, {Takes::question}, 1, true, "na(survey.question)"},
    ExpressionFunction{
        "evidence", Op::has_evidence, {Takes::question}, 1, false, "evidence(survey.question)"},
    ExpressionFunction{"flag", Op::has_flag, {Takes::flag}, 1, true, "flag(name)"},
    ExpressionFunction{"ticked",
                       Op::is_ticked,
                       {Takes::question, Takes::tick_item},
                       2,
                       true,
                       "ticked(survey.question, item)"},
    ExpressionFunction{
        "predicted", Op::predicted, {Takes::question}, 1, false, "predicted(survey.question)"},
    ExpressionFunction{
        "count", Op::count_true, {Takes::condition}, 0, true, "count(a >= 1, b >= 1)"},
    ExpressionFunction{"any", Op::any_of, {Takes::condition}, 0, true, "any(a >= 1, b >= 1)"},
    ExpressionFunction{"all", Op::all_of, {Takes::condition}, 0, true, "all(a >= 1, b >= 1)"},
    ExpressionFunction{"n", Op::voices, {Takes::role}, 1, false, "n(leader)"},
    ExpressionFunction{
        "unknown_share", Op::unknown_share, {Takes::role}, 1, false, "unknown_share(leader)"},
    ExpressionFunction{
        "evidence_count", Op::evidence_count, {Takes::gates}, 1, false, "evidence_count(gates)"},
    ExpressionFunction{
        "convergence", Op::convergence, {Takes::probe}, 1, false, "convergence(probes)"},
    ExpressionFunction{"danger", Op::danger, {Takes::probe}, 1, false, "danger(probes)"},
};

}  // namespace

std::span<const ExpressionFunction> expression_functions() { return functions; }

std::vector<std::string> function_names() {
  std::vector<std::string> names;
  for (const ExpressionFunction& function : functions) names.emplace_back(function.name);
  return names;
}

}  // namespace readiness::questionnaire
