#pragma once

#include "base/modules.hpp"
#include "batch/tally.hpp"
#include "document/node.hpp"

#include <optional>
#include <string>

namespace readiness::batch {

/// A tally as JSON (readiness/tally@1), for merging later. It holds small groups in the clear, or
/// parts could not be merged: a working file, to be kept like the answers themselves.
[[nodiscard]] std::string tally_text(const Questionnaire& questionnaire, const Tally& tally);

/// Which questionnaire a tally was made with. T0001 when the document is no tally of ours.
[[nodiscard]] std::optional<std::string> tally_questionnaire(const Document& document,
                                                             Diagnostics& diagnostics);

/// Reads a tally back. Problems: T0001 no tally, T0002 of another questionnaire or scoring, T0003 a
/// count that is none or does not fit the others.
[[nodiscard]] std::optional<Tally> read_tally(const Document& document,
                                              const Questionnaire& questionnaire,
                                              Diagnostics& diagnostics);

}  // namespace readiness::batch
