// The fast road for JSON that holds answers. simdjson finds the signs of a long text quickly, but
// wants a copy of each line and goes through it once more for the values: for lines of some hundred
// bytes with a value every eight of them, one walk by hand is as quick. It may never see other
// values than `parse_json`, nor take what that refuses: tests/property/plain_answers_property and
// the fuzzer `plain_answers` hold it equal. When in doubt it gives up.
#include "document/json/flatten.hpp"

#include "base/eight_bytes.hpp"
#include "base/encoding.hpp"
#include "base/text.hpp"
#include "document/limits.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>

namespace readiness::document {
namespace {

constexpr std::size_t most_values = 20'000;
constexpr int deepest_value = 8;
constexpr std::ptrdiff_t longest_number = 18;

bool is_control(char byte) { return static_cast<unsigned char>(byte) < 0x20; }

/// Functions stand at the first byte of what they read and go behind it, or are false: not plain.
class JsonWalk {
 public:
  JsonWalk(std::string_view text, FlatDocument& into)
      : text_(text), at_(text.data()), end_(text.data() + text.size()), into_(into) {}

  bool read() {
    skip_blanks();
    if (sign() != '{' || !read_object(into_.add({}), 1)) return false;
    skip_blanks();
    return at_ == end_ && ((seen_ & eight_bytes::tops) == 0 || !first_malformed_utf8(text_));
  }

 private:
  using Place = std::size_t;  // of a value in the document

  bool read_object(Place node, int depth) {
    into_[node].kind = Node::Kind::mapping;
    return read_up_to('}', node, depth, [&](Place entry) {
      if (sign() != '"') return false;
      const char* const begin = at_ + 1;
      if (!skip_string() || has_escape_) return false;
      into_[entry].key = {begin, static_cast<std::size_t>(at_ - 1 - begin)};
      skip_blanks();
      if (sign() != ':') return false;
      ++at_;
      skip_blanks();
      return read_value(entry, depth);
    });
  }

  bool read_array(Place node, int depth) {
    into_[node].kind = Node::Kind::sequence;
    return read_up_to(']', node, depth, [&](Place item) { return read_value(item, depth); });
  }

  /// What stands in brackets, with commas between.
  template <class ReadPiece>
  bool read_up_to(char bracket, Place node, int depth, const ReadPiece& read_piece) {
    if (depth > deepest_value) return false;
    ++at_;
    skip_blanks();
    if (sign() != bracket) {
      while (true) {
        if (into_.size() > most_values || !read_piece(into_.add({}))) return false;
        skip_blanks();
        if (sign() == bracket) break;
        if (sign() != ',') return false;
        ++at_;
        skip_blanks();
      }
    }
    ++at_;
    into_.close(node);
    return true;
  }

  bool read_value(Place node, int depth) {
    switch (sign()) {
      case '{':
        return read_object(node, depth + 1);
      case '[':
        return read_array(node, depth + 1);
      case '"':
        return read_string(node);
      case 't':
        return read_word(node, "true", "true");
      case 'f':
        return read_word(node, "false", "false");
      case 'n':
        return read_word(node, "null", "");
      default:
        return read_number(node);
    }
  }

  bool read_word(Place node, std::string_view word, std::string_view meaning) {
    if (!std::string_view(at_, static_cast<std::size_t>(end_ - at_)).starts_with(word))
      return false;
    at_ += word.size();
    into_[node].text = meaning;
    into_.close(node);
    return true;
  }

  bool read_number(Place node) {
    const char* const begin = at_;
    if (sign() == '-') ++at_;
    const char* const whole = at_;
    if (!skip_digits() || (*whole == '0' && at_ - whole > 1)) return false;
    if (sign() == '.') {
      ++at_;
      if (!skip_digits()) return false;
    }
    if (sign() == 'e' || sign() == 'E' || at_ - begin > longest_number) return false;
    into_[node].text = {begin, static_cast<std::size_t>(at_ - begin)};
    into_.close(node);
    return true;
  }

  bool read_string(Place node) {
    const char* const begin = at_ + 1;
    if (!skip_string()) return false;
    const std::string_view text(begin, static_cast<std::size_t>(at_ - 1 - begin));
    FlatValue& value = into_[node];
    value.quoted = true;
    value.text = text;
    into_.close(node);
    return !has_escape_ || keep_unescaped(node, text);
  }

  /// Behind the closing quote; `has_escape_` says whether the string holds a backslash.
  bool skip_string() {
    has_escape_ = false;
    ++at_;
    while (true) {
      skip_letters();
      if (sign() == '"') break;
      if (sign() != '\\' || end_ - at_ < 2) return false;
      has_escape_ = true;
      at_ += 2;
    }
    ++at_;
    return true;
  }

  /// Up to the next quote, backslash or control character.
  void skip_letters() {
    while (end_ - at_ >= 8) {
      const std::uint64_t bytes = eight_bytes::at(at_);
      const std::uint64_t ends = eight_bytes::find(bytes, '"') | eight_bytes::find(bytes, '\\') |
                                 eight_bytes::controls_in(bytes);
      if (ends != 0) break;
      seen_ |= bytes;
      at_ += 8;
    }
    while (at_ != end_ && *at_ != '"' && *at_ != '\\' && !is_control(*at_))
      seen_ |= static_cast<unsigned char>(*at_++);
  }

  bool keep_unescaped(Place node, std::string_view text) {
    constexpr std::string_view escapes = "\"\\/nt", meanings = "\"\\/\n\t";
    std::string meant;
    std::size_t from = 0;
    for (std::size_t at = text.find('\\'); at != std::string_view::npos;
         at = text.find('\\', from)) {
      meant += text.substr(from, at - from);
      from = at + 2;
      if (const auto plain = escapes.find(text[at + 1]); plain != std::string_view::npos) {
        meant += meanings[plain];
        continue;
      }
      if (text[at + 1] != 'u') return false;
      auto unit = code_unit(text, from);
      from += 4;
      if (unit && *unit >= 0xd800 && *unit < 0xdc00) {  // the first half of a character
        const auto second =
            text.substr(from, 2) == "\\u" ? code_unit(text, from + 2) : std::nullopt;
        if (!second || *second < 0xdc00 || *second > 0xdfff) return false;
        unit = 0x10000U + ((*unit - 0xd800U) << 10U) + (*second - 0xdc00U);
        from += 6;
      }
      const bool is_half = unit && *unit >= 0xdc00 && *unit <= 0xdfff;
      if (!unit || is_half || (*unit < 0x20 && *unit != '\n' && *unit != '\t')) return false;
      append_utf8(*unit, meant);
    }
    meant += text.substr(from);
    into_[node].text = into_.keep(std::move(meant));
    return true;
  }

  /// Four hexadecimal digits.
  static std::optional<std::uint32_t> code_unit(std::string_view text, std::size_t at) {
    constexpr std::string_view digits = "0123456789abcdefABCDEF";
    if (text.size() < at + 4) return std::nullopt;
    std::uint32_t unit = 0;
    for (const char digit : text.substr(at, 4)) {
      const std::size_t value = digits.find(digit);
      if (value == std::string_view::npos) return std::nullopt;
      unit = 16 * unit + static_cast<std::uint32_t>(value < 16 ? value : value - 6);
    }
    return unit;
  }

  /// False where there is none.
  bool skip_digits() {
    const char* const begin = at_;
    while (is_digit(sign())) ++at_;
    return at_ != begin;
  }

  void skip_blanks() {
    while (is_json_blank(sign())) ++at_;
  }

  /// Behind the text a NUL, which is not part of any JSON.
  [[nodiscard]] char sign() const { return at_ != end_ ? *at_ : '\0'; }

  std::string_view text_;
  const char *at_, *end_;
  FlatDocument& into_;
  std::uint64_t seen_ = 0;  // all bytes of strings, one over the other
  bool has_escape_ = false;
};

}  // namespace

bool flatten_json(std::string_view text, FlatDocument& into) {
  into.clear();
  return text.size() <= Limits{}.bytes && JsonWalk(text, into).read();
}

}  // namespace readiness::document
