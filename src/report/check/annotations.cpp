#include "base/text.hpp"
#include "report/check/lines.hpp"

namespace readiness::report {
namespace {

/// What GitHub unescapes again; a property also ends at `:` and `,`.
std::string escaped(std::string_view text, bool is_property) {
  std::string out;
  for (const char c : visible(text)) {
    if (c == '%')
      out += "%25";
    else if (is_property && c == ':')
      out += "%3A";
    else if (is_property && c == ',')
      out += "%2C";
    else
      out += c;  // `visible` left no line break
  }
  return out;
}

std::string annotation(const CheckLine& line) {
  const std::string help = line.help.empty() ? "" : ". To do: " + line.help;
  return std::string(decides(line.status) ? "::error" : "::warning") +
         " file=" + escaped(line.place.file, true) +
         (line.place.at.line > 0 ? ",line=" + std::to_string(line.place.at.line) : "") +
         ",title=" + escaped(line.rule + " " + std::string(word_for(line.status)), true) +
         "::" + escaped(line.message + help, false) + "\n";
}

}  // namespace

std::string render_annotations(const CheckLines& all) {
  std::string text;
  for (const CheckLine& line : all.lines)
    if (line.status != CheckStatus::pass) text += annotation(line);
  return text;
}

}  // namespace readiness::report
