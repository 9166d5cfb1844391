#pragma once

#include "base/modules.hpp"
#include "interview/dialogue_style.hpp"
#include "interview/session.hpp"
#include "interview/terminal.hpp"

#include <string>
#include <vector>

namespace readiness::interview {

/// What is known of a sitting before the first question, perhaps not yet who answers.
struct Welcome {
  double least_minutes = 0, most_minutes = 0;
  std::vector<std::string> begun;  ///< files of earlier sittings that are in the way
};

/// What answers are about: the unit and its workflow; empty where nothing says it.
[[nodiscard]] std::string subject_name(const Response& response);

/// What a sitting is, how long it takes, where answers are saved, and how to stop.
[[nodiscard]] std::string welcome(const Questionnaire& questionnaire, const DialogueStyle& style,
                                  const Welcome& known);

/// The words of a session: what a prompt shows, and what an outcome says. Pure.
class Dialogue {
 public:
  Dialogue(const Session& session, DialogueStyle style);

  /// The form, what everyone should know, and the keys; what `welcome` said is not said again.
  [[nodiscard]] std::string introduction(bool was_welcomed = false) const;
  [[nodiscard]] std::string show(const Prompt& prompt) const;
  /// What stands before the cursor.
  [[nodiscard]] std::string label(const Prompt& prompt) const;
  [[nodiscard]] static Expect expect(const Session& session, const Prompt& prompt);
  [[nodiscard]] std::string tell(const Outcome& outcome, const Prompt& asked) const;
  /// At the end, or when it stops before.
  [[nodiscard]] std::string parting(bool finished) const;

 private:
  const Session& session_;
  DialogueStyle style_;
};

}  // namespace readiness::interview
