#pragma once

#include "base/date.hpp"
#include "base/file.hpp"
#include "base/modules.hpp"
#include "cli/terminal/console.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::cli {

/// The world, as far as a command may touch it: a test gives strings and a fixed date instead.
struct Io {
  /// Writes a document to standard output; 0 or the operating system's error number.
  std::function<int(std::string_view)> write_out;
  std::function<void(std::string_view)> write_err;
  Environment environment;
  Date today{};         ///< where the user is
  Date today_in_utc{};  ///< for what must not depend on that
  bool in_is_terminal = false;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  int terminal_width = 0, terminal_height = 0;  ///< 0 when unknown
  /// Shows a text through a pager; false where it cannot be started. Absent: there is none.
  std::function<bool(const std::string& command, std::string_view text)> page;
  /// Prints HTML as PDF; nothing, with an error, where nothing can. Absent: never.
  std::function<std::optional<std::string>(std::string_view html, Diagnostics&)> print;
  /// Opens the terminal to ask on, or the script; no terminal, with an error, when there is none.
  std::function<std::unique_ptr<Terminal>(const TerminalWish&, Diagnostics&)> open_terminal;

  [[nodiscard]] std::string variable(const std::string& name) const {
    return variable_of(environment, name);
  }
};

/// The process's own streams, environment, clock (SOURCE_DATE_EPOCH wins) and terminal.
[[nodiscard]] Io process_io(char** environment);

}  // namespace readiness::cli
