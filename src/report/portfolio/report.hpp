#pragma once

#include "base/modules.hpp"
#include "report/assessment/build.hpp"
#include "report/portfolio/figures.hpp"
#include "report/report.hpp"
#include "report/workbook.hpp"

#include <string>

namespace readiness::report {

/// Many units on one page: whom to visit first and why, what they share, where each stands; for
/// other audiences than `exec` the figures of each unit behind it.
[[nodiscard]] Report build_portfolio(const Portfolio& portfolio, Audience audience);

/// A row for each unit, for programs: numbers as exact as they are, ids rather than titles.
[[nodiscard]] Grid portfolio_table(const Portfolio& portfolio);

/// The same for people, and who has which pattern and which step.
[[nodiscard]] Workbook portfolio_workbook(const Portfolio& portfolio);

/// For machines: schema `readiness/portfolio@1`.
[[nodiscard]] std::string render_json(const Portfolio& portfolio);

}  // namespace readiness::report
