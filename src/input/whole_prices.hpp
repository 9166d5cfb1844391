#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace readiness::input {

/// What answers add to the sums of their dimension, in whole units: four small numbers side by side
/// in one, so that all are added at once. What answers that are still open could add follows from
/// their weight.
class WholeSums {
 public:
  constexpr WholeSums() = default;
  constexpr WholeSums(std::uint64_t given, std::uint64_t weight, std::uint64_t weight_given,
                      std::uint64_t count)
      : all_(given | weight << 16U | weight_given << 32U | count << 48U) {}

  constexpr WholeSums& operator+=(WholeSums more) {
    all_ += more.all_;
    return *this;
  }
  [[nodiscard]] constexpr std::size_t given() const { return all_ & 0xffffU; }  ///< score by weight
  [[nodiscard]] constexpr std::size_t weight() const { return all_ >> 16U & 0xffffU; }
  [[nodiscard]] constexpr std::size_t weight_given() const { return all_ >> 32U & 0xffffU; }
  [[nodiscard]] constexpr std::size_t count() const { return all_ >> 48U; }  ///< of given answers

 private:
  std::uint64_t all_ = 0;
};

/// In which units all prices of a questionnaire are whole numbers. They and their sums are then
/// exact as doubles, too, so that adding in any order and way gives the same.
struct WholeUnits {
  double score = 1, weight = 1;
  std::size_t low = 0, high = 0;  ///< the ends of the range times one weight, in units of scores
  /// What the sums of one dimension come to at most, in these units.
  std::size_t most_score = 0, most_weight = 0;
};

/// Nothing where some price is no such number, as 33.3 of 100 with four levels, or where sums would
/// be too large for `WholeSums` or for tables that are looked up by them.
[[nodiscard]] std::optional<WholeUnits> whole_units(const Questionnaire& questionnaire);

}  // namespace readiness::input
