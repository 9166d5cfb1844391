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

Diagnostics CappedDiagnostics::told() const {
  Diagnostics all;
  for (const Finding* each : findings_told()) {
    const Finding& finding = *each;
    Diagnostic diagnostic = finding.diagnostic;
    std::string where = finding.row > 0 ? "row " + std::to_string(finding.row) : "";
    if (!finding.column.empty()) where += ", column " + finding.column;
    if (finding.rows > 1)
      where += ", and in " + counted(static_cast<long>(finding.rows - 1), "more row", "more rows");
    if (!where.empty()) diagnostic.notes.insert(diagnostic.notes.begin(), where);
    all.add(std::move(diagnostic));
  }
  return all;
}

std::string CappedDiagnostics::first_error() const {
  for (const Finding& finding : kept_)
    if (finding.diagnostic.severity == Severity::error) return finding.diagnostic.message;
  return {};
}

std::string CappedDiagnostics::rendered() const {
  std::string text = render_long(told().sorted(), static_cast<int>(told_per_code));
  for (const std::string& code : order_) {
    const std::uint64_t count = counts_.at(code);
    std::uint64_t told = 0;
    for (const Finding* finding : findings_told())
      if (finding->diagnostic.code == code) told += finding->rows;
    if (count <= told) continue;
    text += "... and " + std::to_string(count - told) + " more of " + code + " (" +
            std::to_string(count) + " in all)\n";
  }
  return text;
}

}  // namespace readiness::input
