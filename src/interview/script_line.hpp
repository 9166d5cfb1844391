#pragma once

#include "base/modules.hpp"
#include "interview/session.hpp"

#include <optional>
#include <string>

namespace readiness::interview {

/// A line of a script that says what it is for: `evidence: wiki:/page`, `governance.in_writing: 3`.
struct ScriptLine {
  std::string label, text;
};

/// Nothing where the line begins with no label that means something in this session. The labels are
/// the ids of questions, with `predictions.` before them for a prediction, and `comment`,
/// `evidence`, `date`, `reason`, `owner` and `note`.
[[nodiscard]] std::optional<ScriptLine> read_script_line(const Session& session,
                                                         const std::string& line);

/// What a line would be labelled with that replies to this; empty where no label means it.
[[nodiscard]] std::string label_for(const Session& session, const Prompt& prompt);

/// Whether a script may pass over it: Enter alone would be a reply.
[[nodiscard]] bool may_be_skipped(const Prompt& prompt);

}  // namespace readiness::interview
