#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace readiness::document {

/// Adds an error when a source is too large (Y0109), not UTF-8 (Y0001) or has control characters
/// (Y0002): what no parser should get to see. True when nothing was added.
bool is_clean_text(const Source& source, std::size_t most_bytes, Diagnostics& diagnostics);

/// Whether a text is clean at first sight: short enough, and nothing but printable ASCII, line
/// feeds and tabs. The check above begins with it, and alone knows of others; by itself it is for
/// texts that no source holds yet.
[[nodiscard]] bool is_plainly_clean(std::string_view text, std::size_t most_bytes);

/// The beginning of a line that YAML forbids unless the line belongs to a quoted or a block text:
/// a tab in the indentation, or a `%`, which hides the whole line from the parser. So does white
/// space that only looks like a space, where it takes a key out of its column.
struct LineTrap {
  enum class Kind { tab, odd_space, percent };
  Span span;
  Kind kind = Kind::tab;
};

/// All traps of a text in the order of its lines.
[[nodiscard]] std::vector<LineTrap> line_traps(std::string_view text);

/// Adds the error for one trap (Y0003, Y0100).
void report_trap(const Source& source, const LineTrap& trap, Diagnostics& diagnostics);

}  // namespace readiness::document
