#pragma once

#include "base/modules.hpp"
#include "diagnosis/plan.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace readiness::review {

// What the rules say otherwise than in the wave before: patterns, gates and last wave's
// recommendations. An answer that is open now never counts as an improvement: what it hides cannot
// be told.

enum class PatternShift {
  appeared,  ///< present now
  gone,      ///< present before, not seen now
  stronger,  ///< nearer to present
  weaker,    ///< further from present
  hidden,    ///< less of it is seen, and open answers could still show it
  told       ///< could not be told before, and is not present
};
struct PatternChange {
  PatternId pattern;
  PatternState before, after;
  PatternShift shift;
};
[[nodiscard]] std::string_view name_of(PatternShift shift);
[[nodiscard]] std::vector<PatternChange> pattern_changes(const Assessment& before,
                                                         const Assessment& after);

struct GateChange {
  LevelId level;
  const Gate* gate = nullptr;
  bool opened = false;  ///< else closed
};
/// The gates of every level, read at the low end; none without an overall on both sides.
[[nodiscard]] std::vector<GateChange> gate_changes(const Assessment& before,
                                                   const Assessment& after);

/// How far a recommendation of the wave before has come.
enum class Progress {
  done,     ///< no longer called for, and a question that called for it rose with current evidence
  claimed,  ///< no longer called for, without such evidence
  open,     ///< still called for, or nobody can tell
  dropped   ///< still called for, and the pattern that it treats is accepted until a date
};
struct FollowUp {
  RecommendationId recommendation;
  Timeframe timeframe;  ///< on the roadmap of the wave before
  Progress progress;
};
[[nodiscard]] std::string_view name_of(Progress progress);
/// Those that stood under now and next, in their order. Derived from the answers, stored nowhere.
[[nodiscard]] std::vector<FollowUp> follow_ups(const Assessment& before, const Assessment& after);

}  // namespace readiness::review
