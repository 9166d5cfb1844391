#pragma once

#include "base/file.hpp"
#include "base/modules.hpp"

#include <memory>
#include <string>

namespace readiness::input {

/// What is known of a file that holds a table; what is empty is guessed.
struct TableForm {
  std::string encoding = {};  ///< as iconv calls it
  std::string sheet = {};     ///< of a workbook
};

/// Makes a table's bytes the text that readers of tables take: UTF-8 with line feeds. A workbook
/// becomes the table of one of its sheets. Does nothing to what is so already, so it may be asked
/// twice. What had to be guessed is added to the form. False where it is no table. Problems: F0011
/// a workbook that cannot be read, F0012 a PDF, a web page, an old workbook; warnings: B0121 the
/// encoding was guessed, B0122 other sheets hold something.
[[nodiscard]] bool make_table_text(const std::string& name, std::shared_ptr<InputFile>& file,
                                   TableForm& form, Diagnostics& diagnostics);

}  // namespace readiness::input
