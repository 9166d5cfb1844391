#pragma once

#include "base/instructions.hpp"

#include <cstddef>
#include <cstdint>

/// How far cells of a table go on that are written without quotes, in printable ASCII: 64 bytes at
/// once, so that names of different lengths do not have to be foreseen.
namespace readiness::base::plain_bytes {

constexpr std::size_t size = 64;

/// Of so many bytes, a bit for each; the first is the lowest.
struct Places {
  std::uint64_t ends = 0;  ///< separators, quotes, and all but printable ASCII
  std::uint64_t blanks = 0;

  /// Of those behind this many.
  [[nodiscard]] Places from(std::size_t offset) const {
    return offset < size ? Places{ends >> offset, blanks >> offset} : Places{};
  }
};

[[nodiscard]] Places places(const char* text, char separator,
                            Instructions instructions = quickest_instructions());

}  // namespace readiness::base::plain_bytes
