#pragma once

#include "answers/bind.hpp"
#include "base/modules.hpp"
#include "cli/load.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::cli {

/// The inputs of one wave.
struct WaveInputs {
  std::string path;  ///< as it was named: a file, a folder, or - for standard input
  bool is_from_folder = false;
  std::vector<Input> inputs;
  /// What a folder is called; empty for a file, whose answers say when they were given.
  [[nodiscard]] std::string name() const;
};

/// Several paths are a wave each, in their order. One folder holds a folder for each wave, in
/// alphabetical order.
[[nodiscard]] std::vector<WaveInputs> find_waves(const std::vector<std::string>& paths,
                                                 Diagnostics& diagnostics,
                                                 const TableWishes& wishes = {});

/// The responses of one wave.
struct LoadedWave {
  std::string name;
  std::vector<Response> responses;
};

/// Waves that compare, with the questionnaire that all are scored by.
struct LoadedWaves {
  std::optional<Questionnaire> questionnaire;  ///< only the common part where the scoring changed
  std::vector<LoadedWave> waves;
  Match match = Match::same;  ///< the worst of all files; never `other`
  std::vector<std::string> left_out;
};

/// Reads every file and tells the problems of all of them. Refused when a file is broken, when they
/// belong to different questionnaires (A0301), or when a wave is empty. A0312: one respondent
/// answers twice in a wave. Answers under another scoring are read as far as they fit today's
/// questionnaire.
[[nodiscard]] Loaded<LoadedWaves> load_waves(const Context& context, ReadingRules rules,
                                             const std::vector<WaveInputs>& waves);

}  // namespace readiness::cli
