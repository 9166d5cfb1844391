#pragma once

#include "base/modules.hpp"
#include "cli/file_kinds.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

/// A JSON Schema: of a kind of file that people write, or of JSON that commands print.
struct Schema {
  std::string name;                ///< answers, report
  std::string id;                  ///< as the key `schema` has it: readiness/report@2
  std::string file_name;           ///< in schema/: report-2.schema.json
  const FileKind* kind = nullptr;  ///< null of what is printed
};

/// All that lie in schema/: first those of files, then those of outputs by name.
[[nodiscard]] std::vector<Schema> all_schemas();
[[nodiscard]] std::string schema_text(const Schema& schema);

}  // namespace readiness::cli
