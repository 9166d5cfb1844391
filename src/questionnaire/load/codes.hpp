#pragma once

#include "base/modules.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::questionnaire {

/// A row of docs/codes.md, the one page that explains every code a message can carry. Rows of the
/// design rules have a column with their severity; the advice is always the last one.
struct CodeRow {
  std::string code, meaning, advice;
};

/// All codes, in the order of the page.
[[nodiscard]] std::vector<CodeRow> diagnostic_codes();

}  // namespace readiness::questionnaire
