#pragma once

#include "document/shape.hpp"

#include <string>

namespace readiness {

/// The shape as a JSON Schema (Draft-07, the draft every YAML editor supports): pretty-printed,
/// key order stable, ends with a newline. `id` becomes "$id".
[[nodiscard]] std::string json_schema(const Shape& shape, const std::string& id);

}  // namespace readiness
