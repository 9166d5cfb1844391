#include "batch/inputs.hpp"

#include "base/file.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace readiness::batch {
namespace {

namespace fs = std::filesystem;

bool is_yaml(const fs::path& path) {
  return path.extension() == ".yaml" || path.extension() == ".yml";
}

bool is_lines(const std::string& ending) {
  return ending == ".jsonl" || ending == ".ndjson" || ending == ".json";
}

bool is_table_or_lines(const fs::path& path) {
  const std::string ending = path.extension().string();
  return ending == ".csv" || ending == ".jsonl" || ending == ".ndjson";
}

void refuse(const fs::path& path, const std::error_code& reason, CappedDiagnostics& findings) {
  Diagnostic finding;
  finding.code = "F0003";
  finding.place.file = path.string();
  finding.message = "this cannot be read";
  finding.notes.push_back("the system says: " + reason.message());
  findings.add(std::move(finding));
}

/// It may hold answers, or scores that a run wrote: only its name tells that it is wanted.
void pass_over(const fs::path& path, CappedDiagnostics& findings) {
  Diagnostic finding;
  finding.severity = Severity::warning;
  finding.code = "F0006";
  finding.place.file = path.lexically_normal().string();
  finding.message = "this table lies in a folder and is not read";
  finding.help = "name the file itself, if it holds answers";
  findings.add(std::move(finding));
}

void add_folder(const fs::path& folder, std::vector<Input>& inputs, CappedDiagnostics& findings) {
  std::error_code reason;
  std::vector<fs::directory_entry> entries;
  for (fs::directory_iterator it(folder, reason), end; !reason && it != end; it.increment(reason))
    entries.push_back(*it);
  if (reason) return refuse(folder, reason, findings);
  std::sort(entries.begin(), entries.end());
  for (const fs::directory_entry& entry : entries) {
    std::error_code ignored;
    if (entry.is_directory(ignored) && !entry.is_symlink(ignored)) {
      add_folder(entry.path(), inputs, findings);
    } else if (is_yaml(entry.path()) && !entry.is_directory(ignored)) {
      inputs.push_back({entry.path().lexically_normal().string(), InputKind::file, true});
    } else if (is_table_or_lines(entry.path()) && !entry.is_directory(ignored)) {
      pass_over(entry.path(), findings);
    }
  }
}

InputKind kind_of_file(const std::string& path, CappedDiagnostics&) {
  const std::string ending = fs::path(path).extension().string();
  if (is_yaml(path)) return InputKind::file;
  if (ending == ".csv") return InputKind::table;
  if (is_lines(ending)) return InputKind::lines;
  std::array<char, 4096> head{};
  Diagnostics ignored;  // it is opened again, and refused there
  auto file = InputFile::open(path, ignored);
  std::error_code reason;
  if (!file || !fs::is_regular_file(path, reason)) return InputKind::table;
  const std::size_t size = file->read(head, ignored);
  return kind_of_text({head.data(), size});
}

}  // namespace

InputKind kind_of_text(std::string_view text) {
  text = without_byte_order_mark(text);
  while (!text.empty() && (text.front() == ' ' || text.front() == '\n' || text.front() == '\r'))
    text.remove_prefix(1);
  if (text.starts_with('{')) return InputKind::lines;
  if (text.starts_with("schema:") || text.starts_with("# yaml-") ||
      text.find("\nschema:") != std::string_view::npos)
    return InputKind::file;
  return InputKind::table;
}

std::vector<Input> inputs_of(const std::vector<std::string>& paths, CappedDiagnostics& findings) {
  std::vector<Input> inputs;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const std::string& path = paths[i];
    const std::size_t before = inputs.size();
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
      add_folder(path, inputs, findings);
    else if (path == "-")
      inputs.push_back({path, InputKind::table});
    else
      inputs.push_back({path, kind_of_file(path, findings)});
    for (std::size_t k = before; k < inputs.size(); ++k) inputs[k].named_by = i;
  }
  return inputs;
}

}  // namespace readiness::batch
