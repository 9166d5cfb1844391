#pragma once

#include "base/file.hpp"
#include "base/modules.hpp"
#include "document/csv.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace readiness::input {

/// A piece of a table: whole rows, or the beginning of one that is too long to be read.
struct TextBlock {
  std::string text;
  bool is_too_long = false;
};

/// How rows end in a file: at every line feed, or at those outside quotes.
enum class RowEnd { line, csv };

/// Cuts what it reads into blocks at row ends. Where it cuts depends on the bytes alone, so that
/// nothing depends on who works on the blocks. Memory stays at one block and one row.
class BlockReader {
 public:
  using Read = std::function<std::size_t(std::span<char>)>;  ///< 0 at the end

  BlockReader(Read read, RowEnd row_end, std::size_t block_size = 256 * 1024,
              std::size_t longest_row = 1024 * 1024);

  /// False at the end.
  [[nodiscard]] bool next(TextBlock& block);
  /// The next row alone: a table's header.
  [[nodiscard]] bool next_row(TextBlock& block);
  /// Of a table: what parts the columns of what is left. A comma when nobody says.
  void part_columns_by(char separator) { ends_ = RowEnds(separator); }

 private:
  void fill(std::size_t size);
  [[nodiscard]] std::optional<std::size_t> row_end();
  bool cut(TextBlock& block, std::size_t size);
  bool skip_row(TextBlock& block);

  Read read_;
  RowEnd row_end_;
  std::size_t block_size_, longest_row_;
  std::string rest_;  // read, and not given out yet
  bool at_end_ = false;
  RowEnds ends_;
};

/// Hands out the lines of a text, counted from 1, without their ends; empty ones are passed over.
/// How many lines there are.
long each_line(const std::string& text,
               const std::function<void(std::string_view line, long row)>& take);

}  // namespace readiness::input
