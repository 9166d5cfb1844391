#include "diagnosis/raised.hpp"

#include "answers/value.hpp"
#include "scoring/fragility.hpp"
#include "scoring/score.hpp"

namespace readiness::diagnosis {
namespace {

/// A value at the level, or at the next higher one that some answer has.
std::optional<Value> value_from_level(const Questionnaire& questionnaire, const Question& question,
                                      int level, const Value* from) {
  for (int at = level; at < level_count(questionnaire, question.kind); ++at)
    if (auto value = value_at_level(questionnaire, question, at, from)) return value;
  return std::nullopt;
}

}  // namespace

Reading reading_at_level(const Questionnaire& questionnaire, QuestionId id, int level,
                         const Reading& now) {
  const Question& question = questionnaire.questions[id];
  const Value ticked = Ticked{now.ticked};
  const auto value =
      value_from_level(questionnaire, question, level, now.ticked.empty() ? nullptr : &ticked);
  if (!value) return now;
  Reading reading = reading_of(questionnaire, question, *value);
  reading.has_evidence = now.has_evidence;
  reading.predicted = now.predicted;
  reading.number = supported_level(questionnaire, question, static_cast<int>(reading.number),
                                   reading.has_evidence);
  return reading;
}

Facts raised(const Questionnaire& questionnaire, const Recommendation& done, Facts facts) {
  for (const auto& [question, level] : done.raises) {
    Reading& reading = facts.readings[question];
    const bool is_lower = reading.state == Reading::State::open ||
                          (reading.state == Reading::State::given && reading.number < level);
    if (is_lower) reading = reading_at_level(questionnaire, question, level, reading);
  }
  return facts;
}

Response raised(const Questionnaire& questionnaire, const std::vector<RecommendationId>& done,
                const Sheet& sheet, Response response) {
  for (const RecommendationId id : done)
    for (const auto& [question, level] : questionnaire.recommendations[id].raises) {
      if (!sheet.asked[question] || !sheet.applies[question]) continue;
      Boxed<Answer>& answer = response.answers[question];
      if (answer && std::holds_alternative<NotApplicable>(answer->value)) continue;
      const Question& row = questionnaire.questions[question];
      const auto now = answer ? claimed_level(questionnaire, row, answer->value) : std::nullopt;
      if (now && *now >= level) continue;
      const auto value =
          value_from_level(questionnaire, row, level, answer ? &answer->value : nullptr);
      if (!value) continue;
      if (!answer) answer.emplace();
      answer->value = *value;
    }
  return response;
}

}  // namespace readiness::diagnosis
