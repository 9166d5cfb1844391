#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <optional>
#include <string>

namespace readiness::questionnaire {

/// Where an expression stands, which decides what it may read.
enum class ExpressionUse {
  applicability,  ///< `when` of a question: answers and context only
  contradiction,  ///< answers and context only
  gate,           ///< of a level: also scores, evidence and voices
  diagnosis,      ///< of a pattern: as a gate, and predictions
};

/// An expression's text together with where it was written.
struct ExpressionText {
  const Source& source;
  Span span;  ///< of the scalar, with its quotes
  std::string text;
};

/// Parses the text and replaces its names by ids of `questionnaire`, whose roles, scales, facets,
/// dimensions and questions are complete. Problems: X0301 not an expression, Q0214 no such
/// question, X0302 no such function, X0303 wrong arguments, X0304 not a condition, X0305 not
/// allowed here, X0310 an option compared by order, X0311 no such option, X0312 a choice without an
/// order read as a number, X0330 a comparison that is always true or always false.
[[nodiscard]] std::optional<Expression> resolve(const ExpressionText& text,
                                                const Questionnaire& questionnaire,
                                                ExpressionUse use, Diagnostics& diagnostics);

/// As `resolve`, for a number such as `score(governance)`.
[[nodiscard]] std::optional<Expression> resolve_quantity(const ExpressionText& text,
                                                         const Questionnaire& questionnaire,
                                                         ExpressionUse use,
                                                         Diagnostics& diagnostics);

}  // namespace readiness::questionnaire
