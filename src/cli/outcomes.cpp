#include "cli/outcomes.hpp"

#include "base/file.hpp"
#include "base/names.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "document/yaml/yaml.hpp"
#include "input/find.hpp"
#include "questionnaire/load/embedded.hpp"

#include <algorithm>

namespace readiness::cli {

std::optional<OutcomeRecord> load_record(const std::string& path, const MeasureWords& words,
                                         Diagnostics& diagnostics) {
  const auto text = read_file(path == "-" ? "/dev/stdin" : path, record_limit, diagnostics);
  if (!text) return std::nullopt;
  return read_record(Source(path == "-" ? "<stdin>" : path, *text), words, diagnostics);
}

bool has_workflow(const OutcomeRecord& record, const std::string& name, const std::string& flag,
                  Diagnostics& diagnostics) {
  std::vector<std::string> names;
  for (const WorkflowRecord& each : record.workflows) names.push_back(each.name);
  if (std::any_of(names.begin(), names.end(),
                  [&](const std::string& each) { return folded_name(each) == folded_name(name); }))
    return true;
  diagnostics.error("O0110", Place{}, flag + " `" + name + "` is not a workflow of this file",
                    did_you_mean(name, names, "its workflows are " + enumerated(names)));
  return false;
}

std::optional<MeasureWords> measure_words(const std::string& path, Diagnostics& diagnostics) {
  const auto document = [&]() -> std::optional<Document> {
    if (!path.empty()) return read_one_document(path, diagnostics);
    const auto* file = questionnaire::embedded_file("outcomes/measures.yaml");
    return parse_yaml(Source(std::string(file->path), std::string(file->text)), diagnostics);
  }();
  return document ? read_measure_words(*document, diagnostics) : std::nullopt;
}

}  // namespace readiness::cli
