#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"

#include <cstddef>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace readiness::document {

/// Bytes [begin, end) of a source text.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const Span&) const = default;
};

/// A named text that findings can point into.
class Source {
 public:
  /// A text may be a piece of its file: `lines_before` stand before it.
  Source(std::string name, std::string text, long lines_before = 0);
  Source(const Source&) = default;  // a copy costs as little as a move, which would leave no text
  Source& operator=(const Source&) = default;
  ~Source() = default;

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const std::string& text() const { return text_->bytes; }

  [[nodiscard]] Position position_at(std::size_t offset) const;

  /// The place of a span with its source line; a span over several lines is marked to the end of
  /// its first line. Lines wider than 100 cells are cut around the marker.
  [[nodiscard]] Place place(Span span, std::string label = {}) const;

  /// The file as a whole (line 0, no excerpt).
  [[nodiscard]] Place whole_file() const;

 private:
  /// Where lines begin is looked for when the first place is asked for: most texts have none to
  /// tell. Copies share it.
  struct Text {
    explicit Text(std::string text) : bytes(std::move(text)) {}
    std::string bytes;
    std::once_flag is_looked_through;
    std::vector<std::size_t> line_starts;        ///< the first one behind a byte order mark
    std::vector<std::size_t> characters_before;  ///< of every block, so that columns cost little
  };
  [[nodiscard]] const Text& with_lines() const;

  std::string name_;
  std::shared_ptr<Text> text_;
  int lines_before_ = 0;
};

struct Entry;

/// One value of a document. Scalars keep their text as written (`010`, `no`), so that the reader
/// decides what type it wants. An empty value (`a:`) is a scalar with empty text, not quoted, at
/// its key (or at the `-` of its list item). Block texts (`|`, `>`) count as quoted.
struct Node {
  enum class Kind { scalar, sequence, mapping };
  Kind kind = Kind::scalar;
  std::string text;
  bool quoted = false;
  Span span;  ///< a scalar: from first to last byte incl. quotes; a block mapping: its first key;
              ///< else the sign it begins with (`[`, `{`, `-`)
  std::vector<Node> items;     ///< of a sequence
  std::vector<Entry> entries;  ///< of a mapping, in file order, keys unique

  [[nodiscard]] const Node* find(std::string_view key) const;  ///< null when absent
  [[nodiscard]] bool is_empty() const { return kind == Kind::scalar && text.empty() && !quoted; }
};

struct Entry {
  std::string key;
  Span key_span;
  Node value;
};

struct Document {
  Source source;
  Node root;
};

}  // namespace readiness::document
