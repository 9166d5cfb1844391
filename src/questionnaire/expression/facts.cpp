#include "questionnaire/expression/facts.hpp"

#include "base/number.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::questionnaire {
namespace {

using Op = Expression::Op;
using State = Reading::State;

/// A number that may be open or absent. A count of conditions is given with the number of those
/// that are still unknown: it lies between `number` and `number + unknown`.
struct Quantity {
  State state = State::given;
  double number = 0;
  int unknown = 0;
};

Quantity known(double number) { return {State::given, number, 0}; }
Quantity open() { return {State::open, 0, 0}; }
Quantity absent() { return {State::absent, 0, 0}; }
Quantity known_or_open(std::optional<double> number) { return number ? known(*number) : open(); }

Truth truth(bool holds) { return holds ? Truth::yes : Truth::no; }

Quantity quantity(const Expression& expression, const Facts& facts);

Quantity reading_of(const Expression& expression, const Facts& facts) {
  const Reading& reading = facts.readings[expression.question];
  if (reading.state != State::given) return {reading.state, 0, 0};
  if (expression.op == Op::chosen)
    return reading.option ? known(static_cast<double>(*reading.option)) : open();
  return known(reading.number);
}

Quantity mean_over(const std::map<std::size_t, double>& values) {
  if (values.empty()) return open();
  double sum = 0;
  for (const auto& [question, value] : values) sum += value;
  return known(sum / static_cast<double>(values.size()));
}

Quantity of_probe(const Expression& expression, const std::map<std::size_t, double>& values) {
  if (expression.of_survey) return mean_over(values);
  const auto found = values.find(expression.question.value);
  return found == values.end() ? open() : known(found->second);
}

const PartReading& part_reading(const Expression::Part& part, const Facts& facts) {
  switch (part.kind) {
    case Expression::Part::Kind::overall:
      return facts.overall;
    case Expression::Part::Kind::dimension:
      return facts.dimensions[DimensionId{part.index}];
    case Expression::Part::Kind::facet:
      return facts.facets[FacetId{part.index}];
  }
  return facts.overall;
}

std::optional<double> end_of(Op end, const PartReading& part) {
  if (end == Op::low) return part.low;
  if (end == Op::high) return part.high;
  if (end == Op::gap) return part.gap;
  return part.score;
}

Quantity count_of_gaps(const Expression& expression, const Facts& facts) {
  if (!facts.gaps) return open();
  const Quantity bound = quantity(expression.arguments.front(), facts);
  if (bound.state != State::given) return bound;
  const auto wide = [&](double gap) { return std::abs(gap) >= bound.number - tolerance; };
  return known(static_cast<double>(std::count_if(facts.gaps->begin(), facts.gaps->end(), wide)));
}

Quantity count_of_true(const Expression& expression, const Facts& facts) {
  Quantity count;
  for (const Expression& argument : expression.arguments) {
    const Truth holds = evaluate(argument, facts);
    count.number += holds == Truth::yes ? 1 : 0;
    count.unknown += holds == Truth::unknown ? 1 : 0;
  }
  return count;
}

Quantity arithmetic(const Expression& expression, const Facts& facts) {
  const Quantity a = quantity(expression.arguments[0], facts);
  const Quantity b = quantity(expression.arguments[1], facts);
  if (a.state == State::absent || b.state == State::absent) return absent();
  if (a.state == State::open || b.state == State::open || a.unknown + b.unknown > 0) return open();
  if (expression.op == Op::sum) return known(a.number + b.number);
  if (expression.op == Op::difference) return known(a.number - b.number);
  if (expression.op == Op::product) return known(a.number * b.number);
  return std::abs(b.number) < tolerance ? absent() : known(a.number / b.number);
}

Quantity share_of_unknown(const Expression& expression, const Facts& facts) {
  const auto found = facts.unknown_share.find(expression.role.value);
  return found == facts.unknown_share.end() ? open() : known(found->second);
}

Quantity quantity(const Expression& expression, const Facts& facts) {
  switch (expression.op) {
    case Op::number:
      return known(expression.value);
    case Op::sum:
    case Op::difference:
    case Op::product:
    case Op::quotient:
      return arithmetic(expression, facts);
    case Op::level:
    case Op::amount:
    case Op::chosen:
      return reading_of(expression, facts);
    case Op::predicted:
      return known_or_open(facts.readings[expression.question].predicted);
    case Op::convergence:
      return of_probe(expression, facts.convergence);
    case Op::danger:
      return of_probe(expression, facts.danger);
    case Op::score:
    case Op::low:
    case Op::high:
    case Op::gap:
      return known_or_open(end_of(expression.op, part_reading(expression.part, facts)));
    case Op::voices:
      return known(facts.voices[expression.role]);
    case Op::unknown_share:
      return share_of_unknown(expression, facts);
    case Op::gaps_over:
      return count_of_gaps(expression, facts);
    case Op::evidence_count:
      return known(facts.evidence_count);
    case Op::count_true:
      return count_of_true(expression, facts);
    case Op::any_of:
    case Op::all_of:
    case Op::negation:
    case Op::equal:
    case Op::differs:
    case Op::less:
    case Op::at_most:
    case Op::more:
    case Op::at_least:
    case Op::one_of:
    case Op::is_unknown:
    case Op::is_answered:
    case Op::is_not_applicable:
    case Op::has_evidence:
    case Op::is_ticked:
    case Op::role_is:
    case Op::has_flag:
    case Op::every:
      break;
  }
  const Truth holds = evaluate(expression, facts);
  return holds == Truth::unknown ? open() : known(holds == Truth::yes ? 1 : 0);
}

bool compare(Op op, double a, double b) {
  const bool same = std::abs(a - b) < tolerance;
  switch (op) {
    case Op::equal:
      return same;
    case Op::differs:
      return !same;
    case Op::less:
      return !same && a < b;
    case Op::at_most:
      return same || a < b;
    case Op::more:
      return !same && a > b;
    default:
      return same || a > b;
  }
}

Truth comparison(Op op, const Quantity& a, const Quantity& b) {
  if (a.state == State::absent || b.state == State::absent) return Truth::no;
  if (a.state == State::open || b.state == State::open) return Truth::unknown;
  const Truth holds = truth(compare(op, a.number, b.number));
  for (int i = 0; i <= a.unknown; ++i)
    for (int j = 0; j <= b.unknown; ++j)
      if (truth(compare(op, a.number + i, b.number + j)) != holds) return Truth::unknown;
  return holds;
}

Truth is_one_of(const Expression& expression, const Facts& facts) {
  const Quantity wanted = quantity(expression.arguments.front(), facts);
  Truth holds = Truth::no;
  for (std::size_t i = 1; i < expression.arguments.size(); ++i)
    holds =
        either_of(holds, comparison(Op::equal, wanted, quantity(expression.arguments[i], facts)));
  return holds;
}

Truth every_dimension(const Expression& expression, const Facts& facts) {
  const Quantity bound = quantity(expression.arguments[1], facts);
  Truth holds = Truth::yes;
  for (const DimensionId dimension : facts.counted_dimensions) {
    const auto end = end_of(expression.arguments[0].op, facts.dimensions[dimension]);
    holds = both(holds, comparison(Op::at_least, known_or_open(end), bound));
  }
  return holds;
}

/// An open answer could still come with evidence or a tick; one that does not apply never will.
Truth if_given(const Reading& reading, bool holds) {
  if (reading.state == State::absent) return Truth::no;
  return reading.state == State::open ? Truth::unknown : truth(holds);
}

Truth about_answer(const Expression& expression, const Facts& facts) {
  const Reading& reading = facts.readings[expression.question];
  if (expression.op == Op::is_unknown) return truth(reading.dont_know);
  if (expression.op == Op::is_answered) return truth(reading.state == State::given);
  if (expression.op == Op::is_not_applicable) return truth(reading.not_applicable);
  if (expression.op == Op::has_evidence) return if_given(reading, reading.has_evidence);
  return if_given(reading,
                  expression.item < reading.ticked.size() && reading.ticked[expression.item]);
}

Truth flag_state(const Expression& expression, const Facts& facts) {
  const auto found = facts.flags.find(expression.flag);
  return found == facts.flags.end() ? Truth::no : found->second;
}

Truth folded(const Expression& expression, const Facts& facts, Truth start,
             Truth (*combine)(Truth, Truth)) {
  Truth holds = start;
  for (const Expression& argument : expression.arguments)
    holds = combine(holds, evaluate(argument, facts));
  return holds;
}

}  // namespace

std::optional<double> number_of(const Expression& expression, const Facts& facts) {
  const Quantity amount = quantity(expression, facts);
  if (amount.state != State::given || amount.unknown > 0) return std::nullopt;
  return amount.number;
}

Truth negated(Truth truth) {
  if (truth == Truth::unknown) return Truth::unknown;
  return truth == Truth::yes ? Truth::no : Truth::yes;
}

Truth both(Truth a, Truth b) { return std::min(a, b); }
Truth either_of(Truth a, Truth b) { return std::max(a, b); }

Truth evaluate(const Expression& condition, const Facts& facts) {
  switch (condition.op) {
    case Op::any_of:
      return folded(condition, facts, Truth::no, either_of);
    case Op::all_of:
      return folded(condition, facts, Truth::yes, both);
    case Op::negation:
      return negated(evaluate(condition.arguments.front(), facts));
    case Op::equal:
    case Op::differs:
    case Op::less:
    case Op::at_most:
    case Op::more:
    case Op::at_least:
      return comparison(condition.op, quantity(condition.arguments[0], facts),
                        quantity(condition.arguments[1], facts));
    case Op::one_of:
      return is_one_of(condition, facts);
    case Op::is_unknown:
    case Op::is_answered:
    case Op::is_not_applicable:
    case Op::has_evidence:
    case Op::is_ticked:
      return about_answer(condition, facts);
    case Op::role_is:
      return facts.role ? truth(*facts.role == condition.role) : Truth::unknown;
    case Op::has_flag:
      return flag_state(condition, facts);
    case Op::every:
      return every_dimension(condition, facts);
    case Op::number:
    case Op::sum:
    case Op::difference:
    case Op::product:
    case Op::quotient:
    case Op::level:
    case Op::amount:
    case Op::chosen:
    case Op::predicted:
    case Op::convergence:
    case Op::danger:
    case Op::score:
    case Op::low:
    case Op::high:
    case Op::gap:
    case Op::voices:
    case Op::unknown_share:
    case Op::gaps_over:
    case Op::evidence_count:
    case Op::count_true:
      break;
  }
  // The resolver lets no bare number through as a condition.
  const Quantity amount = quantity(condition, facts);
  return amount.state == State::given ? truth(std::abs(amount.number) > tolerance) : Truth::unknown;
}

}  // namespace readiness::questionnaire
