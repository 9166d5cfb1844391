#include "disclosure/two_groupings.hpp"

#include "disclosure/cells.hpp"
#include "everything.hpp"

#include <doctest/doctest.h>

#include <numeric>
#include <random>

namespace readiness {
namespace {

/// Tries all factors from -1 to 1 for the groups of both groupings, and counts who is left.
class Attacker {
 public:
  Attacker(const SharedCounts& shared, const std::vector<bool>& first,
           const std::vector<bool>& second)
      : shared_(shared), first_(first), second_(second) {}

  /// The fewest people who are left by any combination, but nobody.
  std::uint64_t fewest() {
    factors_.assign(first_.size() + second_.size(), 0);
    // groups that are withheld are known together: they have one factor
    try_factor(0, {}, {});
    return fewest_;
  }

 private:
  void try_factor(std::size_t at, std::optional<int> of_first, std::optional<int> of_second) {
    if (at == factors_.size()) return look();
    const bool is_first = at < first_.size();
    const bool is_withheld = is_first ? first_[at] : second_[at - first_.size()];
    std::optional<int>& fixed = is_first ? of_first : of_second;
    const std::optional<int> before = fixed;
    for (int factor = -1; factor <= 1; ++factor) {
      if (is_withheld && before && *before != factor) continue;
      if (is_withheld) fixed = factor;
      factors_[at] = factor;
      try_factor(at + 1, of_first, of_second);
    }
  }

  void look() {
    std::uint64_t people = 0;
    for (std::size_t i = 0; i < first_.size(); ++i)
      for (std::size_t j = 0; j < second_.size(); ++j)
        if (factors_[i] + factors_[first_.size() + j] != 0) people += shared_[i][j];
    if (people > 0 && (fewest_ == 0 || people < fewest_)) fewest_ = people;
  }

  const SharedCounts& shared_;
  const std::vector<bool>&first_, &second_;
  std::vector<int> factors_;
  std::uint64_t fewest_ = 0;
};

std::vector<std::uint64_t> sums_of_rows(const SharedCounts& shared) {
  std::vector<std::uint64_t> sums;
  for (const auto& row : shared) sums.push_back(std::accumulate(row.begin(), row.end(), 0ULL));
  return sums;
}

SharedCounts turned(const SharedCounts& shared) {
  SharedCounts other(shared.front().size(), std::vector<std::uint64_t>(shared.size()));
  for (std::size_t i = 0; i < shared.size(); ++i)
    for (std::size_t j = 0; j < other.size(); ++j) other[j][i] = shared[i][j];
  return other;
}

/// What each grouping withholds when nothing else is known.
std::vector<bool> withheld_alone(const SharedCounts& shared) {
  std::vector<CellKey> keys;
  for (std::size_t i = 0; i < shared.size(); ++i) keys.push_back({std::to_string(i)});
  return withheld_cells(keys, sums_of_rows(shared));
}

}  // namespace

TEST_CASE("who is in one group of each grouping and nowhere else can be worked out") {
  // Teams A and B, day and night: of A two work at night, and nobody else does but seven of B. The
  // team and the shift differ by these two.
  const SharedCounts shared = {{10, 2}, {0, 7}};
  CHECK(fewest_told(shared, {false, false}, {false, false}) == 2);  // A less day
  CHECK(withheld_beside(shared, {false, false}, {false, false}) == std::vector{true, true});
  // teams that were not told give nothing away beside shifts
  CHECK(fewest_told(shared, {true, true}, {false, false}) == 9);
}

TEST_CASE("groups that are the same people say nothing more") {
  const SharedCounts shared = {{8, 0}, {0, 6}};
  CHECK(fewest_told(shared, {false, false}, {false, false}) == 6);
  CHECK(withheld_beside(shared, {false, false}, {false, false}) == std::vector{false, false});
}

TEST_CASE("groups that mix well are told") {
  // the narrowest: the first team less the first shift is the second shift less the second team but
  // for those who are in A by day and in B by night, five and five
  const SharedCounts shared = {{5, 6}, {7, 5}};
  CHECK(fewest_told(shared, {false, false}, {false, false}) == 10);
  CHECK(withheld_beside(shared, {false, false}, {false, false}) == std::vector{false, false});
}

TEST_CASE("nobody of fewer than five is worked out of two groupings, whatever the factors") {
  std::mt19937 random(20261130);
  const auto below = [&](unsigned count) { return random() % count; };
  int hidden = 0, alone = 0;
  for (int i = 0; i < 400; ++i) {
    const std::size_t rows = 2 + below(2), columns = 2 + below(2);
    SharedCounts shared(rows, std::vector<std::uint64_t>(columns));
    for (auto& row : shared)
      for (auto& cell : row) cell = below(3) == 0 ? 0 : below(9);
    const std::vector<std::uint64_t> sums = sums_of_rows(shared);
    if (std::accumulate(sums.begin(), sums.end(), 0ULL) < 5) continue;  // not even the sum is told
    const std::vector<bool> first = withheld_alone(shared);
    const std::vector<bool> second = withheld_alone(turned(shared));
    const std::vector<bool> both = withheld_beside(shared, first, second);
    const auto text = [&](const std::vector<bool>& each) {
      std::string out;
      for (const bool is : each) out += is ? '1' : '0';
      return out;
    };
    INFO(i << ": " << text(first) << " " << text(second) << " " << text(both));
    CHECK(fewest_told(shared, first, second) == Attacker(shared, first, second).fewest());
    const std::uint64_t left = Attacker(shared, first, both).fewest();
    CHECK((left == 0 || left >= 5));
    for (std::size_t j = 0; j < columns; ++j) {
      CHECK((both[j] || !second[j]));  // none is told that was withheld
      hidden += both[j];
      alone += second[j];
    }
  }
  CHECK(hidden > alone + 50);  // there was something to do
}

}  // namespace readiness
