#pragma once

#include "base/modules.hpp"
#include "policy/judge.hpp"
#include "report/render/terminal.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace readiness::report {

/// One row for each format that `check` can write.
struct CheckFormat {
  std::string_view name, summary;
  std::string (*render)(const Check& check, const TerminalStyle& style);
};

[[nodiscard]] const std::vector<CheckFormat>& check_formats();

/// Everything, for programs (schema/check-1.schema.json).
[[nodiscard]] std::string render_check_json(const Check& check);

/// One `<testsuite>`, a test case for each line: the dialect that the common schemas accept.
[[nodiscard]] std::string render_junit(const Check& check);

/// SARIF 2.1.0: what did not pass, each at a line of an answers file.
[[nodiscard]] std::string render_sarif(const Check& check);

/// GitHub's workflow commands (`::error file=...::`), one for each line that did not pass.
[[nodiscard]] std::string render_annotations(const Check& check);

}  // namespace readiness::report
