#pragma once

#include "base/modules.hpp"
#include "report/report.hpp"
#include "rulepage/review_page.hpp"

#include <string>
#include <vector>

namespace readiness::report {

/// A page of rules as it was judged.
struct ReviewedPage {
  PageText page;
  PageReview review;
};

/// What the page says by its words, in a few lines, and how sure that is.
[[nodiscard]] std::vector<std::string> summary_of(const ReviewedPage& reviewed);

/// The same, and what was found where, to pass on.
[[nodiscard]] Report pages_report(const std::vector<ReviewedPage>& pages,
                                  const std::vector<Diagnostic>& sorted);

/// The same and all findings for machines: schema `readiness/rules@1`.
[[nodiscard]] std::string render_json(const std::vector<ReviewedPage>& pages,
                                      const std::vector<Diagnostic>& sorted);

}  // namespace readiness::report
