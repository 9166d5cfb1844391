#include "cli/schemas.hpp"

#include "questionnaire/load/embedded.hpp"

#include <algorithm>
#include <string_view>

namespace readiness::cli {

std::vector<Schema> all_schemas() {
  std::vector<Schema> schemas;
  for (const FileKind& kind : file_kinds())
    schemas.push_back(
        {std::string(kind.name), std::string(kind.schema), schema_file_name(kind), &kind});
  const auto files = static_cast<std::ptrdiff_t>(schemas.size());
  constexpr std::string_view ending = ".schema.json";
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.path.ends_with(ending)) continue;
    const std::string_view stem = file.path.substr(0, file.path.size() - ending.size());
    const std::size_t dash = stem.rfind('-');
    const std::string name(stem.substr(0, dash)), version(stem.substr(dash + 1));
    schemas.push_back({name, "readiness/" + name + "@" + version, std::string(file.path), nullptr});
  }
  std::sort(schemas.begin() + files, schemas.end(),
            [](const Schema& a, const Schema& b) { return a.name < b.name; });
  return schemas;
}

std::string schema_text(const Schema& schema) {
  return schema.kind ? schema_text(*schema.kind)
                     : std::string(embedded_file(schema.file_name)->text);
}

}  // namespace readiness::cli
