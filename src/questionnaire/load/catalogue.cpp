#include "questionnaire/load/catalogue.hpp"

#include "base/contains.hpp"
#include "base/file.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "document/limits.hpp"
#include "questionnaire/load/embedded.hpp"
#include "questionnaire/load/image.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace readiness::questionnaire {
namespace {

constexpr std::string_view main_name = "questionnaire.yaml";

QuestionnaireFiles embedded_at(const std::string& folder, const std::string& main) {
  return {
      folder, main,
      [folder](const std::string& name, Diagnostics& diagnostics) -> std::optional<std::string> {
        if (const EmbeddedFile* file = embedded_file(folder + name)) return std::string(file->text);
        diagnostics.error("F0001", Place::of_file(folder + name), "there is no such built-in file");
        return std::nullopt;
      }};
}

QuestionnaireFiles on_disk(const std::filesystem::path& path) {
  std::error_code ignored;
  const bool is_folder = std::filesystem::is_directory(path, ignored);
  const std::filesystem::path main = is_folder ? path / main_name : path;
  const std::string folder = main.has_parent_path() ? main.parent_path().string() + "/" : "";
  return {folder, main.filename().string(),
          [folder](const std::string& name, Diagnostics& diagnostics) {
            return read_file(folder + name, Limits{}.bytes, diagnostics);
          }};
}

std::optional<QuestionnaireFiles> built_in(const std::string& id) {
  if (embedded_file(id + "/" + std::string(main_name)))
    return embedded_at(id + "/", std::string(main_name));
  if (embedded_file(id + ".yaml")) return embedded_at("", id + ".yaml");
  return std::nullopt;
}

/// As it was loaded while the program was built; nothing where its texts depend on the language.
std::optional<Questionnaire> built_in_image(const std::string& id) {
  const auto files = built_in(id);
  const EmbeddedFile* main = files ? embedded_file(files->folder + files->main) : nullptr;
  if (!main || main->image.empty()) return std::nullopt;
  return from_image(main->image, [](const std::string& name) {
    const EmbeddedFile* file = embedded_file(name);
    return std::string(file ? file->text : std::string_view{});
  });
}

std::optional<QuestionnaireFiles> in_folders(const std::string& id,
                                             const std::vector<std::string>& folders) {
  std::error_code ignored;
  for (const std::string& folder : folders)
    for (const std::string& name : {id + "/" + std::string(main_name), id + ".yaml"}) {
      const std::filesystem::path path = std::filesystem::path(folder) / name;
      if (std::filesystem::is_regular_file(path, ignored)) return on_disk(path);
    }
  return std::nullopt;
}

/// Nothing when nobody has such a questionnaire. A path is taken at its word.
std::optional<QuestionnaireFiles> files_of(const std::string& name,
                                           const std::vector<std::string>& folders) {
  if (is_path(name)) return on_disk(name);
  if (auto files = built_in(name)) return files;
  if (auto files = in_folders(name, folders)) return files;
  std::error_code ignored;
  if (std::filesystem::exists(name, ignored)) return on_disk(name);
  return std::nullopt;
}

}  // namespace

std::string_view id_of_main(std::string_view path) {
  const std::size_t slash = path.find('/');
  if (slash != std::string_view::npos)
    return path.substr(slash + 1) == main_name ? path.substr(0, slash) : "";
  const bool is_main = path.ends_with(".yaml") && !path.ends_with(".tests.yaml");
  return is_main ? path.substr(0, path.rfind('.')) : "";
}

std::vector<std::string> built_in_questionnaires() {
  std::vector<std::string> ids;
  for (const EmbeddedFile& file : embedded_files())
    if (const std::string_view id = id_of_main(file.path); !id.empty()) ids.emplace_back(id);
  std::sort(ids.begin(), ids.end());
  return ids;
}

std::vector<std::pair<std::string, std::string>> built_in_files(const std::string& id) {
  constexpr std::string_view schema_line = "# yaml-language-server:";
  std::vector<std::pair<std::string, std::string>> files;
  const auto add = [&](std::string_view name, std::string_view text) {
    if (text.starts_with(schema_line))
      text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    files.emplace_back(name, text);
  };
  if (!contains(built_in_questionnaires(), id)) return files;
  for (const EmbeddedFile& file : embedded_files()) {
    if (file.path == id + ".yaml") add(main_name, file.text);
    if (file.path == id + ".tests.yaml") add("tests.yaml", file.text);
    if (file.path.starts_with(id + "/")) add(file.path.substr(id.size() + 1), file.text);
  }
  return files;
}

std::string built_in_version(const std::string& id) {
  Diagnostics ignored;
  const auto questionnaire = find_questionnaire(id, {}, "", ignored);
  return questionnaire ? questionnaire->version : std::string();
}

bool is_path(std::string_view name) {
  return name.find('/') != std::string_view::npos || name.ends_with(".yaml") ||
         name.ends_with(".yml") || name == ".";
}

std::optional<Questionnaire> find_questionnaire(const std::string& name,
                                                const std::vector<std::string>& folders,
                                                std::string_view language,
                                                Diagnostics& diagnostics) {
  if (!is_path(name))
    if (auto known = built_in_image(name)) return known;
  if (const auto files = files_of(name, folders))
    return load_questionnaire(*files, language, diagnostics);
  const std::vector<std::string> ids = built_in_questionnaires();
  diagnostics.error("Q0001", Place{}, "there is no questionnaire called `" + name + "`",
                    did_you_mean(name, ids,
                                 "the built-in ones are " + enumerated(ids) +
                                     "; name your own by its path, with -q PATH"));
  return std::nullopt;
}

std::optional<Source> own_tests(const std::string& name, const std::vector<std::string>& folders) {
  const auto files = files_of(name, folders);
  if (!files) return std::nullopt;
  const std::string stem = std::filesystem::path(files->main).stem().string();
  const std::string tests = files->main == main_name ? "tests.yaml" : stem + ".tests.yaml";
  Diagnostics ignored;
  auto text = files->read(tests, ignored);
  if (!text) return std::nullopt;
  return Source(files->folder + tests, std::move(*text));
}

std::string questionnaire_of_tests(const std::string& path) {
  constexpr std::string_view end = ".tests.yaml";
  const std::filesystem::path file(path);
  const std::string name = file.filename().string();
  std::string main;
  if (name == "tests.yaml") main = main_name;
  if (name.ends_with(end)) main = name.substr(0, name.size() - end.size()) + ".yaml";
  std::error_code ignored;
  const std::filesystem::path beside = file.parent_path() / main;
  const bool found = !main.empty() && std::filesystem::is_regular_file(beside, ignored);
  return found ? beside.string() : std::string{};  // ends in .yaml: never taken for an id
}

}  // namespace readiness::questionnaire
