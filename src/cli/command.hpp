#pragma once

#include "cli/context.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace readiness {

/// A command: it declares its flags, and runs after all of them were read. No work is done inside
/// the argument parser's callbacks.
class Command {
 public:
  virtual ~Command() = default;
  virtual void declare(CLI::App& app) = 0;
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

[[nodiscard]] const std::vector<CommandRow>& commands();
/// Null when there is none of that name.
[[nodiscard]] const CommandRow* find_command(std::string_view name);

std::unique_ptr<Command> make_assess_command();
std::unique_ptr<Command> make_report_command();
std::unique_ptr<Command> make_compare_command();
std::unique_ptr<Command> make_plan_command();
std::unique_ptr<Command> make_explain_command();
std::unique_ptr<Command> make_check_command();
std::unique_ptr<Command> make_batch_command();
std::unique_ptr<Command> make_lint_command();
std::unique_ptr<Command> make_test_command();
std::unique_ptr<Command> make_show_command();
std::unique_ptr<Command> make_schema_command();
std::unique_ptr<Command> make_migrate_command();
std::unique_ptr<Command> make_completion_command();
std::unique_ptr<Command> make_man_command();

}  // namespace readiness
