#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace readiness::document {

/// The text of a document (DOCX) as Markdown: headings, lists and tables keep their marks, a blank
/// line parts paragraphs. What was deleted under "track changes" is left out. Problems: F0016 no
/// such document, a broken one, or one that is larger than the limits.
[[nodiscard]] std::optional<std::string> docx_text(const std::string& file, std::string_view bytes,
                                                   Diagnostics& diagnostics);

}  // namespace readiness::document
