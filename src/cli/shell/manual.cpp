#include "cli/shell/manual.hpp"

#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "cli/shell/help.hpp"

#include <array>
#include <sstream>

namespace readiness::cli {
namespace {

struct Described {
  std::string_view name, what;
};

constexpr std::array environment = {
    Described{"NO_COLOR", "No colour, if it is not empty."},
    Described{"CLICOLOR_FORCE", "Colour even in a file or pipe, if it is not 0."},
    Described{"TERM",
              "\"dumb\" means plain lines: no colour, no single keys, no block characters."},
    Described{"COLUMNS", "The width of reports, unless --width is given."},
    Described{"PAGER", "What long output is shown through at a terminal; less if it is not set."},
    Described{"READINESS_KEY",
              "The key of pseudonyms that a mapping makes; see import --key-file."},
    Described{"READINESS_PRINTER", "The program that prints PDF, in place of the first one found."},
    Described{"ACCESSIBLE", "As --accessible, when it is neither empty nor 0."},
    Described{"VISUAL, EDITOR", "The editor that assess opens for a long comment."},
    Described{"TMPDIR", "Where temporary files are put: for the editor, workbooks and PDF."},
    Described{"LC_ALL, LANG",
              "The language of a questionnaire's texts, unless --lang is given, "
              "and whether the terminal shows UTF-8."},
    Described{"SOURCE_DATE_EPOCH",
              "The current time in seconds since 1970, for reproducible output."},
    Described{"XDG_DATA_HOME",
              "Where readiness/questionnaires/ is looked for; ~/.local/share when "
              "it is empty."},
};

constexpr std::array file_list = {
    Described{"ROLE.answers.yaml", "What assess writes when no name is given."},
    Described{
        "~/.local/share/readiness/questionnaires/",
        "Questionnaires of your own, each found by its id: ID.yaml or ID/questionnaire.yaml."},
};

/// Text that roff leaves alone.
std::string escaped(std::string_view text) {
  std::string out;
  bool begins_line = true;
  for (const char byte : text) {
    if (begins_line && (byte == '.' || byte == '\'')) out += "\\&";
    if (byte == '\\')
      out += "\\e";
    else if (byte == '-')
      out += "\\-";
    else if (byte == '`' || byte == '\'')
      out += byte == '`' ? "\\(ga" : "\\(aq";
    else
      out += byte;
    begins_line = byte == '\n';
  }
  return out;
}

std::string bold(std::string_view text) { return "\\fB" + escaped(text) + "\\fR"; }
std::string italic(std::string_view text) { return "\\fI" + escaped(text) + "\\fR"; }
std::string section(std::string_view title) { return ".SH " + std::string(title) + "\n"; }
std::string item(const std::string& term, std::string_view text) {
  return ".TP\n" + term + "\n" + escaped(text) + "\n";
}

std::string title_line(std::string_view name, Date today) {
  return ".TH " + upper_case(name) + " 1 " + to_text(today) +
         " \"readiness " READINESS_VERSION "\" \"User Commands\"\n";
}

/// Lines as they stand, two blanks at their beginning taken away.
std::string verbatim(std::string_view lines) {
  std::string text = ".nf\n";
  std::istringstream in{std::string(lines)};
  for (std::string line; std::getline(in, line);)
    text += escaped(line.starts_with("  ") ? line.substr(2) : line) + "\n";
  return text + ".fi\n";
}

/// Up to here a summary is one phrase; NAME wants no more.
std::string_view first_phrase(std::string_view summary) {
  return summary.substr(0, summary.find(';'));
}

std::string exit_codes_section() {
  std::string text = section("EXIT STATUS");
  for (const ExitCodeRow& row : exit_codes())
    text += item(bold(std::to_string(static_cast<int>(row.code))),
                 sentence(std::string(row.name) + ": " + std::string(row.when)));
  return text;
}

template <class Rows>
std::string described(std::string_view title, const Rows& rows) {
  std::string text = section(title);
  for (const Described& row : rows) text += item(bold(row.name), row.what);
  return text;
}

std::string with_value(const Parameter& parameter) {
  std::vector<std::string> names;
  for (const std::string& name : parameter.names) names.push_back(bold(name));
  std::string term = joined(names, ", ");
  if (!parameter.value.empty()) term += (term.empty() ? "" : " ") + italic(parameter.value);
  return term;
}

std::string text_of(const Parameter& parameter) {
  std::string text = parameter.summary;
  // a summary mostly names the choices already
  for (const std::string& choice : parameter.choices)
    if (text.find(choice) == std::string::npos) {
      text += "; one of " + enumerated(parameter.choices, "or");
      break;
    }
  return sentence(text + (parameter.is_required ? "; required" : ""));
}

std::string parameters_section(std::string_view title, const Parameters& rows, bool flags) {
  std::string items;
  for (const Parameter& row : rows.all())
    if (row.names.empty() != flags) items += item(with_value(row), text_of(row));
  return items.empty() ? "" : section(title) + items;
}

}  // namespace

std::string manual_file_name(const CommandRow& row) {
  return "readiness-" + std::string(row.name) + ".1";
}

std::string manual_page(Date today) {
  std::string text = title_line("readiness", today) + section("NAME") +
                     "readiness \\- how ready an organisation is to adopt AI, and what holds it "
                     "back\n" +
                     section("SYNOPSIS") + bold("readiness") + " " + italic("COMMAND") + " [" +
                     italic("OPTIONS") + "]\n.br\n" + bold("readiness help") + " " +
                     italic("COMMAND") + "\n" + section("DESCRIPTION") +
                     "Asks what AI adoption fails on, scores the answers without hiding what is "
                     "not known, and shows which answer holds you where you are.\nNothing leaves "
                     "the machine.\n" +
                     section("COMMANDS");
  for (const CommandRow& row : commands())
    text += item(bold("readiness-" + std::string(row.name)) + "(1)", sentence(row.summary));
  text += exit_codes_section() + described("ENVIRONMENT", environment) +
          described("FILES", file_list) + section("SEE ALSO");
  std::string separator;
  for (const CommandRow& row : commands()) {
    text += separator + bold("readiness-" + std::string(row.name)) + "(1)";
    separator = ",\n";
  }
  return text + "\n";
}

std::string manual_page(const CommandRow& row, Date today) {
  const std::string name = "readiness-" + std::string(row.name);
  const Parameters parameters = parameters_of(row);
  return title_line(name, today) + section("NAME") + escaped(name) + " \\- " +
         escaped(first_phrase(row.summary)) + "\n" + section("SYNOPSIS") + bold("readiness") + " " +
         escaped(row.synopsis) + " [" + italic("OPTIONS") + "]\n" + section("DESCRIPTION") +
         escaped(sentence(row.summary)) + "\n" +
         parameters_section("ARGUMENTS", parameters, false) +
         parameters_section("OPTIONS", parameters, true) + section("EXAMPLES") +
         verbatim(row.examples) + exit_codes_section() + section("SEE ALSO") + bold("readiness") +
         "(1)\n";
}

}  // namespace readiness::cli
