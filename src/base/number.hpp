#pragma once

#include "base/modules.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::base {

/// Strict decimal readers: the whole text, no spaces, no leading `+`, no leading zeros (`010`), no
/// hexadecimal, no `nan` or `inf`. Nothing when the text is not such a number.
[[nodiscard]] std::optional<long> parse_integer(std::string_view text);
[[nodiscard]] std::optional<double> parse_number(std::string_view text);

/// Shortest decimal text that reads back as the same number ("0.7", "45"); no locale.
[[nodiscard]] std::string shortest(double number);

/// With exactly `decimals` digits after the point, halves away from zero on the decimal value
/// (after removing binary noise below 1e-9), never "-0.0".
[[nodiscard]] std::string fixed(double number, int decimals);

/// As `fixed`, with a `+` before what is above zero as it is printed.
[[nodiscard]] std::string signed_fixed(double number, int decimals);

/// Less than this is noise of binary arithmetic, in whatever is compared with a bound.
inline constexpr double tolerance = 1e-9;

/// The size of something that was counted in memory: far below the greatest int.
[[nodiscard]] constexpr int as_int(std::size_t size) { return static_cast<int>(size); }

/// Rounds every part to `decimals` digits so that the parts add up exactly to the rounded total
/// (largest remainder; ties go to the earlier part).
[[nodiscard]] std::vector<double> rounded_to_total(const std::vector<double>& parts, double total,
                                                   int decimals);

}  // namespace readiness::base
