#pragma once

#include "base/modules.hpp"
#include "document/flat.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::document {

/// What lines of JSON have before their last object: the same keys in the same order, and mostly
/// other texts. Such a head is read by comparing it with the one that was learned.
class JsonHead {
 public:
  JsonHead() = default;
  JsonHead(const JsonHead&) = delete;  // its values are views of its bytes
  JsonHead& operator=(const JsonHead&) = delete;

  /// Learns the head of a line that `flatten_json` read, up to the opening bracket of the object at
  /// `last`. What is learned is empty where other values follow that object.
  void learn(std::string_view line, const FlatDocument& document, std::size_t last);
  /// Puts the texts of a line with such a head into the values, and tells where the inside of its
  /// last object begins. Nothing where it differs in more than short texts without escapes and
  /// whole numbers.
  [[nodiscard]] std::optional<std::size_t> match(std::string_view line);
  /// The values of the head that was matched; the last object is empty. Its texts are views of the
  /// line.
  [[nodiscard]] const FlatDocument& values() const { return values_; }

 private:
  struct Slot {
    std::size_t value;       // its place
    std::size_t begin, end;  // of its text in the bytes
  };

  void forget();

  std::string bytes_;  // from the first to the bracket, as they were learned; empty: nothing was
  std::vector<Slot> slots_;
  FlatDocument values_;
};

}  // namespace readiness::document
