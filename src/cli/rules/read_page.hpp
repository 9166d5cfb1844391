#pragma once

#include "base/modules.hpp"
#include "cli/terminal/environment.hpp"
#include "document/node.hpp"
#include "rulepage/page_text.hpp"
#include "rulepage/phrasebook.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::cli {

/// The text of a page of rules: text or Markdown as it is, a document (DOCX) as Markdown, a PDF by
/// `pdftotext` where this machine has it. Problems: those of `read_file`, F0015 (no program for
/// PDF, or it finds no text), F0016 (a document that cannot be read, or of another kind), Y0001.
[[nodiscard]] std::optional<Source> read_page(const std::string& path,
                                              const Environment& environment,
                                              Diagnostics& diagnostics);

/// A page that can be judged, and the phrasebook of its language.
struct PageToJudge {
  PageText page;
  const Phrasebook* book = nullptr;
};
/// Problems: those of `read_page` and of `judge_by`.
[[nodiscard]] std::optional<PageToJudge> read_page_to_judge(const std::string& path,
                                                            const std::vector<Phrasebook>& books,
                                                            const Environment& environment,
                                                            Diagnostics& diagnostics);

}  // namespace readiness::cli
