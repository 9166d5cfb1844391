#pragma once

#include "base/modules.hpp"
#include "report/report.hpp"
#include "rulepage/cases.hpp"
#include "rulepage/draft.hpp"

#include <string>
#include <vector>

namespace readiness::report {

/// The page itself, in the words of its language.
[[nodiscard]] Report draft_report(const RulePage& page, const DraftWords& words);

/// Which cases a page answers and which it leaves open.
[[nodiscard]] Report cases_report(const PageText& page, const PageReview& review,
                                  const std::vector<CaseReading>& cases);
/// The same for machines: schema `readiness/rule-cases@1`.
[[nodiscard]] std::string render_json(const PageText& page, const PageReview& review,
                                      const std::vector<CaseReading>& cases);

}  // namespace readiness::report
