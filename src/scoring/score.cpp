#include "scoring/score.hpp"

#include "answers/value.hpp"
#include "questionnaire/answer_form.hpp"
#include "scoring/roll_up.hpp"
#include "scoring/score_again.hpp"

#include <algorithm>

namespace readiness::scoring {
namespace {

struct StateOf {
  AnswerState operator()(const Unknown&) const { return AnswerState::dont_know; }
  AnswerState operator()(const NotApplicable&) const { return AnswerState::not_applicable; }
  AnswerState operator()(const Declined&) const { return AnswerState::declined; }
  AnswerState operator()(const Leveled&) const { return AnswerState::given; }
  AnswerState operator()(const Chosen&) const { return AnswerState::given; }
  AnswerState operator()(const Ticked&) const { return AnswerState::given; }
  AnswerState operator()(const Amount&) const { return AnswerState::given; }
  AnswerState operator()(const Written&) const { return AnswerState::given; }
};

AnswerState state_of(const Sheet& sheet, const Response& response, QuestionId question) {
  if (!sheet.asked[question]) return AnswerState::not_asked;
  if (!sheet.applies[question]) return AnswerState::does_not_apply;
  const auto& answer = response.answers[question];
  return answer ? scoring::state_of(answer->value) : AnswerState::missing;
}

}  // namespace

QuestionScore score_question(const Questionnaire& questionnaire, const Response& response,
                             const Sheet& sheet, QuestionId id, Date as_of) {
  const Question& question = questionnaire.questions[id];
  const bool scored = is_scored(questionnaire, question);
  QuestionScore score;
  score.state = state_of(sheet, response, id);
  if (scored && is_open(score.state)) {
    score.range = Range{questionnaire.scoring.range_low, questionnaire.scoring.range_high, {}};
    score.level = Range{0, level_count(questionnaire, question.kind) - 1.0, {}};
  }
  if (score.state != AnswerState::given) return score;
  const Answer& answer = *response.answers[id];
  score.has_evidence = has_current_evidence(questionnaire, answer, as_of);
  score.claimed = claimed_level(questionnaire, question, answer.value);
  score.known = 1;
  if (!scored) return score;
  score.supported = supported_level(questionnaire, question, *score.claimed, score.has_evidence);
  const double level = *score.supported;
  const double points = score_of_level(questionnaire, question, *score.supported);
  score.level = Range{level, level, level};
  score.range = Range{points, points, points};
  return score;
}

double Counts::coverage() const {
  return applicable() == 0 ? 0 : static_cast<double>(given + dont_know) / applicable();
}

double Counts::known() const {
  return applicable() == 0 ? 0 : static_cast<double>(given) / applicable();
}

Confidence ConfidenceParts::worst() const {
  return std::min({coverage, evidence, contradictions, voices});
}

AnswerState state_of(const Value& value) { return std::visit(StateOf{}, value); }

bool is_open(AnswerState state) {
  return state == AnswerState::dont_know || state == AnswerState::declined ||
         state == AnswerState::missing;
}

int supported_level(const Questionnaire& questionnaire, const Question& question, int claimed,
                    bool has_evidence) {
  const bool at_top = claimed == level_count(questionnaire, question.kind) - 1;
  const bool capped =
      questionnaire.scoring.evidence_cap && at_top && takes_evidence_cap(question) && !has_evidence;
  return capped ? claimed - 1 : claimed;
}

double score_of_level(const Questionnaire& questionnaire, const Question& question, int level) {
  const ScoringRules& rules = questionnaire.scoring;
  const double value = value_of_level(questionnaire, question, level);
  return rules.range_low + value * (rules.range_high - rules.range_low);
}

namespace {

RollUp roll_up_rules(const Questionnaire& questionnaire, const Response& response) {
  // one survey alone is no picture of the whole
  const bool has_overall = questionnaire.roles[response.role].has_index && response.only.empty();
  return {questionnaire.forms[response.form].min_questions, has_overall};
}

}  // namespace

std::vector<bool> deciding_questions(const Questionnaire& questionnaire) {
  std::vector<bool> deciding(questionnaire.questions.size(), false);
  for (const Question& question : questionnaire.questions)
    if (question.when)
      for (const QuestionId read : questions_in(*question.when)) deciding[read.value] = true;
  return deciding;
}

void score_again(const Questionnaire& questionnaire, const Response& response, QuestionId changed,
                 Scorecard& card) {
  const Question& question = questionnaire.questions[changed];
  Reading& reading = card.sheet.facts.readings[changed];
  const std::optional<double> predicted = reading.predicted;
  const bool has_evidence = reading.has_evidence;
  reading = reading_of(questionnaire, question, response.answers[changed]->value);
  reading.predicted = predicted;
  reading.has_evidence = has_evidence;
  if (!possible_flags(questionnaire, question).empty())
    set_flags(questionnaire, response, card.sheet);
  card.questions[changed] =
      score_question(questionnaire, response, card.sheet, changed, card.as_of);
  roll_up_again(questionnaire, roll_up_rules(questionnaire, response), changed, card);
}

Scorecard score(const Questionnaire& questionnaire, const Response& response, Date as_of) {
  Scorecard card;
  card.as_of = as_of;
  card.sheet = make_sheet(questionnaire, response);
  card.contradictions = contradictions_in(questionnaire, card.sheet.facts);
  card.questions = Table<QuestionId, QuestionScore>(questionnaire.questions.size());
  for (const QuestionId id : questionnaire.questions.ids())
    card.questions[id] = score_question(questionnaire, response, card.sheet, id, as_of);
  roll_up(questionnaire, roll_up_rules(questionnaire, response), card);
  return card;
}

}  // namespace readiness::scoring
