#pragma once

#include "base/modules.hpp"

#include <cstddef>

namespace readiness::document {

/// How much of a file is read at most.
struct Limits {
  std::size_t bytes = 4 * 1024 * 1024;
  std::size_t nodes = 100'000;  ///< scalars, keys, sequences and mappings together
  int depth = 32;
};

}  // namespace readiness::document
