#pragma once

#include "answers/applies.hpp"
#include "base/date.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness {

/// A score in units of the questionnaire's range. `low` counts every open answer (don't know,
/// declined, missing) as the worst, `high` as the best, `given` uses the answers given alone.
/// Always low <= given <= high.
struct Range {
  double low = 0;
  double high = 0;
  std::optional<double> given;  ///< absent when nothing was answered
  bool operator==(const Range&) const = default;
};

enum class AnswerState {
  given,
  dont_know,
  declined,
  missing,
  not_applicable,
  does_not_apply,  ///< its condition does not hold
  not_asked        ///< of this role or in this form
};

/// What one answer is worth.
struct QuestionScore {
  AnswerState state = AnswerState::not_asked;
  std::optional<int> claimed;  ///< level as answered, after reversal
  std::optional<int>
      supported;  ///< level that counts: one lower when a top answer lacks its evidence
  std::optional<double> score;  ///< of the supported level, in units of the range
  bool has_evidence = false;    ///< evidence that counts on the scoring date
  [[nodiscard]] bool is_capped() const { return supported && claimed != supported; }
};

/// How many of a set of scored questions were answered and how.
struct Counts {
  int given = 0, dont_know = 0, declined = 0, missing = 0, not_applicable = 0;
  [[nodiscard]] int applicable() const { return given + dont_know + declined + missing; }
  [[nodiscard]] int open() const { return dont_know + declined + missing; }
  /// (given + don't know) / applicable; 0 when nothing applies.
  [[nodiscard]] double coverage() const;
  /// given / applicable; 0 when nothing applies.
  [[nodiscard]] double known() const;
  bool operator==(const Counts&) const = default;
};

/// The score of a set of questions (a dimension, facet, topic or matrix cell):
/// sum(weight * score) / sum(weight) over its applicable questions, at each of the three ends.
struct Part {
  std::optional<Range> range;  ///< absent when nothing of it is asked or applies
  bool enough = false;         ///< enough answers to show `given`
  Counts counts;
  double weight = 0;        ///< of the applicable questions
  double weight_given = 0;  ///< of those answered
  [[nodiscard]] std::optional<double> shown() const {
    return enough && range ? range->given : std::nullopt;
  }
};

struct TopicScore {
  DimensionId dimension;
  std::string topic;
  Part part;
};

enum class Confidence { low, medium, high };

/// The worst of three parts; each part says what it saw, so that the reason can be named.
struct ConfidenceParts {
  Confidence coverage = Confidence::high;
  Confidence evidence = Confidence::high;
  Confidence contradictions = Confidence::high;
  double known = 0;        ///< share of applicable questions answered
  int evidence_given = 0;  ///< of the weighty questions that ask for evidence ...
  int evidence_asked = 0;  ///< ... and apply
  int contradiction_count = 0;
  [[nodiscard]] Confidence worst() const;
};

/// Everything that follows from one respondent's answers by arithmetic alone.
struct Scorecard {
  Date as_of;
  Sheet sheet;
  Table<QuestionId, QuestionScore> questions;
  Table<DimensionId, Part> dimensions;
  Table<FacetId, Part> facets;  ///< over the questions of the dimensions in the index
  std::vector<TopicScore> topics;
  Table<DimensionId, Table<FacetId, Part>> matrix;
  std::optional<Range> overall;  ///< absent when the role or form carries no index
  bool overall_enough = false;   ///< enough answers in all to show its `given`
  Counts counts;                 ///< of the dimensions in the index
  Table<DimensionId, ConfidenceParts> dimension_confidence;
  ConfidenceParts confidence;
  std::vector<const Contradiction*> contradictions;
};

}  // namespace readiness
