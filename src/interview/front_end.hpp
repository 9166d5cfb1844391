#pragma once

#include "base/modules.hpp"
#include "interview/opening_question.hpp"
#include "interview/session.hpp"
#include "interview/terminal.hpp"

#include <string>
#include <vector>

namespace readiness::interview {

/// How a conversation looks: line by line, or one screen in the place of the last. What is typed
/// comes back as a line in both, and means the same.
class FrontEnd {
 public:
  virtual ~FrontEnd() = default;
  /// Shows what is asked, and waits for a reply.
  [[nodiscard]] virtual Typed ask(const Session& session, const Prompt& prompt) = 0;
  /// What a reply came to.
  virtual void tell(const Session& session, const Outcome& outcome, const Prompt& asked) = 0;
  /// The same for what is asked before there is a session.
  [[nodiscard]] virtual Typed ask(const std::vector<OpeningQuestion>& questions,
                                  std::size_t which) = 0;
  virtual void taken(const OpeningQuestion& question) = 0;
  virtual void tell(const std::string& sentence) = 0;
};

}  // namespace readiness::interview
