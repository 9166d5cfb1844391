#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace readiness::document {

// JSON as a tree of nodes: texts are quoted scalars, numbers and words are plain ones.

[[nodiscard]] Node json_string(std::string_view text);
/// Rounded to nine digits, the noise of binary fractions removed.
[[nodiscard]] Node json_number(double number);
[[nodiscard]] Node json_number(std::uint64_t number);
[[nodiscard]] Node json_boolean(bool value);
[[nodiscard]] Node json_null();
[[nodiscard]] Node json_or_null(std::optional<double> number);
[[nodiscard]] Node json_list(std::vector<Node> items);
[[nodiscard]] Node json_object(std::vector<std::pair<std::string, Node>> entries);

/// As text: indented by two spaces, lists of scalars in one line.
[[nodiscard]] std::string json_document(const Node& node);

}  // namespace readiness::document
