#pragma once

#include "base/modules.hpp"

#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace readiness::cli {

/// Edits one line on a terminal: arrows, deletion, the usual keys. Without libedit there is none,
/// and the terminal's own line discipline has to do.
class LineEditor {
 public:
  /// `next_byte` gives what is typed; nothing ends the line as it is.
  LineEditor(std::FILE* in, std::FILE* out, std::function<std::optional<char>()> next_byte);
  ~LineEditor();
  LineEditor(const LineEditor&) = delete;
  LineEditor& operator=(const LineEditor&) = delete;

  [[nodiscard]] static bool is_there();
  /// The line without its end; nothing when `next_byte` gave nothing.
  [[nodiscard]] std::optional<std::string> read(const std::string& label);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace readiness::cli
