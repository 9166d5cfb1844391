#include "base/text.hpp"
#include "report/check/lines.hpp"
#include "report/json/parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace readiness::report {
namespace {

#ifndef READINESS_VERSION
#error "the build defines READINESS_VERSION"
#endif

/// In a message of SARIF brackets make links and braces are placeholders.
std::string message_text(std::string_view text) {
  std::string out;
  for (const char c : visible(text)) {
    if (c == '\\' || c == '[' || c == ']') out += '\\';
    if (c == '{' || c == '}') out += c;
    out += c;
  }
  return out;
}

bool is_unreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~/").find(c) != std::string_view::npos;
}

/// A path as a URI: relative as it was given, absolute with `file://`.
std::string uri_of(std::string_view path) {
  if (path.starts_with("./")) path.remove_prefix(2);
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path)
    uri += is_unreserved(c) ? std::string(1, c)
                            : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  return uri;
}

/// Every rule that a line names, once; what it wants and what to do are the same wherever it is
/// named, but for accepted gaps and refused files.
std::vector<CheckLine> rules_of(const std::vector<CheckLine>& lines) {
  std::vector<CheckLine> rules;
  for (const CheckLine& line : lines)
    if (std::none_of(rules.begin(), rules.end(),
                     [&](const CheckLine& rule) { return rule.rule == line.rule; }))
      rules.push_back(line);
  for (CheckLine& rule : rules) {
    if (rule.rule == acceptance_rule) rule.wants = "an accepted gap is closed in time";
    if (rule.rule == acceptance_rule || rule.rule == file_rule) rule.help.clear();
  }
  return rules;
}

Json rule_of(const CheckLine& rule) {
  return {
      {"id", rule.rule},
      {"shortDescription", {{"text", message_text(rule.wants)}}},
      {"help", {{"text", message_text(rule.help.empty() ? "Wanted: " + rule.wants : rule.help)}}}};
}

/// Columns count characters, and a region of a line alone has no end.
Json location_of(const Place& place) {
  return {{"physicalLocation",
           {{"artifactLocation", {{"uri", uri_of(place.file)}}},
            {"region",
             {{"startLine", std::max(place.at.line, 1)},
              {"startColumn", std::max(place.at.column, 1)}}}}}};
}

Json result_of(const CheckLine& line, const std::vector<CheckLine>& rules) {
  const auto rule = std::find_if(rules.begin(), rules.end(),
                                 [&](const CheckLine& each) { return each.rule == line.rule; });
  const std::string help = line.help.empty() ? "" : ". To do: " + line.help;
  return {
      {"ruleId", line.rule},
      {"ruleIndex", rule - rules.begin()},
      {"level", decides(line.status) ? "error" : "warning"},
      {"message",
       {{"text", message_text(std::string(word_for(line.status)) + ": " + line.message + help)}}},
      {"locations", Json::array({location_of(line.place)})}};
}

}  // namespace

std::string render_sarif(const CheckLines& all) {
  const std::vector<CheckLine>& lines = all.lines;
  const std::vector<CheckLine> rules = rules_of(lines);
  Json rule_list = Json::array(), results = Json::array();
  for (const CheckLine& rule : rules) rule_list.push_back(rule_of(rule));
  for (const CheckLine& line : lines)
    if (line.status != CheckStatus::pass) results.push_back(result_of(line, rules));
  const Json run = {{"tool",
                     {{"driver",
                       {{"name", "readiness"},
                        {"version", READINESS_VERSION},
                        {"rules", std::move(rule_list)}}}}},
                    {"columnKind", "unicodeCodePoints"},
                    {"results", std::move(results)}};
  return json_document({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                        {"version", "2.1.0"},
                        {"runs", Json::array({run})}});
}

}  // namespace readiness::report
