#include "scoring/fragility.hpp"

#include "answers/value.hpp"
#include "scoring/level.hpp"
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
        highest_(highest_level(questionnaire, voices)),
        deciding_(deciding_questions(questionnaire)),
        scored_(score_each(questionnaire, voices, as_of)) {}

  std::vector<Fragile> run() {
    pooled_ = pool(questionnaire_, scored_);
    low_ = facts_at(questionnaire_, pooled_, End::low);
    const auto level = level_reached(questionnaire_, highest_, pooled_, low_);
    if (!level) return {};
    level_ = *level;
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
    scored_[voice].response = &voices_[voice];
  }

  void try_level(Response& trial, Fragile fragile) {
    Answer& answer = *trial.answers[fragile.question];
    const auto value = value_at_level(questionnaire_, questionnaire_.questions[fragile.question],
                                      *fragile.level, &answer.value);
    if (!value) return;
    const Value before = std::exchange(answer.value, *value);
    const auto level = deciding_[fragile.question.value] ? level_anew(trial, fragile.voice)
                                                         : level_again(trial, fragile);
    answer.value = before;
    Scorecard& card = scored_[fragile.voice].card;
    if (deciding_[fragile.question.value])
      card = *own_;
    else
      change(trial, fragile.question, card);
    if (!level || *level == level_) return;
    fragile.becomes = *level;
    found_.push_back(fragile);
  }

  /// By scoring everything.
  std::optional<LevelId> level_anew(const Response& trial, std::size_t voice) {
    scored_[voice].card = score(questionnaire_, trial, as_of_);
    return level_of_all(voice);
  }

  std::optional<LevelId> level_again(const Response& trial, const Fragile& fragile) {
    Scorecard& card = scored_[fragile.voice].card;
    change(trial, fragile.question, card);
    return voices_.size() > 1 ? level_of_all(fragile.voice)
                              : level_reached(questionnaire_, highest_, card, low_);
  }

  void change(const Response& trial, QuestionId question, Scorecard& card) {
    score_again(questionnaire_, trial, question, card);
    if (voices_.size() == 1) read_again(questionnaire_, card, End::low, question, low_);
  }

  std::optional<LevelId> level_of_all(std::size_t voice) const {
    const Scorecard pooled = pool_again(questionnaire_, scored_, pooled_, *own_, voice);
    Facts low = facts_at(questionnaire_, pooled, End::low);
    return level_reached(questionnaire_, highest_, pooled, low);
  }

  const Questionnaire& questionnaire_;
  Voices voices_;
  Date as_of_;
  LevelId highest_;
  std::vector<bool> deciding_;  // by question
  std::vector<Voice> scored_;
  Scorecard pooled_;
  Facts low_;                       ///< of all as they are, but for the answer that is tried
  const Scorecard* own_ = nullptr;  ///< of the person whose answers are tried
  LevelId level_{};
  std::vector<Fragile> found_;
};

}  // namespace

std::vector<Fragile> fragility(const Questionnaire& questionnaire, Voices voices, Date as_of) {
  return Trials(questionnaire, voices, as_of).run();
}

}  // namespace readiness::scoring
