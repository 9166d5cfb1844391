#include "disclosure/two_groupings.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace readiness::disclosure {
namespace {

using Matrix = std::vector<std::vector<std::uint64_t>>;

/// A way to part points, and how many people are in lines between the parts.
struct Cut {
  std::uint64_t people = std::numeric_limits<std::uint64_t>::max();
  std::vector<std::size_t> side;  ///< the points of one part
};

/// Stoer and Wagner: of points that hang together the narrowest cut is either between the last two
/// of an order in which each is the one most tied to those before it, or leaves these two together,
/// so that they can be made one.
Cut narrowest_cut(Matrix widths) {
  std::vector<std::vector<std::size_t>> merged(widths.size());
  for (std::size_t i = 0; i < merged.size(); ++i) merged[i] = {i};
  std::vector<std::size_t> points(widths.size());
  std::iota(points.begin(), points.end(), std::size_t{0});
  Cut best;
  while (points.size() > 1) {
    std::vector<std::uint64_t> tie(widths.size(), 0);
    std::vector<std::size_t> left = points;
    std::size_t last = left.front(), before = last;
    while (!left.empty()) {
      const auto next = std::max_element(
          left.begin(), left.end(), [&](std::size_t a, std::size_t b) { return tie[a] < tie[b]; });
      before = last;
      last = *next;
      left.erase(next);
      for (const std::size_t point : left) tie[point] += widths[last][point];
    }
    if (tie[last] < best.people) best = {tie[last], merged[last]};
    merged[before].insert(merged[before].end(), merged[last].begin(), merged[last].end());
    for (const std::size_t point : points) {
      widths[before][point] += widths[last][point];
      widths[point][before] = widths[before][point];
    }
    points.erase(std::find(points.begin(), points.end(), last));
  }
  return best;
}

/// The groups of both groupings as points. All groups of a grouping that are withheld are one.
class Points {
 public:
  Points(const SharedCounts& shared, const std::vector<bool>& first_withheld,
         const std::vector<bool>& second_withheld)
      : first_(numbered(first_withheld)), second_(numbered(second_withheld)) {
    widths_.assign(count_, std::vector<std::uint64_t>(count_, 0));
    for (std::size_t i = 0; i < first_.size(); ++i)
      for (std::size_t j = 0; j < second_.size(); ++j) {
        widths_[first_[i]][second_[j]] += shared[i][j];
        widths_[second_[j]][first_[i]] += shared[i][j];
      }
  }

  /// Of all parts that hang together; the points of its smaller side as they are numbered here.
  [[nodiscard]] Cut narrowest() const {
    Cut best;
    for (const std::vector<std::size_t>& part : parts()) {
      if (part.size() < 2) continue;
      Matrix widths(part.size(), std::vector<std::uint64_t>(part.size(), 0));
      for (std::size_t i = 0; i < part.size(); ++i)
        for (std::size_t j = 0; j < part.size(); ++j) widths[i][j] = widths_[part[i]][part[j]];
      Cut cut = narrowest_cut(std::move(widths));
      for (std::size_t& point : cut.side) point = part[point];
      if (cut.people < best.people) best = std::move(cut);
    }
    return best;
  }

  /// Whether a group of the second grouping has people on both sides, or is on this one.
  [[nodiscard]] bool takes_part(std::size_t second, const Cut& cut) const {
    const std::size_t point = second_[second];
    const auto is_inside = [&](std::size_t each) {
      return std::find(cut.side.begin(), cut.side.end(), each) != cut.side.end();
    };
    if (is_inside(point)) return true;
    for (std::size_t other = 0; other < count_; ++other)
      if (widths_[point][other] > 0 && is_inside(other)) return true;
    return false;
  }

 private:
  std::vector<std::size_t> numbered(const std::vector<bool>& withheld) {
    std::vector<std::size_t> numbers;
    std::size_t rest = count_;  // any number that is not given yet
    bool has_rest = false;
    for (const bool is_withheld : withheld) {
      if (is_withheld && has_rest) {
        numbers.push_back(rest);
        continue;
      }
      if (is_withheld) rest = count_, has_rest = true;
      numbers.push_back(count_++);
    }
    return numbers;
  }

  [[nodiscard]] std::vector<std::vector<std::size_t>> parts() const {
    std::vector<std::vector<std::size_t>> all;
    std::vector<bool> seen(count_, false);
    for (std::size_t start = 0; start < count_; ++start) {
      if (seen[start]) continue;
      std::vector<std::size_t> part = {start};
      seen[start] = true;
      for (std::size_t at = 0; at < part.size(); ++at)
        for (std::size_t other = 0; other < count_; ++other)
          if (!seen[other] && widths_[part[at]][other] > 0) {
            seen[other] = true;
            part.push_back(other);
          }
      all.push_back(std::move(part));
    }
    return all;
  }

  std::size_t count_ = 0;
  std::vector<std::size_t> first_, second_;  // which point a group is
  Matrix widths_;
};

}  // namespace

std::uint64_t fewest_told(const SharedCounts& shared, const std::vector<bool>& first_withheld,
                          const std::vector<bool>& second_withheld) {
  const Cut cut = Points(shared, first_withheld, second_withheld).narrowest();
  return cut.side.empty() ? 0 : cut.people;
}

std::vector<bool> withheld_beside(const SharedCounts& shared,
                                  const std::vector<bool>& first_withheld,
                                  std::vector<bool> second_withheld) {
  std::vector<std::uint64_t> sizes(second_withheld.size(), 0);
  for (const auto& row : shared)
    for (std::size_t j = 0; j < row.size(); ++j) sizes[j] += row[j];
  for (;;) {
    const Points points(shared, first_withheld, second_withheld);
    const Cut cut = points.narrowest();
    if (cut.side.empty() || cut.people >= smallest_group) return second_withheld;
    // one that takes part if there is any: what is withheld already may be what parts them
    std::size_t smallest = second_withheld.size();
    bool has_part = false;
    for (std::size_t j = 0; j < second_withheld.size(); ++j) {
      if (second_withheld[j] || sizes[j] == 0) continue;
      const bool takes_part = points.takes_part(j, cut);
      if (has_part && !takes_part) continue;
      if ((takes_part && !has_part) || smallest == second_withheld.size() ||
          sizes[j] < sizes[smallest])
        smallest = j;
      has_part = has_part || takes_part;
    }
    if (smallest == second_withheld.size()) return second_withheld;  // the first tells it alone
    second_withheld[smallest] = true;
  }
}

}  // namespace readiness::disclosure
