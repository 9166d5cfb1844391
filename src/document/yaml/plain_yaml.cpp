// Nine in ten files are plain, and the library reads them with regular expressions: of the time
// that `lint` took for a folder, it had two thirds. So this file reads the plain ones once more,
// sign by sign. It may never see another tree than the full reader, nor take what that refuses:
// tests/property/plain_yaml_property.cpp and the fuzzer of YAML hold it equal. When in doubt it
// gives up, which costs nothing but time.
#include "document/yaml/plain_yaml.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace readiness::document {
namespace {

using Offset = std::size_t;

/// No place: the text is not plain.
constexpr Offset nowhere = std::string_view::npos;

/// The library forgets a key that is longer than 1024 bytes.
constexpr std::size_t longest_plain_key = 512;

bool is_letter_or_digit(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9');
}

bool is_quote(char byte) { return byte == '"' || byte == '\''; }

bool begins_plain_key(char byte) { return is_letter_or_digit(byte) || byte == '_'; }

bool means_nothing(std::string_view text) {
  return text == "~" || text == "null" || text == "Null" || text == "NULL";
}

bool is_one_of(char byte, std::string_view signs) {
  return signs.find(byte) != std::string_view::npos;
}

bool keys_differ(const std::vector<Entry>& entries) {
  std::vector<std::string_view> keys;
  keys.reserve(entries.size());
  for (const Entry& entry : entries) keys.emplace_back(entry.key);
  std::sort(keys.begin(), keys.end());
  return std::adjacent_find(keys.begin(), keys.end()) == keys.end();
}

/// Stands at the first sign of a line that says something, or of an item behind its `-`. Functions
/// that read a piece of a line tell where it ends, or `nowhere`; those that read lines go on to the
/// first line that they do not take. All of them give up for good when the text is not plain.
class PlainReader {
 public:
  PlainReader(std::string_view text, const Limits& limits) : text_(text), limits_(limits) {}

  std::optional<Node> read() {
    begin_line(0);
    Node root;
    if (is_at_end() || column_ != 0 || !read_mapping(root) || !is_at_end()) return std::nullopt;
    return root;
  }

 private:
  enum class Within { block, brackets };

  // --- lines ---

  [[nodiscard]] bool is_at_end() const { return at_ == text_.size(); }
  [[nodiscard]] bool is_in(std::size_t column) const { return !is_at_end() && column_ == column; }
  [[nodiscard]] bool is_right_of(std::size_t column) const {
    return !is_at_end() && column_ > column;
  }
  [[nodiscard]] bool is_at_dash() const { return sign(at_) == '-' && is_blank(at_ + 1); }

  /// Goes to the first line from `begin` on that says something.
  void begin_line(Offset begin) {
    while (begin < text_.size()) {
      const Offset first = behind_spaces(begin);
      if (sign(first) != '\n' && sign(first) != '#') {
        at_ = first;
        column_ = first - begin;
        return;
      }
      begin = end_of_line(first) + 1;
    }
    at_ = text_.size();
  }

  /// Goes to the line behind the one in which a value ended at `end`; false when more than a
  /// comment follows in it.
  bool end_line(Offset end) {
    const Offset next = behind_spaces(end);
    const bool is_comment = sign(next) == '#' && next > end;
    if (sign(next) != '\n' && !is_comment) return false;
    begin_line(end_of_line(next) + 1);
    return true;
  }

  // --- collections in lines ---

  bool read_mapping(Node& node) {
    const std::size_t column = column_;
    if (!open(node, Node::Kind::mapping)) return false;
    do {
      if (!read_entry(node.entries.emplace_back())) return false;
    } while (is_in(column));
    node.span = node.entries.front().key_span;
    return close(column) && keys_differ(node.entries);
  }

  bool read_entry(Entry& entry) {
    const std::size_t column = column_;
    const Offset colon = read_key(entry, at_, Within::block);
    if (colon == nowhere) return false;
    return end_line(colon + 1) ? read_lines_under(entry, column)
                               : read_in_line(entry.value, behind_spaces(colon + 1));
  }

  /// A list may stand in the column of its key.
  bool read_lines_under(Entry& entry, std::size_t column) {
    if (is_at_dash() && (is_in(column) || is_right_of(column))) return read_list(entry.value);
    if (is_right_of(column)) return read_mapping(entry.value);
    entry.value.span = entry.key_span;
    return count();
  }

  bool read_list(Node& node) {
    const std::size_t column = column_;
    node.span = {at_, at_ + 1};
    if (!open(node, Node::Kind::sequence)) return false;
    do {
      if (!read_item(node.items.emplace_back())) return false;
    } while (is_in(column) && is_at_dash());
    return close(column);
  }

  bool read_item(Node& item) {
    const Offset first = behind_spaces(at_ + 1);
    column_ += first - at_;
    at_ = first;
    return is_at_key() ? read_mapping(item) : read_in_line(item, first);
  }

  /// A value with nothing behind it.
  bool read_in_line(Node& node, Offset begin) {
    const Offset end = read_value(node, begin, Within::block);
    return end != nowhere && end_line(end);
  }

  // --- what stands in one line ---

  Offset read_value(Node& node, Offset begin, Within within) {
    if (sign(begin) == '[') return read_list_in_brackets(node, begin);
    if (sign(begin) == '{') return read_mapping_in_brackets(node, begin);
    const Offset end = read_scalar(node, begin, within);
    if (!node.quoted && means_nothing(node.text)) node.text.clear();
    return end;
  }

  Offset read_list_in_brackets(Node& node, Offset begin) {
    node.span = {begin, begin + 1};
    if (!open(node, Node::Kind::sequence)) return nowhere;
    const auto read_item = [&](Offset at) {
      return read_value(node.items.emplace_back(), at, Within::brackets);
    };
    return read_up_to(']', begin, read_item);
  }

  Offset read_mapping_in_brackets(Node& node, Offset begin) {
    node.span = {begin, begin + 1};
    if (!open(node, Node::Kind::mapping)) return nowhere;
    const auto read_entry = [&](Offset at) {
      Entry& entry = node.entries.emplace_back();
      const Offset colon = read_key(entry, at, Within::brackets);
      if (colon == nowhere) return nowhere;
      return read_value(entry.value, behind_spaces(colon + 1), Within::brackets);
    };
    const Offset end = read_up_to('}', begin, read_entry);
    return keys_differ(node.entries) ? end : nowhere;
  }

  /// Pieces with commas between them; the place behind the closing bracket.
  template <class ReadPiece>
  Offset read_up_to(char bracket, Offset opening, const ReadPiece& read_piece) {
    Offset at = behind_spaces(opening + 1);
    bool is_closed = sign(at) == bracket;
    while (!is_closed) {
      const Offset end = read_piece(at);
      if (end == nowhere) return nowhere;
      at = behind_spaces(end);
      is_closed = sign(at) == bracket;
      if (!is_closed && sign(at) != ',') return nowhere;
      if (!is_closed) at = behind_spaces(at + 1);
    }
    --depth_;
    return at + 1;
  }

  /// The place of the colon.
  Offset read_key(Entry& entry, Offset begin, Within within) {
    if (!begins_plain_key(sign(begin)) && !is_quote(sign(begin))) return nowhere;
    Node key;
    const Offset end = read_scalar(key, begin, within);
    if (end == nowhere || !is_colon(end) || end - begin > longest_plain_key) return nowhere;
    if (!key.quoted && means_nothing(key.text)) return nowhere;
    entry.key = std::move(key.text);
    entry.key_span = key.span;
    return end;
  }

  [[nodiscard]] bool is_at_key() const {
    const Offset end = is_quote(sign(at_)) ? end_of_quotes(at_) : end_of_plain(at_, Within::block);
    return end != nowhere && is_colon(end);
  }

  Offset read_scalar(Node& node, Offset begin, Within within) {
    if (!count()) return nowhere;
    node.quoted = is_quote(sign(begin));
    const Offset end = node.quoted                   ? end_of_quotes(begin)
                       : begins_plain(begin, within) ? end_of_plain(begin, within)
                                                     : nowhere;
    if (end == nowhere) return nowhere;
    node.span = {begin, end};
    if (!node.quoted)
      node.text = text_.substr(begin, end - begin);
    else if (!take_quoted(node))
      return nowhere;
    return end;
  }

  [[nodiscard]] bool begins_plain(Offset begin, Within within) const {
    const char first = sign(begin), next = sign(begin + 1);
    if (first == '-')
      return within == Within::block ? !is_blank(begin + 1) : is_letter_or_digit(next);
    return !is_one_of(first, " \n,[]{}#&*!|>'\"%@`?:");
  }

  /// Without the blanks before what ends it.
  [[nodiscard]] Offset end_of_plain(Offset begin, Within within) const {
    Offset end = begin;  // behind the last sign that is not a blank
    for (Offset at = begin; sign(at) != '\n'; ++at) {
      const char byte = text_[at];
      if (byte == ' ') continue;
      if (byte == '#' && end < at) break;
      if (byte == ':' && (is_blank(at + 1) || is_bracket_or_comma(at + 1, within))) break;
      if (is_bracket_or_comma(at, within)) break;
      end = at + 1;
    }
    return end;
  }

  /// Signs that end a plain text in brackets, even if only to be wrong there.
  [[nodiscard]] bool is_bracket_or_comma(Offset at, Within within) const {
    return within == Within::brackets && is_one_of(sign(at), ",[]{}?");
  }

  [[nodiscard]] Offset end_of_quotes(Offset begin) const {
    const char quote = text_[begin];
    for (Offset at = begin + 1; sign(at) != '\n'; ++at) {
      const bool is_doubled = quote == '\'' && text_[at] == quote && sign(at + 1) == quote;
      if (is_doubled || (quote == '"' && text_[at] == '\\'))
        ++at;
      else if (text_[at] == quote)
        return at + 1;
      if (at >= text_.size()) break;
    }
    return nowhere;
  }

  /// What the quotes hold; false at an escape that is not one of the few.
  bool take_quoted(Node& node) const {
    constexpr std::string_view escapes = "\"\\/nt", meanings = "\"\\/\n\t";
    const std::string_view inner =
        text_.substr(node.span.begin + 1, node.span.end - node.span.begin - 2);
    const char mark = text_[node.span.begin] == '"' ? '\\' : '\'';
    std::size_t from = 0;
    for (std::size_t at = inner.find(mark); at != nowhere; at = inner.find(mark, from)) {
      node.text += inner.substr(from, at - from);
      const std::size_t escape = mark == '\'' ? 0 : escapes.find(inner[at + 1]);
      if (escape == nowhere) return false;
      node.text += mark == '\'' ? '\'' : meanings[escape];
      from = at + 2;
    }
    node.text += inner.substr(from);
    return true;
  }

  // --- limits ---

  bool count() { return ++nodes_ <= limits_.nodes; }

  bool open(Node& node, Node::Kind kind) {
    node.kind = kind;
    return count() && depth_++ < limits_.depth;
  }

  /// The next line belongs to what stands around the collection, or the text is not plain.
  bool close(std::size_t column) {
    --depth_;
    return !is_right_of(column);
  }

  // --- signs ---

  /// Behind the text a line end.
  [[nodiscard]] char sign(Offset at) const { return at < text_.size() ? text_[at] : '\n'; }
  [[nodiscard]] bool is_blank(Offset at) const { return sign(at) == ' ' || sign(at) == '\n'; }
  [[nodiscard]] bool is_colon(Offset at) const { return sign(at) == ':' && is_blank(at + 1); }
  [[nodiscard]] Offset behind_spaces(Offset at) const {
    while (sign(at) == ' ') ++at;
    return at;
  }
  [[nodiscard]] Offset end_of_line(Offset at) const {
    return std::min(text_.find('\n', at), text_.size());
  }

  std::string_view text_;
  const Limits& limits_;
  Offset at_ = 0;
  std::size_t column_ = 0;
  std::size_t nodes_ = 0;
  int depth_ = 0;
};

}  // namespace

std::optional<Node> read_plain_yaml(std::string_view text, const Limits& limits) {
  // So short a text can never tire the full reader, which counts signs.
  if (text.size() > limits.nodes || text.find_first_of("\t\r") != nowhere) return std::nullopt;
  return PlainReader(text, limits).read();
}

}  // namespace readiness::document
