#pragma once

#include "base/modules.hpp"
#include "interview/dialogue.hpp"

#include <functional>

namespace readiness::interview {

/// How a conversation ended.
struct Ending {
  enum class How {
    finished,
    stopped,      ///< on request
    ended,        ///< nobody is there any more
    interrupted,  ///< by a signal
    misplaced,    ///< a script replied to something else than what was asked
    lost          ///< an answer could not be saved anywhere
  };
  How how = How::finished;
  int signal = 0;
};

/// What a conversation needs from outside.
struct Hooks {
  /// Puts what changed on disk; called before the next prompt. What was taken back, because it is
  /// asked again, is taken out of the outcome. False: it could not be saved, and the person was
  /// asked what to do; nothing can go on.
  std::function<bool(Session& session, Outcome& outcome)> save;
  /// What to offer at the end of a short form; may return none.
  std::function<std::vector<Offer>(const Session& session)> offers;
};

/// Asks until the session ends. Every answer is saved before the next prompt is shown.
[[nodiscard]] Ending converse(Session& session, const DialogueStyle& style, Terminal& terminal,
                              const Hooks& hooks);

}  // namespace readiness::interview
