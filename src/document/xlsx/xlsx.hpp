#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::document {

/// One sheet of a workbook as a table.
struct SheetText {
  std::string name;
  std::string text;                 ///< comma-separated; line N is row N
  std::vector<std::string> others;  ///< sheets that hold something, too
};

/// Reads a sheet of a workbook (XLSX): the one of that name, else the visible one with the most
/// cells that hold something. Dates become 2026-11-23, formulas what they came to. Problems: F0011
/// no workbook, a broken one, one that is larger than the limits, or without such a sheet.
[[nodiscard]] std::optional<SheetText> sheet_text(const std::string& file, std::string_view bytes,
                                                  std::string_view sheet, Diagnostics& diagnostics);

}  // namespace readiness::document
