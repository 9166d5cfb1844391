#include "base/text.hpp"
#include "report/check/lines.hpp"

namespace readiness::report {
namespace {

/// What GitHub unescapes again; a property also ends at `:` and `,`.
std::string escaped(std::string_view text, bool is_property) {
  std::string out;
  for (const char c : is_property ? visible(text) : visible_lines(text)) {
    if (c == '%')
      out += "%25";
    else if (c == '\n')
      out += "%0A";
    else if (is_property && c == ':')
      out += "%3A";
    else if (is_property && c == ',')
      out += "%2C";
    else
      out += c;
  }
  return out;
}

std::string annotation(const CheckLine& line) {
  const std::string help = line.help.empty() ? "" : ". To do: " + line.help;
  return std::string(line.alarm == Alarm::error ? "::error" : "::warning") +
         " file=" + escaped(line.place.file, true) +
         (line.place.at.line > 0 ? ",line=" + std::to_string(line.place.at.line) : "") +
         ",title=" + escaped(line.rule + " " + std::string(word_for(line.status)), true) +
         "::" + escaped(line.message + help, false) + "\n";
}

}  // namespace

std::string render_annotations(const CheckLines& all) {
  std::string text;
  for (const CheckLine& line : all.lines)
    if (line.alarm != Alarm::none) text += annotation(line);
  return text;
}

}  // namespace readiness::report
