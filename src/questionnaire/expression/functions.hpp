#pragma once

#include "base/modules.hpp"
#include "questionnaire/expression/expression.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::questionnaire {

/// What a function takes in one place.
enum class Takes { question, tick_item, probe, part, end, role, flag, gates, quantity, condition };

/// One row for each function of the expression language.
struct ExpressionFunction {
  std::string_view name;
  Expression::Op op;
  std::array<Takes, 2> takes;
  std::size_t arity;     ///< 0: one or more of takes[0]
  bool of_answers_only;  ///< may stand in `when` and contradictions
  std::string_view example;
};

[[nodiscard]] std::span<const ExpressionFunction> expression_functions();
[[nodiscard]] std::vector<std::string> function_names();

}  // namespace readiness::questionnaire
