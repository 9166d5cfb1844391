#pragma once

#include "base/modules.hpp"
#include "cli/shell/complete_values.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

/// What fits in place of the last word (which may be empty or half typed) behind the others. The
/// first word is the command. Reads the same tables as the commands themselves, and ids from the
/// questionnaire that the line is about.
[[nodiscard]] Candidates complete(const Context& context, const std::vector<std::string>& words);

/// The hidden command `complete -- WORD...` that the scripts in completions/ ask: a candidate in
/// each line with its summary behind a tab, and `:files` in the last one.
[[nodiscard]] ExitCode print_candidates(const Context& context,
                                        const std::vector<std::string>& arguments);

}  // namespace readiness::cli
