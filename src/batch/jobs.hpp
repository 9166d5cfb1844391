#pragma once

#include "base/modules.hpp"
#include "input/blocks.hpp"
#include "input/find.hpp"
#include "input/table_rows.hpp"

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace readiness::batch {

/// A piece of work: a block of a table or of JSON Lines, or some files of one person each.
struct BatchJob {
  std::size_t input = 0;  ///< of the first file
  InputKind kind = InputKind::table;
  TextBlock block;
  const TableRows* table = nullptr;
  std::vector<std::size_t> files;  ///< inputs
  bool begins_input = false;
  long rows_before = 0, lines_before = 0;  ///< with `begins_input`: what the header took
  CappedDiagnostics findings;              ///< from opening the input, or from its header
};

/// Cuts all inputs into jobs, in order. The cut depends on the inputs alone.
class BatchJobs {
 public:
  BatchJobs(const Questionnaire& questionnaire, std::vector<Input> inputs,
            std::vector<std::string> group_by, Date today);

  [[nodiscard]] bool next(BatchJob& job);
  [[nodiscard]] const std::vector<Input>& inputs() const { return inputs_; }
  /// The input before it with the same bytes; nothing where there is none. The first to ask reads
  /// all files of which two have one size; any thread may ask.
  [[nodiscard]] std::optional<std::size_t> same_before(std::size_t input) const;
  /// How messages call an input.
  [[nodiscard]] std::string name_of(std::size_t input) const;

 private:
  [[nodiscard]] bool holds_one(std::size_t input) const;  ///< person's answers
  void take_files(BatchJob& job);
  void open(BatchJob& job);
  void open_table(BatchJob& job);
  [[nodiscard]] std::optional<Columns> read_own_header(BatchJob& job, const TextBlock& header,
                                                       const TableBegin& begin, Diagnostics& found);
  [[nodiscard]] std::optional<Columns> read_head(BatchJob& job, TextBlock header,
                                                 const TableBegin& begin, char separator,
                                                 Diagnostics& found);
  bool next_block(BatchJob& job);

  const Questionnaire& questionnaire_;
  std::vector<Input> inputs_;
  mutable std::once_flag looked_for_copies_;
  mutable std::map<std::size_t, std::size_t> copies_;  // of an earlier input
  std::vector<std::string> group_by_;
  Date today_;
  std::size_t next_input_ = 0;
  std::size_t open_input_ = 0;
  std::shared_ptr<InputFile> file_;
  std::optional<BlockReader> reader_;
  std::string waiting_;  // rows that were read while looking for those that a mapping drops
  Diagnostics while_reading_;
  std::deque<Columns> columns_;  // jobs point to them
  std::deque<TableRows> tables_;
};

}  // namespace readiness::batch
