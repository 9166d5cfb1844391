#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace readiness::document {

/// Where the text that opens with the quote at `open` ends: the byte behind its closing quote.
/// Nothing when it is never closed.
[[nodiscard]] std::optional<std::size_t> end_of_quoted(std::string_view source, std::size_t open);

/// The byte behind a plain or block text that begins at `begin` and was read as `value`.
[[nodiscard]] std::size_t end_of_unquoted(std::string_view source, std::size_t begin,
                                          std::string_view value);

/// The backslash of the first escape in a text in double quotes that YAML does not have.
[[nodiscard]] std::optional<std::size_t> bad_escape_in(std::string_view source, Span quoted);

/// What stands where only a blank or a line end may, behind the `|` or `>` at `begin` and its
/// marks.
[[nodiscard]] std::optional<std::size_t> sign_behind_block(std::string_view source,
                                                           std::size_t begin);

/// The quote between two places that opens a text and has no partner before the second place.
[[nodiscard]] std::optional<std::size_t> open_quote(std::string_view source, std::size_t from,
                                                    std::size_t to);

/// The first line that continues the text in `span` and begins in `column` or left of it.
[[nodiscard]] std::optional<Span> line_left_of(std::string_view source, Span span, int column);

/// `~`, `null`, `Null` or `NULL` when exactly this stands at `offset`, else empty.
[[nodiscard]] std::string_view null_word_at(std::string_view source, std::size_t offset);

/// The first byte from `offset` on that is neither a space nor a tab.
[[nodiscard]] std::size_t skip_blanks(std::string_view source, std::size_t offset);

/// The bytes from `offset` to the next blank, line end, comma or closing bracket.
[[nodiscard]] Span word_at(std::string_view source, std::size_t offset);

}  // namespace readiness::document
