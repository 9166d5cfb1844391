#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "cli/context.hpp"
#include "cli/flags.hpp"
#include "input/answers.hpp"
#include "selftest/given.hpp"
#include "unit/unit.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace readiness::cli {

/// How the program ends when these were the reasons; ok when there are none.
[[nodiscard]] ExitCode exit_code_of(const std::vector<Refusal>& refusals);

/// Tells what there is to say about what was read.
template <class T>
ExitCode tell(const Context& context, const Loaded<T>& loaded) {
  context.print(loaded.diagnostics);
  const ExitCode code = exit_code_of(loaded.refusals);
  if (code == ExitCode::nothing_to_do) context.say("error: there are no answers here");
  return code;
}

/// The people of one unit together; nothing when that cannot be, with the exit code and the
/// problems: somebody answers twice (A0312), nobody can be heard (A0313).
struct JoinedUnit {
  std::optional<Unit> unit;
  ExitCode code = ExitCode::ok;
  Diagnostics diagnostics;
};
[[nodiscard]] JoinedUnit join_unit(const Questionnaire& questionnaire,
                                   std::vector<Response> voices);

/// The answers about one unit, as they were read.
struct UnitVoices {
  std::string name;  ///< empty where nobody says it
  std::vector<Response> voices;
};
/// Answers to one questionnaire, unit by unit as they were met.
struct LoadedUnits {
  std::shared_ptr<const Questionnaire> questionnaire;
  std::vector<UnitVoices> units;
  bool is_partial = false;  ///< some files or rows were refused and left out
};

/// Reads every path. They must answer one questionnaire (A0301). Where one folder holds a folder
/// for each unit and nothing beside them, a folder's name is that of its unit where its answers
/// give none; otherwise answers without a unit belong to the only one there is, and are left out
/// with a warning where there are several (A0316).
[[nodiscard]] Loaded<std::optional<LoadedUnits>> load_units(const ReadingRules& rules,
                                                            const std::vector<std::string>& paths,
                                                            bool keep_going = false);

/// One person's answers, or those of several people about one unit, with their questionnaire.
struct LoadedUnit {
  std::shared_ptr<const Questionnaire> questionnaire;
  Unit unit;
};

/// What responses are about: one unit, whichever of them name it, or the units that they name.
enum class About { one_unit, units };
/// Tells who answers twice in one role about one unit (A0312).
void check_twice(const Questionnaire& questionnaire, const std::vector<Response>& voices,
                 About about, Diagnostics& diagnostics);

/// Refuses people without names who are too few to tell anything of (A0313).
void too_few_to_tell(Diagnostics& diagnostics);

/// As `load_units`; they must be about one unit (A0311), nobody may answer twice in a role (A0312),
/// and somebody must be heard (A0313: fewer than five people without names). Every file's problems
/// are told before it gives up.
[[nodiscard]] Loaded<std::optional<LoadedUnit>> load_unit(const ReadingRules& rules,
                                                          const std::vector<std::string>& paths);

/// Reads answers files that stand beside the tests file that names them.
[[nodiscard]] ReadAnswers answers_beside(const std::string& tests);

/// Leaves out answers without a ref of people without names that were handed in twice, and warns of
/// them (A0315): they would make a group of people who are not there. Copies are responses of other
/// files that say the same throughout. Within one table two equal rows may be two people, and stay.
void leave_out_copies(const Questionnaire& questionnaire, std::vector<Response>& voices,
                      Diagnostics& diagnostics);

}  // namespace readiness::cli
