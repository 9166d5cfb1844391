#pragma once

#include "base/modules.hpp"
#include "interview/screen/key.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace readiness::interview {

/// A text that is being typed, and where the next character goes.
struct TextField {
  std::string text;
  std::size_t at = 0;  ///< in bytes, always between two characters as they are seen
};

/// Whether the key belongs to the field, which then has it.
bool press(TextField& field, const Key& key);

/// Where the character before, or behind, `at` begins, or ends: with its accents, which stand on
/// it.
[[nodiscard]] std::size_t character_before(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t character_behind(std::string_view text, std::size_t at);

}  // namespace readiness::interview
