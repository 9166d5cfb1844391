#include "report/words/advice_text.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "diagnosis/withheld.hpp"
#include "report/words/answer_text.hpp"
#include "report/words/score_text.hpp"
#include "report/words/voice_text.hpp"

#include <utility>

namespace readiness::report {
namespace {

constexpr std::size_t most_reasons = 3;

std::string weeks_text(double weeks) { return weeks == 1 ? "1 week" : shortest(weeks) + " weeks"; }

std::string metric_text(const Assessment& assessment, const Metric& metric) {
  std::string text = metric.name + (metric.rises ? ", upwards" : ", downwards");
  if (!metric.question) return text + "; take the starting value first";
  const QuestionId question = *metric.question;
  const Question& row = assessment.questionnaire->questions[question];
  const Answer* expected = prediction_of(assessment, question);
  if (assessment.card.questions[question].state == AnswerState::given &&
      !is_for_groups_only(assessment, question))
    return text + "; today: " + quoted_answer(assessment, question);
  if (expected && claimed_level(*assessment.questionnaire, row, expected->value))
    return text + "; expected today: \"" +
           in_words(*assessment.questionnaire, row, expected->value) + "\"";
  return text + "; today: " + answer_text(assessment, question);
}

/// The titles of other recommendations.
std::string titles(const Questionnaire& questionnaire, const std::vector<RecommendationId>& ids) {
  std::vector<std::string> titles;
  for (const RecommendationId id : ids)
    titles.push_back("\"" + questionnaire.recommendations[id].title + "\"");
  return enumerated(titles);
}

std::string gates_opened(const Questionnaire& questionnaire, const Advice& advice) {
  std::vector<std::string> names;
  for (const Gate* gate : advice.opens) names.push_back(gate_name(questionnaire, *gate));
  return enumerated(names);
}

class Details {
 public:
  void add(const std::string& label, const std::string& text) {
    if (!text.empty()) lines_.push_back(label + text);
  }
  std::vector<std::string> lines() { return std::move(lines_); }

 private:
  std::vector<std::string> lines_;
};

}  // namespace

std::string days_text(double days) {
  if (days == 0.5) return "half a day";
  return days == 1 ? "1 day" : shortest(days) + " days";
}

std::string owner_and_effort(const Recommendation& recommendation) {
  std::string text = recommendation.owner;
  if (!recommendation.agree_with.empty())
    text += ", agreed with " + with_small_start(recommendation.agree_with);
  return text + "; " + days_text(recommendation.days) + " of work within " +
         weeks_text(recommendation.weeks);
}

ListItem in_full(const Assessment& assessment, const Advice& advice) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const Recommendation& about = questionnaire.recommendations[advice.recommendation];
  Details details;
  details.add("", owner_and_effort(about));
  details.add("", about.because + (advice.because.empty() ? "." : ":"));
  for (std::size_t i = 0; i < std::min(advice.because.size(), most_reasons); ++i)
    details.add("because ", reason_text(assessment, advice.because[i]));
  details.add("after: ", titles(questionnaire, advice.waits_for));
  details.add("once it is known whether it is needed: ",
              titles(questionnaire, advice.waits_to_know));
  details.add("this week: ", advice.strengthens ? about.strengthen_step : about.first_step);
  for (const std::string& step : about.steps) details.add("then: ", step);
  details.add("done when: ", about.done_when);
  details.add("opens: ", gates_opened(questionnaire, advice));
  details.add("makes possible: ",
              titles(questionnaire, assessment.guidance->unlocked_by(advice.recommendation)));
  if (about.metric) details.add("watch: ", metric_text(assessment, *about.metric));
  details.add("good enough: ", about.good_enough);
  details.add("trap: ", about.trap);
  details.add("look again: ", to_long_text(assessment.card.as_of + about.review_days));
  return {about.title + (advice.rests_on_predictions ? " (rests on predictions)" : ""),
          details.lines()};
}

std::string gate_name(const Questionnaire& questionnaire, const Gate& gate) {
  if (!gate.text.empty()) return gate.text;
  std::vector<std::string> names;
  for (const QuestionId id : questions_in(gate.require))
    names.push_back(name_of(questionnaire.questions[id]));
  return enumerated(names);
}

std::string level_name(const Questionnaire& questionnaire, LevelId level) {
  return "level " + std::to_string(level.value + 1) + " (" + questionnaire.levels[level].title +
         ")";
}

std::string proof_text(const Assessment& assessment, const Proof& proof) {
  const Questionnaire& questionnaire = *assessment.questionnaire;
  const std::size_t count = proof.done.size();
  std::string text = count == 1 ? "This one" : "These " + std::to_string(count);
  const ScoreStyle style = score_style(questionnaire);
  if (!form_of(assessment).in_words && assessment.card.overall && proof.after.card.overall)
    text += std::string(count == 1 ? " takes" : " take") + " the low end from " +
            score_text(style, assessment.card.overall->low) + " to " +
            score_text(style, proof.after.card.overall->low);
  else
    text += count == 1 ? " raises the answers" : " raise the answers";
  if (!proof.after.standing) return text + ".";
  const LevelId before = assessment.standing->level, after = proof.after.standing->level;
  if (after == before) return text + "; the level stays " + std::to_string(before.value + 1) + ".";
  text += " and reach " + level_name(questionnaire, after) + ".";
  if (proof.needed_for_level.empty()) return text;
  return text + " Without " + titles(questionnaire, proof.needed_for_level) +
         (proof.needed_for_level.size() == 1 ? "" : " (each of them)") +
         (count == 1 ? " it would not." : " the others would not.");
}

}  // namespace readiness::report
