#pragma once

#include "base/modules.hpp"
#include "document/shape/shape.hpp"

#include <string>

namespace readiness::document {

/// The shape as a JSON Schema (Draft-07, the draft every YAML editor supports): pretty-printed,
/// key order stable, ends with a newline. `id` becomes "$id".
[[nodiscard]] std::string json_schema(const Shape& shape, const std::string& id);

}  // namespace readiness::document
