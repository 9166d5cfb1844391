#include "scoring/fragility.hpp"

#include "answers/value.hpp"
#include "scoring/pool.hpp"
#include "scoring/score_again.hpp"

#include <algorithm>
#include <utility>

namespace readiness::scoring {
namespace {

class Trials {
 public:
  Trials(const Questionnaire& questionnaire, Voices voices, Date as_of)
      : questionnaire_(questionnaire),
        voices_(voices),
        as_of_(as_of),
        deciding_(deciding_questions(questionnaire)),
        scored_(score_each(questionnaire, voices, as_of)) {}

  std::vector<Fragile> run() {
    pooled_ = pool(questionnaire_, scored_);
    const auto stands = standing(questionnaire_, voices_, pooled_);
    if (!stands) return {};
    level_ = stands->level;
    for (std::size_t i = 0; i < voices_.size(); ++i)
      if (voices_.size() == 1 || is_named(questionnaire_, voices_[i])) try_answers_of(i);
    return std::move(found_);
  }

 private:
  void try_answers_of(std::size_t voice) {
    const Scorecard card = scored_[voice].card;
    own_ = &card;
    Response trial = voices_[voice];
    scored_[voice].response = &trial;
    for (const QuestionId id : questionnaire_.questions.ids()) {
      const Question& question = questionnaire_.questions[id];
      if (!is_scored(questionnaire_, question)) continue;
      const int levels = level_count(questionnaire_, question.kind);
      const QuestionScore& score = card.questions[id];
      if (score.state == AnswerState::given) {
        if (*score.claimed > 0) try_level(trial, {id, voice, false, *score.claimed - 1});
        if (*score.claimed + 1 < levels) try_level(trial, {id, voice, false, *score.claimed + 1});
      } else if (score.state == AnswerState::dont_know) {
        try_level(trial, {id, voice, true, 0});
        try_level(trial, {id, voice, true, levels - 1});
      }
    }
    scored_[voice] = {&voices_[voice], card};
  }

  void try_level(Response& trial, Fragile fragile) {
    Answer& answer = *trial.answers[fragile.question];
    const auto value = value_at_level(questionnaire_, questionnaire_.questions[fragile.question],
                                      *fragile.level, &answer.value);
    if (!value) return;
    const Value before = std::exchange(answer.value, *value);
    scored_[fragile.voice].card = deciding_[fragile.question.value]
                                      ? score(questionnaire_, trial, as_of_)
                                      : score_again(questionnaire_, trial, *own_, fragile.question);
    const auto stands =
        standing(questionnaire_, voices_,
                 pool_again(questionnaire_, scored_, pooled_, *own_, fragile.voice));
    answer.value = before;
    if (!stands || stands->level == level_) return;
    fragile.becomes = stands->level;
    found_.push_back(fragile);
  }

  const Questionnaire& questionnaire_;
  Voices voices_;
  Date as_of_;
  std::vector<bool> deciding_;  // by question
  std::vector<Voice> scored_;
  Scorecard pooled_;
  const Scorecard* own_ = nullptr;  ///< of the person whose answers are tried
  LevelId level_{};
  std::vector<Fragile> found_;
};

}  // namespace

std::vector<Fragile> fragility(const Questionnaire& questionnaire, Voices voices, Date as_of) {
  return Trials(questionnaire, voices, as_of).run();
}

}  // namespace readiness::scoring
