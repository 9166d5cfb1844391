#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "batch/inputs.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

/// The files of one wave.
struct WaveFiles {
  std::string path;  ///< as it was named: a file, a folder, or - for standard input
  bool is_folder = false;
  std::vector<Input> files;
  /// What a folder is called; empty for a file, whose answers say when they were given.
  [[nodiscard]] std::string name() const;
};

/// Several paths are a wave each, in their order. One folder holds a folder for each wave, in
/// alphabetical order.
[[nodiscard]] std::vector<WaveFiles> wave_files(const std::vector<std::string>& paths,
                                                CappedDiagnostics& findings);

}  // namespace readiness::cli
