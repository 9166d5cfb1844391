#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::questionnaire {

/// An expression as written: names are still text. See expression.hpp for the grammar.
struct Syntax {
  enum class Kind {
    number,
    name,
    call,      ///< `text` is the function, `parts` the arguments
    negation,  ///< one part
    all_of,    ///< two or more parts
    any_of,
    comparison,  ///< `text` is the operator, two parts
    one_of,      ///< the first part is looked for among the others
    arithmetic   ///< `text` is the operator, two parts
  };
  Kind kind = Kind::number;
  std::string text;
  std::vector<Syntax> parts;
  Span span;  ///< bytes within the expression's text
};

/// What is wrong with an expression's text and where in it.
struct SyntaxFault {
  std::string message;
  std::string help;
  Span span;
};

/// Longest text and deepest nesting that are read; more is an error, not a crash.
inline constexpr std::size_t longest_expression = 4000;
inline constexpr int deepest_expression = 40;

/// Exactly one of the two is present.
struct ParsedSyntax {
  std::optional<Syntax> syntax;
  std::optional<SyntaxFault> error;
};

[[nodiscard]] ParsedSyntax parse_syntax(const std::string& text);

}  // namespace readiness::questionnaire
