#include "base/text.hpp"

#include "base/encoding.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>

namespace readiness::base {
namespace {

constexpr std::int32_t joiner = 0x200d;
constexpr std::int32_t emoji_presentation = 0xfe0f;
constexpr std::int32_t text_presentation = 0xfe0e;
constexpr std::int32_t keycap = 0x20e3;

int break_class(std::int32_t value) {
  return static_cast<int>(utf8proc_get_property(value)->boundclass);
}

bool is_emoji(std::int32_t value) {
  return value >= 0 && break_class(value) == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

bool is_keycap_base(std::int32_t value) {
  return (value >= '0' && value <= '9') || value == '#' || value == '*';
}

bool is_control(std::int32_t value) { return value < 0x20 || (value >= 0x7f && value < 0xa0); }

/// What a terminal obeys or hides instead of showing it. The signs that stand before Arabic numbers
/// are format characters by category, but they are visible.
bool is_treacherous(std::int32_t value) {
  if (is_control(value) || (value & 0xfffe) == 0xfffe) return true;
  if (utf8proc_get_property(value)->ignorable) return true;
  const auto category = utf8proc_category(value);
  if (category == UTF8PROC_CATEGORY_CF) {
    return break_class(value) != UTF8PROC_BOUNDCLASS_PREPEND;
  }
  return category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

void append_hexadecimal(std::string& out, std::uint32_t value, int digits) {
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
    out += "0123456789abcdef"[(value >> shift) & 0xfU];
  }
}

void append_escape(std::string& out, std::int32_t value) {
  const auto number = static_cast<std::uint32_t>(value);
  const int digits = number < 0x80 ? 2 : number <= 0xffff ? 4 : 8;
  out += digits == 2 ? "\\x" : digits == 4 ? "\\u" : "\\U";
  append_hexadecimal(out, number, digits);
}

/// Copies a text and makes visible what is not; remembers how far it is inside an emoji sequence,
/// the only place where a joiner or a presentation mark is what it claims to be.
class Revealer {
 public:
  explicit Revealer(std::string_view text) : text_(text) {}

  std::string run(bool keep_line_breaks) {
    out_.reserve(text_.size());
    for (std::size_t offset = 0; offset < text_.size();) {
      const CodePoint current = code_point_at(text_, offset);
      if (keep_line_breaks && is_line_break(current.value, offset)) {
        if (current.value == '\n') keep("\n", '\n');
      } else {
        reveal(current, offset);
      }
      offset += current.size;
    }
    return std::move(out_);
  }

 private:
  bool is_line_break(std::int32_t value, std::size_t offset) const {
    return value == '\n' || (value == '\r' && text_.substr(offset, 2) == "\r\n");
  }

  void reveal(CodePoint current, std::size_t offset) {
    if (current.value < 0) return hide_byte(text_[offset]);
    if (current.value == '\t') return keep(" ", ' ');
    if (current.value == '\n') return keep("\\n", 'n');
    if (is_treacherous(current.value) && !belongs_to_emoji(current, offset)) {
      append_escape(out_, current.value);
      return forget();
    }
    keep(text_.substr(offset, current.size), current.value);
  }

  bool belongs_to_emoji(CodePoint current, std::size_t offset) const {
    if (current.value == emoji_presentation || current.value == text_presentation) {
      return is_emoji(previous_) || is_keycap_base(previous_);
    }
    if (current.value != joiner || !in_emoji_) return false;
    const std::size_t next = offset + current.size;
    return next < text_.size() && is_emoji(code_point_at(text_, next).value);
  }

  void hide_byte(char byte) {
    out_ += "\\x";
    append_hexadecimal(out_, static_cast<unsigned char>(byte), 2);
    forget();
  }

  void keep(std::string_view bytes, std::int32_t value) {
    out_ += bytes;
    const bool extends = in_emoji_ && break_class(value) == UTF8PROC_BOUNDCLASS_EXTEND;
    in_emoji_ = is_emoji(value) || extends;
    previous_ = value;
  }

  void forget() {
    in_emoji_ = false;
    previous_ = -1;
  }

  std::string_view text_;
  std::string out_;
  bool in_emoji_ = false;
  std::int32_t previous_ = -1;
};

struct Cluster {
  std::size_t end;
  int width;
};

bool is_plain_ascii(std::string_view text, std::size_t offset) {
  const char byte = text[offset];
  const bool alone =
      offset + 1 == text.size() || static_cast<unsigned char>(text[offset + 1]) < 0x80;
  return byte >= ' ' && byte <= '~' && alone;
}

int cells_of(std::int32_t value) { return value < 0 ? 1 : utf8proc_charwidth(value); }

/// A terminal shows a cluster in the cells of its widest character, but flags (two letters) and
/// characters that ask to be shown as emoji take two.
int widened(int width, std::int32_t first, std::int32_t next) {
  if (first < 0 || next < 0) return width;
  const bool flag = break_class(first) == UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR &&
                    break_class(next) == UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR;
  const bool emoji = next == emoji_presentation && is_emoji(first);
  return flag || emoji || (next == keycap && is_keycap_base(first)) ? 2 : width;
}

Cluster cluster_at(std::string_view text, std::size_t begin) {
  if (is_plain_ascii(text, begin)) return {begin + 1, 1};
  const CodePoint first = code_point_at(text, begin);
  Cluster cluster{begin + first.size, cells_of(first.value)};
  std::int32_t previous = first.value;
  utf8proc_int32_t state = 0;
  while (cluster.end < text.size() && previous >= 0) {
    const CodePoint next = code_point_at(text, cluster.end);
    if (next.value < 0 || utf8proc_grapheme_break_stateful(previous, next.value, &state)) break;
    cluster.width = std::max(cluster.width, cells_of(next.value));
    cluster.width = widened(cluster.width, first.value, next.value);
    cluster.end += next.size;
    previous = next.value;
  }
  return cluster;
}

/// Bytes of the longest beginning that fits into so many cells.
std::size_t fitting(std::string_view text, int cells) {
  std::size_t end = 0;
  while (end < text.size()) {
    const Cluster cluster = cluster_at(text, end);
    cells -= cluster.width;
    if (cells < 0) break;
    end = cluster.end;
  }
  return end;
}

/// Fills lines of one paragraph word by word.
class Wrapper {
 public:
  Wrapper(int width, std::vector<std::string>& lines) : width_(width), lines_(lines) {}

  void paragraph(std::string_view text) {
    while (!text.empty()) {
      const std::size_t gap = std::min(text.find_first_not_of(' '), text.size());
      const std::size_t end = std::min(text.find(' ', gap), text.size());
      if (gap < end) add(gap, text.substr(gap, end - gap));
      text.remove_prefix(end);
    }
    finish_line();
  }

 private:
  void add(std::size_t gap, std::string_view word) {
    const int cells = display_width(word);
    const int wanted = used_ + static_cast<int>(std::min<std::size_t>(gap, 1'000'000)) + cells;
    if (wanted <= width_) {
      line_.append(gap, ' ').append(word);
      used_ = wanted;
      return;
    }
    if (!line_.empty()) finish_line();
    line_ = cut(word);
    used_ = display_width(line_);
  }

  /// Where a word that is too long is cut: behind a sign in its second half, as in `score(` and
  /// `efficiency-`, so that its parts can be read and found; else where the line is full.
  static std::size_t cut_in(std::string_view word, std::size_t full) {
    const std::size_t sign = word.substr(0, full).find_last_of("-_./:(=,");
    return sign == std::string_view::npos || sign + 1 < full / 2 ? full : sign + 1;
  }

  /// Writes full lines of a word that is too long and returns the rest of it.
  std::string_view cut(std::string_view word) {
    while (true) {
      const std::size_t full = std::max(fitting(word, width_), cluster_at(word, 0).end);
      if (full == word.size()) return word;
      const std::size_t end = cut_in(word, full);
      lines_.emplace_back(word.substr(0, end));
      word.remove_prefix(end);
    }
  }

  void finish_line() {
    lines_.push_back(std::move(line_));
    line_.clear();
    used_ = 0;
  }

  int width_;
  std::vector<std::string>& lines_;
  std::string line_;
  int used_ = 0;
};

std::string inert_line(std::string line) {
  const std::size_t first = line.find_first_not_of(" \t");
  if (first != std::string::npos && line.compare(first, 2, "::") == 0) line.insert(first + 1, " ");
  for (std::size_t at = line.find("##"); at != std::string::npos; at = line.find("##", at + 1))
    if (begins_command(std::string_view(line).substr(at))) line.insert(at + 1, " ");
  return line;
}

/// As `wrapped`, whatever the lines say.
std::vector<std::string> broken(std::string_view text, int width) {
  std::vector<std::string> lines;
  Wrapper wrapper(std::max(width, 1), lines);
  do {
    const std::size_t end = std::min(text.find('\n'), text.size());
    wrapper.paragraph(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  } while (!text.empty());
  return lines;
}

std::string spaces_to(std::string_view text, int width) {
  return std::string(static_cast<std::size_t>(std::max(width - display_width(text), 0)), ' ');
}

}  // namespace

std::optional<std::size_t> first_malformed_utf8(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    if (static_cast<unsigned char>(text[offset]) < 0x80) {
      ++offset;
      continue;
    }
    const CodePoint current = code_point_at(text, offset);
    if (current.value < 0) return offset;
    offset += current.size;
  }
  return std::nullopt;
}

int character_count(std::string_view text) {
  int count = 0;
  for (std::size_t offset = 0; offset < text.size(); ++count) {
    offset += code_point_at(text, offset).size;
  }
  return count;
}

int display_width(std::string_view text) {
  int width = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const Cluster cluster = cluster_at(text, offset);
    width += cluster.width;
    offset = cluster.end;
  }
  return width;
}

std::string visible(std::string_view text) { return Revealer(text).run(false); }

std::string visible_lines(std::string_view text) { return Revealer(text).run(true); }

std::string inert(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    out += inert_line(std::string(text.substr(0, end)));
    if (end < text.size()) out += '\n';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

bool begins_command(std::string_view text) {
  if (!text.starts_with("##")) return false;
  text.remove_prefix(2);
  const auto sign = std::find_if_not(text.begin(), text.end(), is_letter);
  return sign != text.end() && *sign == '[';
}

std::string with_hidden(std::string_view text, HiddenEscape escape) {
  const auto is_plain = [](char byte) { return byte >= 0x20 && byte < 0x7f && byte != '#'; };
  if (std::all_of(text.begin(), text.end(), is_plain)) return std::string(text);
  std::string out;
  for (std::size_t offset = 0; offset < text.size();) {
    const CodePoint current = code_point_at(text, offset);
    const std::string_view bytes = text.substr(offset, current.size);
    if (current.value < 0 || is_treacherous(current.value) || begins_command(text.substr(offset)))
      out += escape(current.value, bytes);
    else
      out += bytes;
    offset += current.size;
  }
  return out;
}

std::vector<std::string> wrapped(std::string_view text, int width) {
  std::vector<std::string> lines;
  for (std::string& line : broken(text, width)) {
    std::string safe = inert(line);
    if (safe == line || display_width(safe) <= width)
      lines.push_back(std::move(safe));
    else
      for (std::string& part : wrapped(safe, width)) lines.push_back(std::move(part));
  }
  return lines;
}

std::string padded(std::string_view text, int width) {
  return std::string(text) + spaces_to(text, width);
}

std::string right_aligned(std::string_view text, int width) {
  return spaces_to(text, width) + std::string(text);
}

std::string shortened(std::string_view text, int width, std::string_view ellipsis) {
  width = std::max(width, 0);
  if (fitting(text, width) == text.size()) return std::string(text);
  const int room = width - display_width(ellipsis);
  if (room < 0) return std::string(ellipsis.substr(0, fitting(ellipsis, width)));
  return std::string(text.substr(0, fitting(text, room))).append(ellipsis);
}

std::string shortened_at_begin(std::string_view text, int width, std::string_view ellipsis) {
  width = std::max(width, 0);
  int cells = display_width(text);
  if (cells <= width) return std::string(text);
  cells += display_width(ellipsis);
  std::size_t begin = 0;
  while (cells > width && begin < text.size()) {
    const Cluster cluster = cluster_at(text, begin);
    cells -= cluster.width;
    begin = cluster.end;
  }
  if (cells > width) return shortened(ellipsis, width, "");
  return std::string(ellipsis).append(text.substr(begin));
}

std::string counted(long count, std::string_view one, std::string_view many) {
  return std::to_string(count).append(" ").append(count == 1 ? one : many);
}

std::string size_text(std::size_t bytes) {
  constexpr std::size_t kibi = 1024;
  if (bytes > 0 && bytes % (kibi * kibi) == 0)
    return std::to_string(bytes / (kibi * kibi)) + " MiB";
  if (bytes > 0 && bytes % kibi == 0) return std::to_string(bytes / kibi) + " KiB";
  return std::to_string(bytes) + (bytes == 1 ? " byte" : " bytes");
}

std::string enumerated(const std::vector<std::string>& parts, std::string_view last) {
  const bool have_commas = std::any_of(parts.begin(), parts.end(), [](const std::string& part) {
    return part.find(", ") != std::string::npos;
  });
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0 && i + 1 == parts.size()) {
      text.append(have_commas ? "; " : " ").append(last).append(" ");
    } else if (i > 0) {
      text += have_commas ? "; " : ", ";
    }
    text += parts[i];
  }
  return text;
}

std::string enumerated_first(std::vector<std::string> parts, std::size_t most) {
  if (parts.size() > most) {
    const std::size_t more = parts.size() - most;
    parts.resize(most);
    parts.push_back(std::to_string(more) + " more");
  }
  return enumerated(parts);
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += between;
    text += parts[i];
  }
  return text;
}

std::string lower_case(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), to_lower);
  return result;
}

std::string upper_case(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), to_upper);
  return result;
}

std::string_view trimmed(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
  return text.substr(0, text.find_last_not_of(" \t") + 1);
}

std::string_view without_byte_order_mark(std::string_view text) {
  constexpr std::string_view mark = "\xef\xbb\xbf";
  if (text.starts_with(mark)) text.remove_prefix(mark.size());
  return text;
}

std::string with_small_start(std::string text) {
  if (text.size() > 1 && is_upper(text[0]) && !is_upper(text[1])) text[0] = to_lower(text[0]);
  return text;
}

std::string with_capital(std::string text) {
  if (!text.empty()) text[0] = to_upper(text[0]);
  return text;
}

}  // namespace readiness::base
