#pragma once

#include "base/modules.hpp"
#include "disclosure/told.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace readiness::disclosure {

/// What the members of a cell have in common, one text for each attribute.
using CellKey = std::vector<std::string>;

/// Which cells of a table of groups must be withheld: those under the minimum, and others beside
/// them until what is hidden within every sum that could be known (over all, and over every choice
/// of attributes) is nobody or at least the minimum. Of all such choices one that hides as few
/// people as possible: exactly so for tables of usual size, else as few as were found. `hidden` are
/// cells that are withheld for another reason. Counts of 0 hide nobody. This guards one run:
/// somebody who also has a coarser table of the same people, made by another run, may combine the
/// two.
[[nodiscard]] std::vector<bool> withheld_cells(const std::vector<CellKey>& keys,
                                               const std::vector<std::uint64_t>& counts,
                                               std::vector<bool> hidden = {});

/// The same where several kinds of people are counted, each of whom must not be told by few: all
/// who have a score, those without names among them, those whose score holds a sensitive answer.
/// The people that are hidden are counted by the first kind.
[[nodiscard]] std::vector<bool> withheld_cells(const std::vector<CellKey>& keys,
                                               const std::vector<std::vector<std::uint64_t>>& kinds,
                                               std::vector<bool> hidden = {});

}  // namespace readiness::disclosure
