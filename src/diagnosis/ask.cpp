#include "diagnosis/ask.hpp"

#include "answers/value.hpp"
#include "base/text.hpp"
#include "diagnosis/withheld.hpp"
#include "questionnaire/answer_form.hpp"

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
  Ask ask{{}, false, false, {question}, today + days_to_ask};
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

/// Whether somebody who may be told answered a question that asks for evidence, and none is there.
bool lacks_evidence(const Assessment& assessment, QuestionId id) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const QuestionScore& score = assessment.card.questions[id];
  return score.state == AnswerState::given && !score.has_evidence &&
         !questionnaire.questions[id].evidence.empty() && !is_for_groups_only(assessment, id) &&
         std::any_of(
             assessment.voices.begin(), assessment.voices.end(), [&](const Response& voice) {
               const auto& answer = voice.answers[id];
               return answer &&
                      claimed_level(questionnaire, questionnaire.questions[id], answer->value) &&
                      (!assessment.unit || is_named(questionnaire, voice));
             });
}

/// Where something is wrong, proof of what is right does not come first.
bool is_something_wrong(const Assessment& assessment) {
  const auto& advice = assessment.guidance->advice;
  return (assessment.patterns && assessment.patterns->lead) ||
         std::any_of(advice.begin(), advice.end(), [&](const Advice& each) {
           return assessment.questionnaire->stages[each.stage].urgent;
         });
}

std::vector<QuestionId> to_be_shown(const Assessment& assessment) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  std::vector<QuestionId> found;
  if (!assessment.guidance || is_something_wrong(assessment)) return found;
  const auto add = [&](const std::vector<QuestionId>& questions) {
    for (const QuestionId id : questions)
      if (lacks_evidence(assessment, id)) add_once(found, id);
  };
  if (assessment.standing)
    for (const Condition& condition : assessment.standing->conditions) {
      if (!condition.gate || condition.at_low == Truth::yes) continue;
      for (const QuestionId id : questions_in(condition.gate->require))
        if (assessment.card.questions[id].is_capped()) add({id});
      if (counts_evidence(condition.gate->require))
        add(gate_questions(questionnaire, *assessment.standing->next));
    }
  add(assessment.guidance->unproven);
  return found;
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

bool counts_evidence(const Expression& condition) {
  return condition.op == Expression::Op::evidence_count ||
         std::any_of(condition.arguments.begin(), condition.arguments.end(), counts_evidence);
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
  std::vector<Ask> found = asks(assessment, questions);
  if (auto shown = to_be_shown(assessment); !shown.empty())
    found.push_back({{}, false, true, std::move(shown), assessment.card.as_of + days_to_ask});
  return found;
}

}  // namespace readiness::diagnosis
