#include "batch/worker.hpp"

#include "answers/bind.hpp"
#include "batch/score_row.hpp"
#include "document/json/json.hpp"
#include "input/discreet.hpp"
#include "input/find.hpp"

#include <algorithm>

namespace readiness::batch {
namespace {

Diagnostic too_long(const std::string& file) {
  Diagnostic finding;
  finding.code = "B0115";
  finding.place = Place{file, {1, 1}, {}, 0, 1, {}};
  finding.message = "this row is longer than 1 MiB, the limit";
  finding.help = "is a quote never closed, or a line break missing?";
  return finding;
}

Diagnostic handed_in_twice(const std::string& file, const std::string& original) {
  Diagnostic finding;
  finding.severity = Severity::warning;
  finding.code = "B0119";
  finding.place.file = file;
  finding.message =
      "this is the same as " + original + ": people in it without a name or a ref are counted once";
  finding.help = "leave the copy out";
  return finding;
}

/// Of a file that could not be parsed; empty of a stream, which was read.
std::string beginning_of(const Input& input) {
  Diagnostics ignored;
  const auto file = input.stream ? nullptr : open_input(input, ignored);
  return std::string(file ? file->peek(ignored) : std::string_view{});
}

/// Beside the problems of `bind`: A0301 another questionnaire, A0302 another scoring.
std::optional<Response> bind_alike(Document document, const Questionnaire& questionnaire,
                                   Diagnostics& diagnostics) {
  const auto pinned = pinned_questionnaire(document, diagnostics);
  if (!pinned) return std::nullopt;
  const Match found = match(*pinned, questionnaire);
  if (found == Match::other || found == Match::scoring_changed) {
    const bool other = found == Match::other;
    diagnostics.error(
        other ? "A0301" : "A0302", document.source.place(pinned->span),
        other ? "these answers belong to `" + pinned->id + "`, not to `" + questionnaire.id + "`"
              : "the scoring of " + questionnaire.id +
                    " differs from the one these answers were given under",
        other ? "batch scores by one questionnaire: run it once for each"
              : "name the old questionnaire with -q");
    return std::nullopt;
  }
  return bind(std::move(document), questionnaire, diagnostics);
}

}  // namespace

BatchWorker::BatchWorker(const Questionnaire& questionnaire, const BatchJobs& jobs,
                         std::vector<std::string> group_by, ScoreLines lines, Date today,
                         bool show_values)
    : questionnaire_(questionnaire),
      jobs_(jobs),
      group_by_(group_by),
      lines_(lines),
      today_(today),
      show_values_(show_values),
      book_(questionnaire),
      plans_(questionnaire),
      plain_(questionnaire, group_by),
      text_(questionnaire, group_by, lines.figures),
      keeper_(questionnaire, book_, std::move(group_by),
              !lines.csv && !lines.json                       ? RowScoresWanted::none
              : lines.json || lines.figures == Figures::range ? RowScoresWanted::range
                                                              : RowScoresWanted::given) {}

void BatchWorker::work(const BatchJob& job, BatchResult& result) {
  if (book_.is_large()) {
    keeper_.settle_answers();
    book_.trim();
    plans_.forget_answers();
  }
  result.findings = job.findings;
  if (!job.files.empty()) return work_on_files(job, result);
  input_ = job.input;
  if (job.block.is_too_long) {
    result.findings.add(too_long(jobs_.name_of(job.input)), 1);
    result.rows = result.lines = 1;
    ++result.refused;
  } else if (job.table && !job.block.text.empty()) {
    work_on_table(job, result);
  } else if (!job.block.text.empty()) {
    work_on_lines(job, result);
  }
  settle(result);
  result.new_groups = keeper_.take_new_groups();
  if (result.copies > 0)
    result.findings.add(
        handed_in_twice(jobs_.name_of(job.input), jobs_.name_of(*jobs_.same_before(input_))));
  hide_values(result);
}

/// Whose row of a table it is was not asked, so all of them are kept.
void BatchWorker::hide_values(BatchResult& result) const {
  if (show_values_ || all_answer_by_name(questionnaire_)) return;
  result.findings.rewrite([this](Diagnostic diagnostic) {
    return without_values(std::move(diagnostic), &questionnaire_, true);
  });
}

void BatchWorker::work_on_table(const BatchJob& job, BatchResult& result) {
  const TableRows& table = *job.table;
  if (of_table_ != &table) plain_rows_.emplace(questionnaire_, table, book_, today_);
  of_table_ = &table;
  CsvReader rows(job.block.text, table.columns().separator);
  if (lines_.csv) result.csv.reserve(job.block.text.size());
  CsvRow row;
  std::optional<bool> is_plain_text;
  for (;;) {
    if (const std::size_t size = plain_rows_->read(rows.rest(), plans_, row_); size > 0) {
      rows.pass(size);
      add(++result.rows, rows.lines(), result);
      continue;
    }
    if (!rows.next(row)) break;
    ++result.rows;
    if (row.is_blank) continue;
    if (!is_plain_text) is_plain_text = is_plain_ascii(job.block.text);
    const RowFate fate =
        table.read(row, result.rows, *is_plain_text, book_, plans_, row_, result.findings);
    if (fate == RowFate::refused) ++result.refused;
    if (fate == RowFate::read) add(result.rows, row.line + 1, result);
  }
  result.lines = rows.lines();
}

void BatchWorker::work_on_lines(const BatchJob& job, BatchResult& result) {
  const std::string file = jobs_.name_of(job.input);
  result.rows = each_line(job.block.text, [&](std::string_view line, long row) {
    if (add_plain(line, InputKind::json, row, row, result)) return;
    Diagnostics found;
    auto document = parse_json(Source(file, std::string(line), row - 1), found);
    if (!document || !add_document(std::move(*document), row, row, result, found)) ++result.refused;
    result.findings.add_all(found, row);
  });
  result.lines = result.rows;
}

void BatchWorker::work_on_files(const BatchJob& job, BatchResult& result) {
  for (const std::size_t input : job.files) work_on_file(input, result);
  settle(result);
  result.new_groups = keeper_.take_new_groups();
}

void BatchWorker::work_on_file(std::size_t input, BatchResult& result) {
  const Input& file = jobs_.inputs()[input];
  input_ = input;
  const std::uint64_t copies_before = result.copies;
  InputStatus status;
  status.path = jobs_.name_of(input);
  Diagnostics found;
  auto text = read_text(file, found);
  const bool is_plain = text && add_plain(*text, file.kind, 0, 0, result);
  std::optional<Document> document;
  if (text && !is_plain)
    document = parse_document(file, Source(status.path, std::move(*text)), found);
  status.is_passed_over = !is_plain && !document && !found.has_errors();
  const std::string head = is_plain   ? ""
                           : document ? document->source.text().substr(0, 4096)
                                      : beginning_of(file);
  const bool read =
      is_plain || (document && add_document(std::move(*document), 0, 0, result, found));
  const bool scored = read && result.copies == copies_before;
  if (scored) ++status.scored;
  if (read && !scored)
    found.add(handed_in_twice(status.path, jobs_.name_of(*jobs_.same_before(input_))));
  if (!read && !status.is_passed_over) ++status.refused, ++result.refused;
  // of what is plain nothing is said that could quote it
  if (!is_plain && !show_values_ && !may_be_quoted(head, &questionnaire_)) {
    Diagnostics discreet;
    for (const Diagnostic& each : found.all()) discreet.add(without_values(each, &questionnaire_));
    found = std::move(discreet);
  }
  result.findings.add_all(found);
  status.problem = found.first_error().message;
  result.files.emplace_back(input, std::move(status));
}

bool BatchWorker::add_plain(std::string_view text, InputKind kind, long row, long line,
                            BatchResult& result) {
  if (!plain_.read(text, kind == InputKind::yaml, today_, book_, plans_, row_)) return false;
  add(row, line, result);
  return true;
}

bool BatchWorker::add_document(Document document, long row, long line, BatchResult& result,
                               Diagnostics& diagnostics) {
  const auto response = bind_alike(std::move(document), questionnaire_, diagnostics);
  if (!response) return false;
  read_response(questionnaire_, *response, scoring_date(*response, today_), group_by_, book_,
                plans_, row_);
  add(row, line, result);
  return true;
}

/// The same answers of somebody who has neither a name nor a ref were read before.
bool BatchWorker::is_copy() const {
  return row_.ref.empty() && !questionnaire_.roles[row_.coded.plan->role].named &&
         jobs_.same_before(input_);
}

/// Scores what waits, and gives it out.
void BatchWorker::settle(BatchResult& result) {
  keeper_.settle([&](const Respondent& respondent, const RowScores& scores) {
    const RowHead head{result.refs.c_str() + respondent.ref, respondent.answers.plan->role,
                       keeper_.group(respondent.group).text()};
    if (lines_.csv) text_.append_csv(result.csv, head, scores);
    if (lines_.json) text_.append_json(result.json, head, scores);
  });
}

void BatchWorker::add(long number, long line, BatchResult& result) {
  if (is_copy()) {
    ++result.copies;
    return;
  }
  CodedRow& coded = row_.coded;
  if (coded.plan->has_conditions) plans_.leave_out(*coded.plan, coded.codes, book_);
  ++result.scored;
  const std::size_t ref = result.refs.size();
  result.refs.append(row_.ref) += '\0';
  if (row_.identity != 0)
    result.respondents.push_back(
        {row_.identity, static_cast<std::uint32_t>(input_), static_cast<std::uint32_t>(ref),
         static_cast<std::uint32_t>(number), static_cast<std::uint32_t>(line)});
  keeper_.exchange(coded, keeper_.number_of(row_.group), ref);
  if (keeper_.is_full()) settle(result);
}

}  // namespace readiness::batch
