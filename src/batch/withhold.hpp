#pragma once

#include "base/modules.hpp"
#include "batch/tally.hpp"
#include "scoring/anonymity.hpp"

#include <cstdint>
#include <vector>

namespace readiness::batch {

/// Which cells of a table of groups must be withheld: those under the minimum, and by the remainder
/// rule the next smallest beside them until what is hidden within every sum that could be known
/// (over all, and over every choice of attributes) is nobody or at least the minimum. `hidden` are
/// cells that are withheld for another reason. Counts of 0 hide nobody. This guards one run:
/// somebody who also has a coarser table of the same people, made by another run, may combine the
/// two.
[[nodiscard]] std::vector<bool> withheld_cells(const std::vector<GroupKey>& keys,
                                               const std::vector<std::uint64_t>& counts,
                                               std::vector<bool> hidden = {});

}  // namespace readiness::batch
