#include "scoring/pool_parts.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::scoring {
namespace {

/// Sums up ends; `mean()` divides. An end that nobody has stays absent.
class EndSum {
 public:
  void add(const Range& range) {
    low_ += range.low;
    high_ += range.high;
    ++count_;
    if (!range.given) return;
    given_ += *range.given;
    ++given_count_;
  }
  [[nodiscard]] Range mean() const {
    Range range{low_ / count_, high_ / count_, std::nullopt};
    if (given_count_ > 0) range.given = given_ / given_count_;
    return range;
  }

 private:
  double low_ = 0, high_ = 0, given_ = 0;
  int count_ = 0, given_count_ = 0;
};

/// The mean, a half rounded down.
int rounded_mean(const std::vector<int>& values) {
  double sum = 0;
  for (const int value : values) sum += value;
  return static_cast<int>(std::ceil(sum / static_cast<double>(values.size()) - 0.5));
}

/// The open state that is nearest to an answer.
AnswerState nearer(AnswerState a, AnswerState b) { return std::min(a, b); }

/// Pools one question.
class QuestionPool {
 public:
  QuestionPool(const Questionnaire& questionnaire, std::span<const Voice> voices, QuestionId id)
      : questionnaire_(questionnaire),
        voices_(voices),
        id_(id),
        question_(questionnaire.questions[id]),
        scored_(is_scored(questionnaire, question_)) {}

  [[nodiscard]] QuestionScore score() const {
    QuestionScore pooled;
    pooled.state = state_without_answers();
    EndSum range, level;
    std::vector<int> claimed, supported;
    double known = 0;
    int roles = 0;
    for (const RoleId role : questionnaire_.roles.ids()) {
      const Asked asked = asked_of(voices_, role, id_);
      const Role& row = questionnaire_.roles[role];
      if (asked.too_few_asked(row)) continue;
      ++roles;
      const bool is_open = asked.too_few_given(row);
      pooled.state = nearer(pooled.state, is_open ? open_state(asked, row) : AnswerState::given);
      if (row.named) pooled.has_evidence = pooled.has_evidence || has_evidence(asked);
      if (!is_open)
        known += static_cast<double>(asked.given) / static_cast<double>(asked.people.size());
      if (!scored_) continue;
      if (const AnswersTold told = told_of(asked, row); told.nearly_all || told.band) {
        range.add(range_of(told.mean));
        level.add({told.mean.low, told.mean.high, told.mean.given});
        claimed.push_back(told.median);
        supported.push_back(told.median);
        continue;
      }
      range.add(is_open ? open_range() : mean_of(asked, &QuestionScore::range));
      level.add(is_open ? open_levels() : mean_of(asked, &QuestionScore::level));
      if (is_open) continue;
      claimed.push_back(median_of(asked, &QuestionScore::claimed));
      supported.push_back(median_of(asked, &QuestionScore::supported));
    }
    if (roles == 0) return pooled;
    pooled.known = known / roles;
    if (!scored_) return pooled;
    pooled.range = range.mean();
    pooled.level = level.mean();
    if (claimed.empty()) return pooled;
    pooled.claimed = rounded_mean(claimed);
    pooled.supported = rounded_mean(supported);
    const auto [least, most] = std::minmax_element(supported.begin(), supported.end());
    pooled.is_confirmed = supported.size() > 1 && *most - *least <= 1;
    return pooled;
  }

 private:
  /// What is to be said of a question that nobody who counts is asked.
  [[nodiscard]] AnswerState state_without_answers() const {
    for (const AnswerState state : {AnswerState::not_applicable, AnswerState::does_not_apply})
      for (const RoleId role : questionnaire_.roles.ids()) {
        const auto people = std::count_if(voices_.begin(), voices_.end(), [&](const Voice& voice) {
          return voice.response->role == role && voice.card.questions[id_].state == state;
        });
        if (people >= fewest_to_hear(questionnaire_.roles[role])) return state;
      }
    return AnswerState::not_asked;
  }

  [[nodiscard]] AnswerState open_state(const Asked& asked, const Role& role) const {
    for (const AnswerState state : {AnswerState::dont_know, AnswerState::declined}) {
      const auto people = std::count_if(
          asked.people.begin(), asked.people.end(),
          [&](const Voice* voice) { return voice->card.questions[id_].state == state; });
      if (people >= fewest_to_hear(role)) return state;
    }
    return AnswerState::missing;
  }

  [[nodiscard]] bool has_evidence(const Asked& asked) const {
    return std::any_of(asked.people.begin(), asked.people.end(),
                       [&](const Voice* voice) { return voice->card.questions[id_].has_evidence; });
  }

  /// Where the answers are not told by number, what is told of them stands for them.
  [[nodiscard]] AnswersTold told_of(const Asked& asked, const Role& role) const {
    if (role.named || asked.too_few_given(role)) return {};
    return answers_told(questionnaire_, asked, id_);
  }
  [[nodiscard]] Range range_of(const PlaceEnds& mean) const {
    const ScoringRules& rules = questionnaire_.scoring;
    const double step =
        (rules.range_high - rules.range_low) / (level_count(questionnaire_, question_.kind) - 1.0);
    return {rules.range_low + step * mean.low, rules.range_low + step * mean.high,
            rules.range_low + step * mean.given};
  }

  [[nodiscard]] Range open_range() const {
    return {questionnaire_.scoring.range_low, questionnaire_.scoring.range_high, std::nullopt};
  }
  [[nodiscard]] Range open_levels() const {
    return {0, level_count(questionnaire_, question_.kind) - 1.0, std::nullopt};
  }

  [[nodiscard]] Range mean_of(const Asked& asked, std::optional<Range> QuestionScore::*end) const {
    EndSum sum;
    for (const Voice* voice : asked.people) sum.add(*(voice->card.questions[id_].*end));
    return sum.mean();
  }

  [[nodiscard]] int median_of(const Asked& asked, std::optional<int> QuestionScore::*level) const {
    std::vector<int> levels;
    for (const Voice* voice : asked.people)
      if (const auto& here = voice->card.questions[id_].*level) levels.push_back(*here);
    return lower_median(std::move(levels));
  }

  const Questionnaire& questionnaire_;
  std::span<const Voice> voices_;
  QuestionId id_;
  const Question& question_;
  bool scored_;
};

}  // namespace

int lower_median(std::vector<int> values) {
  std::sort(values.begin(), values.end());
  return values[(values.size() - 1) / 2];
}

QuestionScore pooled_score(const Questionnaire& questionnaire, std::span<const Voice> voices,
                           QuestionId question) {
  return QuestionPool(questionnaire, voices, question).score();
}

}  // namespace readiness::scoring
