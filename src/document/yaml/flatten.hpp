#pragma once

#include "base/modules.hpp"
#include "document/flat.hpp"
#include "document/limits.hpp"

#include <string_view>

namespace readiness::document {

/// Reads a text that is plain (plain_yaml.hpp) and clean without making a tree of it: the values
/// that `parse_yaml` finds, or false where the text is anything else or no YAML. Texts are views of
/// `text`; a key may come twice.
[[nodiscard]] bool flatten_yaml(std::string_view text, FlatDocument& into,
                                const Limits& limits = {});

}  // namespace readiness::document
