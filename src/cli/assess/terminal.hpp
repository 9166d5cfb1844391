#pragma once

#include "base/modules.hpp"
#include "cli/context.hpp"
#include "interview/conversation.hpp"

#include <memory>
#include <optional>
#include <string>

namespace readiness::cli {

/// The terminal of a sitting: opened when something is asked first, and then the same to the end.
class AssessTerminal {
 public:
  AssessTerminal(const Context& context, TerminalWish wish)
      : context_(context), wish_(std::move(wish)) {}

  /// False, with the reason in `diagnostics`, when there is nothing to ask on; `not_opened` says
  /// how the command ends then.
  [[nodiscard]] bool open(Diagnostics& diagnostics);
  /// A script that is missing is a bad file; a terminal that is missing leaves answers missing.
  [[nodiscard]] ExitCode not_opened() const;
  [[nodiscard]] Terminal& terminal() { return *opened_; }
  /// Whether it is drawn on; of one that was opened.
  [[nodiscard]] bool is_drawn() const { return opened_->canvas() != nullptr; }
  void close() { opened_.reset(); }

  /// For the width of this moment; `file` is where answers are saved.
  [[nodiscard]] DialogueStyle style(const std::string& file) const;

 private:
  const Context& context_;
  TerminalWish wish_;
  std::unique_ptr<Terminal> opened_;
};

[[nodiscard]] ExitCode exit_code_of(const Ending& ending);

}  // namespace readiness::cli
