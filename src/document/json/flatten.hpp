#pragma once

#include "base/modules.hpp"
#include "document/flat.hpp"

#include <memory>
#include <string_view>

namespace readiness::document {

/// Reads JSON objects without making trees of them, one after the other into the same memory.
class JsonFlattener {
 public:
  JsonFlattener();
  ~JsonFlattener();
  /// The values that `parse_json` finds in a text, without spans; false where that would refuse it,
  /// and where it is odd enough to be left to it: keys with escapes, more than 20 000 values, more
  /// than 8 in one another. Texts are views that hold until the next one is read; a key may come
  /// twice.
  [[nodiscard]] bool read(std::string_view text, FlatDocument& into);

 private:
  struct Parser;
  std::unique_ptr<Parser> parser_;
};

}  // namespace readiness::document
