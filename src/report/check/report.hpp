#pragma once

#include "base/modules.hpp"
#include "policy/judge.hpp"
#include "report/report.hpp"

namespace readiness::report {

/// The status of `check` for people: a table for each subject, with all its gates where there is
/// one subject, with those that did not pass where there are many. No text of a file can act as a
/// command of a build server that reads along (`::error::`, `##[...]`).
[[nodiscard]] Report build_check_report(const Check& check);

}  // namespace readiness::report
