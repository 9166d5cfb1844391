#include "answers/value.hpp"
#include "base/text.hpp"
#include "diagnosis/withheld.hpp"
#include "report/assessment/sections.hpp"
#include "report/words/answers.hpp"
#include "report/words/confidence.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

using Lines = std::vector<ListItem>;

void add(Lines& lines, std::string text, std::vector<std::string> details = {}) {
  if (!text.empty()) lines.push_back({std::move(text), std::move(details)});
}

std::string answered(const Assessment& assessment) {
  return counts_of(assessment).applicable() == 0 ? "" : answered_text(assessment) + ".";
}

std::string evidence(const ConfidenceParts& parts) {
  if (parts.evidence_asked == 0) return {};
  std::string text = evidence_text(parts) + ".";
  text[0] = 'E';
  return text;
}

std::string contradictions(long count) {
  return count == 0 ? "No contradictions found."
                    : counted(count, "contradiction", "contradictions") + " to discuss, see above.";
}

std::string not_heard(const Assessment& assessment, const RoleHeard& heard) {
  const Role& role = assessment.questionnaire->roles[heard.role];
  if (heard.people == 0) return people_of(role);
  return people_of(role) + " (" + std::to_string(heard.people) + " answered; " +
         std::to_string(smallest_group) + " are needed to count)";
}

/// Every questionnaire gets more certain by a second voice.
std::string heard(const Assessment& assessment) {
  std::vector<std::string> others;
  if (assessment.unit) {
    for (const RoleHeard& role : assessment.unit->heard)
      if (!role.is_heard) others.push_back(not_heard(assessment, role));
    return others.empty() ? "Every role is heard." : "Not heard: " + joined(others, ", ") + ".";
  }
  for (const Role& role : assessment.questionnaire->roles)
    if (role.id != assessment.questionnaire->roles[assessment.response->role].id)
      others.push_back(role.title);
  const std::string& title = assessment.questionnaire->roles[assessment.response->role].title;
  const std::string one = "Heard: one voice, " + title + ".";
  return others.empty() ? one : one + " Not heard: " + joined(others, ", ") + ".";
}

std::string predictions(const Assessment& assessment) {
  const std::vector<QuestionId> ids = assessment.questionnaire->questions.ids();
  const auto is_open_guess = [&](QuestionId id) {
    return prediction_of(assessment, id) && !assessment.card.questions[id].score();
  };
  const auto count = std::count_if(ids.begin(), ids.end(), is_open_guess);
  if (count == 0) return {};
  return counted(count, "prediction", "predictions") +
         " of what others would answer. They count once those have answered.";
}

std::string becomes(const Assessment& assessment, const Fragile& fragile) {
  return " would make it " + assessment.questionnaire->levels[fragile.becomes].title;
}

std::string fragile_text(const Assessment& assessment, const Fragile& fragile) {
  if (is_for_groups_only(assessment, fragile.question))
    return "an answer that is shown for groups only";
  const Response& voice = assessment.voices[fragile.voice];
  const std::string name = (assessment.unit ? voice_name(assessment, voice) + ", " : "") +
                           name_of(assessment.questionnaire->questions[fragile.question]) + ": ";
  if (fragile.was_open) {
    const char* end = fragile.level.value_or(0) == 0 ? "the least" : "the best";
    return name + "don't know; " + end + " answer" + becomes(assessment, fragile);
  }
  const int claimed = claimed_level(*assessment.questionnaire,
                                    assessment.questionnaire->questions[fragile.question],
                                    voice.answers[fragile.question]->value)
                          .value_or(0);
  const bool is_higher = fragile.level.value_or(0) > claimed;
  return name + "one level " + (is_higher ? "higher" : "lower") + becomes(assessment, fragile);
}

void add_fragility(Lines& lines, const Assessment& assessment) {
  if (!assessment.standing) return;
  const char* none = assessment.unit ? "No single answer given by name would change this level."
                                     : "No single answer would change this level.";
  if (assessment.fragile.empty()) return add(lines, none);
  std::vector<std::string> details;
  for (const Fragile& fragile : assessment.fragile)
    details.push_back(fragile_text(assessment, fragile));
  add(lines, "The level hangs on single answers:", std::move(details));
}

const std::string& plural_of(const Role& role) {
  return role.plural.empty() ? role.title : role.plural;
}

/// Titles of the roles in `asked`, in the questionnaire's order.
std::string titles_of(const Questionnaire& questionnaire, const Table<RoleId, bool>& asked) {
  std::vector<std::string> titles;
  for (const RoleId role : questionnaire.roles.ids())
    if (asked[role]) titles.push_back(plural_of(questionnaire.roles[role]));
  return joined(titles, ", ");
}

bool is_asked_of_anybody(const Assessment& assessment, const Question& question) {
  return std::any_of(question.roles.begin(), question.roles.end(),
                     [&](RoleId role) { return is_heard(assessment, role); });
}

std::string for_other_roles(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  Table<RoleId, bool> asked(questionnaire.roles.size());
  long count = 0;
  for (const QuestionId id : questionnaire.questions.ids()) {
    const Question& question = questionnaire.questions[id];
    if (!is_scored(questionnaire, question) || is_asked_of_anybody(assessment, question)) continue;
    if (!questionnaire.dimensions[*question.dimension].in_index) continue;
    ++count;
    for (const RoleId role : question.roles) asked[role] = true;
  }
  if (count == 0) return {};
  return std::string(assessment.unit ? "Not asked of anybody heard: "
                                     : "Not asked of this role: ") +
         counted(count, "question", "questions") + " for " + titles_of(questionnaire, asked) + ".";
}

std::string not_in_this_form(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  long count = 0;
  for (const QuestionId id : questionnaire.questions.ids()) {
    const Question& question = questionnaire.questions[id];
    const bool in_index = is_scored(questionnaire, question) &&
                          questionnaire.dimensions[*question.dimension].in_index;
    if (in_index && is_asked_of_anybody(assessment, question) &&
        assessment.card.questions[id].state == AnswerState::not_asked)
      ++count;
  }
  if (count == 0) return {};
  return "Not asked in this form: " + counted(count, "question", "questions") + ".";
}

std::string for_groups_only(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  std::vector<std::string> names;
  for (const QuestionId id : questionnaire.questions.ids())
    if (is_for_groups_only(assessment, id)) names.push_back(name_of(questionnaire.questions[id]));
  if (names.empty()) return {};
  return "Shown for groups only, never for one person: " + enumerated(names) + ".";
}

}  // namespace

Blocks certainty_section(const Assessment& assessment) {
  const ConfidenceParts& parts = confidence_of(assessment);
  Lines lines;
  add(lines, answered(assessment));
  add(lines, evidence(parts));
  add(lines, contradictions(static_cast<long>(assessment.card.contradictions.size())));
  add(lines, heard(assessment));
  add(lines, predictions(assessment));
  add_fragility(lines, assessment);
  add(lines, for_other_roles(assessment));
  add(lines, not_in_this_form(assessment));
  add(lines, for_groups_only(assessment));
  return {Heading{2, "How sure this is"}, List{ListMark::bullet, std::move(lines)}};
}

}  // namespace readiness::report
