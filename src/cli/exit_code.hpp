#pragma once

#include "base/modules.hpp"

#include <string_view>
#include <vector>

namespace readiness::cli {

/// What the program says to the shell. Decided once per command, before anything is rendered.
enum class ExitCode {
  ok = 0,
  finding = 1,         ///< a gate failed, lint found errors, compare a change or a drop
  usage = 2,           ///< unknown command or flag, bad value on the command line
  bad_input = 3,       ///< a file is missing, unreadable, not valid YAML, or breaks its schema
  incomplete = 4,      ///< required answers are missing, or open answers decide a gate
  nothing_to_do = 5,   ///< no file matched: never a silent pass
  not_comparable = 6,  ///< questionnaire id or scoring does not match
  partial = 7,         ///< some inputs failed, the rest is done
  internal = 70,       ///< a bug
  hung_up = 129,       ///< the terminal was closed
  interrupted = 130,
  terminated = 143
};

/// The one that counts when several apply: 70, 3 (or 7, which stands for it), 6, 1, 4, 5, then the
/// rest; ok when none.
[[nodiscard]] ExitCode worst_of(const std::vector<ExitCode>& codes);

/// How a command ends that a signal asked to stop: 128 and the signal's number.
[[nodiscard]] ExitCode exit_code_of_signal(int signal);

struct ExitCodeRow {
  ExitCode code;
  std::string_view name, when;
};

/// The table that help, man page and README show.
[[nodiscard]] const std::vector<ExitCodeRow>& exit_codes();

}  // namespace readiness::cli
