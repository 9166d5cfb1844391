#pragma once

#include "base/diagnostic.hpp"
#include "base/modules.hpp"
#include "cli/context.hpp"
#include "cli/parameters.hpp"
#include "input/answers.hpp"
#include "policy/written.hpp"
#include "questionnaire/model.hpp"

#include <string>
#include <vector>

namespace readiness::cli {

// Flag groups that mean the same everywhere.

/// -q, --questionnaire and --lang.
struct QuestionnaireFlags {
  std::string name;  ///< id or path; empty: what the answers ask for
  std::string language;

  std::string unit;           ///< of several units, the one that is wanted; empty: all
  std::string map, key_file;  ///< of tables that are not ours
  bool show_values = false;   ///< messages quote answers of people without names

  void declare(Parameters& all, const std::string& what);
  /// --show-values, of the commands that read other people's answers.
  void declare_values(Parameters& all);
  /// --map and --key-file, of the commands that read tables.
  void declare_map(Parameters& all);
  /// --unit, of the commands that look at one unit at a time.
  void declare_unit(Parameters& all);
  /// `--lang`, else the language of LC_ALL or LANG ("de_DE.UTF-8" is "de").
  [[nodiscard]] std::string language_for(const Io& io) const;
  /// These paths and its own, where it is named by one: all that a command reads.
  [[nodiscard]] std::vector<std::string> and_paths(std::vector<std::string> paths) const;
  /// How answers are read by it.
  [[nodiscard]] ReadingRules rules(const Io& io, bool rescore = false) const;
};

/// --color, --ascii, --width.
struct DisplayFlags {
  DisplayChoice choice;
  void declare(Parameters& all);
};

/// Folders with questionnaires of the user's own: readiness/questionnaires under XDG_DATA_HOME.
[[nodiscard]] std::vector<std::string> questionnaire_folders(const Io& io);

/// The flags of `check` that say what a policy says: each becomes a gate of the same value.
struct PolicyFlags {
  std::string min_level, max_unknown, max_age, min_voices, max_drop, max_overdue;
  std::vector<std::string> min, no_pattern;
  bool strict = false;

  void declare(Parameters& all);
  void add_to(WrittenPolicy& policy) const;
};

}  // namespace readiness::cli
