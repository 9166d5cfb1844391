#pragma once

#include "answers/applies.hpp"
#include "base/date.hpp"
#include "base/modules.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::scoring {

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

/// What the answer to one question is worth: one person's, or what several people said of it
/// together (see pool.hpp).
struct QuestionScore {
  AnswerState state = AnswerState::not_asked;
  std::optional<int> claimed;  ///< level as answered, after reversal
  /// Level that rules read: one lower than claimed when a top answer lacks its evidence.
  std::optional<int> supported;
  /// The score at each end, in units of the questionnaire's range, `given` that of the supported
  /// level; absent where nothing is asked, applies or can be scored.
  std::optional<Range> range;
  std::optional<Range> level;  ///< the same, counted in levels: what gates compare
  double known = 0;  ///< share of the people asked whose answer is given: 0 or 1 of one person
  bool has_evidence = false;  ///< evidence that counts on the scoring date
  bool is_confirmed = false;  ///< two roles or more say the same, within one level
  [[nodiscard]] bool is_capped() const { return supported && claimed != supported; }
  [[nodiscard]] std::optional<double> score() const { return range ? range->given : std::nullopt; }
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
  double known = 0;         ///< mean over the applicable questions of the share that is given
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

/// The worst of its parts; each part says what it saw, so that the reason can be named.
struct ConfidenceParts {
  Confidence coverage = Confidence::high;
  Confidence evidence = Confidence::high;
  Confidence contradictions = Confidence::high;
  Confidence voices = Confidence::high;  ///< of several people; one voice is reported elsewhere
  double known = 0;                      ///< share of applicable questions answered
  int evidence_given = 0;                ///< of the weighty questions that ask for evidence ...
  int evidence_asked = 0;                ///< ... and apply
  int contradiction_count = 0;
  [[nodiscard]] Confidence worst() const;
};

/// Everything that follows by arithmetic alone from one respondent's answers, or from those of
/// several people about one unit.
struct Scorecard {
  Date as_of;
  answers::Sheet sheet;
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

}  // namespace readiness::scoring
