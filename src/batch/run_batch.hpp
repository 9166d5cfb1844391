#pragma once

#include "base/modules.hpp"
#include "batch/worker.hpp"

#include <functional>

namespace readiness::batch {

struct BatchOptions {
  std::vector<std::string> group_by;
  ScoreLines lines;
  std::size_t workers = 1;
  bool keep_going = false;  ///< what is refused is left out, the rest is done
  bool fail_fast = false;   ///< stop at the first error
  std::size_t most_groups = 10'000;
  Date today{};
  bool show_values = false;  ///< messages quote the answers of people without names, too
};

/// Where the scores go, in the order of the input; false: nobody reads any more.
struct ScoreSinks {
  std::function<bool(std::string_view)> csv, json;
  std::function<void(std::uint64_t)> progress;  ///< how many respondents so far
};

struct BatchOutcome {
  Tally tally;
  std::vector<InputStatus> inputs;
  CappedDiagnostics findings;
  std::uint64_t scored = 0, refused = 0;
  bool is_cut_short = false;         ///< nobody wanted the rest
  bool has_too_many_groups = false;  ///< and so was not read to the end: memory is bounded
};

/// Reads, scores and counts everything that the inputs hold. After the first error no more scores
/// are given out, unless `keep_going`; the rest is still read, so that all problems are told at
/// once. What comes out does not depend on the number of workers.
[[nodiscard]] BatchOutcome run_batch(const Questionnaire& questionnaire, std::vector<Input> inputs,
                                     const BatchOptions& options, const ScoreSinks& sinks);

}  // namespace readiness::batch
