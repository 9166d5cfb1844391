#include "cli/command.hpp"

#include <algorithm>

namespace readiness::cli {

// Every file of commands/ holds a row; here is its place in the help.
#define READINESS_COMMANDS(ROW) \
  ROW(assess)                   \
  ROW(import)                   \
  ROW(report)                   \
  ROW(compare)                  \
  ROW(plan)                     \
  ROW(explain)                  \
  ROW(target)                   \
  ROW(rules)                    \
  ROW(track)                    \
  ROW(actions)                  \
  ROW(check)                    \
  ROW(batch)                    \
  ROW(lint)                     \
  ROW(test)                     \
  ROW(show)                     \
  ROW(migrate)                  \
  ROW(schema)                   \
  ROW(completion)               \
  ROW(man)

#define DECLARED(name) extern const CommandRow name##_command;
READINESS_COMMANDS(DECLARED)

const std::vector<CommandRow>& commands() {
#define LISTED(name) name##_command,
  static const std::vector<CommandRow> rows = {READINESS_COMMANDS(LISTED)};
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
