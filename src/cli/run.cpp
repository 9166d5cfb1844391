#include "cli/run.hpp"

#include "base/suggest.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/help.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace readiness {
namespace {

#ifndef READINESS_VERSION
#error "the build defines READINESS_VERSION"
#endif

std::vector<std::string> command_names() {
  std::vector<std::string> names = {"help"};
  for (const CommandRow& row : commands()) names.emplace_back(row.name);
  return names;
}

const CommandRow* command_named(std::string_view name) {
  const auto& rows = commands();
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const CommandRow& row) {
    return row.name == name || (!row.alias.empty() && row.alias == name);
  });
  return found == rows.end() ? nullptr : &*found;
}

ExitCode usage_error(const Context& context, std::string code, std::string message,
                     std::string help) {
  Diagnostics diagnostics;
  diagnostics.error(std::move(code), Place{}, std::move(message), std::move(help));
  context.print(diagnostics);
  return ExitCode::usage;
}

ExitCode unknown_command(const Context& context, const std::string& name) {
  if (name.starts_with("-"))
    return usage_error(context, "U0102", "`" + name + "` is not a flag of `readiness`",
                       "a command comes first; readiness --help lists all commands");
  const std::string all = "readiness --help lists all commands";
  const auto near = nearest(name, command_names());
  return usage_error(context, "U0101", "unknown command `" + name + "`",
                     near ? "did you mean `" + *near + "`? (" + all + ")" : all);
}

std::vector<std::string> flags_of(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    for (const std::string& name : option->get_snames()) names.push_back("-" + name);
  }
  return names;
}

/// The first argument that looks like a flag and is none of the command's.
std::optional<std::string> unknown_flag(const CLI::App& app,
                                        const std::vector<std::string>& arguments) {
  const std::vector<std::string> known = flags_of(app);
  for (const std::string& argument : arguments) {
    if (argument == "--") return std::nullopt;
    if (argument.size() < 2 || argument[0] != '-') continue;
    const std::string name = argument.substr(0, argument.find('='));
    const bool joined_short =
        name[1] != '-' && std::find(known.begin(), known.end(), name.substr(0, 2)) != known.end();
    if (!joined_short && std::find(known.begin(), known.end(), name) == known.end()) return name;
  }
  return std::nullopt;
}

std::string without_full_stop(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == '.')) text.pop_back();
  return text;
}

ExitCode explain_parse_error(const Context& context, const CommandRow& row, const CLI::App& app,
                             const std::vector<std::string>& arguments,
                             const CLI::ParseError& error) {
  const std::string more = "readiness help " + std::string(row.name) + " shows all flags";
  if (const auto flag = unknown_flag(app, arguments)) {
    const auto near = nearest(*flag, flags_of(app));
    return usage_error(context, "U0102",
                       "`" + *flag + "` is not a flag of `readiness " + std::string(row.name) + "`",
                       near ? "did you mean `" + *near + "`? (" + more + ")" : more);
  }
  return usage_error(context, "U0103", without_full_stop(visible_lines(error.what())), more);
}

void set_up(CLI::App& app, const CommandRow& row) {
  app.name("readiness " + std::string(row.name));
  std::string summary = std::string(row.summary) + ".";
  if (summary[0] >= 'a' && summary[0] <= 'z')
    summary[0] = static_cast<char>(summary[0] - 'a' + 'A');
  app.description(summary);
  app.footer("Examples\n" + std::string(row.examples));
  app.get_formatter()->column_width(32);
}

ExitCode run_command(const Context& context, const CommandRow& row,
                     const std::vector<std::string>& arguments) {
  const std::unique_ptr<Command> command = row.make();
  CLI::App app;
  set_up(app, row);
  command->declare(app);
  std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
  try {
    app.parse(std::move(reversed));
  } catch (const CLI::CallForHelp&) {
    return context.deliver(app.help());
  } catch (const CLI::ParseError& error) {
    return explain_parse_error(context, row, app, arguments, error);
  }
  return command->run(context);
}

ExitCode help_on(const Context& context, const std::vector<std::string>& arguments) {
  if (arguments.empty() || arguments.front() == "help") return context.deliver(overview());
  const std::string& name = arguments.front();
  if (const auto page = help_topic(name)) return context.deliver(*page);
  if (const CommandRow* row = command_named(name)) return run_command(context, *row, {"--help"});
  std::vector<std::string> names = command_names();
  for (const std::string& topic : help_topics()) names.push_back(topic);
  return usage_error(context, "U0101", "there is no help on `" + name + "`",
                     did_you_mean(name, names, "there is help on " + enumerated(names)));
}

}  // namespace

ExitCode run(const std::vector<std::string>& arguments, const Io& io) {
  const Context context{io};
  if (arguments.empty()) return context.deliver(overview());
  const std::string& first = arguments.front();
  const std::vector<std::string> rest(arguments.begin() + 1, arguments.end());
  if (first == "--help" || first == "-h") return context.deliver(overview());
  if (first == "--version") return context.deliver("readiness " READINESS_VERSION "\n");
  if (first == "help") return help_on(context, rest);
  if (const CommandRow* row = command_named(first)) return run_command(context, *row, rest);
  return unknown_command(context, first);
}

}  // namespace readiness
