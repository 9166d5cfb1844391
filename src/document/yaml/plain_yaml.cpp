// Nine in ten files are plain, and the library reads them with regular expressions: of the time
// that `lint` took for a folder, it had two thirds. So this file reads the plain ones once more,
// sign by sign. It may never see another tree than the full reader, nor take what that refuses:
// tests/property/plain_yaml_property.cpp and the fuzzer of YAML hold it equal. When in doubt it
// gives up, which costs nothing but time.
#include "document/yaml/plain_yaml.hpp"

#include "base/text.hpp"

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

bool is_quote(char byte) { return byte == '"' || byte == '\''; }

constexpr auto is_of_word = [] {
  std::array<bool, 256> is{};
  for (std::size_t byte = 0; byte < is.size(); ++byte)
    is[byte] = is_letter_or_digit(static_cast<char>(byte)) || byte == '_';
  return is;
}();
bool is_word_byte(char byte) { return is_of_word[static_cast<unsigned char>(byte)]; }

bool means_nothing(std::string_view text) {
  return text == "~" || text == "null" || text == "Null" || text == "NULL";
}

/// A loop that the compiler unrolls, where `find` would call a function for each sign.
template <std::size_t size>
constexpr bool is_one_of(char byte, const char (&signs)[size]) {
  for (std::size_t i = 0; i + 1 < size; ++i)
    if (signs[i] == byte) return true;
  return false;
}

bool keys_differ(const std::vector<Entry>& entries) {
  std::vector<std::string_view> keys;
  keys.reserve(entries.size());
  for (const Entry& entry : entries) keys.emplace_back(entry.key);
  std::sort(keys.begin(), keys.end());
  return std::adjacent_find(keys.begin(), keys.end()) == keys.end();
}

/// The tree of the value at a place; false where a key comes twice.
bool make_tree(const FlatDocument& document, std::size_t at, Node& node) {
  const FlatValue& value = document[at];
  node.kind = value.kind;
  node.quoted = value.quoted;
  node.text = value.text;
  node.span = value.span;
  for (std::size_t inside = at + 1; inside != value.end; inside = document[inside].end) {
    if (node.kind == Node::Kind::sequence) {
      if (!make_tree(document, inside, node.items.emplace_back())) return false;
      continue;
    }
    Entry& entry = node.entries.emplace_back();
    entry.key = document[inside].key;
    entry.key_span = document[inside].key_span;
    if (!make_tree(document, inside, entry.value)) return false;
  }
  return keys_differ(node.entries);
}

/// Stands at the first sign of a line that says something, or of an item behind its `-`. Functions
/// that read a piece of a line tell where it ends, or `nowhere`; those that read lines go on to the
/// first line that they do not take. All of them give up for good when the text is not plain.
class PlainReader {
 public:
  PlainReader(std::string_view text, const Limits& limits, FlatDocument& into)
      : text_(text), limits_(limits), into_(into) {}

  bool read() {
    begin_line(0);
    return !is_at_end() && column_ == 0 && read_mapping(into_.add({})) && is_at_end();
  }

 private:
  using Place = std::size_t;  // of a value in the document
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

  bool read_mapping(Place node) {
    const std::size_t column = column_;
    if (!open(node, Node::Kind::mapping)) return false;
    do {
      if (!read_entry()) return false;
    } while (is_in(column));
    into_[node].span = into_[node + 1].key_span;
    into_.close(node);
    return close(column);
  }

  bool read_entry() {
    if (read_two_words()) return true;
    const std::size_t column = column_;
    const Place node = into_.add({});
    const Offset colon = read_key(node, at_, Within::block);
    if (colon == nowhere) return false;
    return end_line(colon + 1) ? read_lines_under(node, column)
                               : read_in_line(node, behind_spaces(colon + 1));
  }

  /// Most lines are a word, a colon, a blank and a word. False, and nothing was read: this one is
  /// something else, or has more to be looked at.
  bool read_two_words() {
    const Offset colon = end_of_word(at_), begin = colon + 2, end = end_of_word(begin);
    if (sign(colon) != ':' || sign(colon + 1) != ' ' || sign(end) != '\n') return false;
    const std::string_view key(text_.data() + at_, colon - at_);
    const std::string_view text(text_.data() + begin, end - begin);
    const bool is_plain = !key.empty() && key.size() <= longest_plain_key && !text.empty() &&
                          !means_nothing(key) && !means_nothing(text) &&
                          nodes_ + 2 <= limits_.nodes;
    if (!is_plain) return false;
    nodes_ += 2;
    const Place node = into_.add({});
    FlatValue& entry = into_[node];
    entry.key = key;
    entry.text = text;
    entry.key_span = {at_, colon};
    entry.span = {begin, end};
    into_.close(node);
    begin_line(end + 1);
    return true;
  }

  /// A list may stand in the column of its key.
  bool read_lines_under(Place node, std::size_t column) {
    if (is_at_dash() && (is_in(column) || is_right_of(column))) return read_list(node);
    if (is_right_of(column)) return read_mapping(node);
    into_[node].span = into_[node].key_span;
    into_.close(node);
    return count();
  }

  bool read_list(Place node) {
    const std::size_t column = column_;
    into_[node].span = {at_, at_ + 1};
    if (!open(node, Node::Kind::sequence)) return false;
    do {
      if (!read_item()) return false;
    } while (is_in(column) && is_at_dash());
    into_.close(node);
    return close(column);
  }

  bool read_item() {
    const Place item = into_.add({});
    const Offset first = behind_spaces(at_ + 1);
    column_ += first - at_;
    at_ = first;
    const bool is_in_brackets = is_one_of(sign(first), "[{");
    return !is_in_brackets && is_at_key() ? read_mapping(item) : read_in_line(item, first);
  }

  /// A value with nothing behind it.
  bool read_in_line(Place node, Offset begin) {
    const Offset end = read_value(node, begin, Within::block);
    return end != nowhere && end_line(end);
  }

  // --- what stands in one line ---

  Offset read_value(Place node, Offset begin, Within within) {
    if (sign(begin) == '[') return read_list_in_brackets(node, begin);
    if (sign(begin) == '{') return read_mapping_in_brackets(node, begin);
    FlatValue& value = into_[node];
    const Offset end = read_scalar(value, begin, within);
    if (!value.quoted && means_nothing(value.text)) value.text = {};
    into_.close(node);
    return end;
  }

  Offset read_list_in_brackets(Place node, Offset begin) {
    into_[node].span = {begin, begin + 1};
    if (!open(node, Node::Kind::sequence)) return nowhere;
    const auto read_item = [&](Offset at) {
      return read_value(into_.add({}), at, Within::brackets);
    };
    const Offset end = read_up_to(']', begin, read_item);
    into_.close(node);
    return end;
  }

  Offset read_mapping_in_brackets(Place node, Offset begin) {
    into_[node].span = {begin, begin + 1};
    if (!open(node, Node::Kind::mapping)) return nowhere;
    const auto read_entry = [&](Offset at) {
      const Place entry = into_.add({});
      const Offset colon = read_key(entry, at, Within::brackets);
      if (colon == nowhere) return nowhere;
      return read_value(entry, behind_spaces(colon + 1), Within::brackets);
    };
    const Offset end = read_up_to('}', begin, read_entry);
    into_.close(node);
    return end;
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
  Offset read_key(Place entry, Offset begin, Within within) {
    if (!is_word_byte(sign(begin)) && !is_quote(sign(begin))) return nowhere;
    FlatValue key;
    const Offset end = read_scalar(key, begin, within);
    if (end == nowhere || !is_colon(end) || end - begin > longest_plain_key) return nowhere;
    if (!key.quoted && means_nothing(key.text)) return nowhere;
    into_[entry].key = key.text;
    into_[entry].key_span = key.span;
    return end;
  }

  [[nodiscard]] bool is_at_key() const {
    const Offset end = is_quote(sign(at_)) ? end_of_quotes(at_) : end_of_plain(at_, Within::block);
    return end != nowhere && is_colon(end);
  }

  Offset read_scalar(FlatValue& node, Offset begin, Within within) {
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
  bool take_quoted(FlatValue& node) {
    constexpr std::string_view escapes = "\"\\/nt", meanings = "\"\\/\n\t";
    const std::string_view inner =
        text_.substr(node.span.begin + 1, node.span.end - node.span.begin - 2);
    const char mark = text_[node.span.begin] == '"' ? '\\' : '\'';
    if (inner.find(mark) == nowhere) {
      node.text = inner;
      return true;
    }
    std::string text;
    std::size_t from = 0;
    for (std::size_t at = inner.find(mark); at != nowhere; at = inner.find(mark, from)) {
      text += inner.substr(from, at - from);
      const std::size_t escape = mark == '\'' ? 0 : escapes.find(inner[at + 1]);
      if (escape == nowhere) return false;
      text += mark == '\'' ? '\'' : meanings[escape];
      from = at + 2;
    }
    text += inner.substr(from);
    node.text = into_.keep(std::move(text));
    return true;
  }

  // --- limits ---

  bool count() { return ++nodes_ <= limits_.nodes; }

  bool open(Place node, Node::Kind kind) {
    into_[node].kind = kind;
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
  [[nodiscard]] Offset end_of_word(Offset at) const {
    while (is_word_byte(sign(at))) ++at;
    return at;
  }
  [[nodiscard]] Offset end_of_line(Offset at) const {
    return std::min(text_.find('\n', at), text_.size());
  }

  std::string_view text_;
  const Limits& limits_;
  FlatDocument& into_;
  Offset at_ = 0;
  std::size_t column_ = 0;
  std::size_t nodes_ = 0;
  int depth_ = 0;
};

}  // namespace

bool read_plain_yaml(std::string_view text, FlatDocument& into, const Limits& limits) {
  into.clear();
  // So short a text can never tire the full reader, which counts signs.
  if (text.size() > limits.nodes || text.find('\t') != nowhere || text.find('\r') != nowhere)
    return false;
  return PlainReader(text, limits, into).read();
}

std::optional<Node> read_plain_yaml(std::string_view text, const Limits& limits) {
  FlatDocument document;
  std::optional<Node> root(std::in_place);
  if (!read_plain_yaml(text, document, limits) || !make_tree(document, 0, *root))
    return std::nullopt;
  return root;
}

}  // namespace readiness::document
