#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace readiness::document {

/// Where reading stood when the YAML library gave up.
struct SyntaxError {
  std::string_view reason;           ///< the library's own words
  std::size_t offset = 0;            ///< where it gave up
  std::size_t read_to = 0;           ///< where the last value that it delivered begins
  std::optional<Span> open_bracket;  ///< the innermost list or mapping in brackets not closed yet
};

/// The same error in plain words, at the place where its reader has to change something.
[[nodiscard]] Diagnostic explained(const Source& source, const SyntaxError& error);

/// The error for a key that no `:` follows; `block` when it stands in a line of its own.
[[nodiscard]] Diagnostic missing_colon(const Source& source, Span key, bool block);

/// The error for a quoted text that has no closing quote (Y0105). `key` is where it belongs to.
[[nodiscard]] Diagnostic unclosed_quote(const Source& source, std::size_t open,
                                        std::string_view key);

}  // namespace readiness::document
