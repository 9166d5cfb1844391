#pragma once

#include "interview/session.hpp"
#include "interview/terminal.hpp"

#include <string>

namespace readiness {

/// How a session is put into words.
struct DialogueStyle {
  int width = 80;
  bool accessible = false;  ///< everything in sentences, for a screen reader
  bool keys = false;        ///< one key is a reply
  bool bold = false;        ///< the question itself stands out
  std::string file;         ///< where answers are saved; empty: nowhere
};

/// The words of a session: what a prompt shows, and what an outcome says. Pure.
class Dialogue {
 public:
  Dialogue(const Session& session, DialogueStyle style);

  [[nodiscard]] std::string introduction() const;
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

/// A command to be typed, on one line where it fits, else continued with a backslash.
[[nodiscard]] std::string shell_line(const std::string& program, const std::string& argument,
                                     int width);

/// A path as one word of a shell.
[[nodiscard]] std::string shell_word(const std::string& path);

}  // namespace readiness
