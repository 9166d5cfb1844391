#include "diagnosis/ask.hpp"

#include "base/text.hpp"
#include "diagnosis/withheld.hpp"

#include <algorithm>
#include <utility>

namespace readiness::diagnosis {
namespace {

constexpr int days_to_ask = 7;

bool is_heard(const Assessment& assessment, RoleId role) {
  return std::any_of(assessment.voices.begin(), assessment.voices.end(),
                     [&](const Response& voice) { return voice.role == role; });
}

/// What somebody who may be told said of not knowing an answer.
const Unknown* unknown_with_owner(const Assessment& assessment, QuestionId question) {
  if (is_for_groups_only(assessment, question)) return nullptr;
  for (const Response& voice : assessment.voices) {
    const auto& answer = voice.answers[question];
    const auto* unknown = answer ? std::get_if<Unknown>(&answer->value) : nullptr;
    const bool may_be_told = !assessment.unit || is_named(*assessment.questionnaire, voice);
    if (unknown && may_be_told && !unknown->owner.empty()) return unknown;
  }
  return nullptr;
}

Ask ask_about(const Assessment& assessment, QuestionId question) {
  const Date today = assessment.card.as_of;
  Ask ask{{}, false, {question}, today + days_to_ask};
  if (const Unknown* unknown = unknown_with_owner(assessment, question)) {
    ask.whom = unknown->owner;
    ask.is_named = true;
    if (unknown->review_by && *unknown->review_by > today) ask.due = *unknown->review_by;
    return ask;
  }
  std::vector<std::string> titles;
  const Questionnaire& questionnaire = *assessment.questionnaire;
  for (const RoleId role : questionnaire.questions[question].roles)
    if (!is_heard(assessment, role)) titles.push_back(questionnaire.roles[role].title);
  ask.whom = enumerated(titles, "or");
  return ask;
}

bool is_open(const Assessment& assessment, QuestionId question) {
  const AnswerState state = assessment.card.questions[question].state;
  return state == AnswerState::dont_know || state == AnswerState::declined ||
         state == AnswerState::missing;
}

}  // namespace

std::vector<Ask> asks(const Assessment& assessment, const std::vector<QuestionId>& questions) {
  std::vector<Ask> found;
  for (const QuestionId question : questions) {
    Ask ask = ask_about(assessment, question);
    const auto known = std::find_if(found.begin(), found.end(), [&](const Ask& each) {
      return each.whom == ask.whom && each.is_named == ask.is_named;
    });
    if (known == found.end()) {
      found.push_back(std::move(ask));
      continue;
    }
    known->questions.push_back(question);
    known->due = std::min(known->due, ask.due);
  }
  return found;
}

bool is_thin(const Assessment& assessment) {
  return assessment.card.overall && !assessment.card.overall_enough;
}

std::vector<Ask> first_asks(const Assessment& assessment) {
  std::vector<QuestionId> questions;
  if (assessment.standing)
    for (const Condition& condition : assessment.standing->conditions) {
      const bool hangs =
          condition.gate && condition.at_low != Truth::yes && condition.at_high != Truth::no;
      if (!hangs) continue;
      for (const QuestionId question : questions_in(condition.gate->require))
        if (is_open(assessment, question)) add_once(questions, question);
    }
  if (is_thin(assessment) && assessment.guidance)
    for (const QuestionId question : assessment.guidance->find_out) add_once(questions, question);
  return asks(assessment, questions);
}

}  // namespace readiness::diagnosis
