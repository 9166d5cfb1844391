#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"
#include "diagnosis/projection.hpp"
#include "report/report.hpp"

#include <string>

namespace readiness::report {

// How reports and plans speak of recommendations.

/// "Head of risk, with two people who do the work; 3 days of work within 2 weeks".
[[nodiscard]] std::string owner_and_effort(const Recommendation& recommendation);

/// "half a day", "1 day", "2.5 days".
[[nodiscard]] std::string days_text(double days);

/// Everything there is to say about a recommendation that is called for, as an item of a list: why,
/// the first step, what follows, when it is done, what shows it, when to leave it and how it goes
/// wrong.
[[nodiscard]] ListItem in_full(const Assessment& assessment, const Advice& advice);

/// The name of a gate: the question's short name, or the gate's own text.
[[nodiscard]] std::string gate_name(const Questionnaire& questionnaire, const Gate& gate);

/// "These 3 take the low end from 34 to 39. ...": what a set of recommendations is worth, and
/// without which of them the level would be lower. Words only where the form shows words.
[[nodiscard]] std::string proof_text(const Assessment& assessment, const Proof& proof);

/// "level 3 (Problem-led)".
[[nodiscard]] std::string level_name(const Questionnaire& questionnaire, LevelId level);

}  // namespace readiness::report
