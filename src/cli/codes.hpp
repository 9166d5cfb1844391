#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness {

/// A row of docs/codes.md, the one page that explains every code a message can carry.
struct CodeRow {
  std::string code, meaning, advice;
};

/// All codes, in the order of the page.
[[nodiscard]] std::vector<CodeRow> diagnostic_codes();

}  // namespace readiness
