#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"

#include <string>
#include <string_view>

namespace readiness::report {

[[nodiscard]] std::string_view name_of(Confidence confidence);

/// The parts that make confidence as low as it is, e.g. "2 contradictions"; empty when it is high.
[[nodiscard]] std::string confidence_reason(const Assessment& assessment,
                                            const ConfidenceParts& parts, const Counts& counts);

/// "low (one voice; 2 contradictions)": how sure the results are, and why no surer; empty where
/// nothing scored was asked.
[[nodiscard]] std::string confidence_text(const Assessment& assessment);

/// Of the questions that the overall is made of; without any, of the least sure dimension asked.
[[nodiscard]] const ConfidenceParts& confidence_of(const Assessment& assessment);

/// How many roles are heard: with one, that is to be said beside any confidence.
[[nodiscard]] int roles_heard(const Assessment& assessment);

[[nodiscard]] std::string evidence_text(const ConfidenceParts& parts);

/// "36 of 41 answered, 3 don't know, 1 left open"; states that did not occur are not mentioned.
[[nodiscard]] std::string counts_text(const Counts& counts);

/// "92 %": the share of a unit's answers that is given, each role counting the same.
[[nodiscard]] std::string percent_known(const Assessment& assessment);

/// `counts_text` of one respondent; of a unit how many questions, and what share of their answers
/// is given, each role counting the same.
[[nodiscard]] std::string answered_text(const Assessment& assessment);

/// Counts of the questions that the overall is made of; of all scored ones when none of those is
/// asked.
[[nodiscard]] Counts counts_of(const Assessment& assessment);

}  // namespace readiness::report
