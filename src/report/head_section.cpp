#include "base/text.hpp"
#include "report/answer_text.hpp"
#include "report/confidence_text.hpp"
#include "report/sections.hpp"

namespace readiness {
namespace {

/// "unit - workflow, cycle"; whatever else the file says of its subject when it has none of them.
std::string subject_text(const Response& response) {
  std::vector<std::string> names, all;
  for (const char* key : {"unit", "workflow"})
    if (std::string name = subject_of(response, key); !name.empty())
      names.push_back(std::move(name));
  for (const auto& [key, value] : response.subject) all.push_back(value);
  const std::string cycle = subject_of(response, "cycle");
  if (names.empty()) return joined(all, ", ");
  return joined(names, " - ") + (cycle.empty() ? "" : ", " + cycle);
}

std::string title(const Assessment& assessment) {
  const std::string subject = subject_text(*assessment.response);
  return subject.empty() ? assessment.questionnaire->title : subject;
}

std::string respondent_text(const Assessment& assessment) {
  const Response& response = *assessment.response;
  const std::string& role = assessment.questionnaire->roles[response.role].title;
  const std::string& form = form_of(assessment).title;
  return role + (response.ref.empty() ? "" : " " + response.ref) +
         (form.empty() ? "" : ", " + form);
}

std::string confidence_text(const Assessment& assessment) {
  const Counts counts = counts_of(assessment);
  if (counts.applicable() == 0) return {};
  const ConfidenceParts& parts = confidence_of(assessment);
  const std::string reason = confidence_reason(parts, counts);
  return "confidence: " + std::string(name_of(parts.worst())) + " (" +
         (reason.empty() ? "" : reason + "; ") + "one voice)";
}

}  // namespace

Blocks head_section(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  return {
      Heading{1, title(assessment), to_long_text(assessment.card.as_of)},
      Headline{questionnaire.title + " (" + questionnaire.id + " " + questionnaire.version + ")",
               respondent_text(assessment)},
      Headline{counts_text(counts_of(assessment)), confidence_text(assessment)}};
}

}  // namespace readiness
