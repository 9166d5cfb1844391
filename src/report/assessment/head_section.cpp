#include "base/text.hpp"
#include "report/assessment/sections.hpp"
#include "report/words/answers.hpp"
#include "report/words/conditions.hpp"
#include "report/words/confidence.hpp"
#include "report/words/scores.hpp"

namespace readiness::report {

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

/// "Leader 1, practitioners 11 of 14, compliance 1"; roles that nobody answered for are left out.
std::string people_text(const Assessment& assessment) {
  std::vector<std::string> roles;
  for (const RoleHeard& heard : assessment.unit->heard) {
    if (heard.people == 0) continue;
    const Role& role = assessment.questionnaire->roles[heard.role];
    const std::string name = heard.people == 1 ? with_small_start(role.title) : people_of(role);
    roles.push_back(
        name + " " + std::to_string(heard.people) +
        (heard.population ? " of " + std::to_string(*heard.population) : "") +
        (heard.is_heard ? "" : " (left out: fewer than " + std::to_string(smallest_group) + ")"));
  }
  return with_capital(joined(roles, ", "));
}

std::string respondent_text(const Assessment& assessment) {
  if (assessment.unit) return people_text(assessment);
  const Response& response = *assessment.response;
  const std::string& role = assessment.questionnaire->roles[response.role].title;
  const std::string& form = form_of(assessment).title;
  return role + (response.ref.empty() ? "" : " " + response.ref) +
         (form.empty() ? "" : ", " + form);
}

std::string day_text(const Assessment& assessment) {
  const bool is_month = tells_only_month(*assessment.questionnaire, assessment.voices);
  return is_month ? to_month_text(assessment.card.as_of) : to_long_text(assessment.card.as_of);
}

}  // namespace

Blocks head_section(const Assessment& assessment) {
  const Counts counts = counts_of(assessment);
  const std::string answered =
      assessment.unit            ? percent_known(assessment) + " of the questions answered"
      : counts.applicable() == 0 ? ""
                                 : std::to_string(counts.given) + " of " +
                                       std::to_string(counts.applicable()) + " answered";
  const std::string& about = assessment.questionnaire->title;
  const std::string subject = title(assessment);
  return {Heading{1, subject, subject == about ? "" : about},
          Headline{respondent_text(assessment) + ", " + day_text(assessment), answered}};
}

namespace {

Grid conditions_that_hold_it(const Assessment& assessment) {
  Grid grid{{{"condition"}, {"today"}, {"needed"}}, {}};
  for (const Condition& condition : assessment.standing->conditions) {
    if (condition.at_low == Truth::yes) continue;
    ConditionText text = condition_text(assessment, condition);
    const std::string open = condition.at_high == Truth::no ? "" : " (open)";
    grid.rows.push_back({std::move(text.name), text.has + open, std::move(text.needed)});
  }
  return grid;
}

std::string held_below(const Assessment& assessment) {
  const Standing& standing = *assessment.standing;
  return "What level " + level_number(*standing.next) + ", " +
         assessment.questionnaire->levels[*standing.next].title +
         ", needs: " + std::to_string(standing.failed()) + " of " +
         counted(static_cast<long>(standing.conditions.size()), "condition", "conditions") +
         " missing";
}

}  // namespace

Blocks level_section(const Assessment& assessment) {
  if (!assessment.standing || !assessment.standing->next) return {};
  return {Heading{2, held_below(assessment)}, conditions_that_hold_it(assessment)};
}

}  // namespace readiness::report
