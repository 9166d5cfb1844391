#pragma once

#include "base/modules.hpp"
#include "batch/row_block.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace readiness::batch {

/// What is counted of the scores of 64 respondents: by part, the overall first.
struct RowShares {
  struct Part {
    std::array<std::uint64_t, RowBlock::most_rows> shares{};  ///< of the range; not shown: 0
    RowBlock::Bits shown = 0, sensitive = 0;
  };
  std::vector<Part> parts;
};

}  // namespace readiness::batch
