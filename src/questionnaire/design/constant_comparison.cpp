#include "questionnaire/design/constant_comparison.hpp"

#include <limits>

namespace readiness::questionnaire {
namespace {

using Op = Expression::Op;

Op opposite(Op op) {
  switch (op) {
    case Op::equal:
      return Op::differs;
    case Op::differs:
      return Op::equal;
    case Op::less:
      return Op::at_least;
    case Op::at_most:
      return Op::more;
    case Op::more:
      return Op::at_most;
    default:
      return Op::less;
  }
}

bool never(Op op, Bounds bounds, double number) {
  switch (op) {
    case Op::equal:
      return number < bounds.least || number > bounds.most;
    case Op::differs:
      return bounds.least == bounds.most && number == bounds.least;
    case Op::less:
      return number <= bounds.least;
    case Op::at_most:
      return number < bounds.least;
    case Op::more:
      return number >= bounds.most;
    default:
      return number > bounds.most;
  }
}

}  // namespace

std::optional<Bounds> bounds_of(const Expression& quantity, const Questionnaire& questionnaire) {
  const ScoringRules& rules = questionnaire.scoring;
  constexpr double unbounded = std::numeric_limits<double>::infinity();
  switch (quantity.op) {
    case Op::level:
    case Op::predicted: {
      const Kind& kind = questionnaire.questions[quantity.question].kind;
      return Bounds{0, static_cast<double>(level_count(questionnaire, kind) - 1)};
    }
    case Op::amount: {
      const auto* number = std::get_if<Number>(&questionnaire.questions[quantity.question].kind);
      return number ? std::optional(Bounds{number->least, number->most}) : std::nullopt;
    }
    case Op::score:
    case Op::low:
    case Op::high:
      return Bounds{rules.range_low, rules.range_high};
    case Op::voices:
    case Op::evidence_count:
      return Bounds{0, unbounded};
    case Op::count_true:
      return Bounds{0, static_cast<double>(quantity.arguments.size())};
    default:
      return std::nullopt;
  }
}

std::optional<bool> constant_truth(const Expression& comparison,
                                   const Questionnaire& questionnaire) {
  const Expression& number = comparison.arguments[1];
  if (number.op != Op::number) return std::nullopt;
  const auto bounds = bounds_of(comparison.arguments[0], questionnaire);
  if (!bounds) return std::nullopt;
  if (never(comparison.op, *bounds, number.value)) return false;
  if (never(opposite(comparison.op), *bounds, number.value)) return true;
  return std::nullopt;
}

}  // namespace readiness::questionnaire
