#include "disclosure/cells.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace readiness::disclosure {
namespace {

/// How many cells are looked at before the search gives up: a moment's work.
constexpr std::size_t most_work = 5'000'000;

using Counts = std::vector<std::uint64_t>;

/// The cells that a sum over the attributes outside `kept` adds up, for each value of those inside.
std::vector<std::vector<std::size_t>> sums_over(const std::vector<CellKey>& keys,
                                                std::size_t kept) {
  std::map<CellKey, std::vector<std::size_t>> sums;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    CellKey part;
    for (std::size_t j = 0; j < keys[i].size(); ++j)
      if (kept >> j & 1U) part.push_back(keys[i][j]);
    sums[part].push_back(i);
  }
  std::vector<std::vector<std::size_t>> all;
  for (auto& [part, cells] : sums) all.push_back(std::move(cells));
  return all;
}

/// Looks for the cells that hide as few people as possible. Branch and bound: a sum within which
/// too few are hidden takes one more of its cells, each in turn, and what costs more than the best
/// that is known is left. The best that is known at first is the greedy one, which always takes the
/// smallest: it stays where the tries run out.
class LeastCost {
 public:
  LeastCost(const std::vector<CellKey>& keys, const std::vector<Counts>& kinds)
      : kinds_(kinds), costs_(kinds.front()) {
    const std::size_t choices = std::size_t{1} << keys.front().size();
    for (std::size_t kept = 0; kept + 1 < choices; ++kept)
      for (auto& cells : sums_over(keys, kept)) sums_.push_back(std::move(cells));
  }

  std::vector<bool> search(std::vector<bool> hidden) {
    for (std::size_t i = 0; i < costs_.size(); ++i)
      for (const Counts& counts : kinds_)
        if (counts[i] > 0 && counts[i] < smallest_group) hidden[i] = true;
    best_ = greedy(hidden);
    best_cost_ = cost_of(best_);
    std::vector<bool> may_hide(hidden.size(), true);
    try_all(hidden, may_hide, cost_of(hidden));
    return std::move(best_);
  }

 private:
  /// A sum within which some people of a kind are hidden, and too few.
  struct Weak {
    const std::vector<std::size_t>* cells;
    const Counts* counts;
  };

  [[nodiscard]] std::optional<Weak> first_weak(const std::vector<bool>& hidden) const {
    for (const Counts& counts : kinds_)
      for (const std::vector<std::size_t>& cells : sums_) {
        std::uint64_t concealed = 0;
        bool has_more = false;
        work_ += cells.size();
        for (const std::size_t cell : cells)
          if (hidden[cell])
            concealed += counts[cell];
          else
            has_more = has_more || counts[cell] > 0;
        if (concealed > 0 && concealed < smallest_group && has_more) return Weak{&cells, &counts};
      }
    return std::nullopt;
  }

  [[nodiscard]] std::uint64_t cost_of(const std::vector<bool>& hidden) const {
    std::uint64_t cost = 0;
    for (std::size_t i = 0; i < hidden.size(); ++i)
      if (hidden[i]) cost += costs_[i];
    return cost;
  }

  [[nodiscard]] std::vector<bool> greedy(std::vector<bool> hidden) const {
    while (const auto weak = first_weak(hidden)) {
      std::size_t smallest = hidden.size();
      for (const std::size_t cell : *weak->cells)
        if (!hidden[cell] && (*weak->counts)[cell] > 0 &&
            (smallest == hidden.size() || (*weak->counts)[cell] < (*weak->counts)[smallest]))
          smallest = cell;
      hidden[smallest] = true;
    }
    return hidden;
  }

  /// `may_hide` are the cells that were not tried at this place before: every set is tried once.
  void try_all(std::vector<bool>& hidden, std::vector<bool> may_hide, std::uint64_t cost) {
    if (work_ > most_work || cost >= best_cost_) return;
    const auto weak = first_weak(hidden);
    if (!weak) {
      best_ = hidden;
      best_cost_ = cost;
      return;
    }
    std::vector<std::size_t> candidates;
    for (const std::size_t cell : *weak->cells)
      if (!hidden[cell] && may_hide[cell] && (*weak->counts)[cell] > 0) candidates.push_back(cell);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [&](std::size_t a, std::size_t b) { return costs_[a] < costs_[b]; });
    for (const std::size_t cell : candidates) {
      hidden[cell] = true;
      try_all(hidden, may_hide, cost + costs_[cell]);
      hidden[cell] = false;
      may_hide[cell] = false;
    }
  }

  const std::vector<Counts>& kinds_;
  const Counts& costs_;
  std::vector<std::vector<std::size_t>> sums_;
  std::vector<bool> best_;
  std::uint64_t best_cost_ = 0;
  mutable std::size_t work_ = 0;
};

}  // namespace

std::vector<bool> withheld_cells(const std::vector<CellKey>& keys, const Counts& counts,
                                 std::vector<bool> hidden) {
  return withheld_cells(keys, std::vector<Counts>{counts}, std::move(hidden));
}

std::vector<bool> withheld_cells(const std::vector<CellKey>& keys, const std::vector<Counts>& kinds,
                                 std::vector<bool> hidden) {
  if (keys.empty()) return {};
  hidden.resize(keys.size(), false);
  return LeastCost(keys, kinds).search(std::move(hidden));
}

}  // namespace readiness::disclosure
