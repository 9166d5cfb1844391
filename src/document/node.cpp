#include "document/node.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace readiness::document {
namespace {

constexpr std::size_t block_size = 1024;
constexpr std::size_t bytes_looked_at = 1024;  // on both sides of a marker, however long the line
constexpr int widest_line = 100;
constexpr int widest_before_marker = 50;  // when the line has to be cut
constexpr std::string_view cut_sign = "...";
constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80; }

std::size_t characters_in(std::string_view text) {
  const auto count =
      std::count_if(text.begin(), text.end(), [](char byte) { return !continues_character(byte); });
  return static_cast<std::size_t>(count);
}

/// The end of a line's part before the marker, at most `bytes_looked_at` long.
std::string_view near_end(std::string_view text) {
  std::size_t from = text.size() > bytes_looked_at ? text.size() - bytes_looked_at : 0;
  while (from < text.size() && continues_character(text[from])) ++from;
  return text.substr(from);
}

std::string_view near_begin(std::string_view text) {
  std::size_t to = std::min(text.size(), bytes_looked_at);
  while (to > 0 && to < text.size() && continues_character(text[to])) --to;
  return text.substr(0, to);
}

/// Shows a line with the marked part in sight and says where the marker stands.
void show_line(std::string_view before, std::string_view rest, std::size_t marked, Place& place) {
  const std::string_view near_before = near_end(before);
  const std::string_view near_rest = near_begin(rest);
  std::string left = visible(near_before);
  std::string right = visible(near_rest);
  const bool cut_left = near_before.size() < before.size();
  const bool cut_right = near_rest.size() < rest.size();
  if (cut_left || cut_right || display_width(left) + display_width(right) > widest_line) {
    if (cut_left) left.insert(0, cut_sign);
    left = visible(shortened_at_begin(left, widest_before_marker, cut_sign));
    const std::string whole = cut_right ? right + std::string(cut_sign) : right;
    right = shortened(whole, widest_line - display_width(left), cut_sign);
  }
  place.caret = display_width(left);
  place.width = std::max(
      1, std::min(display_width(visible(near_rest.substr(0, marked))), display_width(right)));
  place.line = left + right;
}

}  // namespace

Source::Source(std::string name, std::string text, long lines_before)
    : name_(std::move(name)),
      text_(std::make_shared<Text>(std::move(text))),
      lines_before_(static_cast<int>(lines_before)) {}

const Source::Text& Source::with_lines() const {
  std::call_once(text_->is_looked_through, [&text = *text_] {
    const std::string_view bytes = text.bytes;
    text.line_starts.push_back(bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
    for (std::size_t at = bytes.find('\n'); at != std::string_view::npos;
         at = bytes.find('\n', at + 1))
      text.line_starts.push_back(at + 1);
    std::size_t characters = 0;
    for (std::size_t begin = 0; begin <= bytes.size(); begin += block_size) {
      text.characters_before.push_back(characters);
      characters += characters_in(bytes.substr(begin, block_size));
    }
  });
  return *text_;
}

Position Source::position_at(std::size_t offset) const {
  const Text& text = with_lines();
  const std::string_view bytes = text.bytes;
  const std::vector<std::size_t>& line_starts = text.line_starts;
  offset = std::clamp(offset, line_starts.front(), bytes.size());
  const auto above = std::upper_bound(line_starts.begin(), line_starts.end(), offset) - 1;
  const auto characters_to = [&](std::size_t end) {
    const std::size_t block = end / block_size;
    const std::size_t begin = block * block_size;
    return text.characters_before[block] + characters_in(bytes.substr(begin, end - begin));
  };
  return {lines_before_ + static_cast<int>(above - line_starts.begin()) + 1,
          static_cast<int>(characters_to(offset) - characters_to(*above)) + 1};
}

Place Source::place(Span span, std::string label) const {
  const std::vector<std::size_t>& line_starts = with_lines().line_starts;
  const std::string_view text = text_->bytes;
  std::size_t begin = std::clamp(span.begin, line_starts.front(), text.size());
  if (begin > line_starts.front() && text.substr(begin - 1, 2) == "\r\n") --begin;
  Place place = Place::of_file(name_);
  place.at = position_at(begin);
  place.label = std::move(label);
  const std::size_t line_begin =
      line_starts[static_cast<std::size_t>(place.at.line - lines_before_) - 1];
  std::size_t line_end = std::min(text.find('\n', begin), text.size());
  if (line_end > begin && text[line_end - 1] == '\r') --line_end;
  const std::size_t end = std::clamp(span.end, begin, line_end);
  show_line(text.substr(line_begin, begin - line_begin), text.substr(begin, line_end - begin),
            end - begin, place);
  return place;
}

Place Source::whole_file() const { return Place::of_file(name_); }

const Node* Node::find(std::string_view key) const {
  const auto entry = std::find_if(entries.begin(), entries.end(),
                                  [&](const Entry& candidate) { return candidate.key == key; });
  return entry == entries.end() ? nullptr : &entry->value;
}

}  // namespace readiness::document
