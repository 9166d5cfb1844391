#pragma once

#include "base/modules.hpp"
#include "questionnaire/expression/expression.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace readiness::questionnaire {

/// Kleene's three values; an open answer makes a comparison unknown.
enum class Truth { no, unknown, yes };

/// What a question says in one answer sheet, or in those of a unit together.
struct Reading {
  enum class State {
    given,
    open,   ///< don't know, declined or missing: could still be anything
    absent  ///< not applicable or does not apply: every comparison is false
  };
  State state = State::open;
  double number = 0;                  ///< the level, or the amount of an unscored number
  std::optional<std::size_t> option;  ///< of a choice or probe, as given
  std::vector<bool> ticked;           ///< of ticks
  bool dont_know = false;
  bool not_applicable = false;
  bool has_evidence = false;
  bool is_confirmed = false;        ///< two roles or more say so
  std::optional<double> predicted;  ///< the level a predicting role expects
};

/// The score of a dimension, facet or the overall, in units of the range.
struct PartReading {
  std::optional<double> score, low, high;
  std::optional<double> gap;
};

/// Everything that an expression can read, as plain values: expressions do not care whether they
/// come from one respondent or from a pooled unit. Who fills it decides at which end `score`
/// stands.
struct Facts {
  Table<QuestionId, Reading> readings;
  std::optional<RoleId> role;
  Table<RoleId, int> voices;
  std::map<std::string, Truth> flags;  ///< a flag that is absent here is `no`
  std::map<std::string, std::vector<QuestionId>> flag_carriers;  ///< whose answers carry it
  PartReading overall;
  Table<DimensionId, PartReading> dimensions;
  Table<FacetId, PartReading> facets;
  std::vector<DimensionId> counted_dimensions;        ///< those that every(...) ranges over
  int evidence_count = 0;                             ///< evidence_count(gates)
  std::map<std::size_t, double> unknown_share;        ///< by role index
  std::map<std::size_t, double> convergence, danger;  ///< by question index
  std::optional<std::vector<double>> gaps;            ///< of a unit with two roles
};

/// Whether a condition holds. Numbers closer than 1e-9 count as equal, so that rounding noise
/// decides nothing.
[[nodiscard]] Truth evaluate(const Expression& condition, const Facts& facts);

/// What a quantity comes to; nothing where an open answer leaves it open.
[[nodiscard]] std::optional<double> number_of(const Expression& quantity, const Facts& facts);

[[nodiscard]] Truth negated(Truth truth);
[[nodiscard]] Truth both(Truth a, Truth b);
[[nodiscard]] Truth either_of(Truth a, Truth b);

}  // namespace readiness::questionnaire
