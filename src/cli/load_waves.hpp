#pragma once

#include "answers/bind.hpp"
#include "base/modules.hpp"
#include "cli/flags.hpp"
#include "cli/wave_files.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::cli {

/// The responses of one wave.
struct LoadedWave {
  std::string name;
  std::vector<Response> responses;
};

/// Waves that compare, with the questionnaire that all are scored by.
struct LoadedWaves {
  Questionnaire questionnaire;  ///< only the common part where the scoring changed
  std::vector<LoadedWave> waves;
  Match match = Match::same;  ///< the worst of all files; never `other`
  std::vector<std::string> left_out;
};

/// Reads every file and tells the problems of all of them. Nothing, with `code`, when a file is
/// broken (3), when they belong to different questionnaires (6, A0301), or when a wave is empty
/// (5). A0312: one respondent answers twice in a wave. Answers under another scoring are read as
/// far as they fit today's questionnaire.
[[nodiscard]] std::optional<LoadedWaves> load_waves(const Context& context,
                                                    const QuestionnaireFlags& questionnaire,
                                                    const std::vector<WaveFiles>& waves,
                                                    Diagnostics& diagnostics, ExitCode& code);

}  // namespace readiness::cli
