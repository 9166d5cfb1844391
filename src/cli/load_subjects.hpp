#pragma once

#include "base/modules.hpp"
#include "cli/load.hpp"
#include "policy/judge.hpp"

#include <deque>
#include <string>
#include <vector>

namespace readiness::cli {

/// Answers with what is judged of them. Deques keep the answers where the subjects point to.
struct LoadedSubjects {
  std::deque<Answers> answers;
  std::vector<Input> inputs;  ///< one for each of the answers
  std::deque<Unit> units;
  std::vector<Subject> subjects;
  std::vector<RefusedFile> refused;
  std::vector<ExitCode> codes;  ///< one for each refused file
};

/// Reads every input and tells the problems of all of them. Answers without a date count as those
/// of `today`. The one place that decides what is judged: several files about one unit together
/// (those of one folder, or those that were named one by one), unless every file alone is wanted;
/// others alone. People without names who are fewer than five, with nobody beside them, are refused
/// (A0313); somebody who answers twice is an error (A0312).
[[nodiscard]] LoadedSubjects load_subjects(AnswersReader& reader, const std::vector<Input>& inputs,
                                           bool each, Date today, Diagnostics& diagnostics);

}  // namespace readiness::cli
