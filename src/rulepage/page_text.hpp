#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::rulepage {

/// Words [first, last) of a page.
struct WordRange {
  std::size_t first = 0, last = 0;
  [[nodiscard]] std::size_t size() const { return last - first; }
  bool operator==(const WordRange&) const = default;
};

/// A word as patterns compare it, and where it stands.
struct PageWord {
  enum class Kind { plain, number, phone, date, mail, link };
  std::string text;  ///< in small letters
  Span span;
  Kind kind = Kind::plain;
  bool is_capital = false;
  bool is_quoted = false;  ///< in quotation marks or code: shown, not said
  char follow = '\0';      ///< the sign that comes next, as `:`, `,`, `(` or `-`; none: a space
  int cell = 0;            ///< of a row of a table, counted from 0
};

/// A piece of a page: a heading, a paragraph, an item of a list or a row of a table.
struct PageBlock {
  enum class Kind { heading, paragraph, item, row, code };
  Kind kind = Kind::paragraph;
  int depth = 0;  ///< of a heading, 1 is the title; of an item or a row how far it is indented
  bool is_header = false;  ///< of a row: it names the columns
  WordRange words;
  Span span;
};

struct PageSentence {
  std::size_t block = 0;
  WordRange words;
};

/// A text as a reader sees it: Markdown, or plain text whose headings are short lines by
/// themselves. Comments and what stands before the text (front matter) are no part of it.
struct PageText {
  Source source;
  std::vector<PageWord> words;
  std::vector<PageBlock> blocks;
  std::vector<PageSentence> sentences;

  [[nodiscard]] Span span_of(WordRange range) const {
    return {words[range.first].span.begin, words[range.last - 1].span.end};
  }
  [[nodiscard]] int line_of(WordRange range) const {
    return source.position_at(words[range.first].span.begin).line;
  }
  /// As it stands there, on one line.
  [[nodiscard]] std::string quote(WordRange range) const;
};

/// Total: any text is a page, if only an empty one.
[[nodiscard]] PageText page_text(Source source);

}  // namespace readiness::rulepage
