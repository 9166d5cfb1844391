#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"

#include <optional>
#include <string_view>

namespace readiness::document {

// Where things end in a source text: for whoever changes a few bytes of it and keeps the rest.

/// The byte behind the last one of an entry of a mapping, or of a value; a comment behind it is not
/// part of it.
[[nodiscard]] std::size_t end_of_entry(std::string_view source, const Entry& entry);
[[nodiscard]] std::size_t end_of_value(std::string_view source, const Node& value);

/// Whether a list or mapping is written in brackets.
[[nodiscard]] bool is_in_brackets(std::string_view source, const Node& value);

/// The byte behind the `:` of a key.
[[nodiscard]] std::size_t end_of_key(std::string_view source, const Entry& entry);

[[nodiscard]] std::size_t line_begin(std::string_view source, std::size_t offset);
/// The line break of the line (its `\r`, if it has one), or the end of the source.
[[nodiscard]] std::size_t line_end(std::string_view source, std::size_t offset);
/// The first byte of the line below.
[[nodiscard]] std::size_t next_line(std::string_view source, std::size_t offset);

/// The comment that ends the line, from its `#` on, when nothing but blanks stands before it.
[[nodiscard]] std::optional<Span> comment_after(std::string_view source, std::size_t offset);

/// Whether lines that begin in the span hold nothing but a comment.
[[nodiscard]] bool has_comment_lines(std::string_view source, Span span);

}  // namespace readiness::document
