#pragma once

#include "base/modules.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::batch {

/// Whole numbers up to 2^127, for sums of squares that shall be exact.
__extension__ typedef __int128 Wide;

[[nodiscard]] std::string to_text(Wide number);
[[nodiscard]] std::optional<Wide> parse_wide(std::string_view text);  ///< digits only

/// How many, their sum and the sum of their squares, of whole numbers from 0 to 2^40: exact, so
/// that adding up in any order and grouping gives the same.
struct Moments {
  std::uint64_t count = 0;
  Wide sum = 0, squares = 0;

  void add(std::uint64_t number);
  void add(const Moments& other);
  [[nodiscard]] double mean() const;
  /// sum (x - mean)^2, the one division in it done last.
  [[nodiscard]] double squares_about_mean() const;
  bool operator==(const Moments&) const = default;
};

}  // namespace readiness::batch
