#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace readiness::document {

/// Bytes of a source text that are to be replaced.
struct Edit {
  Span span;
  std::string text;
};

/// The source with all edits made, none of which overlap; of edits at one place the earlier comes
/// first.
[[nodiscard]] std::string edited(std::string_view source, std::vector<Edit> edits);

/// How the lines of a source end: "\r\n" or "\n", as its first line does.
[[nodiscard]] std::string line_break_of(std::string_view source);

}  // namespace readiness::document
