#include "report/words/confidence.hpp"

#include "base/text.hpp"
#include "report/words/answers.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace readiness::report {
namespace {

void add_count(std::string& text, int count, std::string_view name) {
  if (count > 0) text.append(", ").append(std::to_string(count)).append(" ").append(name);
}

}  // namespace

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

std::string confidence_reason(const Assessment& assessment, const ConfidenceParts& parts,
                              const Counts& counts) {
  const Confidence worst = parts.worst();
  if (worst == Confidence::high) return {};
  std::vector<std::string> reasons;
  if (parts.coverage == worst)
    reasons.push_back(std::to_string(counts.given) + " of " + std::to_string(counts.applicable()) +
                      " answered");
  if (parts.evidence == worst) reasons.push_back(evidence_text(parts));
  if (parts.contradictions == worst)
    reasons.push_back(counted(parts.contradiction_count, "contradiction", "contradictions"));
  if (parts.voices == worst) {
    std::vector<std::string> silent;
    for (const RoleId role : assessment.questionnaire->roles.ids())
      if (!is_heard(assessment, role))
        silent.push_back(people_of(assessment.questionnaire->roles[role]));
    reasons.push_back(silent.empty() ? "leaders and staff differ widely"
                                     : "not heard: " + enumerated(silent));
  }
  return joined(reasons, "; ");
}

std::string confidence_text(const Assessment& assessment) {
  const Counts counts = counts_of(assessment);
  if (counts.applicable() == 0) return {};
  const ConfidenceParts& parts = confidence_of(assessment);
  std::vector<std::string> reasons;
  if (roles_heard(assessment) == 1)
    reasons.emplace_back(assessment.unit ? "one role heard" : "one voice");
  if (std::string reason = confidence_reason(assessment, parts, counts); !reason.empty())
    reasons.push_back(std::move(reason));
  const std::string why = joined(reasons, "; ");
  return std::string(name_of(parts.worst())) + (why.empty() ? "" : " (" + why + ")");
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

std::string counts_text(const Counts& counts) {
  if (counts.applicable() == 0) return "nothing asked that is scored";
  std::string text =
      std::to_string(counts.given) + " of " + std::to_string(counts.applicable()) + " answered";
  add_count(text, counts.dont_know, "don't know");
  add_count(text, counts.declined, "declined");
  add_count(text, counts.missing, "left open");
  add_count(text, counts.not_applicable, "not applicable");
  return text;
}

std::string percent_known(const Assessment& assessment) {
  return std::to_string(
             static_cast<int>(std::floor(100 * confidence_of(assessment).known + 1e-9))) +
         " %";
}

std::string answered_text(const Assessment& assessment) {
  const Counts counts = counts_of(assessment);
  if (!assessment.unit || counts.applicable() == 0) return counts_text(counts);
  return counted(counts.applicable(), "question", "questions") + ", " + percent_known(assessment) +
         " of them answered";
}

Counts counts_of(const Assessment& assessment) {
  const Scorecard& card = assessment.card;
  if (card.counts.applicable() > 0) return card.counts;
  Counts all;
  for (const Part& part : card.dimensions) {
    all.given += part.counts.given;
    all.dont_know += part.counts.dont_know;
    all.declined += part.counts.declined;
    all.missing += part.counts.missing;
    all.not_applicable += part.counts.not_applicable;
  }
  return all;
}

}  // namespace readiness::report
