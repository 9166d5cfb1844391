#include "cli/assess/terminal.hpp"

namespace readiness::cli {

bool AssessTerminal::open(Diagnostics& diagnostics) {
  if (!opened_) opened_ = context_.io.open_terminal(wish_, diagnostics);
  return opened_ != nullptr;
}

ExitCode AssessTerminal::not_opened() const {
  return wish_.script.empty() ? ExitCode::incomplete : ExitCode::bad_input;
}

DialogueStyle AssessTerminal::style(const std::string& file) const {
  DialogueStyle style;
  style.width = opened_->width();
  style.accessible = wish_.plain;
  style.drawn = is_drawn();
  style.script = !wish_.script.empty();
  style.file = file;
  return style;
}

ExitCode exit_code_of(const Ending& ending) {
  switch (ending.how) {
    case Ending::How::finished:
    case Ending::How::stopped:
      return ExitCode::ok;
    case Ending::How::ended:
      return ExitCode::incomplete;
    case Ending::How::interrupted:
      return exit_code_of_signal(ending.signal);
    case Ending::How::misplaced:
    case Ending::How::lost:
      return ExitCode::bad_input;
  }
  return ExitCode::internal;
}

}  // namespace readiness::cli
