#pragma once

#include "answers/save.hpp"
#include "base/modules.hpp"
#include "interview/conversation.hpp"

namespace readiness::cli {

/// Puts every answer of a session on disk, and when that fails asks what to do about it.
class AnswersSaving {
 public:
  AnswersSaving(AnswersFile& file, Terminal& terminal, const Questionnaire& questionnaire)
      : file_(file), terminal_(terminal), questionnaire_(questionnaire) {}

  /// False when the answer could be saved nowhere; it was shown then, to be copied by hand.
  [[nodiscard]] bool save(Session& session, Outcome& outcome);
  /// Called before the path is shown: whether the answers are still there, as they were
  /// when they were saved. False when they are nowhere; they were shown then.
  [[nodiscard]] bool look_again(Session& session);

 private:
  enum class Next { again, give_up, done };
  [[nodiscard]] Next ask(Session& session, Outcome& outcome, Saved problem);
  [[nodiscard]] bool read_again(Session& session, Outcome& outcome);
  void say(const std::string& sentence);
  void show_unsaved(const Session& session, const Outcome& outcome);
  [[nodiscard]] Answer answer_in_file(const AnswerPlace& place) const;
  void show_answer(const Session& session, const AnswerPlace& place);

  AnswersFile& file_;
  Terminal& terminal_;
  const Questionnaire& questionnaire_;
};

}  // namespace readiness::cli
