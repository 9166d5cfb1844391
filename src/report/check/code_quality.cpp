#include "base/text.hpp"
#include "report/check/lines.hpp"
#include "report/json/parts.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

const char* severity_of(CheckStatus status) {
  switch (status) {
    case CheckStatus::pass:
    case CheckStatus::inconclusive:
      return "info";
    case CheckStatus::warning:
      return "minor";
    case CheckStatus::fail:
      return "major";
    case CheckStatus::refused:
      return "critical";
  }
  return "critical";
}

std::string_view without_dot(std::string_view path) {
  if (path.starts_with("./")) path.remove_prefix(2);
  return path;
}

}  // namespace

std::string render_code_quality(const CheckLines& all) {
  const std::vector<std::string> fingerprints = fingerprints_of(all.lines);
  Json issues = Json::array();
  for (std::size_t i = 0; i < all.lines.size(); ++i) {
    const CheckLine& line = all.lines[i];
    if (line.alarm == Alarm::none) continue;
    const std::string help = line.help.empty() ? "" : ". To do: " + line.help;
    issues.push_back({{"description", visible_lines(std::string(word_for(line.status)) + ": " +
                                                    line.message + help)},
                      {"check_name", visible(line.rule)},
                      {"fingerprint", fingerprints[i]},
                      {"severity", severity_of(line.status)},
                      {"location",
                       {{"path", visible(without_dot(line.place.file))},
                        {"lines", {{"begin", std::max(line.place.at.line, 1)}}}}}});
  }
  return json_document(issues);
}

}  // namespace readiness::report
