#pragma once

#include "base/modules.hpp"
#include "document/limits.hpp"
#include "document/node.hpp"

#include <optional>

namespace readiness::document {

/// Reads one strict YAML document whose root is a mapping. Refused, each with its own code and
/// place: malformed UTF-8 (Y0001), control characters and NUL (Y0002), a tab in indentation
/// (Y0003), what yaml-cpp itself refuses (Y0100), text before or after the mapping or a root that
/// is no mapping (Y0101), duplicate keys (Y0102), aliases, anchors and merge keys (Y0103), tags
/// (Y0104), quotes that are never closed (Y0105), a second document (Y0106), keys that are not
/// plain text (Y0107), an empty document (Y0108), limits of size, nodes and depth (Y0109). A
/// leading BOM is accepted and skipped. Total: never throws, never crashes; returns nothing exactly
/// when it added an error.
[[nodiscard]] std::optional<Document> parse_yaml(Source source, Diagnostics& diagnostics,
                                                 const Limits& limits = {});

/// The same without the fast road for plain files (plain_yaml.hpp): for the tests that hold the two
/// equal.
[[nodiscard]] std::optional<Document> parse_yaml_in_full(Source source, Diagnostics& diagnostics,
                                                         const Limits& limits = {});

}  // namespace readiness::document
