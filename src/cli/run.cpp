#include "cli/run.hpp"

#include "base/suggest.hpp"
#include "base/text.hpp"
#include "cli/assess/start.hpp"
#include "cli/command.hpp"
#include "cli/shell/complete.hpp"
#include "cli/shell/help.hpp"
#include "questionnaire/load/catalogue.hpp"

#include <algorithm>

namespace readiness::cli {
namespace {

#ifndef READINESS_VERSION
#error "the build defines READINESS_VERSION"
#endif
#ifndef READINESS_COMMIT  // known where a release is built
#define READINESS_COMMIT ""
#endif

/// The program, the commit it was built from, and the questionnaires in it.
std::string version_text() {
  const std::string commit = READINESS_COMMIT;
  std::vector<std::string> questionnaires;
  for (const std::string& id : built_in_questionnaires())
    questionnaires.push_back(id + " " + built_in_version(id));
  return "readiness " READINESS_VERSION + (commit.empty() ? "" : ", commit " + commit) +
         "\nquestionnaires inside: " + joined(questionnaires, ", ") + "\n";
}

std::vector<std::string> command_names() {
  std::vector<std::string> names = {"help"};
  for (const CommandRow& row : commands()) names.emplace_back(row.name);
  return names;
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

ExitCode explain_parse_error(const Context& context, const CommandRow& row,
                             const Parameters& parameters, const Parsed& parsed) {
  const std::string more = "readiness help " + std::string(row.name) + " shows all flags";
  if (parsed.state == Parsed::State::wrong)
    return usage_error(context, "U0103", parsed.text,
                       "usage: readiness " + std::string(row.synopsis) + " [FLAGS]; " + more);
  // one letter is like every other
  const auto near =
      parsed.text.size() > 2 ? nearest(parsed.text, parameters.flag_names()) : std::nullopt;
  return usage_error(
      context, "U0102",
      "`" + parsed.text + "` is not a flag of `readiness " + std::string(row.name) + "`",
      near ? "did you mean `" + *near + "`? (" + more + ")" : more);
}

ExitCode run_command(const Context& context, const CommandRow& row,
                     const std::vector<std::string>& words) {
  const std::unique_ptr<Command> command = row.make();
  Parameters parameters;
  command->declare(parameters);
  const Parsed parsed = parse(parameters, words);
  switch (parsed.state) {
    case Parsed::State::good:
      return command->run(context);
    case Parsed::State::wants_help:
      return context.deliver(help_page(row, parameters));
    case Parsed::State::unknown_flag:
    case Parsed::State::wrong:
      return explain_parse_error(context, row, parameters, parsed);
  }
  return ExitCode::internal;
}

ExitCode help_on(const Context& context, const std::vector<std::string>& arguments) {
  if (arguments.empty() || arguments.front() == "help" || arguments.front() == "--help")
    return context.deliver(overview());
  const std::string& name = arguments.front();
  if (const auto page = help_topic(name)) return context.deliver(*page);
  if (const CommandRow* row = find_command(name)) return run_command(context, *row, {"--help"});
  std::vector<std::string> names = command_names();
  for (const std::string& topic : help_topics()) names.push_back(topic);
  return usage_error(context, "U0101", "there is no help for `" + name + "`",
                     did_you_mean(name, names, "there is help on " + enumerated(names)));
}

}  // namespace

ExitCode run(const std::vector<std::string>& arguments, const Io& io) {
  const Context context{io};
  if (arguments.empty()) {
    const bool is_at_terminal = io.in_is_terminal && io.out_is_terminal && io.err_is_terminal;
    if (!is_at_terminal) return context.deliver(overview());
    const Start start = ask_for_start(context);
    return start.words.empty() ? start.code : run(start.words, io);
  }
  const std::string& first = arguments.front();
  const std::vector<std::string> rest(arguments.begin() + 1, arguments.end());
  if (first == "--help" || first == "-h") return context.deliver(overview());
  if (first == "--version" || first == "-V" || first == "version")
    return context.deliver(version_text());
  if (first == "help") return help_on(context, rest);
  if (first == "complete") return print_candidates(context, rest);  // for completions/
  if (const CommandRow* row = find_command(first)) return run_command(context, *row, rest);
  return unknown_command(context, first);
}

}  // namespace readiness::cli
