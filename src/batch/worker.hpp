#pragma once

#include "base/modules.hpp"
#include "batch/jobs.hpp"
#include "batch/score_text.hpp"
#include "batch/scorekeeper.hpp"
#include "batch/tally.hpp"
#include "input/plain_answers.hpp"
#include "input/plain_rows.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace readiness::batch {

/// What happened to one input.
struct InputStatus {
  std::string path;
  std::uint64_t scored = 0, refused = 0;
  bool is_passed_over = false;  ///< found in a folder, and no answers file
  std::string problem;          ///< the first; empty when all is well
  bool operator==(const InputStatus&) const = default;
};

/// What came out of one job; rows and lines count from the beginning of the job.
struct BatchResult {
  struct Respondent {  // small, for there are thousands of them in each of several jobs
    std::uint64_t identity = 0;
    std::uint32_t input = 0, ref = 0;  ///< where the ref begins in `refs`
    std::uint32_t row = 0, line = 0;
  };
  [[nodiscard]] std::string ref_of(const Respondent& respondent) const {
    return refs.c_str() + respondent.ref;
  }
  std::string csv, json;  ///< the scores, as lines
  std::vector<Respondent> respondents;
  std::string refs;  ///< one behind the other, each with a NUL; texts hold none
  CappedDiagnostics findings;
  long rows = 0, lines = 0;
  std::uint64_t scored = 0, refused = 0;
  std::uint64_t copies = 0;             ///< not scored: handed in before
  std::vector<std::string> new_groups;  ///< that its worker had not met before
  std::vector<std::pair<std::size_t, InputStatus>> files;
};

/// Which lines are wanted of every respondent.
struct ScoreLines {
  bool csv = false, json = false;
  Figures figures = Figures::range;
};

/// Scores and counts the jobs that it is given. One for each thread; nothing is shared.
class BatchWorker {
 public:
  BatchWorker(const Questionnaire& questionnaire, const BatchJobs& jobs,
              std::vector<std::string> group_by, ScoreLines lines, Date today, bool show_values);

  void work(const BatchJob& job, BatchResult& result);
  [[nodiscard]] Tally take() { return keeper_.take(); }

 private:
  void work_on_table(const BatchJob& job, BatchResult& result);
  void work_on_lines(const BatchJob& job, BatchResult& result);
  void work_on_files(const BatchJob& job, BatchResult& result);
  void work_on_file(std::size_t input, BatchResult& result);
  /// What takes the fast road takes it, and nothing else happens.
  [[nodiscard]] bool add_plain(std::string_view text, InputKind kind, long row, long line,
                               BatchResult& result);
  [[nodiscard]] bool add_document(Document document, long row, long line, BatchResult& result,
                                  Diagnostics& diagnostics);
  /// `row_`, which was read.
  void add(long number, long line, BatchResult& result);
  void settle(BatchResult& result);
  [[nodiscard]] bool is_copy() const;
  void hide_values(BatchResult& result) const;

  const Questionnaire& questionnaire_;
  const BatchJobs& jobs_;
  std::vector<std::string> group_by_;
  ScoreLines lines_;
  Date today_;
  bool show_values_;
  std::size_t input_ = 0;  // at hand
  AnswerBook book_;
  AskPlans plans_;
  PlainAnswers plain_;
  const TableRows* of_table_ = nullptr;
  std::optional<PlainRows> plain_rows_;  // of this table
  ScoreText text_;
  Scorekeeper keeper_;
  ReadRow row_;
};

}  // namespace readiness::batch
