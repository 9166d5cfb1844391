#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"

#include <optional>
#include <string_view>

namespace readiness::workflows {

/// A range as people write it: "6-20", "0.5 to 2" or one number; the halves as they are written.
/// Empty halves where it is none.
struct WrittenRange {
  std::string_view low, high;
  [[nodiscard]] bool is_range() const { return !high.empty(); }
};
[[nodiscard]] WrittenRange split_range(std::string_view text);

/// A table of candidates as the document that a file of them would be: a row each, the keys as its
/// header, empty cells left out, ranges such as "6-20" or "rarely to often". Problems: C0101 for a
/// row that is none.
[[nodiscard]] std::optional<Document> candidates_of_table(Source source, Diagnostics& diagnostics);

}  // namespace readiness::workflows
