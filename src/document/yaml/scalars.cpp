#include "document/yaml/scalars.hpp"

#include <algorithm>
#include <array>

namespace readiness::document {
namespace {

constexpr std::string_view white_space = " \t\r\n";

bool is_white(char byte) { return white_space.find(byte) != std::string_view::npos; }

std::size_t end_of_line(std::string_view source, std::size_t offset) {
  return std::min(source.find('\n', offset), source.size());
}

/// Can a quote here open a text, or is it an apostrophe inside one?
bool may_open(std::string_view source, std::size_t offset) {
  if (source[offset] != '"' && source[offset] != '\'') return false;
  return offset == 0 || is_white(source[offset - 1]) ||
         std::string_view("[{,:").find(source[offset - 1]) != std::string_view::npos;
}

}  // namespace

std::optional<std::size_t> end_of_quoted(std::string_view source, std::size_t open) {
  const char quote = source[open];
  for (std::size_t i = open + 1; i < source.size(); ++i) {
    const bool doubled = quote == '\'' && source.substr(i, 2) == "''";
    if (doubled || (quote == '"' && source[i] == '\\')) {
      ++i;
    } else if (source[i] == quote) {
      return i + 1;
    }
  }
  return std::nullopt;
}

std::size_t end_of_unquoted(std::string_view source, std::size_t begin, std::string_view value) {
  if (!value.empty() && source.substr(begin, value.size()) == value) return begin + value.size();
  std::size_t end = begin;
  if (source[begin] == '|' || source[begin] == '>') {
    end = std::min(source.find_first_of(white_space, begin), source.size());
  }
  // reading changes white space only, so that the other bytes show the way
  std::size_t next = end == begin ? begin : end_of_line(source, end);
  for (const char byte : value) {
    if (is_white(byte)) continue;
    next = std::min(source.find_first_not_of(white_space, next), source.size());
    if (next == source.size() || source[next] != byte) break;
    end = ++next;
  }
  return std::max(end, std::min(begin + 1, source.size()));
}

std::optional<std::size_t> bad_escape_in(std::string_view source, Span quoted) {
  constexpr std::string_view escapes = "0abt\tnvfre \"/\\N_LPxuU\r\n";
  for (std::size_t i = quoted.begin + 1; i + 1 < quoted.end; ++i) {
    if (source[i] != '\\') continue;
    if (escapes.find(source[i + 1]) == std::string_view::npos) return i;
    ++i;
  }
  return std::nullopt;
}

std::optional<std::size_t> sign_behind_block(std::string_view source, std::size_t begin) {
  const std::size_t behind =
      std::min(source.find_first_not_of("0123456789+-", begin + 1), source.size());
  const bool ends = behind == source.size() || is_white(source[behind]);
  return ends ? std::nullopt : std::optional(behind);
}

std::optional<std::size_t> open_quote(std::string_view source, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < std::min(to, source.size()); ++i) {
    if (!may_open(source, i)) continue;
    const auto end = end_of_quoted(source, i);
    if (!end || *end > to) return i;
    i = *end - 1;
  }
  return std::nullopt;
}

std::optional<Span> line_left_of(std::string_view source, Span span, int column) {
  for (std::size_t begin = end_of_line(source, span.begin) + 1; begin < span.end;) {
    const std::size_t end = end_of_line(source, begin);
    const bool is_blank = source.find_first_not_of(white_space, begin) >= end;
    const std::size_t first = std::min(source.find_first_not_of(' ', begin), end);  // no tabs
    if (!is_blank && static_cast<int>(first - begin) <= column) return Span{first, end};
    begin = end + 1;
  }
  return std::nullopt;
}

std::string_view null_word_at(std::string_view source, std::size_t offset) {
  constexpr std::array<std::string_view, 4> words{"~", "null", "Null", "NULL"};
  for (const std::string_view word : words) {
    if (source.substr(offset).starts_with(word)) return source.substr(offset, word.size());
  }
  return {};
}

std::size_t skip_blanks(std::string_view source, std::size_t offset) {
  return std::min(source.find_first_not_of(" \t", offset), source.size());
}

Span word_at(std::string_view source, std::size_t offset) {
  const std::size_t end = std::min(source.find_first_of(" \t\r\n,]}", offset), source.size());
  return {offset, std::max(end, std::min(offset + 1, source.size()))};
}

}  // namespace readiness::document
