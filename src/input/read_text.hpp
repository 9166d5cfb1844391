#pragma once

#include "base/modules.hpp"
#include "input/find.hpp"

#include <optional>
#include <string>

namespace readiness::input {

// `read_document` in two steps, for whoever can do without the document.

/// The text of one person's answers. Problems as in `read_source`.
[[nodiscard]] std::optional<std::string> read_text(const Input& input, Diagnostics& diagnostics);

/// What `read_document` makes of an input whose text was read.
[[nodiscard]] std::optional<Document> parse_document(const Input& input, Source source,
                                                     Diagnostics& diagnostics);

}  // namespace readiness::input
