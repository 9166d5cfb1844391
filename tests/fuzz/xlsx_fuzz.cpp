// Any bytes as a workbook: it is refused with a reason, or becomes a table whose rows are as wide
// as its first one.

#include "document/csv.hpp"
#include "document/xlsx/xlsx.hpp"
#include "everything.hpp"
#include "fuzz/questionnaire.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

using namespace readiness;
using fuzzing::expect;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  Diagnostics diagnostics;
  const auto sheet = sheet_text("book.xlsx", bytes, "", diagnostics);
  expect(sheet.has_value() == !diagnostics.has_errors());
  if (!sheet) return 0;
  CsvReader rows(sheet->text);
  CsvRow row;
  std::size_t width = 0;
  while (rows.next(row)) {
    expect(row.problem == nullptr);
    if (row.is_blank) continue;
    if (width == 0) width = row.cells.size();
    expect(row.cells.size() == width);
  }
  return 0;
}
