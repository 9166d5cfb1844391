#include "cli/roadmap.hpp"

#include "input/find.hpp"

namespace readiness::cli {

std::optional<ActionList> load_roadmap(const std::string& path, Diagnostics& diagnostics) {
  const auto document = read_one_document(path, diagnostics);
  return document ? read_actions(*document, diagnostics) : std::nullopt;
}

}  // namespace readiness::cli
