#pragma once

#include "base/modules.hpp"
#include "document/limits.hpp"
#include "document/node.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace readiness::document {

/// Reads one strict JSON object into the same tree that YAML is read into; strings count as quoted,
/// `null` is an empty value. Refused: what is no JSON or no UTF-8 (J0001), a root that is no object
/// (J0001), a key that appears twice (J0002), limits of size, nodes and depth (J0003), control
/// characters behind an escape (J0004). A leading BOM is accepted. Total: never throws; returns
/// nothing exactly when it added an error.
[[nodiscard]] std::optional<Document> parse_json(Source source, Diagnostics& diagnostics,
                                                 const Limits& limits = {});

/// A text as JSON writes it, with its quotes. Malformed bytes become U+FFFD, and what a terminal
/// obeys or hides is escaped: JSON is read there too.
[[nodiscard]] std::string json_text(std::string_view text);

}  // namespace readiness::document
