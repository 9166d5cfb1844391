#include "cli/exit_code.hpp"

#include <algorithm>
#include <array>

namespace readiness::cli {

ExitCode worst_of(const std::vector<ExitCode>& codes) {
  static constexpr std::array order = {
      ExitCode::internal, ExitCode::bad_input,  ExitCode::partial,      ExitCode::not_comparable,
      ExitCode::finding,  ExitCode::incomplete, ExitCode::nothing_to_do};
  for (const ExitCode code : order)
    if (std::find(codes.begin(), codes.end(), code) != codes.end()) return code;
  const auto other =
      std::find_if(codes.begin(), codes.end(), [](ExitCode code) { return code != ExitCode::ok; });
  return other == codes.end() ? ExitCode::ok : *other;
}

ExitCode exit_code_of_signal(int signal) { return static_cast<ExitCode>(128 + signal); }

const std::vector<ExitCodeRow>& exit_codes() {
  static const std::vector<ExitCodeRow> rows = {
      {ExitCode::ok, "ok", "done"},
      {ExitCode::finding, "finding",
       "a check gate failed, lint found errors, or compare found a change or drop it looked for"},
      {ExitCode::usage, "usage", "an unknown command or flag, or a bad value on the command line"},
      {ExitCode::bad_input, "bad input",
       "a file is missing, unreadable, not valid YAML, or breaks its schema"},
      {ExitCode::incomplete, "incomplete",
       "answers are missing, and nobody can be asked; open answers decide a check gate"},
      {ExitCode::nothing_to_do, "nothing to do", "no file or row matched"},
      {ExitCode::not_comparable, "not comparable",
       "the answers belong to another questionnaire, or its scoring has changed"},
      {ExitCode::partial, "partial", "--keep-going left out what was refused, and did the rest"},
      {ExitCode::internal, "internal", "a bug in readiness; the message says how to report it"},
      {ExitCode::hung_up, "hung up", "the terminal was closed; answers are saved"},
      {ExitCode::interrupted, "interrupted", "stopped by Ctrl-C; answers are saved"},
      {ExitCode::terminated, "terminated", "stopped by SIGTERM; answers are saved"},
  };
  return rows;
}

}  // namespace readiness::cli
