#pragma once

#include "base/modules.hpp"
#include "report/check/lines.hpp"

#include <string>

namespace readiness::report {

/// One `<testsuite>`, a test case for each line: the dialect that the common schemas accept.
[[nodiscard]] std::string render_junit(const CheckLines& all);

/// SARIF 2.1.0: what did not pass, each at a line of an answers file.
[[nodiscard]] std::string render_sarif(const CheckLines& all);

/// GitHub's workflow commands (`::error file=...::`), one for each line that did not pass.
[[nodiscard]] std::string render_annotations(const CheckLines& all);

}  // namespace readiness::report
