#pragma once

#include "base/modules.hpp"
#include "batch/capped_diagnostics.hpp"

#include <string>
#include <vector>

namespace readiness::batch {

enum class InputKind {
  table,  ///< CSV, a row for each respondent
  lines,  ///< JSON Lines
  file    ///< one YAML answers file
};

struct Input {
  std::string path;  ///< "-" is standard input
  InputKind kind = InputKind::table;
  bool is_from_folder = false;  ///< what is no answers file is passed over
  std::size_t named_by = 0;     ///< which of the paths, counted from 0
};

/// Everything that the paths name, in their order. A folder stands for the YAML files in it and in
/// its folders, in alphabetical order; links to folders are not followed. What a folder holds and
/// nobody can read is a finding (F0003), and so is a table in it, which is not read (F0006). A file
/// is told by its ending, else by its first sign: `{` begins JSON Lines.
[[nodiscard]] std::vector<Input> inputs_of(const std::vector<std::string>& paths,
                                           CappedDiagnostics& findings);

/// Told by its first bytes: `{`, or `schema:` for YAML; else a table.
[[nodiscard]] InputKind kind_of_text(std::string_view text);

}  // namespace readiness::batch
