#pragma once

#include "base/modules.hpp"

#include <cstddef>
#include <string>

namespace readiness::batch {

/// Adds a number as the report's JSON writes it: rounded to nine digits, the shortest text.
void append_rounded(std::string& out, double number);

/// The bytes that such a text takes at most.
inline constexpr std::size_t rounded_room = 32;
/// Writes it where there is so much room; gives where it ends.
[[nodiscard]] char* write_rounded(char* at, double number);

}  // namespace readiness::batch
