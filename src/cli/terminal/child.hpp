#pragma once

#include "base/modules.hpp"

#include <optional>
#include <string>
#include <sys/types.h>
#include <unistd.h>
#include <vector>

namespace readiness::cli {

// Other programs are started in one way: with the signals as a shell would give them, whatever this
// program ignores or blocks for itself, and with none of its files but the first three.

struct ChildFiles {
  int input = STDIN_FILENO;  ///< what it reads from
  bool is_quiet = false;     ///< it reads nothing at all, and what it says goes nowhere
};

/// Starts a program, whose path comes first. Nothing where it cannot be started.
[[nodiscard]] std::optional<pid_t> start_child(const std::vector<std::string>& command,
                                               const ChildFiles& files = {});

/// A script of the shell with its arguments, as a command.
[[nodiscard]] std::vector<std::string> shell_command(
    const std::string& script, const std::vector<std::string>& arguments = {});

/// Waits for its end. Its exit code; of one that a signal ended 128 and the signal's number.
[[nodiscard]] int exit_code_of_child(pid_t child);
/// The same of a status that `waitpid` gave.
[[nodiscard]] int exit_code_in(int status);

/// What a shell ends with where it does not find a command.
inline constexpr int command_not_found = 127;

}  // namespace readiness::cli
