#include "rulepage/page_text.hpp"

#include "base/names.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace readiness::rulepage {
namespace {

using Kind = PageBlock::Kind;

constexpr int depth_of_bold_line = 5, depth_of_plain_line = 4, depth_of_numbered_line = 3;
constexpr std::size_t most_words_in_plain_heading = 8;
constexpr int most_words_in_label = 3;

/// Before a name or a number; others do not stand before a capital, or end a sentence as well.
constexpr std::array<std::string_view, 18> abbreviations = {
    "eg", "ie",  "zb",  "dr",  "mr",  "ms", "mrs", "prof", "st",
    "nr", "tel", "abs", "art", "ext", "ca", "bzw", "vgl",  "inkl"};

bool is_letter(unsigned char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte >= 0x80;
}

bool is_blank(char byte) { return byte == ' ' || byte == '\t' || byte == '\r'; }

/// The signs of two or three bytes that are no letters: quotation marks, dashes, bullets and
/// spaces.
struct Sign {
  std::string_view bytes;
  char meaning;
};
constexpr std::array<Sign, 20> signs{{
    {"\u201c", '"'}, {"\u201d", '"'}, {"\u201e", '"'}, {"\u201f", '"'}, {"\u00ab", '"'},
    {"\u00bb", '"'}, {"\u2013", '-'}, {"\u2014", '-'}, {"\u2212", '-'}, {"\u2022", '*'},
    {"\u25cf", '*'}, {"\u25aa", '*'}, {"\u00b7", '*'}, {"\u25e6", '*'}, {"\uf0b7", '*'},
    {"\u00a0", ' '}, {"\u202f", ' '}, {"\u2009", ' '}, {"\u2026", '.'}, {"\u2192", '-'},
}};

const Sign* sign_at(std::string_view text) {
  for (const Sign& sign : signs)
    if (text.starts_with(sign.bytes)) return &sign;
  return nullptr;
}

constexpr std::string_view soft_hyphen = "\u00ad", apostrophe = "\u2019", low_apostrophe = "\u2018";

struct Line {
  std::size_t begin = 0, end = 0;  // without its break
};

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  std::size_t begin = text.size() - without_byte_order_mark(text).size();
  while (begin < text.size()) {
    std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back({begin, end});
    begin = end + 1;
  }
  return lines;
}

/// How a line begins: what it is, and where its own text does.
struct LineStart {
  Kind kind = Kind::paragraph;
  int depth = 0;
  bool is_numbered = false;
  std::size_t text = 0;
};

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (is_blank(text[at]))
      ++at;
    else if (const Sign* sign = sign_at(text.substr(at)); sign && sign->meaning == ' ')
      at += sign->bytes.size();
    else
      break;
  }
  return at;
}

/// The size of what marks an item: `- `, `1. `, `1.2 `, `a) `, `(b) `; 0 for none.
std::size_t mark_size(std::string_view text, bool& is_numbered) {
  is_numbered = false;
  if (const Sign* sign = sign_at(text); sign && (sign->meaning == '*' || sign->meaning == '-'))
    return sign->bytes.size();
  if (text.size() >= 2 && (text[0] == '-' || text[0] == '*' || text[0] == '+') && is_blank(text[1]))
    return 1;
  std::size_t at = text.starts_with('(') ? 1 : 0;
  const std::size_t begin = at;
  while (at < text.size() && (is_digit(text[at]) || (text[at] == '.' && at > begin))) ++at;
  if (at == begin && at + 1 < text.size() && is_letter(static_cast<unsigned char>(text[at])) &&
      text[at + 1] == ')')
    ++at;
  if (at == begin || at >= text.size()) return 0;
  const bool is_dotted = text[at - 1] == '.';
  if (text[at] == ')')
    ++at;
  else if (!is_dotted)
    return 0;
  if (at < text.size() && !is_blank(text[at])) return 0;
  is_numbered = true;
  return at;
}

LineStart start_of(std::string_view text, Line line) {
  LineStart start;
  const std::string_view all = text.substr(0, line.end);
  start.text = skip_blanks(all, line.begin);
  while (start.text < line.end && text[start.text] == '>')
    start.text = skip_blanks(all, start.text + 1);
  const std::string_view rest = all.substr(start.text);
  const auto indent = static_cast<int>(start.text - line.begin);
  const std::size_t hashes = std::min(rest.find_first_not_of('#'), rest.size());
  if (hashes > 0 && hashes <= 6 && (hashes == rest.size() || is_blank(rest[hashes])))
    return {Kind::heading, static_cast<int>(hashes), false, start.text + hashes};
  if (rest.starts_with('|')) return {Kind::row, indent, false, start.text};
  bool is_numbered = false;
  if (const std::size_t size = mark_size(rest, is_numbered); size > 0)
    return {Kind::item, indent, is_numbered, start.text + size};
  start.depth = indent;
  return start;
}

/// Whether a line within a paragraph begins anew: "Green: ...", "**Who answers:** ...".
bool begins_with_label(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of("*_"), line.size()));
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || line.empty() ||
      !is_letter(static_cast<unsigned char>(line[0])) || (line[0] >= 'a' && line[0] <= 'z'))
    return false;
  const std::string_view label = line.substr(0, colon);
  return std::count(label.begin(), label.end(), ' ') < most_words_in_label &&
         label.find_first_of(".,;!?(") == std::string_view::npos &&
         (colon + 1 == line.size() || is_blank(line[colon + 1]) || line[colon + 1] == '*');
}

bool consists_of(std::string_view text, std::string_view characters) {
  return !text.empty() && text.find_first_not_of(characters) == std::string_view::npos;
}

/// What is still to be said of a block once all of it was read.
struct OpenBlock {
  PageBlock block;
  int lines = 0;
  bool is_numbered = false;
};

class Reader {
 public:
  explicit Reader(Source source) : page_{std::move(source), {}, {}, {}} {}

  PageText read() {
    for (const Line line : lines_of(text())) add(line);
    close();
    find_plain_headings();
    for (std::size_t i = 0; i < page_.blocks.size(); ++i) find_sentences(i);
    return std::move(page_);
  }

 private:
  [[nodiscard]] std::string_view text() const { return page_.source.text(); }

  void add(Line line) {
    const std::string_view whole = text().substr(line.begin, line.end - line.begin);
    std::string_view shown = trimmed(whole);
    if (shown.ends_with('\r')) shown = trimmed(shown.substr(0, shown.size() - 1));
    if (is_hidden(shown)) return;
    if (shown.starts_with("```") || shown.starts_with("~~~")) {
      close();
      is_code_ = !is_code_;
      return;
    }
    if (shown.empty()) return close();
    if (is_code_) return extend(line, {Kind::code, 0, false, line.begin});
    if (consists_of(shown, "=") || consists_of(shown, "-*_ ")) return underline(shown.front());
    LineStart start = start_of(text(), line);
    if (start.kind == Kind::row && consists_of(shown, "|-: ")) {
      if (open_ && open_->block.kind == Kind::row) open_->block.is_header = true;
      return;
    }
    extend(line, start);
  }

  /// Front matter and comments.
  bool is_hidden(std::string_view shown) {
    ++line_;
    if (line_ == 1 && shown == "---") return is_front_ = true;
    if (is_front_) {
      is_front_ = shown != "---";
      return true;
    }
    if (!is_comment_ && shown.starts_with("<!--")) is_comment_ = true;
    if (!is_comment_) return false;
    is_comment_ = shown.find("-->") == std::string_view::npos;
    return true;
  }

  /// A line of `=` or `-` makes a heading of the line above it; elsewhere it only parts.
  void underline(char sign) {
    if (open_ && open_->block.kind == Kind::paragraph && open_->lines == 1 &&
        (sign == '=' || sign == '-')) {
      open_->block.kind = Kind::heading;
      open_->block.depth = sign == '=' ? 1 : 2;
    }
    close();
  }

  void extend(Line line, const LineStart& start) {
    const bool goes_on = open_ && start.kind == Kind::paragraph &&
                         !begins_with_label(text().substr(start.text, line.end - start.text)) &&
                         (open_->block.kind == Kind::paragraph || open_->block.kind == Kind::item);
    const bool is_more_code = open_ && start.kind == Kind::code && open_->block.kind == Kind::code;
    if (!goes_on && !is_more_code) {
      close();
      open_ = OpenBlock{{start.kind, start.depth, false, {page_.words.size(), 0}, {line.begin, 0}},
                        0,
                        start.is_numbered};
      quotes_.clear();
    }
    ++open_->lines;
    open_->block.span.end = line.end;
    read_words(start.text, line.end);
    if (start.kind == Kind::heading) close();
  }

  void close() {
    if (!open_) return;
    OpenBlock done = std::move(*open_);
    open_.reset();
    done.block.words.last = page_.words.size();
    mark_quotes(done.block);
    if (done.block.words.size() == 0) return;
    endings_.push_back(ending(done));
    page_.blocks.push_back(done.block);
  }

  // --- Words --------------------------------------------------------------------------------

  void read_words(std::size_t at, std::size_t end) {
    int cell = -1;  // the bar before the first cell makes it 0
    const bool is_row = open_->block.kind == Kind::row;
    while (at < end) {
      const auto byte = static_cast<unsigned char>(text()[at]);
      const Sign* sign = byte >= 0x80 ? sign_at(text().substr(at, end - at)) : nullptr;
      if (is_row && byte == '|') {
        follow('|');
        ++cell;
        ++at;
      } else if (sign || (!is_letter(byte) && !is_digit(text()[at]) && byte != '+')) {
        if (byte == '(' && at > 0 && text()[at - 1] == ']') {
          at = link_target(at, end);
          continue;
        }
        const char meaning = sign ? sign->meaning : static_cast<char>(byte);
        if (meaning == '"' || meaning == '`') quotes_.push_back({meaning, page_.words.size()});
        follow(meaning);
        at += sign ? sign->bytes.size() : 1;
      } else {
        at = word(at, end, std::max(cell, 0));
      }
    }
  }

  /// The address of `[text](address)` is one word of its own.
  std::size_t link_target(std::size_t at, std::size_t end) {
    const std::size_t close = std::min(text().find(')', at), end);
    const bool is_mail = text().substr(at, close - at).find("mailto:") != std::string_view::npos;
    PageWord word;
    word.text = is_mail ? "<mail>" : "<link>";
    word.kind = is_mail ? PageWord::Kind::mail : PageWord::Kind::link;
    word.span = {at, close};
    page_.words.push_back(std::move(word));
    return std::min(close + 1, end);
  }

  void follow(char meaning) {
    if (page_.words.size() <= open_->block.words.first) return;
    PageWord& last = page_.words.back();
    if (meaning == ' ' || meaning == '\t' || meaning == '\r') return;
    if (last.follow == '\0' &&
        std::string_view("*_~`\"'[]").find(meaning) == std::string_view::npos)
      last.follow = meaning;
  }

  std::size_t word(std::size_t at, std::size_t end, int cell) {
    const std::size_t begin = at;
    const bool is_after_hyphen = joins_line(begin);
    std::string letters;
    bool is_address = false;
    while (at < end) {
      const auto byte = static_cast<unsigned char>(text()[at]);
      const std::string_view rest = text().substr(at, end - at);
      const bool is_inner = at > begin && at + 1 < end && is_word_byte(at + 1);
      if (rest.starts_with(soft_hyphen)) {
        at += soft_hyphen.size();
      } else if (rest.starts_with(apostrophe) || rest.starts_with(low_apostrophe)) {
        if (at == begin || at + apostrophe.size() >= end || !is_word_byte(at + apostrophe.size()))
          break;
        letters += '\'';
        at += apostrophe.size();
      } else if (byte >= 0x80 && sign_at(rest)) {
        break;
      } else if (is_letter(byte) || is_digit(text()[at]) || (byte == '+' && at == begin)) {
        letters += text()[at++];
      } else if (is_inner && (byte == '\'' || byte == '-' || byte == '.')) {
        letters += text()[at++];
      } else if (is_inner && (byte == '@' || (byte == ':' && is_scheme(letters)) ||
                              (byte == '/' && (is_address || is_number_byte(at - 1))))) {
        is_address = is_address || byte != '/';
        letters += text()[at++];
      } else if (byte == ':' && is_scheme(letters) && rest.starts_with("://")) {
        is_address = true;
        letters += "://";
        at += 3;
      } else if (is_address && (byte == '/' || byte == '?' || byte == '=' || byte == '#' ||
                                byte == '_' || byte == '&' || byte == '%')) {
        letters += text()[at++];
      } else {
        break;
      }
    }
    if (at == begin) return at + 1;
    add_word(std::move(letters), {begin, at}, is_address, is_after_hyphen, cell);
    return at;
  }

  [[nodiscard]] bool is_word_byte(std::size_t at) const {
    const auto byte = static_cast<unsigned char>(text()[at]);
    return (is_letter(byte) && !(byte >= 0x80 && sign_at(text().substr(at)))) ||
           is_digit(text()[at]);
  }
  [[nodiscard]] bool is_number_byte(std::size_t at) const { return is_digit(text()[at]); }

  static bool is_scheme(std::string_view letters) {
    return letters == "http" || letters == "https" || letters == "intranet" || letters == "mailto";
  }

  /// Whether a line broke within the word before this one: "judge-" and then "ment".
  [[nodiscard]] bool joins_line(std::size_t begin) const {
    if (page_.words.size() <= open_->block.words.first) return false;
    const std::size_t before = page_.words.back().span.end;
    const std::string_view between = text().substr(before, begin - before);
    return between.starts_with('-') && between.find('\n') != std::string_view::npos &&
           consists_of(trimmed(between.substr(1)), " \t\r\n>") && begin < text().size() &&
           text()[begin] >= 'a' && text()[begin] <= 'z';
  }

  void add_word(std::string letters, Span span, bool is_address, bool is_after_hyphen, int cell) {
    if (is_after_hyphen) {
      PageWord& last = page_.words.back();
      last.text += folded_name(letters);
      last.span.end = span.end;
      last.follow = '\0';
      return;
    }
    PageWord word;
    word.span = span;
    word.cell = cell;
    word.kind = kind_of(letters, is_address);
    const auto first = static_cast<unsigned char>(letters.front());
    word.is_capital = (first >= 'A' && first <= 'Z') ||
                      (first >= 0x80 && folded_name(letters) != tidy_name(letters));
    word.text = folded_name(letters);
    if (word.text.size() <= 5)  // an abbreviation: "e.g" is "eg"
      word.text.erase(std::remove(word.text.begin(), word.text.end(), '.'), word.text.end());
    if (word.kind == PageWord::Kind::mail) word.text = "<mail>";
    if (word.kind == PageWord::Kind::link) word.text = "<link>";
    page_.words.push_back(std::move(word));
  }

  static PageWord::Kind kind_of(std::string_view letters, bool is_address) {
    if (letters.find('@') != std::string_view::npos) return PageWord::Kind::mail;
    if (is_address || letters.starts_with("www.")) return PageWord::Kind::link;
    const auto digits = std::count_if(letters.begin(), letters.end(), is_digit);
    if (letters.front() == '+' && digits > 0) return PageWord::Kind::phone;
    if (!is_digit(letters.front())) return PageWord::Kind::plain;
    for (const std::string_view century : {"19", "20"})
      for (std::size_t at = letters.find(century); at != std::string_view::npos;
           at = letters.find(century, at + 1)) {
        const std::string_view year = letters.substr(at, 4);
        const bool is_alone = (at == 0 || !is_digit(letters[at - 1])) &&
                              (at + 4 >= letters.size() || !is_digit(letters[at + 4]));
        if (year.size() == 4 && is_alone && is_digit(year[2]) && is_digit(year[3]))
          return PageWord::Kind::date;
      }
    return digits >= 4 ? PageWord::Kind::phone : PageWord::Kind::number;
  }

  // --- Blocks -------------------------------------------------------------------------------

  /// Pairs of marks within the block; one without a partner quotes nothing.
  void mark_quotes(const PageBlock& block) {
    for (const char mark : {'"', '`'}) {
      std::optional<std::size_t> begin;
      for (const auto& [sign, at] : quotes_) {
        if (sign != mark) continue;
        if (begin)
          for (std::size_t i = *begin; i < at; ++i) page_.words[i].is_quoted = true;
        begin = begin ? std::nullopt : std::optional(at);
      }
    }
    quotes_.clear();
    if (block.kind == Kind::code)
      for (std::size_t i = block.words.first; i < page_.words.size(); ++i)
        page_.words[i].is_quoted = true;
  }

  struct Ending {
    bool may_be_heading = false, is_bold = false, is_numbered = false;
  };

  [[nodiscard]] Ending ending(const OpenBlock& done) const {
    const std::string_view shown =
        trimmed(text().substr(done.block.span.begin, done.block.span.end - done.block.span.begin));
    const std::string_view bare = shown.ends_with('\r') ? shown.substr(0, shown.size() - 1) : shown;
    const bool is_short = done.lines == 1 && done.block.words.size() <= most_words_in_plain_heading;
    const bool ends_open =
        bare.empty() || std::string_view(".!?;,:").find(bare.back()) == std::string_view::npos;
    const bool is_bold = bare.size() > 4 && (bare.starts_with("**") || bare.starts_with("__")) &&
                         (bare.ends_with("**") || bare.ends_with("__") || bare.ends_with("**:"));
    return {is_short && (ends_open || is_bold), is_bold, done.is_numbered};
  }

  /// Plain text has no marks for headings: a short line by itself is one where something follows.
  void find_plain_headings() {
    for (std::size_t i = 0; i + 1 < page_.blocks.size(); ++i) {
      PageBlock& block = page_.blocks[i];
      const PageBlock& next = page_.blocks[i + 1];
      const Ending& end = endings_[i];
      if (!end.may_be_heading || next.kind == Kind::heading) continue;
      const bool is_lone_number = block.kind == Kind::item && end.is_numbered &&
                                  (next.kind != Kind::item || !endings_[i + 1].is_numbered);
      if (block.kind != Kind::paragraph && !is_lone_number) continue;
      block.kind = Kind::heading;
      block.depth = is_lone_number ? depth_of_numbered_line
                    : end.is_bold  ? depth_of_bold_line
                                   : depth_of_plain_line;
    }
  }

  void find_sentences(std::size_t index) {
    const PageBlock& block = page_.blocks[index];
    std::size_t first = block.words.first;
    for (std::size_t i = first; i < block.words.last; ++i) {
      const bool is_last = i + 1 == block.words.last;
      if (!is_last && !(block.kind != Kind::row && ends_sentence(i))) continue;
      page_.sentences.push_back({index, {first, i + 1}});
      first = i + 1;
    }
  }

  /// A point ends a sentence where the next word begins one, and the word before it is no letter.
  [[nodiscard]] bool ends_sentence(std::size_t at) const {
    const PageWord& word = page_.words[at];
    const PageWord& next = page_.words[at + 1];
    if (word.follow == '!' || word.follow == '?') return true;
    return word.follow == '.' && word.text.size() > 1 &&
           std::find(abbreviations.begin(), abbreviations.end(), word.text) ==
               abbreviations.end() &&
           (next.is_capital || next.kind != PageWord::Kind::plain);
  }

  PageText page_;
  std::optional<OpenBlock> open_;
  std::vector<std::pair<char, std::size_t>> quotes_;  // of the open block, before which word
  std::vector<Ending> endings_;                       // one for each block
  int line_ = 0;
  bool is_front_ = false, is_comment_ = false, is_code_ = false;
};

}  // namespace

std::string PageText::quote(WordRange range) const {
  const Span span = span_of(range);
  std::string text;
  for (const char byte : source.text().substr(span.begin, span.end - span.begin)) {
    const bool is_space = byte == '\n' || is_blank(byte);
    if (!is_space) text += byte;
    if (is_space && !text.ends_with(' ')) text += ' ';
  }
  return text;
}

PageText page_text(Source source) { return Reader(std::move(source)).read(); }

}  // namespace readiness::rulepage
