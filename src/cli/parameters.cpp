#include "cli/parameters.hpp"

#include <CLI/CLI.hpp>

namespace readiness {
namespace {

/// From a type such as FORMAT:{terminal,markdown}.
std::vector<std::string> choices_in(const std::string& type) {
  const std::size_t open = type.find('{'), close = type.find('}');
  if (open == std::string::npos || close == std::string::npos) return {};
  return CLI::detail::split(type.substr(open + 1, close - open - 1), ',');
}

Parameter parameter(const CLI::Option& option) {
  Parameter row;
  for (const std::string& name : option.get_snames()) row.names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) row.names.push_back("--" + name);
  const std::string type = option.get_type_name();
  const bool is_switch = option.get_items_expected_max() == 0;
  if (option.get_positional())
    row.value = option.get_name(true);
  else if (!is_switch)
    row.value = type.substr(0, type.find(':'));
  row.choices = choices_in(type);
  row.summary = option.get_description();
  row.required = option.get_required();
  row.repeatable = option.get_items_expected_max() >= CLI::detail::expected_max_vector_size;
  return row;
}

}  // namespace

std::vector<Parameter> parameters_of(const CommandRow& row) {
  const std::unique_ptr<Command> command = row.make();
  CLI::App app;
  command->declare(app);
  std::vector<Parameter> rows;
  for (const CLI::Option* option : app.get_options()) rows.push_back(parameter(*option));
  return rows;
}

}  // namespace readiness
