#include "diagnosis/projection.hpp"

#include "diagnosis/raised.hpp"
#include "scoring/pool.hpp"
#include "scoring/score_again.hpp"

#include <algorithm>

namespace readiness::diagnosis {

Projection projection(const Questionnaire& questionnaire, Voices voices, Date as_of,
                      const std::vector<RecommendationId>& done) {
  Projection after;
  for (const Response& response : voices)
    after.voices.push_back(
        raised(questionnaire, done, make_sheet(questionnaire, response), response));
  after.card = score(questionnaire, Voices(after.voices), as_of);
  after.standing = standing(questionnaire, Voices(after.voices), after.card);
  return after;
}

QuestionTrials::QuestionTrials(const Questionnaire& questionnaire, Voices voices, Date as_of)
    : questionnaire_(questionnaire),
      voices_(voices),
      as_of_(as_of),
      deciding_(deciding_questions(questionnaire)) {
  for (const Response& response : voices) sheets_.push_back(make_sheet(questionnaire, response));
}

std::map<QuestionId, QuestionScore> QuestionTrials::with(RecommendationId done) const {
  const auto& raises = questionnaire_.recommendations[done].raises;
  const bool decides =
      std::ranges::any_of(raises, [&](const auto& raise) { return deciding_[raise.first.value]; });
  std::vector<Response> responses;
  responses.reserve(voices_.size());
  std::vector<Voice> voices(voices_.size());
  for (std::size_t i = 0; i < voices_.size(); ++i) {
    const Response& after =
        responses.emplace_back(raised(questionnaire_, {done}, sheets_[i], voices_[i]));
    const std::optional<Sheet> other =
        decides ? std::optional(make_sheet(questionnaire_, after)) : std::nullopt;
    voices[i].response = &after;
    voices[i].card.questions = Table<QuestionId, QuestionScore>(questionnaire_.questions.size());
    for (const auto& [question, level] : raises)
      voices[i].card.questions[question] =
          score_question(questionnaire_, after, other ? *other : sheets_[i], question, as_of_);
  }
  std::map<QuestionId, QuestionScore> scores;
  for (const auto& [question, level] : raises)
    scores[question] = pool_question(questionnaire_, voices, question);
  return scores;
}

}  // namespace readiness::diagnosis
