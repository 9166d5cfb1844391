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

constexpr const char* source_root = "%SRCROOT%";  // as code scanning calls it

/// In a message of SARIF brackets make links and braces are placeholders.
std::string message_text(std::string_view text) {
  std::string out;
  for (const char c : visible_lines(text)) {
    if (c == '\\' || c == '[' || c == ']') out += '\\';
    if (c == '{' || c == '}') out += c;
    out += c;
  }
  return out;
}

bool is_unreserved(char c) {
  return is_letter_or_digit(c) || std::string_view("-._~/").find(c) != std::string_view::npos;
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

/// Every rule that a line names, once.
std::vector<CheckLine> rules_of(const std::vector<CheckLine>& lines) {
  std::vector<CheckLine> rules;
  for (const CheckLine& line : lines)
    if (std::none_of(rules.begin(), rules.end(),
                     [&](const CheckLine& rule) { return rule.rule == line.rule; }))
      rules.push_back(line);
  return rules;
}

/// `NoGravePattern` of `no-grave-pattern`: a name for people, whom ids tell less.
std::string name_of_rule(std::string_view id) {
  std::string name;
  bool begins_word = true;
  for (const char c : visible(id)) {
    if (is_letter_or_digit(c)) name += begins_word ? to_upper(c) : c;
    begins_word = !is_letter_or_digit(c);
  }
  return name.empty() ? "Rule" : name;
}

Json rule_of(const CheckLine& rule) {
  const std::string help = rule.rule_help.empty() ? "Wanted: " + rule.rule_text : rule.rule_help;
  return {{"id", visible(rule.rule)},
          {"name", name_of_rule(rule.rule)},
          {"shortDescription", {{"text", message_text(rule.rule_text)}}},
          {"help", {{"text", message_text(help)}}},
          {"defaultConfiguration", {{"level", rule.only_warns ? "warning" : "error"}}}};
}

/// A path that is not absolute is one in the repository.
Json artifact_of(const std::string& path) {
  Json artifact = {{"uri", uri_of(path)}};
  if (!path.starts_with('/')) artifact["uriBaseId"] = source_root;
  return artifact;
}

/// Columns count characters, and a region of a line alone has no end.
Json location_of(const Place& place) {
  return {{"physicalLocation",
           {{"artifactLocation", artifact_of(place.file)},
            {"region",
             {{"startLine", std::max(place.at.line, 1)},
              {"startColumn", std::max(place.at.column, 1)}}}}}};
}

/// What is inconclusive is no finding: SARIF has a kind for it, which has no level.
Json result_of(const CheckLine& line, const std::vector<CheckLine>& rules,
               const std::string& fingerprint) {
  const bool is_open = line.status == CheckStatus::inconclusive;
  const auto rule = std::find_if(rules.begin(), rules.end(),
                                 [&](const CheckLine& each) { return each.rule == line.rule; });
  const std::string help = line.help.empty() ? "" : ". To do: " + line.help;
  const std::string word(line.accepted.empty() ? word_for(line.status) : "accepted");
  Json result = {{"ruleId", visible(line.rule)},
                 {"ruleIndex", rule - rules.begin()},
                 {"kind", is_open ? "open" : "fail"},
                 {"level", is_open                      ? "none"
                           : line.alarm == Alarm::error ? "error"
                                                        : "warning"},
                 {"message", {{"text", message_text(word + ": " + line.message + help)}}},
                 {"locations", Json::array({location_of(line.place)})},
                 {"partialFingerprints", {{"readiness/v1", fingerprint}}}};
  if (!line.accepted.empty())
    result["suppressions"] = Json::array({{{"kind", "external"},
                                           {"status", "accepted"},
                                           {"justification", visible(line.accepted)}}});
  return result;
}

}  // namespace

std::string render_sarif(const CheckLines& all) {
  const std::vector<CheckLine>& lines = all.lines;
  const std::vector<CheckLine> rules = rules_of(lines);
  Json rule_list = Json::array(), results = Json::array();
  for (const CheckLine& rule : rules) rule_list.push_back(rule_of(rule));
  const std::vector<std::string> fingerprints = fingerprints_of(lines);
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (lines[i].alarm != Alarm::none || !lines[i].accepted.empty())
      results.push_back(result_of(lines[i], rules, fingerprints[i]));
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
