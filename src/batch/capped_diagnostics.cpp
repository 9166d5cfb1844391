#include "batch/capped_diagnostics.hpp"

#include <algorithm>

namespace readiness::batch {

void CappedDiagnostics::add(Diagnostic diagnostic, long row, const std::string& column) {
  if (counts_[diagnostic.code]++ == 0) order_.push_back(diagnostic.code);
  errors_ += diagnostic.severity == Severity::error ? 1 : 0;
  keep({std::move(diagnostic), row, column});
}

void CappedDiagnostics::keep(const Entry& entry) {
  const auto kept = std::count_if(kept_.begin(), kept_.end(), [&](const Entry& each) {
    return each.diagnostic.code == entry.diagnostic.code;
  });
  if (static_cast<std::size_t>(kept) < kept_per_code) kept_.push_back(entry);
}

void CappedDiagnostics::add_all(const Diagnostics& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics.all()) add(diagnostic);
}

void CappedDiagnostics::shift(long rows, long lines) {
  for (Entry& entry : kept_) {
    if (entry.row > 0) entry.row += rows;
    if (entry.diagnostic.place.at.line > 0)
      entry.diagnostic.place.at.line += static_cast<int>(lines);
  }
}

void CappedDiagnostics::append(const CappedDiagnostics& later) {
  for (const std::string& code : later.order_) {
    const std::uint64_t count = later.counts_.at(code);
    if (counts_[code] == 0) order_.push_back(code);
    counts_[code] += count;
  }
  errors_ += later.errors_;
  for (const Entry& entry : later.kept_) keep(entry);
}

void CappedDiagnostics::stop_at_first_error() {
  const auto first = std::find_if(kept_.begin(), kept_.end(), [](const Entry& entry) {
    return entry.diagnostic.severity == Severity::error;
  });
  if (first == kept_.end()) return;
  const long row = first->row;
  const std::vector<Entry> all = std::move(kept_);
  *this = CappedDiagnostics{};
  for (const Entry& entry : all)
    if (entry.row <= row) add(entry.diagnostic, entry.row, entry.column);
}

std::vector<Diagnostic> CappedDiagnostics::told() const {
  std::vector<Diagnostic> all;
  for (const Entry& entry : kept_) {
    Diagnostic diagnostic = entry.diagnostic;
    std::string where = entry.row > 0 ? "row " + std::to_string(entry.row) : "";
    if (!entry.column.empty()) where += ", column `" + entry.column + "`";
    if (!where.empty()) diagnostic.notes.insert(diagnostic.notes.begin(), where);
    all.push_back(std::move(diagnostic));
  }
  return all;
}

std::string CappedDiagnostics::first_error() const {
  for (const Entry& entry : kept_)
    if (entry.diagnostic.severity == Severity::error) return entry.diagnostic.message;
  return {};
}

std::string CappedDiagnostics::rendered() const {
  Diagnostics shown;
  for (Diagnostic& entry : told()) shown.add(std::move(entry));
  std::string text = render_long(shown.sorted(), static_cast<int>(kept_per_code));
  for (const std::string& code : order_) {
    const std::uint64_t count = counts_.at(code);
    if (count <= kept_per_code) continue;
    text += "... and " + std::to_string(count - kept_per_code) + " more of " + code + " (" +
            std::to_string(count) + " in all)\n";
  }
  return text;
}

}  // namespace readiness::batch
