#pragma once

#include "base/modules.hpp"
#include "diagnosis/reasons.hpp"
#include "questionnaire/expression/facts.hpp"
#include "questionnaire/model.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::diagnosis {

enum class PatternState {
  present,     ///< must and enough signs hold, nothing speaks against it
  likely,      ///< one sign is missing and at least one more is open
  watch,       ///< one sign is missing and none is open, or the counter-sign holds
  not_seen,    ///< must does not hold, or too few signs can
  cannot_tell  ///< the answers that would settle it are open
};

struct PatternFinding {
  PatternId pattern{};
  PatternState state = PatternState::not_seen;
  bool rests_on_predictions = false;   ///< without them it would be another state
  std::vector<Because> because;        ///< the must first, then the signs, the lowest levels first
  std::vector<QuestionId> settled_by;  ///< open questions whose answers could change the state
};

/// Everything that the patterns say of one set of facts, whoever provides them.
struct Patterns {
  std::vector<PatternFinding> findings;  ///< one for each pattern, in the questionnaire's order
  std::optional<PatternId> lead;         ///< the most upstream pattern that is present
  std::vector<PatternId> chain;  ///< from the lead along the arrows through present patterns
};

/// The state as files and formats write it, e.g. `not_seen`.
[[nodiscard]] std::string_view name_of(PatternState state);

/// Reads every pattern. `facts` are the answers given; musts and signs may also read predictions,
/// counter-signs never do.
[[nodiscard]] Patterns find_patterns(const Questionnaire& questionnaire, const Facts& facts);

/// The state of one pattern from the truths of its parts.
[[nodiscard]] PatternState pattern_state(Truth must, int signs_true, int signs_open, int need,
                                         Truth counter);

}  // namespace readiness::diagnosis
