#pragma once

#include "base/modules.hpp"
#include "document/flat.hpp"

#include <string_view>

namespace readiness::document {

/// What may stand between the signs of JSON.
[[nodiscard]] constexpr bool is_json_blank(char byte) {
  return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

/// Reads a JSON object without making a tree of it: the values that `parse_json` finds, without
/// spans; false where that would refuse the text, and where it is odd enough to be left to it: a
/// byte order mark, keys with escapes, numbers with an exponent or of more than 18 bytes, more than
/// 20 000 values, more than 8 in one another. Texts are views of `text`; a key may come twice.
[[nodiscard]] bool flatten_json(std::string_view text, FlatDocument& into);

}  // namespace readiness::document
