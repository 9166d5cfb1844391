#include "document/packed.hpp"

#include <cstdint>
#include <utility>

namespace readiness::document {
namespace {

// One byte for each node: its kind in the low bits, then these.
constexpr std::uint8_t is_quoted = 4;
constexpr std::uint8_t stands_in_source = 8;
constexpr int deepest = 64;

std::string_view cut(std::string_view source, std::size_t begin, std::size_t size) {
  return begin <= source.size() ? source.substr(begin, size) : std::string_view{};
}

/// Where the text of a scalar begins in the source, behind its quote if it has one.
std::size_t text_begin(const Node& node) { return node.span.begin + (node.quoted ? 1 : 0); }

class Packer {
 public:
  explicit Packer(std::string_view source) : source_(source) {}

  void add(const Node& node) {
    const bool in_source = cut(source_, text_begin(node), node.text.size()) == node.text;
    byte(static_cast<std::uint8_t>(static_cast<unsigned>(node.kind) |
                                   (node.quoted ? is_quoted : 0U) |
                                   (in_source ? stands_in_source : 0U)));
    span(node.span);
    if (node.kind == Node::Kind::scalar) text(node.text, in_source);
    if (node.kind == Node::Kind::sequence) {
      number(node.items.size());
      for (const Node& item : node.items) add(item);
    }
    if (node.kind == Node::Kind::mapping) {
      number(node.entries.size());
      for (const Entry& entry : node.entries) {
        text(entry.key, false);
        span(entry.key_span);
        add(entry.value);
      }
    }
  }

  [[nodiscard]] std::string take() { return std::move(bytes_); }

 private:
  void byte(std::uint8_t value) { bytes_.push_back(static_cast<char>(value)); }
  /// Seven bits a byte, the highest bit says that more follow.
  void number(std::size_t value) {
    for (; value >= 128; value >>= 7) byte(static_cast<std::uint8_t>(value | 128U));
    byte(static_cast<std::uint8_t>(value));
  }
  void span(Span span) {
    number(span.begin);
    number(span.end - span.begin);
  }
  void text(std::string_view text, bool in_source) {
    number(text.size());
    if (!in_source) bytes_.append(text);
  }

  std::string_view source_;
  std::string bytes_;
};

class Unpacker {
 public:
  Unpacker(std::string_view bytes, std::string_view source) : bytes_(bytes), source_(source) {}

  std::optional<Node> unpack() {
    Node root;
    read(root, 0);
    if (failed_ || !bytes_.empty()) return std::nullopt;
    return root;
  }

 private:
  void read(Node& node, int depth) {
    const std::uint8_t head = byte();
    if (depth > deepest || (head & 3U) > 2) failed_ = true;
    if (failed_) return;
    node.kind = static_cast<Node::Kind>(head & 3U);
    node.quoted = (head & is_quoted) != 0;
    node.span = span();
    if (node.kind == Node::Kind::scalar) {
      const std::size_t size = number();
      node.text =
          (head & stands_in_source) != 0 ? cut(source_, text_begin(node), size) : taken(size);
      return;
    }
    const std::size_t count = number();
    if (count > bytes_.size()) failed_ = true;  // each child takes at least a byte
    for (std::size_t i = 0; i < count && !failed_; ++i) read_child(node, depth);
  }

  void read_child(Node& node, int depth) {
    if (node.kind == Node::Kind::sequence) return read(node.items.emplace_back(), depth + 1);
    Entry& entry = node.entries.emplace_back();
    entry.key = taken(number());
    entry.key_span = span();
    read(entry.value, depth + 1);
  }

  std::uint8_t byte() {
    const std::string_view one = taken(1);
    return one.empty() ? 0 : static_cast<std::uint8_t>(one.front());
  }
  std::size_t number() {
    std::size_t value = 0;
    for (unsigned shift = 0; shift < 63; shift += 7) {
      const std::uint8_t part = byte();
      value |= static_cast<std::size_t>(part & 127U) << shift;
      if (part < 128) return value;
    }
    failed_ = true;
    return 0;
  }
  Span span() {
    const std::size_t begin = number();
    return {begin, begin + number()};
  }
  std::string_view taken(std::size_t size) {
    if (size > bytes_.size()) {
      failed_ = true;
      return {};
    }
    const std::string_view part = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return part;
  }

  std::string_view bytes_;
  std::string_view source_;
  bool failed_ = false;
};

}  // namespace

std::string packed(const Node& root, std::string_view source) {
  Packer packer(source);
  packer.add(root);
  return packer.take();
}

std::optional<Node> unpacked(std::string_view bytes, std::string_view source) {
  return Unpacker(bytes, source).unpack();
}

}  // namespace readiness::document
