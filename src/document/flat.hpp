#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::document {

/// A value of a flat document; kind, texts and spans mean what they mean in a `Node`.
struct FlatValue {
  Node::Kind kind = Node::Kind::scalar;
  bool quoted = false;
  std::string_view key;  ///< of an entry of a mapping
  std::string_view text;
  Span key_span, span;  ///< of YAML; nobody asks where a value stands in JSON that is plain
  std::size_t end = 0;  ///< the place behind the last value inside it
};

/// A document without a tree: its values in one row, each before those inside it, so that one
/// document after the other is read into the same memory. The values inside the value at `i` are
/// those from `i + 1` on, going from each to its `end`, up to the `end` of `i`. Texts are views of
/// what was read. Unlike in a `Node` a key may come twice: whoever reads keys has to look.
class FlatDocument {
 public:
  void clear() {
    values_.clear();
    kept_.clear();
  }
  /// Adds a value behind the last one, and tells its place.
  std::size_t add(const FlatValue& value) {
    values_.push_back(value);
    return values_.size() - 1;
  }
  /// Says that all that is inside a value was added.
  void close(std::size_t at) { values_[at].end = values_.size(); }
  /// A text that the document does not hold as it is: one with escapes.
  std::string_view keep(std::string text) { return kept_.emplace_back(std::move(text)); }

  [[nodiscard]] FlatValue& operator[](std::size_t at) { return values_[at]; }
  [[nodiscard]] const FlatValue& operator[](std::size_t at) const { return values_[at]; }
  [[nodiscard]] std::size_t size() const { return values_.size(); }

 private:
  std::vector<FlatValue> values_;
  std::deque<std::string> kept_;
};

}  // namespace readiness::document
