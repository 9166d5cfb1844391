#include "questionnaire/load/embedded.hpp"

#include "document/packed.hpp"

#include <utility>

namespace readiness::questionnaire {

std::optional<Document> embedded_document(const EmbeddedFile& file) {
  auto root = unpacked(file.tree, file.text);
  if (!root) return std::nullopt;
  return Document{Source(std::string(file.path), std::string(file.text)), std::move(*root)};
}

}  // namespace readiness::questionnaire
