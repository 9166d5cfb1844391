#pragma once

#include "base/modules.hpp"
#include "review/rule_changes.hpp"
#include "review/split.hpp"

#include <optional>
#include <vector>

namespace readiness::review {

/// One number at its two ends.
struct NumberChange {
  Measure measure;
  Split low, given;
};

/// A low end that fell, or that is not measured any more.
struct Fall {
  Measure measure;
  double before = 0;
  std::optional<double> after;
};

/// What happened to the answers, as facts: no statistics. Without sensitive questions, whose
/// answers the counts would give away beside the others.
struct AnswerFacts {
  int up = 0, down = 0;                    ///< known in both waves, another level that counts
  int up_proven = 0;                       ///< of `up`: with current evidence now
  int evidence_up = 0, evidence_down = 0;  ///< the same answer, more or less proof
  int became_open = 0, answered = 0;
  int scope = 0;  ///< counted in, or counted no more
  AnswerFacts& operator+=(const AnswerFacts& other);
};

/// One person's opinion questions that are known in both waves, as one scale; no sensitive ones.
struct ClimateChange {
  double before = 0, after = 0;  ///< means of the scores, in units of the range
  int questions = 0;
  double detectable = 0;  ///< the smallest change that can be told from chance
  [[nodiscard]] bool is_detectable() const;
};

/// Everything that changed between two assessments of one questionnaire.
struct Comparison {
  const Assessment* before = nullptr;
  const Assessment* after = nullptr;
  std::vector<Change> changes;
  NumberChange overall;                  ///< both ends empty for a role without an overall
  std::vector<NumberChange> dimensions;  ///< one for each dimension that is asked of either
                                         ///< and may be told
  std::vector<PatternChange> patterns;
  std::vector<GateChange> gates;
  std::vector<FollowUp> follow_ups;
  AnswerFacts facts;
  std::optional<ClimateChange> climate;  ///< absent below the questions that a dimension needs

  [[nodiscard]] bool has_changes() const;
  /// Of the overall and the dimensions those whose low end fell by more than so many points, or is
  /// not measured any more.
  [[nodiscard]] std::vector<Fall> falls_beyond(double points) const;
};

/// Whether it is more than so many points, or not measured any more.
[[nodiscard]] bool is_beyond(const Fall& fall, double points);

[[nodiscard]] Comparison compare(const Assessment& before, const Assessment& after);

/// What really improved or got worse: the part of the low end's change that comes from questions
/// that were known before, those that are open now at their worst. Newly known answers and another
/// set of questions do not enter it, so that forgetting can only lower it.
[[nodiscard]] std::optional<double> real_progress(const Comparison& comparison);

}  // namespace readiness::review
