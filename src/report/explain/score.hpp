#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"
#include "report/report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::report {

/// The names that `explain_score` knows: overall, dimensions, facets, scored questions.
[[nodiscard]] std::vector<std::string> explainable_scores(const Questionnaire& questionnaire);

/// The arithmetic of one number: what each question or dimension adds to it at the three ends. The
/// printed parts add up exactly to the printed total. Nothing for an unknown name.
[[nodiscard]] std::optional<Report> explain_score(const Assessment& assessment,
                                                  const std::string& name);

}  // namespace readiness::report
