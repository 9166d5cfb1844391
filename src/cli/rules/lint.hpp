#pragma once

#include "base/modules.hpp"
#include "cli/context.hpp"
#include "cli/output_flags.hpp"
#include "rulepage/phrasebook.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

/// Phrasebooks to judge by: the built-in ones, or the one file that is named.
[[nodiscard]] std::optional<std::vector<Phrasebook>> phrasebooks_for(const std::string& file,
                                                                     Diagnostics& diagnostics);

/// `rules lint`: what pages of rules say, and the phrases in them that are none.
[[nodiscard]] ExitCode lint_rules(const Context& context, const std::vector<std::string>& paths,
                                  const std::vector<Phrasebook>& books, bool is_strict,
                                  const std::vector<Output>& outputs, const DisplayChoice& display);

}  // namespace readiness::cli
