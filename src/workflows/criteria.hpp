#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"
#include "document/shape/shape.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::workflows {

/// What is asked of a workflow: three figures that make the hours, then levels from 0 to 4.
enum class Fact { times, hours, people, repeats, stalls, errors, measure, data };
inline constexpr std::size_t fact_count = 8, figure_count = 3;

/// How facts are written in a file of candidates.
inline constexpr std::array<std::string_view, fact_count> fact_keys = {
    "times_a_month", "hours_each", "people", "repeats", "stalls", "errors", "measure", "data"};
[[nodiscard]] constexpr std::string_view key_of(Fact fact) {
  return fact_keys[static_cast<std::size_t>(fact)];
}

/// What counts for a workflow, each from 0 to 4 and by its weight.
enum class Criterion { hours, repeats, stalls, errors, measure, data };
inline constexpr std::size_t criterion_count = 6;

inline constexpr double top_level = 4;

/// How a fact is called, how one finds out, and how it is asked for.
struct FactWords {
  std::string title, find_out, ask;
  std::string answered_by;  ///< a question whose answer helps to find it; may be empty
};

struct WeightedCriterion {
  std::string title;
  std::string short_title;  ///< over a column
  int weight = 0;
};

/// By what workflows are put in order: readiness/criteria@1, workflows/criteria.yaml.
struct Criteria {
  std::array<FactWords, fact_count> facts;
  std::array<WeightedCriterion, criterion_count> criteria;
  std::array<double, static_cast<std::size_t>(top_level)> hours_of_levels{};

  [[nodiscard]] const FactWords& words_of(Fact fact) const {
    return facts[static_cast<std::size_t>(fact)];
  }
  [[nodiscard]] const WeightedCriterion& row_of(Criterion criterion) const {
    return criteria[static_cast<std::size_t>(criterion)];
  }
};

[[nodiscard]] Shape criteria_shape();

/// Problems: those of the shape.
[[nodiscard]] std::optional<Criteria> read_criteria(const Document& document,
                                                    Diagnostics& diagnostics);

}  // namespace readiness::workflows
