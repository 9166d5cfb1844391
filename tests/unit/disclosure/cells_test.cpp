#include "disclosure/cells.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

namespace readiness {
namespace {

using Counts = std::vector<std::uint64_t>;
using Hidden = std::vector<bool>;

std::vector<CellKey> keys_of(std::size_t count) {
  std::vector<CellKey> keys;
  for (std::size_t i = 0; i < count; ++i) keys.push_back({"unit " + std::to_string(i)});
  return keys;
}

Hidden of(const Counts& counts) { return withheld_cells(keys_of(counts.size()), counts); }

TEST_CASE("groups under five are withheld, with the next smallest where they could be worked out") {
  CHECK(of({}) == Hidden{});
  CHECK(of({20, 9, 5}) == Hidden{false, false, false});
  CHECK(of({20, 6, 3}) == Hidden{false, true, true});  // 3 alone would be all minus the rest
  CHECK(of({20, 9, 3, 2}) == Hidden{false, false, true, true});  // five together are a group
  CHECK(of({20, 9, 2, 2}) == Hidden{false, true, true, true});
  CHECK(of({4}) == Hidden{true});
  CHECK(of({20, 0, 3}) == Hidden{true, false, true});  // nobody hides nobody
}

TEST_CASE("what is withheld for another reason counts with the hidden") {
  CHECK(withheld_cells(keys_of(3), {20, 9, 3}, {true, false, false}) == Hidden{true, false, true});
  CHECK(withheld_cells(keys_of(3), {20, 9, 8}, {true, false, false}) == Hidden{true, false, false});
}

TEST_CASE("several kinds of people: what hides one kind may lay bare another") {
  // all: 20 9 8; without names 20 9 3; the 3 are hidden with the 9
  CHECK(withheld_cells(keys_of(3), std::vector<Counts>{{20, 9, 8}, {20, 9, 3}}) ==
        Hidden{false, true, true});
  // the first cell is hidden for its two sensitive answers, and so is the next smallest of these;
  // by all and by name nothing more is needed
  CHECK(withheld_cells(keys_of(3), std::vector<Counts>{{20, 9, 8}, {0, 0, 0}, {2, 0, 6}}) ==
        Hidden{true, false, true});
}

TEST_CASE("within a unit, too, the leaders cannot be worked out from the unit's total") {
  const std::vector<CellKey> keys = {
      {"contoso", "leader"}, {"contoso", "staff"}, {"northwind", "leader"}, {"northwind", "staff"}};
  // contoso's three leaders would be its total minus its nine; all leaders minus northwind's six
  const Hidden hidden = withheld_cells(keys, {3, 9, 6, 38});
  CHECK(hidden[0]);
  CHECK(hidden[1]);
  CHECK(hidden[2]);
  CHECK_FALSE(hidden[3]);  // the six beside them are a group that may be known
}

/// Which unknowns a system of sums determines: those that stand alone in its reduced form.
std::vector<bool> determined(std::vector<std::vector<double>> rows, std::size_t unknowns) {
  std::size_t done = 0;
  for (std::size_t column = 0; column < unknowns && done < rows.size(); ++column) {
    std::size_t pivot = done;
    while (pivot < rows.size() && std::abs(rows[pivot][column]) < 1e-9) ++pivot;
    if (pivot == rows.size()) continue;
    std::swap(rows[done], rows[pivot]);
    const double scale = rows[done][column];
    for (double& cell : rows[done]) cell /= scale;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (i == done) continue;
      const double factor = rows[i][column];
      for (std::size_t j = 0; j < unknowns; ++j) rows[i][j] -= factor * rows[done][j];
    }
    ++done;
  }
  std::vector<bool> known(unknowns, false);
  for (const auto& row : rows) {
    const auto apart = [](double cell) { return std::abs(cell) > 1e-9; };
    if (std::count_if(row.begin(), row.end(), apart) == 1)
      known[static_cast<std::size_t>(std::find_if(row.begin(), row.end(), apart) - row.begin())] =
          true;
  }
  return known;
}

/// What one run says of the hidden cells, in all of its formats: their sum, which is the total
/// minus what is shown.
std::vector<std::vector<double>> sums_known(const Counts& counts, const Hidden& hidden) {
  std::vector<double> row(counts.size(), 0);
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (hidden[i] && counts[i] > 0) row[i] = 1;
  return {row};
}

/// How many people are hidden in every sum over some of the attributes.
std::vector<std::uint64_t> hidden_in_sums(const std::vector<CellKey>& keys, const Counts& counts,
                                          const Hidden& hidden) {
  std::vector<std::uint64_t> all;
  for (std::size_t kept = 0; kept + 1 < std::size_t{1} << keys.front().size(); ++kept) {
    std::map<CellKey, std::pair<std::uint64_t, std::uint64_t>> sums;  // hidden, all
    for (std::size_t i = 0; i < keys.size(); ++i) {
      CellKey part;
      for (std::size_t j = 0; j < keys[i].size(); ++j)
        if (kept >> j & 1U) part.push_back(keys[i][j]);
      sums[part].first += hidden[i] ? counts[i] : 0;
      sums[part].second += counts[i];
    }
    for (const auto& [part, people] : sums)
      if (people.second >= smallest_group) all.push_back(people.first);
  }
  return all;
}

TEST_CASE("no small group can be solved for from a run, and in no sum fewer than five are hidden") {
  std::mt19937 random(20261127);
  const auto below = [&](unsigned limit) { return static_cast<std::size_t>(random() % limit); };
  std::size_t small = 0;
  for (int attempt = 0; attempt < 3000; ++attempt) {
    const std::size_t attributes = 1 + below(3);
    std::map<CellKey, std::uint64_t> table;
    for (std::size_t cells = 2 + below(12); table.size() < cells && cells > 0; --cells) {
      CellKey key;
      for (std::size_t j = 0; j < attributes; ++j) key.push_back(std::to_string(below(4)));
      table[key] = below(3) == 0 ? 5 + below(30) : below(7);
    }
    std::vector<CellKey> keys;
    Counts counts;
    for (const auto& [key, count] : table) {
      keys.push_back(key);
      counts.push_back(count);
    }
    if (keys.empty()) continue;
    const Hidden hidden = withheld_cells(keys, counts);
    const auto known = determined(sums_known(counts, hidden), keys.size());
    for (const std::uint64_t people : hidden_in_sums(keys, counts, hidden))
      CHECK((people == 0 || people >= smallest_group));
    const std::uint64_t everybody = std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
    if (everybody < smallest_group) continue;  // the total is withheld, too
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (counts[i] == 0 || counts[i] >= smallest_group) continue;
      ++small;
      CHECK(hidden[i]);
      CHECK_FALSE_MESSAGE(known[i], "attempt " << attempt << ", cell " << i);
    }
  }
  CHECK(small > 3000);
}

/// How it was done before: the smallest cell is hidden until it is enough.
Hidden smallest_first(const std::vector<CellKey>& keys, const Counts& counts) {
  Hidden hidden(keys.size(), false);
  for (std::size_t i = 0; i < keys.size(); ++i)
    hidden[i] = counts[i] > 0 && counts[i] < smallest_group;
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t kept = 0; kept + 1 < std::size_t{1} << keys.front().size(); ++kept) {
      std::map<CellKey, std::vector<std::size_t>> sums;
      for (std::size_t i = 0; i < keys.size(); ++i) {
        CellKey part;
        for (std::size_t j = 0; j < keys[i].size(); ++j)
          if (kept >> j & 1U) part.push_back(keys[i][j]);
        sums[part].push_back(i);
      }
      for (const auto& [part, cells] : sums) {
        std::uint64_t concealed = 0;
        std::size_t smallest = keys.size();
        for (const std::size_t cell : cells)
          if (hidden[cell])
            concealed += counts[cell];
          else if (counts[cell] > 0 && (smallest == keys.size() || counts[cell] < counts[smallest]))
            smallest = cell;
        if (concealed == 0 || concealed >= smallest_group || smallest == keys.size()) continue;
        hidden[smallest] = changed = true;
      }
    }
  }
  return hidden;
}

/// Every choice of cells that keeps the promise; for tables of a few cells.
std::uint64_t fewest_people_hidden(const std::vector<CellKey>& keys, const Counts& counts) {
  std::uint64_t fewest = std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
  for (std::size_t choice = 0; choice < std::size_t{1} << keys.size(); ++choice) {
    Hidden hidden;
    std::uint64_t people = 0;
    bool is_kept = true;
    for (std::size_t i = 0; i < keys.size(); ++i) {
      hidden.push_back(choice >> i & 1U);
      if (hidden[i]) people += counts[i];
      is_kept = is_kept && (hidden[i] || counts[i] == 0 || counts[i] >= smallest_group);
    }
    for (const std::uint64_t concealed : hidden_in_sums(keys, counts, hidden))
      is_kept = is_kept && (concealed == 0 || concealed >= smallest_group);
    if (is_kept) fewest = std::min(fewest, people);
  }
  return fewest;
}

TEST_CASE("as few people as possible are withheld beside a small group") {
  std::mt19937 random(19);
  const auto below = [&](unsigned limit) { return static_cast<std::size_t>(random() % limit); };
  std::uint64_t before = 0, now = 0;
  int better = 0, tables = 0;
  while (tables < 1000) {
    const std::size_t attributes = 1 + below(2), wide = 2 + below(3), deep = 2 + below(2);
    std::vector<CellKey> keys;
    Counts counts;
    for (std::size_t i = 0; i < wide * (attributes == 2 ? deep : 2); ++i) {
      keys.push_back(attributes == 2 ? CellKey{std::to_string(i % wide), std::to_string(i / wide)}
                                     : CellKey{std::to_string(i)});
      counts.push_back(below(3) == 0 ? 1 + below(4) : 5 + below(12));
    }
    ++tables;
    const auto people_in = [&](const Hidden& hidden) {
      std::uint64_t people = 0;
      for (std::size_t i = 0; i < keys.size(); ++i) people += hidden[i] ? counts[i] : 0;
      return people;
    };
    const std::uint64_t was = people_in(smallest_first(keys, counts)),
                        is = people_in(withheld_cells(keys, counts));
    CHECK(is <= was);
    if (keys.size() <= 9) CHECK(is == fewest_people_hidden(keys, counts));
    before += was;
    now += is;
    better += is < was ? 1 : 0;
  }
  MESSAGE("hidden before " << before << ", now " << now << "; fewer in " << better << " of "
                           << tables << " tables");
  CHECK(now < before);
}

}  // namespace
}  // namespace readiness
