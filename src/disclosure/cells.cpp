#include "disclosure/cells.hpp"

#include <map>
#include <utility>

namespace readiness::disclosure {
namespace {

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

class Hiding {
 public:
  Hiding(const std::vector<std::uint64_t>& counts, std::vector<bool> hidden)
      : counts_(counts), hidden_(std::move(hidden)) {
    hidden_.resize(counts.size(), false);
    for (std::size_t i = 0; i < counts.size(); ++i)
      if (counts[i] > 0 && counts[i] < smallest_group) hidden_[i] = true;
  }

  /// Hides the next smallest cell while the hidden ones of a sum are too few; whether it had to.
  bool protect(const std::vector<std::size_t>& cells) {
    bool changed = false;
    for (;;) {
      std::uint64_t concealed = 0;
      std::size_t smallest = counts_.size();
      for (const std::size_t cell : cells) {
        if (hidden_[cell])
          concealed += counts_[cell];
        else if (counts_[cell] > 0 &&
                 (smallest == counts_.size() || counts_[cell] < counts_[smallest]))
          smallest = cell;
      }
      if (concealed == 0 || concealed >= smallest_group || smallest == counts_.size())
        return changed;
      hidden_[smallest] = changed = true;
    }
  }

  [[nodiscard]] std::vector<bool> take() { return std::move(hidden_); }

 private:
  const std::vector<std::uint64_t>& counts_;
  std::vector<bool> hidden_;
};

}  // namespace

std::vector<bool> withheld_cells(const std::vector<CellKey>& keys,
                                 const std::vector<std::uint64_t>& counts,
                                 std::vector<bool> hidden) {
  if (keys.empty()) return {};
  std::vector<std::vector<std::size_t>> sums;
  const std::size_t choices = std::size_t{1} << keys.front().size();
  for (std::size_t kept = 0; kept + 1 < choices; ++kept)
    for (auto& cells : sums_over(keys, kept)) sums.push_back(std::move(cells));
  Hiding hiding(counts, std::move(hidden));
  for (bool changed = true; changed;) {
    changed = false;
    for (const std::vector<std::size_t>& cells : sums) changed = hiding.protect(cells) || changed;
  }
  return hiding.take();
}

std::vector<bool> withheld_cells(const std::vector<CellKey>& keys,
                                 const std::vector<std::vector<std::uint64_t>>& kinds,
                                 std::vector<bool> hidden) {
  hidden.resize(keys.size(), false);
  for (bool changed = true; changed;) {
    const std::vector<bool> before = hidden;
    for (const auto& counts : kinds) hidden = withheld_cells(keys, counts, std::move(hidden));
    changed = hidden != before;
  }
  return hidden;
}

}  // namespace readiness::disclosure
