#pragma once

#include "base/modules.hpp"

#include <string>
#include <string_view>

namespace readiness::interview {

/// Lines for a terminal of a certain width: everything is made visible, broken at spaces, and
/// continued below its own beginning.
class Page {
 public:
  explicit Page(int width);

  void blank();
  /// A paragraph; `mark` stands before it, and its further lines hang below its text.
  void say(std::string_view text, std::string_view mark = {});
  /// As it is, however long: what somebody may want to copy.
  void verbatim(std::string_view text);

  [[nodiscard]] std::string text() const { return text_; }

 private:
  int width_;
  std::string text_;
};

}  // namespace readiness::interview
