#pragma once

#include "base/modules.hpp"
#include "diagnosis/plan.hpp"
#include "document/json/write.hpp"

#include <optional>
#include <string>

namespace readiness::report {

inline Json json_number(double value) { return without_noise(value); }

template <class T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}
inline Json or_null(const std::optional<double>& value) {
  return value ? json_number(*value) : Json(nullptr);
}
inline Json or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }
inline Json or_null(const std::optional<Date>& date) {
  return date ? Json(to_text(*date)) : Json(nullptr);
}

[[nodiscard]] Json json_range(const Range& range);
[[nodiscard]] const char* word_for(Truth truth);
[[nodiscard]] Json json_condition(const Assessment& assessment, const Condition& condition);

/// What several people show together; null of one respondent.
[[nodiscard]] Json json_unit(const Assessment& assessment);

/// What is called for; null where there are no recommendations. `plan` is the roadmap.
[[nodiscard]] Json json_guidance(const Assessment& assessment, const Plan* plan);

/// Every recommendation that is called for with the terms of its rank.
[[nodiscard]] Json json_order(const Assessment& assessment, const Plan& plan);

/// Findings about somebody's files, as `readiness/diagnostics@1` lists them.
[[nodiscard]] Json json_findings(const std::vector<Diagnostic>& sorted);

/// A plan: whom to ask and what to do, in order, and what it is worth.
[[nodiscard]] Json json_plan(const Assessment& assessment, const Plan& plan);

}  // namespace readiness::report
