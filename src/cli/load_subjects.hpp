#pragma once

#include "batch/inputs.hpp"
#include "cli/load_answers.hpp"
#include "policy/judge.hpp"

#include <deque>
#include <string>
#include <vector>

namespace readiness {

/// Answers with what is judged of them. A deque keeps the answers where the subjects point to.
struct LoadedSubjects {
  std::deque<LoadedAnswers> answers;
  std::vector<Subject> subjects;
  std::vector<RefusedFile> refused;
  std::vector<ExitCode> codes;  ///< one for each refused file
};

/// Reads every file and tells the problems of all of them. What a folder holds beside answers is
/// passed over. Answers without a date count as those of `today`. The one place that decides what
/// is judged: every file alone.
[[nodiscard]] LoadedSubjects load_subjects(const AnswersLoader& loader,
                                           const std::vector<Input>& files, Date today,
                                           Diagnostics& diagnostics);

}  // namespace readiness
