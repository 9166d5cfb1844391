#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "cli/terminal/environment.hpp"
#include "interview/terminal.hpp"

#include <memory>
#include <string>

namespace readiness::cli {

/// What a session wants of a terminal.
struct TerminalWish {
  std::string script;          ///< replies from this file, or from standard input for "-"
  bool plain = false;          ///< lines only, and no byte of an escape sequence
  bool input_is_data = false;  ///< standard input carries something else
};

/// The process's terminal: standard input and error, or /dev/tty where one of them is something
/// else. U0108 when there is nothing to ask on, F0001 to F0003 for a script that cannot be read.
[[nodiscard]] std::unique_ptr<Terminal> open_console(const TerminalWish& wish,
                                                     const Environment& environment,
                                                     Diagnostics& diagnostics);

}  // namespace readiness::cli
