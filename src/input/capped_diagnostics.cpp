#include "input/capped_diagnostics.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace readiness::input {
namespace {

/// More than are told, so that what is the same in blocks of one table is counted together.
constexpr std::size_t kept_per_code = 64;

}  // namespace

void CappedDiagnostics::add(Diagnostic diagnostic, long row, const std::string& column) {
  if (counts_[diagnostic.code]++ == 0) order_.push_back(diagnostic.code);
  errors_ += diagnostic.severity == Severity::error ? 1 : 0;
  keep({std::move(diagnostic), row, column});
}

void CappedDiagnostics::keep(const Finding& finding) {
  const auto same = std::find_if(kept_.begin(), kept_.end(), [&](const Finding& each) {
    return !finding.column.empty() && each.column == finding.column &&
           each.diagnostic.code == finding.diagnostic.code &&
           each.diagnostic.message == finding.diagnostic.message &&
           each.diagnostic.place.file == finding.diagnostic.place.file;
  });
  if (same != kept_.end()) {
    same->rows += finding.rows;
    return;
  }
  const auto kept = std::count_if(kept_.begin(), kept_.end(), [&](const Finding& each) {
    return each.diagnostic.code == finding.diagnostic.code;
  });
  if (static_cast<std::size_t>(kept) < kept_per_code) kept_.push_back(finding);
}

void CappedDiagnostics::add_all(const Diagnostics& diagnostics, long row,
                                const std::string& column) {
  for (const Diagnostic& diagnostic : diagnostics.all()) add(diagnostic, row, column);
}

void CappedDiagnostics::rewrite(const std::function<Diagnostic(Diagnostic)>& rewritten) {
  for (Finding& finding : kept_) finding.diagnostic = rewritten(std::move(finding.diagnostic));
}

void CappedDiagnostics::shift(long rows, long lines) {
  for (Finding& finding : kept_) {
    if (finding.row > 0) finding.row += rows;
    if (finding.diagnostic.place.at.line > 0)
      finding.diagnostic.place.at.line += static_cast<int>(lines);
  }
}

void CappedDiagnostics::append(const CappedDiagnostics& later) {
  for (const std::string& code : later.order_) {
    const std::uint64_t count = later.counts_.at(code);
    if (counts_[code] == 0) order_.push_back(code);
    counts_[code] += count;
  }
  errors_ += later.errors_;
  for (const Finding& finding : later.kept_) keep(finding);
}

void CappedDiagnostics::stop_at_first_error() {
  const auto first = std::find_if(kept_.begin(), kept_.end(), [](const Finding& finding) {
    return finding.diagnostic.severity == Severity::error;
  });
  if (first == kept_.end()) return;
  const long row = first->row;
  const std::vector<Finding> all = std::move(kept_);
  *this = CappedDiagnostics{};
  for (const Finding& finding : all)
    if (finding.row <= row) add(finding.diagnostic, finding.row, finding.column);
}

std::vector<const CappedDiagnostics::Finding*> CappedDiagnostics::findings_told() const {
  std::vector<const Finding*> told;
  std::map<std::string, std::size_t> counts;
  for (const Finding& finding : kept_)
    if (counts[finding.diagnostic.code]++ < told_per_code) told.push_back(&finding);
  return told;
}

std::vector<Diagnostic> CappedDiagnostics::with_rows() const {
  std::vector<Diagnostic> all;
  for (const Finding* each : findings_told()) {
    const Finding& finding = *each;
    Diagnostic diagnostic = finding.diagnostic;
    std::string where = finding.row > 0 ? "row " + std::to_string(finding.row) : "";
    if (!finding.column.empty()) where += ", column " + finding.column;
    if (finding.rows > 1)
      where += ", and in " + counted(static_cast<long>(finding.rows - 1), "more row", "more rows");
    if (!where.empty()) diagnostic.notes.insert(diagnostic.notes.begin(), where);
    all.push_back(std::move(diagnostic));
  }
  return all;
}

/// Of each code so many that are not told.
std::map<std::string, std::uint64_t> CappedDiagnostics::untold() const {
  std::map<std::string, std::uint64_t> untold = counts_;
  for (const Finding* finding : findings_told())
    untold[finding->diagnostic.code] -= std::min(untold[finding->diagnostic.code], finding->rows);
  return untold;
}

Diagnostics CappedDiagnostics::told() const {
  std::vector<Diagnostic> all = with_rows();
  for (const auto& [code, count] : untold()) {
    if (count == 0) continue;
    const auto last =
        std::find_if(all.rbegin(), all.rend(),
                     [&code = code](const Diagnostic& each) { return each.code == code; });
    if (last != all.rend()) last->notes.push_back(words_for_rest(code, count));
  }
  Diagnostics told;
  for (Diagnostic& each : all) told.add(std::move(each));
  return told;
}

std::string CappedDiagnostics::words_for_rest(const std::string& code, std::uint64_t count) const {
  return "and " + std::to_string(count) + " more of " + code + " (" +
         std::to_string(counts_.at(code)) + " in all)";
}

std::string CappedDiagnostics::first_error() const {
  for (const Finding& finding : kept_)
    if (finding.diagnostic.severity == Severity::error) return finding.diagnostic.message;
  return {};
}

std::string CappedDiagnostics::rendered() const {
  Diagnostics shown;
  for (Diagnostic& each : with_rows()) shown.add(std::move(each));
  std::string text = render_long(shown.sorted(), static_cast<int>(told_per_code));
  const std::map<std::string, std::uint64_t> rest = untold();
  for (const std::string& code : order_)
    if (const std::uint64_t count = rest.at(code); count > 0)
      text += "... " + words_for_rest(code, count) + "\n";
  return text;
}

}  // namespace readiness::input
