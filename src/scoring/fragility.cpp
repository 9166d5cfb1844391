#include "scoring/fragility.hpp"

#include "scoring/score.hpp"

#include <algorithm>
#include <utility>

namespace readiness {
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
  Trials(const Questionnaire& questionnaire, const Response& response, const Scorecard& card,
         LevelId level)
      : questionnaire_(questionnaire), trial_(response), card_(card), level_(level) {}

  std::vector<Fragile> whole() {
    for (const QuestionId id : questionnaire_.questions.ids()) {
      const Question& question = questionnaire_.questions[id];
      const int levels = level_count(questionnaire_, question.kind);
      if (is_context(question) || levels == 0) continue;
      const QuestionScore& score = card_.questions[id];
      if (score.state == AnswerState::given) {
        if (*score.claimed > 0) try_level(id, *score.claimed - 1, false);
        if (*score.claimed + 1 < levels) try_level(id, *score.claimed + 1, false);
      } else if (score.state == AnswerState::dont_know) {
        try_level(id, 0, true);
        try_level(id, levels - 1, true);
      }
    }
    return std::move(found_);
  }

 private:
  void try_level(QuestionId id, int level, bool was_open) {
    Answer& answer = *trial_.answers[id];
    const auto value =
        value_at_level(questionnaire_, questionnaire_.questions[id], level, &answer.value);
    if (!value) return;
    const Value before = std::exchange(answer.value, *value);
    const auto stands =
        standing(questionnaire_, trial_, score(questionnaire_, trial_, card_.as_of));
    answer.value = before;
    if (stands && stands->level != level_) found_.push_back({id, was_open, level, stands->level});
  }

  const Questionnaire& questionnaire_;
  Response trial_;
  const Scorecard& card_;
  LevelId level_;
  std::vector<Fragile> found_;
};

}  // namespace

std::optional<Value> value_at_level(const Questionnaire& questionnaire, const Question& question,
                                    int level, const Value* from) {
  return std::visit(AtLevel{questionnaire, level, from}, question.kind);
}

std::vector<Fragile> fragility(const Questionnaire& questionnaire, const Response& response,
                               const Scorecard& card) {
  const auto stands = standing(questionnaire, response, card);
  if (!stands) return {};
  return Trials(questionnaire, response, card, stands->level).whole();
}

}  // namespace readiness
