#include "report/check/report.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "report/check/lines.hpp"
#include "report/words/scores.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <utility>

namespace readiness::report {
namespace {

/// In a file that stands above the table only its line needs to be told; of others the name as far
/// as it tells them apart, for the table is narrow and the messages have all of it.
Cell place_cell(const CheckLine& line, const std::string& file) {
  if (line.status == CheckStatus::pass || line.place.at.line == 0) return {};
  if (line.place.file == file) return number_cell(line.place.at.line);
  const std::string name = std::filesystem::path(line.place.file).filename().string();
  return name.substr(0, name.find('.')) + ":" + std::to_string(line.place.at.line);
}

Grid grid_of(const std::vector<CheckLine>& lines, const std::string& file) {
  const bool is_one_file = std::all_of(
      lines.begin(), lines.end(), [&](const CheckLine& line) { return line.place.file == file; });
  Grid grid{
      {{"gate"}, {"wants"}, {"got"}, {"result"}, {is_one_file ? "line" : "where", is_one_file}},
      {}};
  for (const CheckLine& line : lines)
    grid.rows.push_back({line.rule, line.wants, line.got, std::string(word_for(line.status)),
                         place_cell(line, file)});
  return grid;
}

List help_list(const std::vector<CheckLine>& lines) {
  List list;
  for (const CheckLine& line : lines)
    if (line.status != CheckStatus::pass && !line.help.empty())
      list.items.push_back({line.rule + ": " + line.help, {}});
  return list;
}

/// What is still to go is told from the figures as they are shown, so that the row adds up.
std::vector<Cell> target_row(const TargetGap& gap, ScoreStyle style) {
  const double target = gap.target.score;
  if (!gap.range) return {gap.target.name, exact_cell(target), "not judged", ""};
  style.thresholds.push_back(target);
  const std::string low = score_text(style, gap.range->low);
  const double missing = target - parse_number(low).value_or(target);
  return {gap.target.name,
          exact_cell(target),
          {low, Figure{gap.range->low, style.decimals}},
          missing > 0 ? exact_cell(std::round(missing * 1e9) / 1e9) : ""};
}

void add_targets(const SubjectCheck& subject, Blocks& blocks) {
  if (subject.targets.empty()) return;
  const ScoreStyle style = score_style(*subject.questionnaire);
  Grid grid{{{"target"}, {"wanted", true}, {"low end", true}, {"still to go", true}}, {}};
  for (const TargetGap& gap : subject.targets) grid.rows.push_back(target_row(gap, style));
  blocks.emplace_back(Paragraph{"Targets (not gates):"});
  blocks.emplace_back(std::move(grid));
}

void add_lines(const std::vector<CheckLine>& lines, const std::string& file, Blocks& blocks) {
  blocks.emplace_back(grid_of(lines, file));
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
  blocks.emplace_back(Heading{2, subject.name, is_alone ? "" : passed});
  if (!lines.empty()) add_lines(lines, subject.name, blocks);
  add_targets(subject, blocks);
}

}  // namespace

Report build_check_report(const Check& check) {
  Report report;
  report.blocks.emplace_back(
      Heading{1, check.policy.empty() ? "Gates from the command line" : "Policy " + check.policy,
              to_long_text(check.today)});
  for (const SubjectCheck& subject : check.subjects)
    add_subject(subject, check.subjects.size() + check.refused.size() == 1, report.blocks);
  for (const CheckLine& line : refused_lines(check)) {
    report.blocks.emplace_back(Heading{2, line.place.file, ""});
    add_lines({line}, line.place.file, report.blocks);
  }
  report.blocks.emplace_back(Paragraph{summary_text(check), Tone::strong});
  return report;
}

}  // namespace readiness::report
