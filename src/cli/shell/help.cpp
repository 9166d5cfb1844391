#include "cli/shell/help.hpp"

#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "cli/schemas.hpp"
#include "questionnaire/load/embedded.hpp"
#include "report/formats.hpp"

#include <algorithm>
#include <utility>

namespace readiness::cli {
namespace {

constexpr int name_column = 14;  // of commands and formats
constexpr int flag_column = 30;
constexpr int help_width = 79;

std::string row(std::string_view name, std::string_view text) {
  return "  " + padded(name, name_column) + std::string(text) + "\n";
}

std::string exit_code_page() {
  std::string page = "Exit codes\n\n";
  for (const ExitCodeRow& code : exit_codes())
    page += "  " + right_aligned(std::to_string(static_cast<int>(code.code)), 3) + "  " +
            padded(code.name, 16) + std::string(code.when) + "\n";
  return page;
}

/// The commands that write a format, as their flags say.
std::string writers_of(const Format& format) {
  std::vector<std::string> writers;
  for (const CommandRow& command : commands()) {
    const Parameters parameters = parameters_of(command);
    const Parameter* flag = parameters.named("--format");
    if (flag &&
        std::find(flag->choices.begin(), flag->choices.end(), format.name) != flag->choices.end())
      writers.emplace_back(command.name);
  }
  return joined(writers, ", ");
}

std::string format_page() {
  std::string page = "Formats (-f, --out), and which commands write them\n\n";
  std::string_view before;  // one format may be made of several things
  for (const Format& format : all_formats()) {
    if (format.name == std::exchange(before, format.name)) continue;
    page += row(format.name, format.summary) + row("", writers_of(format));
  }
  const auto list = [&](bool of_files) {
    for (const Schema& schema : all_schemas())
      if ((schema.kind != nullptr) == of_files)
        page += "  schema: " + padded(schema.id, 30) + "readiness schema " + schema.name + "\n";
  };
  page += "\nFiles that people write (the first key says which)\n\n";
  list(true);
  page += "\nJSON that commands print (its key `schema` says which)\n\n";
  list(false);
  return page;
}

/// One parameter: its name on the left, what it does on the right.
std::string help_entry(const Parameter& parameter) {
  std::string name = joined(parameter.names, ", ");
  if (!parameter.is_switch()) name += (name.empty() ? "" : " ") + parameter.value;
  if (parameter.is_argument() && parameter.is_repeatable()) name += "...";
  std::string text;
  if (display_width(name) > flag_column - 2) text = "  " + name + "\n", name.clear();
  for (const std::string& line : wrapped(parameter.summary, help_width - flag_column - 2)) {
    text += "  " + padded(name, flag_column) + line + "\n";
    name.clear();
  }
  return text;
}

/// A page of the documents, which is part of the program, without the signs that make it Markdown.
std::string page_of(std::string_view name) {
  const EmbeddedFile* file = embedded_file(name);
  std::string page;
  for (std::string_view text = file ? file->text : std::string_view{}; !text.empty();) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.starts_with("```")) continue;
    const bool is_heading = line.starts_with('#');
    while (is_heading && (line.starts_with('#') || line.starts_with(' '))) line.remove_prefix(1);
    page += std::string(line) + "\n";
  }
  return page;
}

std::string tables_page() { return page_of("tables.md"); }
std::string mapping_page() { return page_of("mapping.md"); }
std::string questionnaire_page() { return page_of("questionnaire.md"); }
std::string sql_page() { return page_of("sql.md"); }

struct Topic {
  std::string_view name;
  std::string (*page)();
};

constexpr Topic topics[] = {{"exit-codes", exit_code_page},
                            {"formats", format_page},
                            {"tables", tables_page},
                            {"mapping", mapping_page},
                            {"questionnaire", questionnaire_page},
                            {"sql", sql_page}};

}  // namespace

std::string overview() {
  std::string text =
      "Find out how ready an organisation is to adopt AI, and what holds it back.\n\n"
      "  readiness assess                      answer the questions here, in about ten minutes\n"
      "  readiness report answers.yaml         see where one assessment stands\n"
      "  readiness show ai-adoption            read the questionnaire\n"
      "  readiness lint answers.yaml           check a file before you rely on it\n\n";
  std::vector<std::string_view> groups;
  for (const CommandRow& command : commands())
    if (std::find(groups.begin(), groups.end(), command.group) == groups.end())
      groups.push_back(command.group);
  for (const std::string_view group : groups) {
    text += std::string(group) + "\n";
    for (const CommandRow& command : commands())
      if (command.group == group) text += row(command.name, command.summary);
  }
  return text +
         "\nMore: readiness help COMMAND, readiness help exit-codes, readiness help formats,\n"
         "readiness help tables, readiness help mapping, readiness help questionnaire,\n"
         "readiness help sql, readiness --version; environment and files: readiness man | man -l "
         "-\n";
}

std::optional<std::string> help_topic(std::string_view name) {
  for (const Topic& topic : topics)
    if (topic.name == name) return topic.page();
  return std::nullopt;
}

std::vector<std::string> help_topics() {
  std::vector<std::string> names;
  for (const Topic& topic : topics) names.emplace_back(topic.name);
  return names;
}

std::string sentence(std::string_view phrase) {
  const std::string text = with_capital(std::string(phrase));
  return text.ends_with('.') ? text : text + ".";
}

std::string help_page(const CommandRow& row, const Parameters& parameters) {
  std::string arguments, flags;
  for (const Parameter& each : parameters.all())
    (each.is_argument() ? arguments : flags) += help_entry(each);
  return sentence(row.summary) + "\n\nUsage: readiness " + std::string(row.synopsis) +
         " [FLAGS]\n" + (arguments.empty() ? "" : "\nArguments\n" + arguments) + "\nFlags\n" +
         flags + "\nExamples\n" + std::string(row.examples) + "\n";
}

}  // namespace readiness::cli
