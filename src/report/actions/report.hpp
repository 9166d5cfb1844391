#pragma once

#include "actions/list.hpp"
#include "base/modules.hpp"
#include "diagnosis/plan.hpp"
#include "document/json/write.hpp"
#include "report/report.hpp"

#include <string>

namespace readiness::report {

/// A roadmap as a list to work on: whom to ask, then the steps, all of them open.
[[nodiscard]] ActionList actions_of(const Assessment& assessment, const Plan& plan);

/// What is overdue, what is due and what is done, as of a day.
[[nodiscard]] Report actions_report(const ActionList& list, Date today);

/// A row for each action.
[[nodiscard]] Grid actions_table(const ActionList& list, Date today);

/// How far it is: the counts of `readiness/actions-status@1`.
[[nodiscard]] Json json_progress(const ActionList& list, Date today);

/// The same for machines: schema `readiness/actions-status@1`.
[[nodiscard]] std::string render_json(const ActionList& list, Date today);

}  // namespace readiness::report
