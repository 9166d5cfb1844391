#pragma once

#include "base/modules.hpp"
#include "document/shape/shape.hpp"

#include <string>
#include <string_view>

namespace readiness::document {

constexpr std::size_t most_names_listed = 10;

[[nodiscard]] bool has_style(std::string_view text, Shape::IdStyle style);

/// What a message calls an id of this style, and how one is written.
[[nodiscard]] std::string_view name_of(Shape::IdStyle style);
[[nodiscard]] std::string_view help_for(Shape::IdStyle style);

/// What a message calls the shape: its title, else such as "a whole number from 0 to 4".
[[nodiscard]] std::string name_of(const Shape& shape);

/// What a message calls a value that somebody wrote: "a list", "`seven`".
[[nodiscard]] std::string found_text(const Node& node);

/// Can a node of this kind conform to the shape at all?
[[nodiscard]] bool fits_kind(const Shape& shape, Node::Kind kind);

}  // namespace readiness::document
