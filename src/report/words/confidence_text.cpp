#include "report/words/confidence_text.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <vector>

namespace readiness::report {

std::string_view name_of(Confidence confidence) {
  switch (confidence) {
    case Confidence::low:
      return "low";
    case Confidence::medium:
      return "medium";
    case Confidence::high:
      break;
  }
  return "high";
}

std::string confidence_reason(const ConfidenceParts& parts, const Counts& counts) {
  const Confidence worst = parts.worst();
  if (worst == Confidence::high) return {};
  std::vector<std::string> reasons;
  if (parts.coverage == worst)
    reasons.push_back(std::to_string(counts.given) + " of " + std::to_string(counts.applicable()) +
                      " answered");
  if (parts.evidence == worst) reasons.push_back(evidence_text(parts));
  if (parts.contradictions == worst)
    reasons.push_back(counted(parts.contradiction_count, "contradiction", "contradictions"));
  if (parts.voices == worst) reasons.emplace_back("a role is not heard");
  return joined(reasons, "; ");
}

const ConfidenceParts& confidence_of(const Assessment& assessment) {
  const Scorecard& card = assessment.card;
  const ConfidenceParts* least = &card.confidence;
  if (card.counts.applicable() > 0) return *least;
  for (const DimensionId id : assessment.questionnaire->dimensions.ids()) {
    const ConfidenceParts& parts = card.dimension_confidence[id];
    const bool is_less = least == &card.confidence || parts.worst() < least->worst();
    if (card.dimensions[id].range && is_less) least = &parts;
  }
  return *least;
}

int roles_heard(const Assessment& assessment) {
  if (!assessment.unit) return 1;
  const auto& heard = assessment.unit->heard;
  return static_cast<int>(std::count_if(heard.begin(), heard.end(),
                                        [](const RoleHeard& role) { return role.is_heard; }));
}

std::string evidence_text(const ConfidenceParts& parts) {
  return "evidence on " + std::to_string(parts.evidence_given) + " of " +
         counted(parts.evidence_asked, "key question", "key questions");
}

}  // namespace readiness::report
