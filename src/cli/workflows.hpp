#pragma once

#include "base/modules.hpp"
#include "cli/context.hpp"
#include "cli/terminal/console.hpp"
#include "document/node.hpp"
#include "workflows/candidate.hpp"

#include <optional>
#include <string>

namespace readiness::cli {

/// By what workflows are put in order: workflows/criteria.yaml.
[[nodiscard]] const Criteria& workflow_criteria();

/// Candidates in YAML, JSON or a table, which may be a workbook.
[[nodiscard]] std::optional<Document> load_candidates(const std::string& path,
                                                      Diagnostics& diagnostics);

/// A file of candidates to complete, begun from the answers of somebody by name: their workflow,
/// with what they said of its friction beside the facts that it helps to find.
[[nodiscard]] ExitCode begin_from_answers(const Context& context, const std::string& path,
                                          const std::string& output);

/// Asks for workflows, one after the other, and adds each to the file as soon as it is complete; a
/// file that is not there is made. W0104 for a file to which nothing can be added at its end.
[[nodiscard]] ExitCode ask_for_candidates(const Context& context, const std::string& path,
                                          const TerminalWish& wish, Diagnostics& diagnostics);

}  // namespace readiness::cli
