#pragma once

#include "base/modules.hpp"
#include "questionnaire/load/load.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace readiness::questionnaire {

/// Whose main file has this path among those of the program, `ID.yaml` or `ID/questionnaire.yaml`;
/// empty for any other file.
[[nodiscard]] std::string_view id_of_main(std::string_view path);

/// The ids of the questionnaires that are part of the program, in alphabetical order.
[[nodiscard]] std::vector<std::string> built_in_questionnaires();
/// The files that one of these is made of, its tests too, by their names in a folder of their own
/// and as they are given to be changed: without the line that names a schema of this project's
/// folders. None where no such questionnaire is built in.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> built_in_files(
    const std::string& id);
/// The version of one of these.
[[nodiscard]] std::string built_in_version(const std::string& id);

/// Whether a name means a file or folder rather than an id: it contains a `/`, ends in `.yaml` or
/// `.yml`, or is `.`.
[[nodiscard]] bool is_path(std::string_view name);

/// Finds and loads a questionnaire by path (a folder with a questionnaire.yaml, or a file) or by id
/// (built in, else NAME/questionnaire.yaml or NAME.yaml in one of `folders`, else a file or folder
/// of that name here). Q0001 when there is none.
[[nodiscard]] std::optional<Questionnaire> find_questionnaire(
    const std::string& name, const std::vector<std::string>& folders, std::string_view language,
    Diagnostics& diagnostics);

/// The questionnaire's own tests: `tests.yaml` beside its questionnaire.yaml, `NAME.tests.yaml`
/// beside NAME.yaml. Nothing when it has none.
[[nodiscard]] std::optional<Source> own_tests(const std::string& name,
                                              const std::vector<std::string>& folders);

/// The path of the questionnaire whose own tests such a file is; empty when there is none.
[[nodiscard]] std::string questionnaire_of_tests(const std::string& path);

}  // namespace readiness::questionnaire
