#include "report/words/answer_text.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "diagnosis/withheld.hpp"
#include "report/words/confidence_text.hpp"
#include "report/words/voice_text.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::report {
namespace {

std::string state_text(const Assessment& assessment, QuestionId question) {
  const Question& row = assessment.questionnaire->questions[question];
  const AnswerState state = assessment.card.questions[question].state;
  if (state != AnswerState::not_asked) return state_in_words(state);
  if (assessment.unit) return "not asked of anybody heard";
  return asks_role(row, assessment.response->role) ? "not asked in this form"
                                                   : "not asked of this role";
}

/// At the low end, which is what gates compare: "1.5 (Leader ...".
std::string pooled_level(const QuestionScore& score) {
  if (!score.level) return {};
  return shortest(std::round(score.level->low * 100) / 100) + ": ";
}

void add_count(std::string& text, int count, std::string_view name) {
  if (count > 0) text.append(", ").append(std::to_string(count)).append(" ").append(name);
}

}  // namespace

std::string state_in_words(AnswerState state) {
  switch (state) {
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
  return "not asked";
}

bool is_heard(const Assessment& assessment, RoleId role) {
  if (!assessment.unit) return role == assessment.response->role;
  const auto& heard = assessment.unit->heard;
  return std::any_of(heard.begin(), heard.end(),
                     [&](const RoleHeard& each) { return each.is_heard && each.role == role; });
}

std::string answer_text(const Assessment& assessment, QuestionId question) {
  if (assessment.unit && !is_for_groups_only(assessment, question))
    if (std::string all = voices_text(assessment, question); !all.empty()) return all;
  const bool given = assessment.card.questions[question].state == AnswerState::given;
  if (!given || assessment.unit || is_for_groups_only(assessment, question))
    return state_text(assessment, question);
  return in_words(*assessment.questionnaire, assessment.questionnaire->questions[question],
                  assessment.response->answers[question]->value);
}

std::string quoted_answer(const Assessment& assessment, QuestionId question) {
  const bool is_given = assessment.card.questions[question].state == AnswerState::given;
  const std::string words = answer_text(assessment, question);
  const bool is_quote = is_given && !assessment.unit && !is_for_groups_only(assessment, question);
  return is_quote ? "\"" + words + "\"" : words;
}

std::string level_text(const Assessment& assessment, QuestionId question) {
  const QuestionScore& score = assessment.card.questions[question];
  std::string words = answer_text(assessment, question);
  if (score.state != AnswerState::given || is_for_groups_only(assessment, question)) return words;
  if (assessment.unit) return pooled_level(score) + words;
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
           in_words(questionnaire, question, prediction_of(assessment, id)->value) +
           "\" (expected of the others)";
  if (is_for_groups_only(assessment, id)) return name_of(question) + " (shown for groups only)";
  return name_of(question) + ": " + quoted_answer(assessment, id);
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

std::string answered_text(const Assessment& assessment) {
  const Counts counts = counts_of(assessment);
  if (!assessment.unit || counts.applicable() == 0) return counts_text(counts);
  const double known = confidence_of(assessment).known;
  return counted(counts.applicable(), "question", "questions") + ", " +
         std::to_string(static_cast<int>(std::floor(100 * known + 1e-9))) +
         " % of the answers given";
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

const Form& form_of(const Assessment& assessment) {
  return assessment.questionnaire->forms[assessment.response->form];
}

}  // namespace readiness::report
