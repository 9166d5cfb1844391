#include "scoring/score.hpp"
#include "unit/findings.hpp"

#include <algorithm>

namespace readiness::unit {
namespace {

class Mean {
 public:
  void add(double value) {
    sum_ += value;
    ++count_;
  }
  [[nodiscard]] std::optional<double> value() const {
    return count_ > 0 ? std::optional(sum_ / count_) : std::nullopt;
  }

 private:
  double sum_ = 0;
  int count_ = 0;
};

/// The mean over the people who lead; of what they answered, or of what they expect.
std::optional<double> leaders_mean(const Questionnaire& questionnaire,
                                   std::span<const Voice> voices, QuestionId id, bool predicted) {
  Mean mean;
  for (const Voice& voice : voices) {
    if (!questionnaire.roles[voice.response->role].leads()) continue;
    const auto& expected = voice.card.sheet.facts.readings[id].predicted;
    const auto answered = voice.card.questions[id].score();
    if (predicted && expected)
      mean.add(
          score_of_level(questionnaire, questionnaire.questions[id], static_cast<int>(*expected)));
    if (!predicted && answered) mean.add(*answered);
  }
  return mean.value();
}

}  // namespace

double wide_gap(const Questionnaire& questionnaire) {
  return 0.15 * (questionnaire.scoring.range_high - questionnaire.scoring.range_low);
}

std::vector<Gap> gaps_in(const Questionnaire& questionnaire, std::span<const Voice> voices,
                         const std::vector<Spread>& spreads) {
  std::vector<Gap> found;
  for (const QuestionId id : questionnaire.questions.ids()) {
    Mean staff;
    bool is_rough = false;
    for (const Spread& spread : spreads) {
      if (spread.question != id) continue;
      staff.add(spread.middle);
      is_rough = is_rough || spread.band;
    }
    if (!staff.value()) continue;
    for (const bool predicted : {false, true})
      if (const auto leaders = leaders_mean(questionnaire, voices, id, predicted))
        found.push_back({id, predicted, is_rough, *leaders, *staff.value()});
  }
  return found;
}

std::vector<Disagreement> disagreements_in(const Questionnaire& questionnaire,
                                           std::span<const Voice> voices) {
  std::vector<Disagreement> found;
  for (const QuestionId id : questionnaire.questions.ids()) {
    Disagreement here{id, {}};
    int least = 0, most = 0;
    bool is_unproven = false;
    for (std::size_t i = 0; i < voices.size(); ++i) {
      const QuestionScore& score = voices[i].card.questions[id];
      if (!score.claimed || !score.range || !is_named(questionnaire, *voices[i].response)) continue;
      least = here.voices.empty() ? *score.claimed : std::min(least, *score.claimed);
      most = here.voices.empty() ? *score.claimed : std::max(most, *score.claimed);
      is_unproven = is_unproven || score.is_capped();
      here.voices.push_back(i);
    }
    if (most - least >= (is_unproven ? 1 : 2)) found.push_back(std::move(here));
  }
  return found;
}

}  // namespace readiness::unit
