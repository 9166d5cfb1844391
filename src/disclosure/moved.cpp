#include "disclosure/moved.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <utility>

namespace readiness::disclosure {
namespace {

constexpr std::size_t most_waves = 16;
constexpr int most_trials = 20'000;

/// Those whose ref is theirs alone, and what the others say.
struct Sorted {
  std::map<std::string, std::string> by_ref;
  std::vector<std::string> others;
};

Sorted sorted(const Members& members) {
  Sorted all;
  for (const Member& member : members)
    if (member.ref.empty() || !all.by_ref.emplace(member.ref, member.says).second)
      all.others.push_back(member.says);
  return all;
}

/// Takes away from both what is in both.
void strike_equal(std::vector<std::string>& before, std::vector<std::string>& after) {
  std::erase_if(before, [&](const std::string& says) {
    const auto same = std::find(after.begin(), after.end(), says);
    if (same == after.end()) return false;
    after.erase(same);
    return true;
  });
}

using Waves = std::uint32_t;  // as bits

/// People whose answers stand in the same waves: of each answer those in which it is the same. Who
/// has no ref is known by one answer only.
struct Kind {
  std::vector<Waves> answers;
  bool has_ref = false;
  int people = 0;
};

/// An answer that is the same in two waves is one unknown.
std::vector<Kind> kinds_of(const std::vector<const Members*>& waves) {
  struct Unknown {
    std::string ref, says;
    Waves waves = 0;
  };
  std::vector<Unknown> unknowns;
  for (std::size_t i = 0; i < waves.size(); ++i) {
    const Waves bit = Waves{1} << i;
    for (const Member& member : *waves[i]) {
      const auto same = std::find_if(unknowns.begin(), unknowns.end(), [&](const Unknown& known) {
        const bool may_be = known.ref == member.ref || known.ref.empty() || member.ref.empty();
        return may_be && !(known.waves & bit) && known.says == member.says;
      });
      if (same == unknowns.end()) {
        unknowns.push_back({member.ref, member.says, bit});
        continue;
      }
      same->waves |= bit;
      if (same->ref.empty()) same->ref = member.ref;
    }
  }
  std::map<std::string, std::vector<Waves>> by_ref;
  std::map<std::pair<bool, std::vector<Waves>>, int> counts;
  for (const Unknown& unknown : unknowns)
    if (unknown.ref.empty())
      ++counts[{false, {unknown.waves}}];
    else
      by_ref[unknown.ref].push_back(unknown.waves);
  for (auto& [ref, answers] : by_ref) {
    std::sort(answers.begin(), answers.end());
    ++counts[{true, answers}];
  }
  std::vector<Kind> kinds;
  for (const auto& [kind, people] : counts) kinds.push_back({kind.second, kind.first, people});
  return kinds;
}

/// How many of these rows of zeros and ones are independent.
int rank_of(const std::vector<Waves>& rows, std::size_t columns) {
  std::vector<std::vector<double>> matrix;
  for (const Waves row : rows) {
    matrix.emplace_back();
    for (std::size_t i = 0; i < columns; ++i) matrix.back().push_back(row >> i & 1U ? 1.0 : 0.0);
  }
  std::size_t rank = 0;
  for (std::size_t column = 0; column < columns && rank < matrix.size(); ++column) {
    const auto pivot = std::max_element(
        matrix.begin() + static_cast<std::ptrdiff_t>(rank), matrix.end(),
        [&](const auto& a, const auto& b) { return std::abs(a[column]) < std::abs(b[column]); });
    if (std::abs((*pivot)[column]) < 1e-9) continue;
    std::swap(*pivot, matrix[rank]);
    for (std::size_t i = rank + 1; i < matrix.size(); ++i) {
      const double factor = matrix[i][column] / matrix[rank][column];
      for (std::size_t j = column; j < columns; ++j) matrix[i][j] -= factor * matrix[rank][j];
    }
    ++rank;
  }
  return static_cast<int>(rank);
}

/// Looks for a few people without whom the sums would have fewer dimensions: exactly then some
/// combination of the sums is made of their answers alone. Who has no ref may be the same as
/// somebody of another wave, so of them as many may be left in each wave.
class FewPeople {
 public:
  FewPeople(std::vector<Kind> kinds, std::size_t waves)
      : kinds_(std::move(kinds)), left_out_(kinds_.size(), false), in_wave_(waves, 0) {
    whole_ = rank_without();
  }

  [[nodiscard]] bool found() { return search(0); }

 private:
  [[nodiscard]] int rank_without() const {
    std::vector<Waves> rows;
    for (std::size_t i = 0; i < kinds_.size(); ++i)
      if (!left_out_[i])
        rows.insert(rows.end(), kinds_[i].answers.begin(), kinds_[i].answers.end());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rank_of(rows, in_wave_.size());
  }

  void count(const Kind& kind, int people) {
    for (std::size_t i = 0; i < in_wave_.size(); ++i)
      if (kind.has_ref || (kind.answers.front() >> i & 1U)) in_wave_[i] += people;
  }

  [[nodiscard]] bool are_few() const {
    return std::all_of(in_wave_.begin(), in_wave_.end(),
                       [](int people) { return people < static_cast<int>(smallest_group); });
  }

  bool search(std::size_t from) {
    if (++trials_ > most_trials) return true;  // too many to try: better told too little
    if (rank_without() < whole_) return true;
    for (std::size_t i = from; i < kinds_.size(); ++i) {
      left_out_[i] = true;
      count(kinds_[i], kinds_[i].people);
      const bool tells = are_few() && search(i + 1);
      count(kinds_[i], -kinds_[i].people);
      left_out_[i] = false;
      if (tells) return true;
    }
    return false;
  }

  std::vector<Kind> kinds_;
  std::vector<bool> left_out_;
  std::vector<int> in_wave_;  // of those left out
  int whole_ = 0, trials_ = 0;
};

}  // namespace

int people_moved(const Members& before, const Members& after) {
  Sorted was = sorted(before), is = sorted(after);
  int changed = 0;
  std::vector<std::string> gone, came;
  for (const auto& [ref, says] : was.by_ref) {
    const auto found = is.by_ref.find(ref);
    if (found == is.by_ref.end())
      gone.push_back(says);
    else
      changed += found->second == says ? 0 : 1;
  }
  for (const auto& [ref, says] : is.by_ref)
    if (was.by_ref.count(ref) == 0) came.push_back(says);
  strike_equal(was.others, is.others);
  strike_equal(was.others, came);
  strike_equal(gone, is.others);
  return changed + static_cast<int>(gone.size() + came.size() +
                                    std::max(was.others.size(), is.others.size()));
}

bool tells_who_moved(const Members& before, const Members& after) {
  const int moved = people_moved(before, after);
  return moved > 0 && moved < static_cast<int>(smallest_group);
}

bool sums_tell_somebody(const std::vector<const Members*>& waves) {
  if (waves.size() > most_waves) return true;
  return FewPeople(kinds_of(waves), waves.size()).found();
}

std::vector<bool> waves_to_tell(const std::vector<Members>& waves,
                                const std::vector<bool>& published) {
  std::vector<bool> told;
  for (const Members& wave : waves) told.push_back(wave.size() >= smallest_group);
  const auto is_published = [&](std::size_t i) { return i < published.size() && published[i]; };
  std::vector<bool> hidden(waves.size(), false);
  for (std::size_t i = 0; i < waves.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      if (!told[i] || !told[j] || !tells_who_moved(waves[j], waves[i])) continue;
      if (!is_published(i)) hidden[i] = true;
      if (!is_published(j)) hidden[j] = true;
    }
  std::vector<const Members*> left;
  for (std::size_t i = 0; i < waves.size(); ++i) {
    if (hidden[i]) told[i] = false;
    if (told[i]) left.push_back(&waves[i]);
  }
  if (!sums_tell_somebody(left)) return told;
  for (std::size_t i = 0; i < waves.size(); ++i)
    if (!is_published(i)) told[i] = false;
  return told;
}

}  // namespace readiness::disclosure
