#include "cli/command.hpp"

#include <algorithm>

namespace readiness::cli {

// A line for each file of commands/, which holds the row, and its place in the help.
extern const CommandRow assess_command;
extern const CommandRow report_command;
extern const CommandRow compare_command;
extern const CommandRow plan_command;
extern const CommandRow explain_command;
extern const CommandRow check_command;
extern const CommandRow batch_command;
extern const CommandRow lint_command;
extern const CommandRow test_command;
extern const CommandRow show_command;
extern const CommandRow migrate_command;
extern const CommandRow schema_command;
extern const CommandRow completion_command;
extern const CommandRow man_command;

const std::vector<CommandRow>& commands() {
  static const std::vector<CommandRow> rows = {
      assess_command,  report_command, compare_command,    plan_command, explain_command,
      check_command,   batch_command,  lint_command,       test_command, show_command,
      migrate_command, schema_command, completion_command, man_command};
  return rows;
}

const CommandRow* find_command(std::string_view name) {
  const auto& rows = commands();
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const CommandRow& row) {
    return row.name == name || (!row.alias.empty() && row.alias == name);
  });
  return found == rows.end() ? nullptr : &*found;
}

Parameters parameters_of(const CommandRow& row) {
  Parameters parameters;
  row.make()->declare(parameters);
  return parameters;
}

}  // namespace readiness::cli
