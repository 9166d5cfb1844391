#pragma once

#include "base/modules.hpp"
#include "diagnosis/reasons.hpp"

#include <cmath>
#include <optional>
#include <vector>

namespace readiness::diagnosis {

/// A question's level now and once a recommendation is done.
struct Lift {
  QuestionId question;
  std::optional<int> from;  ///< absent: nobody knows
  int to = 0;
};

/// The terms of a rank within a stage: impact * gap * sureness / sqrt(days).
struct Priority {
  double impact = 1;    ///< 1, +1 for the leading pattern, +0.5 for every other one that is treated
                        ///< and present, +1 if it opens a gate of the next level
  double gap = 0;       ///< weighted mean over the lifts of (to - from) / (levels - 1), 0 to 1
  double sureness = 0;  ///< 1 with evidence or two roles saying so, 0.8 a claim, 0.6 a prediction
  double days = 0.5;    ///< person-days, at least half a day
  [[nodiscard]] double value() const { return impact * gap * sureness / std::sqrt(days); }
};

/// One recommendation that the answers call for.
struct Advice {
  RecommendationId recommendation{};
  StageId stage{};               ///< where it stands today
  bool brought_forward = false;  ///< a pattern that is present makes it stand earlier
  bool strengthens = false;      ///< something is there already
  bool rests_on_predictions = false;
  std::vector<Because> because;
  std::vector<Lift> lifts;                  ///< the questions that called for it
  std::vector<PatternId> treats;            ///< those that are present
  std::vector<const Gate*> opens;           ///< closed gates of the next level that it opens
  std::vector<RecommendationId> waits_for;  ///< what is called for too and must be done before
  /// What must be done before if it is called for, which open answers leave open.
  std::vector<RecommendationId> waits_to_know;
  Priority priority;
};

/// The barrier point: where the way through the facets begins.
struct Start {
  FacetId facet{};
  bool holds_gate = false;  ///< it holds a closed gate of the next level; else its low end is weak
};

/// Everything there is to do, whoever provided the facts.
struct Guidance {
  std::vector<Advice> advice;  ///< in working order, see `in_order`; when: see the roadmap
  std::optional<Start> start;
  std::vector<RecommendationId> undecided;  ///< open answers decide whether they are called for
  /// Don't knows that recommendations read, those at closed gates of the next level first.
  std::vector<QuestionId> find_out;
  /// Top answers that count one level lower without evidence, and would for that alone call for a
  /// recommendation: what they say is there has to be shown, not done again.
  std::vector<QuestionId> unproven;

  /// What is called for and waits for a recommendation.
  [[nodiscard]] std::vector<RecommendationId> unlocked_by(RecommendationId id) const {
    std::vector<RecommendationId> found;
    for (const Advice& each : advice)
      for (const RecommendationId before : each.waits_for)
        if (before == id) found.push_back(each.recommendation);
    return found;
  }
};

}  // namespace readiness::diagnosis
