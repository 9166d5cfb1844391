#pragma once

#include "base/modules.hpp"
#include "document/limits.hpp"
#include "document/node.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace readiness::document {

/// Builds the node tree from a parser's events and refuses what our YAML forbids. Offsets are
/// bytes of the source's text. Once `stopped`, nothing more may be told.
class TreeBuilder {
 public:
  TreeBuilder(const Source& source, const Limits& limits, Diagnostics& diagnostics);

  void start_document(std::size_t offset);
  void alias(std::size_t offset);
  void scalar(std::size_t offset, std::string_view value, bool plain);
  /// Nothing, or one of YAML's words for it. `offset` may lie behind it.
  void null(std::size_t offset, int column);
  void open(Node::Kind kind, std::size_t offset, int column, bool block);
  void close();

  /// The library looked ahead over more signs than the nodes allowed could have.
  void refuse_length();

  [[nodiscard]] bool stopped() const { return stopped_; }
  [[nodiscard]] std::size_t read_to() const { return read_to_; }
  [[nodiscard]] std::optional<Span> open_bracket() const;
  /// Does a byte belong to a quoted or a block text of several lines?
  [[nodiscard]] bool is_in_text(std::size_t offset) const;
  [[nodiscard]] std::optional<Node>& root() { return root_; }

 private:
  /// A sequence or mapping that is not closed yet.
  struct Frame {
    Node node;
    int column = -1;  // of the innermost block collection
    bool block = false;
    bool is_key = false;  // a key was to be read, and this is not one: told when it is closed
    bool in_key = false;  // it stands inside such a one
    std::optional<Entry> entry;  // its key was read, its value is awaited
    std::unordered_map<std::string, Span> keys;
  };

  Diagnostic& report(std::string code, Span span, std::string message, std::string help = {},
                     std::string label = {});
  void stop_with(std::string code, Span span, std::string message, std::string help = {});
  bool begin_value(std::size_t offset);
  bool refuse_properties(std::size_t offset);
  bool close_quote(Node& node);
  bool refuse_text_behind(const Node& node);
  bool refuse_in_quotes(const Node& node);
  bool refuse_behind_block(std::size_t offset);
  void refuse_unindented(std::size_t offset);
  void refuse_indentation(const Node& node, Span line);
  void finish(Node node);
  void finish_root(Node node);
  void take_key(Frame& frame, const Node& node);
  bool check_key(const Frame& frame, const Node& node);
  void check_colon(const Node& node, bool block);
  [[nodiscard]] bool awaits_key() const;
  [[nodiscard]] Span empty_span(std::size_t offset) const;
  [[nodiscard]] std::string_view own_null_word(std::size_t offset, int column) const;

  const Source& source_;
  std::string_view text_;
  const Limits& limits_;
  Diagnostics& diagnostics_;
  std::vector<Frame> frames_;
  std::vector<Span> texts_;
  std::optional<Node> root_;
  std::size_t nodes_ = 0;
  std::size_t read_to_ = 0;
  bool started_ = false;
  bool stopped_ = false;
};

}  // namespace readiness::document
