#include "report/answer_text.hpp"

#include "base/text.hpp"
#include "report/withheld.hpp"

namespace readiness {
namespace {

std::string state_text(const Assessment& assessment, QuestionId question) {
  const Question& row = assessment.questionnaire->questions[question];
  switch (assessment.card.questions[question].state) {
    case AnswerState::given:
      return "answered, shown for groups only";
    case AnswerState::dont_know:
      return "don't know";
    case AnswerState::declined:
      return "declined";
    case AnswerState::missing:
      return "left open";
    case AnswerState::not_applicable:
      return "not applicable";
    case AnswerState::does_not_apply:
      return "does not apply yet";
    case AnswerState::not_asked:
      break;
  }
  return asks_role(row, assessment.response->role) ? "not asked in this form"
                                                   : "not asked of this role";
}

void add_count(std::string& text, int count, std::string_view name) {
  if (count > 0) text.append(", ").append(std::to_string(count)).append(" ").append(name);
}

}  // namespace

std::string answer_text(const Assessment& assessment, QuestionId question) {
  const bool given = assessment.card.questions[question].state == AnswerState::given;
  if (!given || is_for_groups_only(assessment, question)) return state_text(assessment, question);
  return in_words(*assessment.questionnaire, assessment.questionnaire->questions[question],
                  assessment.response->answers[question]->value);
}

std::string level_text(const Assessment& assessment, QuestionId question) {
  const QuestionScore& score = assessment.card.questions[question];
  std::string words = answer_text(assessment, question);
  if (score.state != AnswerState::given || is_for_groups_only(assessment, question)) return words;
  if (score.is_capped())
    return std::to_string(*score.claimed) + ", counts as " + std::to_string(*score.supported) +
           " without current evidence";
  const Kind& kind = assessment.questionnaire->questions[question].kind;
  if (!std::holds_alternative<Anchors>(kind)) return words;
  return std::to_string(score.claimed.value_or(0)) + ": " + words;
}

std::string reason_text(const Assessment& assessment, const Because& because) {
  if (!because.question) return because.text;
  const QuestionId id = *because.question;
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const Question& question = questionnaire.questions[id];
  if (because.predicted)
    return name_of(question) + ": \"" +
           in_words(questionnaire, question, assessment.response->predictions[id]->value) +
           "\" (expected of the others)";
  if (is_for_groups_only(assessment, id)) return name_of(question) + " (shown for groups only)";
  const bool is_given = assessment.card.questions[id].state == AnswerState::given;
  const std::string words = answer_text(assessment, id);
  return name_of(question) + ": " + (is_given ? "\"" + words + "\"" : words);
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

bool is_scored(const Questionnaire& questionnaire, QuestionId question) {
  const Question& row = questionnaire.questions[question];
  return !is_context(row) && level_count(questionnaire, row.kind) > 0;
}

bool is_open(AnswerState state) {
  return state == AnswerState::dont_know || state == AnswerState::declined ||
         state == AnswerState::missing;
}

const Form& form_of(const Assessment& assessment) {
  return assessment.questionnaire->forms[assessment.response->form];
}

}  // namespace readiness
