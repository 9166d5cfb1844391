#pragma once

#include "base/modules.hpp"
#include "cli/terminal/environment.hpp"
#include "document/node.hpp"

#include <optional>
#include <string>

namespace readiness::cli {

/// The text of a page of rules: text or Markdown as it is, a document (DOCX) as Markdown, a PDF by
/// `pdftotext` where this machine has it. Problems: those of `read_file`, F0015 (no program for
/// PDF, or it finds no text), F0016 (a document that cannot be read, or of another kind), Y0001.
[[nodiscard]] std::optional<Source> read_page(const std::string& path,
                                              const Environment& environment,
                                              Diagnostics& diagnostics);

}  // namespace readiness::cli
