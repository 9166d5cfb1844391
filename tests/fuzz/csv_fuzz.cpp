// Any bytes as a table: the rows are the same however the text is cut into blocks and whatever was
// read before, nothing is lost, and what is read of a good row can be written and read again.

#include "document/csv.hpp"
#include "everything.hpp"
#include "input/blocks.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using namespace readiness;

void expect(bool holds) {
  if (!holds) std::abort();
}

struct Row {
  std::vector<std::string> cells;
  std::string problem;
  bool operator==(const Row&) const = default;
};

/// A reader puts the short cells of a row where those of the row before were; where `forgets`,
/// there are none, and each cell is read by itself.
std::vector<Row> rows_of(std::string_view text, bool forgets = false) {
  CsvReader reader(text);
  CsvRow row;
  std::vector<Row> rows;
  while (reader.next(row)) {
    expect(row.cells.size() == row.begins.size());
    for (const std::size_t begin : row.begins) expect(begin <= row.text.size());
    rows.push_back({{row.cells.begin(), row.cells.end()}, row.problem ? row.problem : ""});
    if (forgets) row = {};
  }
  return rows;
}

std::vector<std::string> blocks_of(const std::string& text, std::size_t size) {
  std::size_t at = 0;
  BlockReader reader(
      [&](std::span<char> bytes) {
        const std::size_t count = std::min(bytes.size(), text.size() - at);
        std::copy_n(text.data() + at, count, bytes.data());
        at += count;
        return count;
      },
      RowEnd::csv, size, text.size() + 1);
  std::vector<std::string> blocks;
  TextBlock block;
  while (reader.next(block)) blocks.push_back(block.text);
  return blocks;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  const std::vector<Row> whole = rows_of(text);
  expect(whole == rows_of(text, true));
  for (const std::size_t block_size : {std::size_t{1}, std::size_t{7}, size + 1}) {
    std::string together;
    std::vector<Row> rows;
    for (const std::string& block : blocks_of(text, block_size)) {
      together += block;
      for (Row& row : rows_of(block)) rows.push_back(std::move(row));
    }
    expect(together == text);
    expect(rows == whole);
  }
  for (const Row& row : whole) {
    std::string line;
    for (const std::string& cell : row.cells) line += "\"" + cell + "\",";
    (void)rows_of(line + "\n");
    for (const std::string& cell : row.cells) {
      const std::vector<Row> again = rows_of(csv_text(cell) + "\n");
      if (cell.empty()) continue;
      expect(again.size() == 1 && again[0].problem.empty());
      expect(again[0].cells.size() == 1);
      const std::string& shown = again[0].cells[0];
      expect(std::all_of(shown.begin(), shown.end(), [](char byte) {
        return static_cast<unsigned char>(byte) >= 0x20 && byte != 0x7f;
      }));
    }
  }
  return 0;
}
