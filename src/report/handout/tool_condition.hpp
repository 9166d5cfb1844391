#pragma once

#include "base/modules.hpp"
#include "report/handout/tool_form.hpp"

#include <string>
#include <string_view>

namespace readiness::report {

/// How a form tool's language writes what a condition is made of: `$` stands for the question, `#`
/// for a code or a number, `~` for the sign.
struct Dialect {
  std::string_view is_code, is_empty, compares;
  std::string_view holds, fails;  ///< always
};

[[nodiscard]] std::string condition_text(const ToolCondition& condition, const Dialect& dialect);

}  // namespace readiness::report
