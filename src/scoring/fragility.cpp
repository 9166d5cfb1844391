#include "scoring/fragility.hpp"

#include "scoring/pool.hpp"

#include <algorithm>
#include <utility>

namespace readiness::scoring {
namespace {

/// Builds a value of a wanted level for each kind that has levels.
struct AtLevel {
  const Questionnaire& questionnaire;
  int level;
  const Value* from;

  std::optional<Value> operator()(const Anchors&) const { return Leveled{level}; }
  std::optional<Value> operator()(const Choice& choice) const {
    const int options = static_cast<int>(questionnaire.scales[choice.scale].options.size());
    return Chosen{static_cast<std::size_t>(choice.reverse ? options - 1 - level : level)};
  }
  std::optional<Value> operator()(const Ticks& ticks) const {
    const auto* now = from ? std::get_if<Ticked>(from) : nullptr;
    std::vector<bool> items = now ? now->items : std::vector<bool>(ticks.items.size(), false);
    const auto count =
        nearest_count(ticks, static_cast<int>(std::count(items.begin(), items.end(), true)));
    if (!count) return std::nullopt;
    set_count(items, *count);
    return Ticked{std::move(items)};
  }
  std::optional<Value> operator()(const Count& count) const {
    return within(count.bands, count.of);
  }
  std::optional<Value> operator()(const Number& number) const {
    return number.bands.empty() ? std::nullopt : within(number.bands, number.most);
  }
  std::optional<Value> operator()(const Text&) const { return std::nullopt; }
  std::optional<Value> operator()(const Probe&) const { return std::nullopt; }

 private:
  std::optional<Value> within(const std::vector<double>& bands, double most) const {
    const double bound = std::min(bands[static_cast<std::size_t>(level)], most);
    if (level_in_bands(bands, bound) != level) return std::nullopt;
    return Amount{bound};
  }
  std::optional<int> nearest_count(const Ticks& ticks, int now) const {
    std::optional<int> nearest;
    for (int count = 0; count < static_cast<int>(ticks.levels_by_count.size()); ++count)
      if (ticks.levels_by_count[static_cast<std::size_t>(count)] == level &&
          (!nearest || std::abs(count - now) < std::abs(*nearest - now)))
        nearest = count;
    return nearest;
  }
  static void set_count(std::vector<bool>& items, int count) {
    int now = static_cast<int>(std::count(items.begin(), items.end(), true));
    for (std::size_t i = 0; i < items.size() && now < count; ++i)
      if (!items[i]) items[i] = true, ++now;
    for (std::size_t i = items.size(); i-- > 0 && now > count;)
      if (items[i]) items[i] = false, --now;
  }
};

class Trials {
 public:
  Trials(const Questionnaire& questionnaire, Voices voices, Date as_of)
      : questionnaire_(questionnaire),
        voices_(voices),
        as_of_(as_of),
        scored_(score_each(questionnaire, voices, as_of)) {}

  std::vector<Fragile> run() {
    const auto stands = standing(questionnaire_, voices_, pool(questionnaire_, scored_));
    if (!stands) return {};
    level_ = stands->level;
    for (std::size_t i = 0; i < voices_.size(); ++i)
      if (voices_.size() == 1 || is_named(questionnaire_, voices_[i])) try_answers_of(i);
    return std::move(found_);
  }

 private:
  void try_answers_of(std::size_t voice) {
    const Scorecard card = scored_[voice].card;
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
    scored_[fragile.voice].card = score(questionnaire_, trial, as_of_);
    const auto stands = standing(questionnaire_, voices_, pool(questionnaire_, scored_));
    answer.value = before;
    if (!stands || stands->level == level_) return;
    fragile.becomes = stands->level;
    found_.push_back(fragile);
  }

  const Questionnaire& questionnaire_;
  Voices voices_;
  Date as_of_;
  std::vector<Voice> scored_;
  LevelId level_{};
  std::vector<Fragile> found_;
};

}  // namespace

std::optional<Value> value_at_level(const Questionnaire& questionnaire, const Question& question,
                                    int level, const Value* from) {
  return std::visit(AtLevel{questionnaire, level, from}, question.kind);
}

std::vector<Fragile> fragility(const Questionnaire& questionnaire, Voices voices, Date as_of) {
  return Trials(questionnaire, voices, as_of).run();
}

}  // namespace readiness::scoring
