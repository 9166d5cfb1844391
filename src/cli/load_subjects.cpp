#include "cli/load_subjects.hpp"

#include "document/shape.hpp"
#include "document/yaml.hpp"

#include <algorithm>
#include <utility>

namespace readiness {
namespace {

/// Whether a file is passed over: found in a folder, and of another kind.
bool is_other_file(const Input& file, const Document& document) {
  return file.is_from_folder && text_at(document.root, "schema") != "readiness/answers@1";
}

Diagnostic first_error(const Diagnostics& diagnostics) {
  const auto sorted = diagnostics.sorted();
  const auto found = std::find_if(sorted.begin(), sorted.end(), [](const Diagnostic& diagnostic) {
    return diagnostic.severity == Severity::error;
  });
  return found == sorted.end() ? Diagnostic{} : *found;
}

void load_one(const AnswersLoader& loader, const Input& file, LoadedSubjects& into,
              Diagnostics& diagnostics) {
  Diagnostics found;
  ExitCode code = ExitCode::bad_input;
  std::optional<LoadedAnswers> answers;
  if (auto text = loader.context.read(file.path, found)) {
    const std::string name = file.path == "-" ? "<stdin>" : file.path;
    auto document = parse_yaml(Source(name, std::move(*text)), found);
    if (document && is_other_file(file, *document)) return;
    if (document) answers = loader.load(std::move(*document), found, code);
  }
  for (const Diagnostic& diagnostic : found.all()) diagnostics.add(diagnostic);
  if (answers) {
    into.answers.push_back(std::move(*answers));
  } else {
    into.refused.push_back({file.path, first_error(found)});
    into.codes.push_back(code);
  }
}

}  // namespace

LoadedSubjects load_subjects(const AnswersLoader& loader, const std::vector<Input>& files,
                             Date today, Diagnostics& diagnostics) {
  LoadedSubjects loaded;
  for (const Input& file : files) load_one(loader, file, loaded, diagnostics);
  for (const LoadedAnswers& answers : loaded.answers)
    loaded.subjects.push_back(subject_of(answers.questionnaire, answers.response, today));
  return loaded;
}

}  // namespace readiness
