#include "document/json/head.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace readiness::document {
namespace {

constexpr std::size_t longest_whole_number = 15;

/// Whether a byte of a string stands for itself, and is ASCII.
bool is_plain_letter(char byte) {
  return byte >= ' ' && byte != '"' && byte != '\\' && static_cast<unsigned char>(byte) < 0x80;
}

std::size_t end_of_text(std::string_view line, std::size_t at) {
  while (at < line.size() && is_plain_letter(line[at])) ++at;
  return at;
}

/// The end of a whole number; where it began, if it is none.
std::size_t end_of_number(std::string_view line, std::size_t begin) {
  std::size_t at = begin;
  while (at < line.size() && is_digit(line[at])) ++at;
  const bool has_zero = at - begin > 1 && line[begin] == '0';
  return has_zero || at - begin > longest_whole_number ? begin : at;
}

}  // namespace

void JsonHead::learn(std::string_view line, const FlatDocument& document, std::size_t last) {
  forget();
  if (document[last].kind != Node::Kind::mapping || document[last].end != document[0].end) return;
  const std::string_view key = document[last].key;
  const auto place_of = [&](std::string_view text) {
    const bool is_in_line = text.data() >= line.data() && text.data() < line.data() + line.size();
    return is_in_line ? static_cast<std::size_t>(text.data() - line.data())
                      : std::string_view::npos;
  };
  bytes_ = line.substr(0, line.find('{', place_of(key) + key.size()) + 1);
  const auto same_in_bytes = [&](std::string_view text) {
    return std::string_view(bytes_).substr(place_of(text), text.size());
  };
  for (std::size_t at = 0; at <= last; ++at) {
    FlatValue value = document[at];
    value.end = std::min(value.end, last + 1);
    if (!value.key.empty()) value.key = same_in_bytes(value.key);
    const bool is_in_line = !value.text.empty() && place_of(value.text) != std::string_view::npos;
    if (value.quoted && !is_in_line) return forget();  // it is empty, or has escapes
    if (is_in_line) {
      value.text = same_in_bytes(value.text);
      const std::size_t begin = place_of(document[at].text);
      if (value.quoted || end_of_number(value.text, 0) == value.text.size())
        slots_.push_back({at, begin, begin + value.text.size()});
    }
    values_.add(value);
  }
}

void JsonHead::forget() {
  bytes_.clear();
  slots_.clear();
  values_.clear();
}

std::optional<std::size_t> JsonHead::match(std::string_view line) {
  if (bytes_.empty()) return std::nullopt;
  const std::string_view known = bytes_;
  std::size_t from = 0, at = 0;
  const auto skip_known = [&](std::size_t to) {
    const std::string_view piece = known.substr(from, to - from);
    if (line.substr(at, piece.size()) != piece) return false;
    at += piece.size();
    return true;
  };
  for (const Slot& slot : slots_) {
    if (!skip_known(slot.begin)) return std::nullopt;
    FlatValue& value = values_[slot.value];
    const std::size_t end = value.quoted ? end_of_text(line, at) : end_of_number(line, at);
    if (!value.quoted && end == at) return std::nullopt;
    value.text = line.substr(at, end - at);
    at = end;
    from = slot.end;
  }
  return skip_known(known.size()) ? std::optional(at) : std::nullopt;
}

}  // namespace readiness::document
