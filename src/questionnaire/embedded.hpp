#pragma once

#include <span>
#include <string_view>

namespace readiness {

/// One file of the folder questionnaires/ as it was when the program was built.
struct EmbeddedFile {
  std::string_view path;  ///< relative to questionnaires/, with forward slashes
  std::string_view text;
  std::string_view tree;  ///< packed (document/packed.hpp); empty when the text is no YAML
};

/// All of them, sorted by path. The texts live as long as the program.
[[nodiscard]] std::span<const EmbeddedFile> embedded_files();

}  // namespace readiness
