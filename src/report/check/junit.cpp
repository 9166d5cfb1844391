#include "base/text.hpp"
#include "report/check/lines.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

/// Text of an attribute, or, with its lines, of an element. What XML cannot hold is written as one
/// can see it.
std::string escaped(std::string_view text, bool in_lines = false) {
  const std::string shown = in_lines ? visible_lines(text) : visible(text);
  std::string out;
  for (std::size_t i = 0; i < shown.size(); ++i) {
    const std::string_view rest = std::string_view(shown).substr(i);
    if (rest.starts_with("\xef\xbf\xbe") || rest.starts_with("\xef\xbf\xbf")) {
      out += rest[2] == '\xbe' ? "\\ufffe" : "\\uffff";
      i += 2;
    } else if (shown[i] == '&') {
      out += "&amp;";
    } else if (shown[i] == '<') {
      out += "&lt;";
    } else if (shown[i] == '>') {
      out += "&gt;";
    } else if (shown[i] == '"') {
      out += "&quot;";
    } else {
      out += shown[i];
    }
  }
  return out;
}

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + escaped(value) + "\"";
}

std::string place_text(const Place& place) {
  return place.file + (place.at.line > 0 ? ":" + std::to_string(place.at.line) : "");
}

/// The name stays when figures and bounds change, so that a test has a history. A warning fails no
/// test; it is told in the suite's output.
std::string test_case(const CheckLine& line) {
  const std::string begin = "  <testcase" + attribute("name", line.name) +
                            attribute("classname", line.subject) + " time=\"0\"";
  if (line.status == CheckStatus::pass || line.status == CheckStatus::warning)
    return begin + "/>\n";
  if (line.status == CheckStatus::inconclusive)
    return begin + ">\n    <skipped" + attribute("message", "inconclusive: " + line.message) +
           "/>\n  </testcase>\n";
  const std::string element = line.status == CheckStatus::refused ? "error" : "failure";
  const std::string help = line.help.empty() ? "" : "\nTo do: " + escaped(line.help, true);
  return begin + ">\n    <" + element + attribute("type", word_for(line.status)) +
         attribute("message", line.message) + ">" + escaped(place_text(line.place)) + help + "</" +
         element + ">\n  </testcase>\n";
}

std::string warnings_of(const std::vector<CheckLine>& lines) {
  std::string text;
  for (const CheckLine& line : lines)
    if (line.status == CheckStatus::warning)
      text += "warning: " + escaped(place_text(line.place) + ": " + line.message) + "\n";
  return text;
}

std::string property(std::string_view name, std::string_view value) {
  return "    <property" + attribute("name", name) + attribute("value", value) + "/>\n";
}

}  // namespace

std::string render_junit(const CheckLines& all) {
  const std::vector<CheckLine>& lines = all.lines;
  const auto count_of = [&](CheckStatus status) {
    return std::to_string(std::count_if(
        lines.begin(), lines.end(), [&](const CheckLine& line) { return line.status == status; }));
  };
  const std::string day = to_text(all.day);
  std::string cases;
  for (const CheckLine& line : lines) cases += test_case(line);
  return inert(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite" + attribute("name", all.title) +
      attribute("timestamp", day + "T00:00:00") + attribute("hostname", "localhost") +
      attribute("tests", std::to_string(lines.size())) +
      attribute("failures", count_of(CheckStatus::fail)) +
      attribute("errors", count_of(CheckStatus::refused)) +
      attribute("skipped", count_of(CheckStatus::inconclusive)) + " time=\"0\">\n  <properties>\n" +
      property("as-of", day) + "  </properties>\n" + cases + "  <system-out>" + warnings_of(lines) +
      "</system-out>\n  <system-err/>\n</testsuite>\n");
}

}  // namespace readiness::report
