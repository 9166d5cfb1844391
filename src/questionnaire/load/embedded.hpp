#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace readiness::questionnaire {

/// A file as it was when the program was built: those of questionnaires/, platforms/, phrasebooks/,
/// outcomes/, workflows/, an example, completions/, the schemas of outputs, codes.md, tables.md,
/// mapping.md, questionnaire.md and sql.md of docs/, and what HTML documents are made of.
struct EmbeddedFile {
  std::string_view path;  ///< relative to its folder, with forward slashes
  std::string_view text;
  std::string_view tree;   ///< packed (document/packed.hpp); empty when the text is no YAML, and of
                           ///< the files that a questionnaire is made of
  std::string_view image;  ///< of a questionnaire's main file (load/image.hpp); empty of all
                           ///< others, and where it is given in several languages
};

/// All of them. The texts live as long as the program.
[[nodiscard]] std::span<const EmbeddedFile> embedded_files();

/// Of a file that is YAML.
[[nodiscard]] std::optional<Document> embedded_document(const EmbeddedFile& file);

/// Null when there is none.
[[nodiscard]] inline const EmbeddedFile* embedded_file(std::string_view path) {
  for (const EmbeddedFile& file : embedded_files())
    if (file.path == path) return &file;
  return nullptr;
}

}  // namespace readiness::questionnaire
