#include "base/sha256.hpp"
#include "questionnaire/load/codes.hpp"
#include "report/check/lines.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace readiness::report {
namespace {

CheckLine line_of_finding(const Diagnostic& finding, const std::map<std::string, CodeRow>& codes) {
  CheckLine line;
  line.subject = finding.place.file;
  line.rule = finding.code;
  line.name = line.message = finding.code + ": " + finding.message;
  line.got = finding.message;
  line.only_warns = finding.severity == Severity::warning;
  line.status = line.only_warns ? CheckStatus::warning : CheckStatus::fail;
  line.alarm = line.only_warns ? Alarm::warning : Alarm::error;
  line.help = finding.help;
  line.place = finding.place;
  if (const auto row = codes.find(finding.code); row != codes.end()) {
    line.wants = line.rule_text = row->second.meaning;
    line.rule_help = row->second.advice;
  }
  return line;
}

}  // namespace

CheckLines lines_of_findings(const std::vector<Diagnostic>& findings,
                             const std::vector<std::string>& files, Date day) {
  std::map<std::string, CodeRow> codes;
  for (CodeRow& row : diagnostic_codes()) {
    const std::string code = row.code;
    codes.emplace(code, std::move(row));
  }
  CheckLines all{"readiness lint", day, {}};
  std::set<std::string> with_errors;
  for (const Diagnostic& finding : findings) {
    if (finding.severity == Severity::note) continue;
    if (finding.severity == Severity::error) with_errors.insert(finding.place.file);
    all.lines.push_back(line_of_finding(finding, codes));
  }
  for (const std::string& file : files) {
    if (with_errors.contains(file)) continue;
    CheckLine line;
    line.subject = line.place.file = file;
    line.rule = line.name = "lint";
    line.wants = line.rule_text = "a file without errors";
    line.message = "lint: no errors";
    all.lines.push_back(std::move(line));
  }
  return all;
}

std::vector<std::string> fingerprints_of(const std::vector<CheckLine>& lines) {
  std::map<std::string, int> met;
  std::vector<std::string> fingerprints;
  for (const CheckLine& line : lines) {
    const std::string text = line.rule + '\n' + line.name + '\n' + line.subject;
    // what is there twice is told apart by its order
    fingerprints.push_back(sha256(text + '\n' + std::to_string(met[text]++)));
  }
  return fingerprints;
}

}  // namespace readiness::report
