#include "batch/jobs.hpp"

#include "base/sha256.hpp"
#include "base/text.hpp"
#include "input/mapping/map_columns.hpp"
#include "input/mapping/table_head.hpp"
#include "input/source.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace readiness::batch {
namespace {

constexpr std::size_t files_per_job = 32;

/// Of each file that has the bytes of an earlier one, that one. Only files of one size are read.
std::map<std::size_t, std::size_t> copies_among(const std::vector<Input>& inputs) {
  std::map<std::uintmax_t, std::vector<std::size_t>> by_size;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    std::error_code reason;
    if (inputs[i].stream || !std::filesystem::is_regular_file(inputs[i].path, reason)) continue;
    const std::uintmax_t size = std::filesystem::file_size(inputs[i].path, reason);
    if (!reason) by_size[size].push_back(i);
  }
  std::map<std::size_t, std::size_t> copies;
  for (const auto& [size, same] : by_size) {
    if (same.size() < 2 || size > Limits{}.bytes) continue;
    std::map<std::string, std::size_t> first;  // by digest
    for (const std::size_t i : same) {
      Diagnostics ignored;
      const auto source = read_source(inputs[i], ignored);
      if (!source) continue;
      const auto [known, is_new] = first.emplace(sha256(source->text()), i);
      if (!is_new) copies[i] = known->second;
    }
  }
  return copies;
}

}  // namespace

BatchJobs::BatchJobs(const Questionnaire& questionnaire, std::vector<Input> inputs,
                     std::vector<std::string> group_by, Date today)
    : questionnaire_(questionnaire),
      inputs_(std::move(inputs)),
      group_by_(std::move(group_by)),
      today_(today) {}

std::string BatchJobs::name_of(std::size_t input) const {
  return name_of_input(inputs_[input].path);
}

std::optional<std::size_t> BatchJobs::same_before(std::size_t input) const {
  std::call_once(looked_for_copies_, [this] { copies_ = copies_among(inputs_); });
  const auto found = copies_.find(input);
  return found == copies_.end() ? std::nullopt : std::optional(found->second);
}

bool BatchJobs::holds_one(std::size_t input) const {
  return row_of(inputs_[input].kind).parse != nullptr;
}

bool BatchJobs::next(BatchJob& job) {
  job = BatchJob{};
  if (reader_ && next_block(job)) return true;
  if (next_input_ == inputs_.size()) return false;
  if (holds_one(next_input_))
    take_files(job);
  else
    open(job);
  return true;
}

void BatchJobs::take_files(BatchJob& job) {
  job.input = next_input_;
  job.kind = inputs_[next_input_].kind;
  job.begins_input = true;
  while (next_input_ < inputs_.size() && holds_one(next_input_) && job.files.size() < files_per_job)
    job.files.push_back(next_input_++);
}

/// The first job of an input carries what its header took and what was wrong with it.
void BatchJobs::open(BatchJob& job) {
  job.input = open_input_ = next_input_++;
  job.begins_input = true;
  job.kind = inputs_[job.input].kind;
  Diagnostics found;
  waiting_.clear();
  file_ = open_input(inputs_[job.input], found);
  job.findings.add_all(found);
  if (!file_) return;
  const auto read = [this](std::span<char> bytes) { return file_->read(bytes, while_reading_); };
  reader_.emplace(read, job.kind == InputKind::table ? RowEnd::csv : RowEnd::line);
  if (job.kind == InputKind::table) open_table(job);
}

void BatchJobs::open_table(BatchJob& job) {
  const auto refuse = [&](Diagnostic finding) {
    job.findings.add(std::move(finding));
    reader_.reset();
  };
  Diagnostic problem;
  problem.place.file = name_of(job.input);
  TextBlock header;
  bool has_header = reader_->next_row(header);
  const TableBegin begin = begin_of_table(header.text);
  if (begin.lines > 0) has_header = reader_->next_row(header);
  if (!has_header) {
    problem.code = "B0101";
    problem.message = "this table is empty";
    problem.help = "its first row names the columns: ref,role,unit,..., then the ids of questions";
    return refuse(std::move(problem));
  }
  if (header.is_too_long) {
    const bool has_returns = header.text.find('\r') != std::string::npos;
    problem.code = "B0115";
    problem.message = "the header is longer than a row can be";
    problem.help = has_returns
                       ? "its lines end in a carriage return (CR) alone: save the table with "
                         "Windows (CRLF) or Unix (LF) line endings"
                       : "is this a table?";
    return refuse(std::move(problem));
  }
  const Input& input = inputs_[job.input];
  const char separator =
      input.mapping ? separator_by(*input.mapping, begin, header.text) : begin.separator;
  Diagnostics found;
  auto columns = input.mapping ? read_head(job, std::move(header), begin, separator, found)
                               : read_own_header(job, header, begin, found);
  if (columns)
    tell_missing(columns->without, questionnaire_, Source(name_of(job.input), "").whole_file(),
                 found);
  job.findings.add_all(found);
  if (!columns) return reader_.reset();
  columns->separator = separator;
  reader_->part_columns_by(separator);
  columns_.push_back(std::move(*columns));
  tables_.emplace_back(questionnaire_, columns_.back(), name_of(job.input), today_);
}

std::optional<Columns> BatchJobs::read_own_header(BatchJob& job, const TextBlock& header,
                                                  const TableBegin& begin, Diagnostics& found) {
  CsvReader rows(std::string_view(header.text).substr(begin.lines > 0 ? 0 : begin.size),
                 begin.separator, begin.lines);
  CsvRow row;
  if (!rows.next(row)) row = CsvRow{{std::string_view{}}, {0}, {}, 0, true, nullptr, 0, nullptr};
  job.rows_before = 1 + begin.lines;
  job.lines_before = std::max(1 + begin.lines, rows.lines());
  return read_header(row, Source(name_of(job.input), std::string(row.text), begin.lines),
                     questionnaire_, group_by_, found);
}

/// The rows that a mapping calls the header, and those below it that it drops.
std::optional<Columns> BatchJobs::read_head(BatchJob& job, TextBlock header,
                                            const TableBegin& begin, char separator,
                                            Diagnostics& found) {
  const Input& input = inputs_[job.input];
  TableHead head(input.mapping->table);
  const std::string name = name_of(job.input);
  long lines = begin.lines, row_number = begin.lines;
  for (; row_number < begin.lines + head.last_row(); ++row_number) {
    const bool is_first = row_number == begin.lines;
    if (!is_first && (!reader_->next_row(header) || header.is_too_long)) break;
    CsvReader rows(
        std::string_view(header.text).substr(is_first && begin.lines == 0 ? begin.size : 0),
        separator, lines);
    CsvRow row;
    if (!rows.next(row)) break;
    lines = rows.lines();
    if (!head.add(row, Source(name, std::string(row.text), row.line), found)) return std::nullopt;
  }
  job.rows_before = row_number;
  job.lines_before = lines;
  while (++row_number <= begin.lines + head.last_spoken_of() && reader_->next_row(header)) {
    const bool is_dropped = head.is_dropped(row_number - begin.lines);
    if (is_dropped) static_cast<void>(tell_dropped(name, row_number, job.findings));
    waiting_ += is_dropped ? "\n" : header.text;
  }
  return map_columns(head.names(), Source(name, ""), questionnaire_, *input.mapping, input.key,
                     group_by_, found);
}

bool BatchJobs::next_block(BatchJob& job) {
  if (!waiting_.empty()) job.block.text.swap(waiting_);
  const bool has_block = !job.block.text.empty() || reader_->next(job.block);
  job.input = open_input_;
  job.kind = inputs_[open_input_].kind;
  job.table = job.kind == InputKind::table && !tables_.empty() ? &tables_.back() : nullptr;
  if (has_block) return true;
  reader_.reset();
  file_.reset();
  job.findings.add_all(while_reading_);
  while_reading_ = {};
  return !job.findings.empty();
}

}  // namespace readiness::batch
