#pragma once

#include <cstddef>

/// Neighbouring cells of at most one byte each, as most answers are. Which of them are empty nobody
/// can foretell, and a processor that guesses wrong loses the time of ten cells; so all are taken
/// in the same way, and at the end one look tells whether they were short.
namespace readiness::input::short_cells {

/// So many of them are within 64 bytes, with a separator behind each.
constexpr std::size_t most = 31;
constexpr std::size_t bytes_read = 65, bytes_written = 64;

/// Takes the first byte of each of `count` cells that begin at `text`; of an empty cell that is its
/// separator. How many bytes the cells have, separators included; 0: one of them is longer, and
/// `first_bytes` are of no use.
using Take = std::size_t(const char* text, char separator, std::size_t count, char* first_bytes);

/// Cell by cell, on every processor.
Take take_by_ones;
/// All at once, with wide instructions, where this processor has them; else as above.
[[nodiscard]] Take* quickest_take();

}  // namespace readiness::input::short_cells
