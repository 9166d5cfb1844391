#include "document/extent.hpp"

#include "document/yaml/scalars.hpp"

#include <algorithm>

namespace readiness::document {
namespace {

/// The next byte that is no white space, no comma and no part of a comment.
std::size_t skip_between(std::string_view source, std::size_t offset) {
  while (offset < source.size()) {
    if (source[offset] == '#')
      offset = std::min(source.find('\n', offset), source.size());
    else if (std::string_view(" \t\r\n,").find(source[offset]) == std::string_view::npos)
      break;
    else
      ++offset;
  }
  return offset;
}

std::size_t end_of_last_part(std::string_view source, const Node& value) {
  if (value.kind == Node::Kind::mapping && !value.entries.empty())
    return end_of_entry(source, value.entries.back());
  if (value.kind == Node::Kind::sequence && !value.items.empty())
    return std::max(value.span.begin + 1, end_of_value(source, value.items.back()));
  return value.span.begin + 1;
}

}  // namespace

bool is_in_brackets(std::string_view source, const Node& value) {
  return value.kind != Node::Kind::scalar && value.span.begin < source.size() &&
         (source[value.span.begin] == '[' || source[value.span.begin] == '{');
}

std::size_t end_of_value(std::string_view source, const Node& value) {
  if (value.kind == Node::Kind::scalar) return value.span.end;
  const std::size_t end = end_of_last_part(source, value);
  if (!is_in_brackets(source, value)) return end;
  return std::min(skip_between(source, end) + 1, source.size());
}

std::size_t end_of_key(std::string_view source, const Entry& entry) {
  return std::min(source.find(':', entry.key_span.end), source.size() - 1) + 1;
}

std::size_t end_of_entry(std::string_view source, const Entry& entry) {
  const std::size_t key = end_of_key(source, entry);
  // an empty value stands at its key
  return entry.value.is_empty() ? key : std::max(key, end_of_value(source, entry.value));
}

std::size_t line_begin(std::string_view source, std::size_t offset) {
  const std::size_t before = offset == 0 ? std::string_view::npos : source.rfind('\n', offset - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

std::size_t line_end(std::string_view source, std::size_t offset) {
  const std::size_t end = std::min(source.find('\n', offset), source.size());
  const bool returns = end < source.size() && end > offset && source[end - 1] == '\r';
  return returns ? end - 1 : end;
}

std::size_t next_line(std::string_view source, std::size_t offset) {
  return std::min(source.find('\n', offset), source.size() - 1) + 1;
}

std::optional<Span> comment_after(std::string_view source, std::size_t offset) {
  const std::size_t first = skip_blanks(source, offset);
  if (first >= source.size() || source[first] != '#') return std::nullopt;
  return Span{first, line_end(source, first)};
}

bool has_comment_lines(std::string_view source, Span span) {
  for (std::size_t line = next_line(source, span.begin); line < span.end;
       line = next_line(source, line)) {
    const std::size_t first = skip_blanks(source, line);
    if (first < source.size() && source[first] == '#') return true;
    if (first >= source.size()) break;
  }
  return false;
}

}  // namespace readiness::document
