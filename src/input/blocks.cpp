#include "input/blocks.hpp"

#include <algorithm>
#include <utility>

namespace readiness::input {
namespace {

constexpr std::size_t shown_of_long_row = 200;

}  // namespace

BlockReader::BlockReader(Read read, RowEnd row_end, std::size_t block_size, std::size_t longest_row)
    : read_(std::move(read)),
      row_end_(row_end),
      block_size_(block_size),
      longest_row_(longest_row) {}

void BlockReader::fill(std::size_t size) {
  if (at_end_ || rest_.size() >= size) return;
  const std::size_t before = rest_.size();
  rest_.resize(size);
  const std::size_t count = read_(std::span(rest_).subspan(before));
  rest_.resize(before + count);
  at_end_ = rest_.size() < size;
}

std::optional<std::size_t> BlockReader::row_end() {
  if (row_end_ == RowEnd::csv) return ends_.last_in(rest_);
  const std::size_t end = rest_.rfind('\n');
  return end == std::string::npos ? std::nullopt : std::optional(end + 1);
}

bool BlockReader::cut(TextBlock& block, std::size_t size) {
  std::string behind(rest_, size);
  rest_.resize(size);
  block.text.swap(rest_);
  rest_ = std::move(behind);
  block.is_too_long = false;
  ends_.restart();
  return true;
}

bool BlockReader::next(TextBlock& block) {
  for (std::size_t size = block_size_;; size *= 2) {
    fill(size);
    if (rest_.empty()) return false;
    if (at_end_ && rest_.size() <= longest_row_) return cut(block, rest_.size());
    if (const auto end = row_end()) return cut(block, *end);
    if (rest_.size() > longest_row_) return skip_row(block);
  }
}

bool BlockReader::next_row(TextBlock& block) {
  for (std::size_t size = block_size_;; size *= 2) {
    fill(size);
    if (rest_.empty()) return false;
    RowEnds ends(separators);
    for (std::size_t line = rest_.find('\n'); line != std::string::npos;
         line = rest_.find('\n', line + 1)) {
      const bool is_row_end =
          row_end_ == RowEnd::line || ends.last_in(std::string_view(rest_).substr(0, line + 1));
      if (is_row_end) return cut(block, line + 1);
    }
    if (rest_.size() > longest_row_) return skip_row(block);
    if (at_end_) return cut(block, rest_.size());
  }
}

/// Gives out the beginning of the row and forgets the rest of its line, however long it is.
bool BlockReader::skip_row(TextBlock& block) {
  block.text.assign(rest_, 0, shown_of_long_row);
  block.text.resize(std::min(block.text.find('\n'), block.text.size()));
  block.is_too_long = true;
  ends_.restart();
  for (;;) {
    const std::size_t line = rest_.find('\n');
    if (line != std::string::npos) {
      rest_.erase(0, line + 1);
      return true;
    }
    rest_.clear();
    if (at_end_) return true;
    fill(block_size_);
  }
}

long each_line(const std::string& text,
               const std::function<void(std::string_view line, long row)>& take) {
  long row = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = std::string_view(text).substr(begin, end - begin);
    begin = end + 1;
    ++row;
    while (line.ends_with('\r')) line.remove_suffix(1);
    if (!line.empty()) take(line, row);
  }
  return row;
}

}  // namespace readiness::input
