#pragma once

#include "base/modules.hpp"

#include <string_view>

namespace readiness::cli {

/// What the first key that is typed at a choice begins.
enum class KeyClass {
  reply,  ///< a reply by itself, without Enter
  line,   ///< a line that ends with Enter
  enter,
  end,     ///< of the input
  nothing  ///< an arrow or function key, a space: as if it had not been typed
};

/// A digit or a question mark is a reply at once; everything else begins a line. So a word never
/// answers by one of its letters, however slowly it is typed: `no` is not `n`, and what it is not
/// is said once. Digits that were typed ahead (`32`) reply to this question and to the next. But a
/// digit with anything else behind it (`3 people`, `2026-11-23`), or with a great many digits, was
/// pasted, and is a line. `waiting` is what is there behind the key already.
[[nodiscard]] KeyClass key_class_of(char key, std::string_view waiting);

}  // namespace readiness::cli
