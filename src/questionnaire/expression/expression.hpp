#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"
#include "questionnaire/ids.hpp"

#include <string>
#include <vector>

namespace readiness::questionnaire {

/// A parsed and resolved expression: names are ids, so that evaluating it cannot fail.
/// The grammar:
///   expr := or    or := and {"or" and}    and := not {"and" not}    not := ["not"] cmp
///   cmp  := sum [("=="|"!="|"<"|"<="|">"|">="|"in") (sum | "[" item {"," item} "]")]
///   sum  := term {("+"|"-") term}   term := atom {("*"|"/") atom}
///   atom := NUMBER | ID | ID "(" [expr {"," expr}] ")" | "(" expr ")"
struct Expression {
  enum class Op {
    // conditions
    any_of,
    all_of,
    negation,
    equal,
    differs,
    less,
    at_most,
    more,
    at_least,
    one_of,
    // arithmetic
    number,
    sum,
    difference,
    product,
    quotient,
    // readings of one question (`question` is set)
    level,      ///< the bare id of a scored question: its level, after reversal
    amount,     ///< the bare id of an unscored number
    chosen,     ///< the bare id beside an option id: the option's index, as given
    predicted,  ///< the level that a predicting role expects
    is_unknown,
    is_answered,
    is_not_applicable,
    has_evidence,
    is_ticked,  ///< `item` is set
    convergence,
    danger,  ///< of a probe, or of a survey (`dimension` set): the mean
    // readings of a part (`part` is set)
    score,
    low,
    high,
    gap,
    // readings of the whole
    role_is,  ///< the bare word `role` beside a role id (`role` set): 1 or 0
    voices,   ///< n(role): how many respondents of that role
    unknown_share,
    gaps_over,
    has_flag,
    evidence_count,
    count_true,
    every,
  };
  /// A dimension, a facet or the overall: what score(x) may name.
  struct Part {
    enum class Kind { overall, dimension, facet };
    Kind kind = Kind::overall;
    std::size_t index = 0;
    bool operator==(const Part&) const = default;
  };

  Op op = Op::number;
  double value = 0;  ///< of a number
  QuestionId question{};
  std::size_t item = 0;  ///< index of a tick item
  Part part;
  RoleId role{};
  std::string flag;
  bool of_survey = false;  ///< convergence and danger: `part` is set instead of `question`
  std::vector<Expression> arguments;
  Span span;  ///< within the text of the expression

  bool operator==(const Expression&) const = default;
};

/// Whether an operation yields a truth rather than a number.
[[nodiscard]] bool is_condition(Expression::Op op);

/// Whether the operation itself, its arguments aside, reads the answer to its `question`.
[[nodiscard]] bool reads_question(const Expression& expression);

/// All questions that the expression reads, each once, in order of first mention.
[[nodiscard]] std::vector<QuestionId> questions_in(const Expression& expression);

}  // namespace readiness::questionnaire
