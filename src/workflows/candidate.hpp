#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"
#include "document/shape/shape.hpp"
#include "workflows/criteria.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::workflows {

/// What somebody knows of a figure: from low to high; both the same where it is known.
struct FactBounds {
  double low = 0, high = 0;
  [[nodiscard]] bool is_known() const { return low == high; }
  bool operator==(const FactBounds&) const = default;
};

/// A workflow that AI could begin with.
struct Workflow {
  std::string name, input, output;  ///< empty: not clear
  std::string measure;              ///< the number that tells good from bad; empty: none is known
  std::array<FactBounds, fact_count> facts{};
  [[nodiscard]] const FactBounds& at(Fact fact) const {
    return facts[static_cast<std::size_t>(fact)];
  }
};

/// The words of a fact that is a level, from the lowest; of another none.
[[nodiscard]] std::vector<std::string> words_of(Fact fact);

/// A figure as it may be written: a number from 0 to 1 000 000.
[[nodiscard]] std::optional<double> figure_in(std::string_view text);

[[nodiscard]] Shape candidates_shape();  ///< readiness/candidates@1

/// Problems: those of the shape, W0101 two of one name, W0102 a range that falls, or a word or
/// number that does not fit.
[[nodiscard]] std::optional<std::vector<Workflow>> read_candidates(const Document& document,
                                                                   Diagnostics& diagnostics);

}  // namespace readiness::workflows
