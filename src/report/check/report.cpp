#include "report/check/report.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "report/check/lines.hpp"
#include "report/words/score_text.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace readiness::report {
namespace {

/// Parts a sign that begins a command, so that it begins none wherever the line is wrapped.
std::string parted(std::string text, std::string_view command) {
  for (std::size_t at = text.find(command); at != std::string::npos; at = text.find(command, at))
    text.insert(at + 1, " ");
  return text;
}

std::string harmless(const std::string& text) { return parted(parted(text, "::"), "##["); }

std::string line_text(const CheckLine& line) {
  const bool is_told = line.status != CheckStatus::pass && line.place.at.line > 0;
  return is_told ? std::to_string(line.place.at.line) : "";
}

Grid grid_of(const std::vector<CheckLine>& lines) {
  Grid grid{{{"gate"}, {"wants"}, {"got"}, {"result"}, {"line", true}}, {}};
  for (const CheckLine& line : lines)
    grid.rows.push_back({harmless(line.rule), harmless(line.wants), harmless(line.got),
                         std::string(word_for(line.status)), line_text(line)});
  return grid;
}

List help_list(const std::vector<CheckLine>& lines) {
  List list;
  for (const CheckLine& line : lines)
    if (line.status != CheckStatus::pass && !line.help.empty())
      list.items.push_back({harmless(line.rule + ": " + line.help), {}});
  return list;
}

/// What is still to go is told from the figures as they are shown, so that the row adds up.
std::vector<std::string> target_row(const TargetGap& gap, ScoreStyle style) {
  const double target = gap.target.score;
  if (!gap.range) return {gap.target.name, shortest(target), "not judged", ""};
  style.thresholds.push_back(target);
  const std::string low = score_text(style, gap.range->low);
  const double missing = target - parse_number(low).value_or(target);
  return {gap.target.name, shortest(target), low,
          missing > 0 ? shortest(std::round(missing * 1e9) / 1e9) : ""};
}

void add_targets(const SubjectCheck& subject, Blocks& blocks) {
  if (subject.targets.empty()) return;
  const ScoreStyle style = score_style(*subject.questionnaire);
  Grid grid{{{"target"}, {"wanted", true}, {"low end", true}, {"still to go", true}}, {}};
  for (const TargetGap& gap : subject.targets) grid.rows.push_back(target_row(gap, style));
  blocks.emplace_back(Paragraph{"Targets (no gates):"});
  blocks.emplace_back(std::move(grid));
}

void add_lines(const std::vector<CheckLine>& lines, Blocks& blocks) {
  blocks.emplace_back(grid_of(lines));
  List helps = help_list(lines);
  if (!helps.items.empty()) blocks.emplace_back(std::move(helps));
}

void add_subject(const SubjectCheck& subject, bool is_alone, Blocks& blocks) {
  std::vector<CheckLine> lines = lines_of(subject);
  const std::size_t all = lines.size();
  if (!is_alone)
    lines.erase(
        std::remove_if(lines.begin(), lines.end(),
                       [](const CheckLine& line) { return line.status == CheckStatus::pass; }),
        lines.end());
  const std::string passed =
      std::to_string(all - lines.size()) + " of " + std::to_string(all) + " passed";
  blocks.emplace_back(Heading{2, harmless(subject.name), is_alone ? "" : passed});
  if (!lines.empty()) add_lines(lines, blocks);
  add_targets(subject, blocks);
}

}  // namespace

Report build_check_report(const Check& check) {
  Report report;
  report.blocks.emplace_back(
      Heading{1, check.policy.empty() ? "Gates of the command line" : "Policy " + check.policy,
              to_long_text(check.today)});
  for (const SubjectCheck& subject : check.subjects)
    add_subject(subject, check.subjects.size() + check.refused.size() == 1, report.blocks);
  for (const CheckLine& line : refused_lines(check)) {
    report.blocks.emplace_back(Heading{2, harmless(line.place.file), ""});
    add_lines({line}, report.blocks);
  }
  report.blocks.emplace_back(Paragraph{summary_text(check), Tone::strong});
  return report;
}

}  // namespace readiness::report
