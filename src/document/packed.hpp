#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace readiness::document {

// The tree of a text that was read before, as bytes: parsing the built-in questionnaires at every
// start would take most of the time of a short run. Scalars that stand in the source letter for
// letter are kept as places only.

/// The tree as bytes; `source` is the text that it was read from.
[[nodiscard]] std::string packed(const Node& root, std::string_view source);

/// The tree back, with all its places. Nothing when the bytes are not a packed tree of this source.
[[nodiscard]] std::optional<Node> unpacked(std::string_view bytes, std::string_view source);

}  // namespace readiness::document
