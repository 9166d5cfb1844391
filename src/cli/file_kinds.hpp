#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"
#include "document/shape/shape.hpp"

#include <string_view>
#include <vector>

namespace readiness::cli {

/// One row for each kind of file of ours that people write, told apart by its `schema:` line.
struct FileKind {
  std::string_view name;    ///< answers; the schema file is answers-1.schema.json
  std::string_view schema;  ///< readiness/answers@1
  Shape (*shape)();
  /// Finds what is wrong with such a file beyond its shape; null where that takes more than the
  /// file, or nothing more can be wrong.
  void (*check)(const Document& document, Diagnostics& diagnostics) = nullptr;
};

[[nodiscard]] const std::vector<FileKind>& file_kinds();

/// The kind whose `schema:` line this is; null when there is none.
[[nodiscard]] const FileKind* file_kind(std::string_view schema);

/// Name and text of every file of schema/ that is written from a shape.
[[nodiscard]] std::string schema_file_name(const FileKind& kind);
[[nodiscard]] std::string schema_text(const FileKind& kind);

}  // namespace readiness::cli
