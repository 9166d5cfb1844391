#pragma once

#include "base/modules.hpp"
#include "cli/context.hpp"
#include "cli/parameters.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace readiness::cli {

/// A command: it declares its flags, and runs after all of them were read. No work is done inside
/// the argument parser's callbacks.
class Command {
 public:
  virtual ~Command() = default;
  virtual void declare(Parameters& all) = 0;
  [[nodiscard]] virtual ExitCode run(const Context& context) = 0;
};

/// One row of the table that help, dispatch, completion and "did you mean" read.
struct CommandRow {
  std::string_view name;
  std::string_view group;
  std::string_view synopsis;
  std::string_view summary;
  std::string_view examples;  ///< lines under the command's own help
  std::unique_ptr<Command> (*make)();
  std::string_view alias = {};  ///< another name that it answers to; not listed
};

template <class Derived>
[[nodiscard]] std::unique_ptr<Command> made() {
  return std::make_unique<Derived>();
}

/// In the order of the help.
[[nodiscard]] const std::vector<CommandRow>& commands();
/// Null when there is none of that name.
[[nodiscard]] const CommandRow* find_command(std::string_view name);

/// What the command takes, for listing only: the targets no longer exist.
[[nodiscard]] Parameters parameters_of(const CommandRow& row);

}  // namespace readiness::cli
