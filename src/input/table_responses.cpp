#include "input/table_responses.hpp"

#include "answers/applies.hpp"
#include "answers/asked.hpp"
#include "base/names.hpp"
#include "base/text.hpp"
#include "input/cell.hpp"
#include "input/mapping/map_columns.hpp"
#include "input/mapping/table_head.hpp"
#include "input/table_rows.hpp"

#include <algorithm>
#include <utility>

namespace readiness::input {
namespace {

/// What was written where codes hold no words: a text, why something does not apply.
void add_words(const std::string& cell, Value& value) {
  if (auto* written = std::get_if<Written>(&value)) written->text = cell;
  if (auto* without = std::get_if<NotApplicable>(&value); without && cell.starts_with("-:"))
    without->reason = tidy_name(cell.substr(2));
}

/// The codes of a row back in answers, with what its other columns say.
Response response_of(const Questionnaire& questionnaire, const Columns& columns, const CsvRow& row,
                     const ReadRow& read, const AnswerBook& book, const Source& source) {
  const CodedRow& coded = read.coded;
  Response response;
  response.source = source;
  response.pinned.id = questionnaire.id;
  response.pinned.version = questionnaire.version;
  response.pinned.span = {0, row.text.size()};
  response.role = coded.plan->role;
  response.form = coded.plan->form;
  response.answers = AnswerTable(questionnaire.questions.size());
  response.predictions = response.answers;
  for (const QuestionId id : questionnaire.questions.ids())
    if (const auto& value = book.value(id, coded.codes[id.value]))
      response.answers[id].emplace().value = *value;
  for (const auto& [id, value] : read.predictions) response.predictions[id].emplace().value = value;
  for (std::size_t i = 0; i < columns.all.size(); ++i) {
    const ColumnUse& column = columns.all[i];
    const std::string cell(cell_of(columns, row, read, i));
    if (column.kind == ColumnUse::Kind::question && response.answers[column.question])
      add_words(cell, response.answers[column.question]->value);
    if (column.kind == ColumnUse::Kind::ref) response.ref = tidy_name(cell);
    if (column.kind == ColumnUse::Kind::date) response.date = read_day(cell);
    if (column.kind == ColumnUse::Kind::attribute && !tidy_name(cell).empty())
      response.subject.emplace_back(column.name, tidy_name(cell));
    auto evidence = column.kind == ColumnUse::Kind::evidence ? read_evidence(cell) : std::nullopt;
    if (evidence && response.answers[column.question])
      response.answers[column.question]->evidence.push_back(std::move(*evidence));
    if (column.kind == ColumnUse::Kind::comment && response.answers[column.question])
      response.answers[column.question]->comment = cell;
  }
  return response;
}

/// What nobody of them is asked needs no column.
std::vector<QuestionId> asked_of_any(const Questionnaire& questionnaire,
                                     const std::vector<Response>& responses,
                                     std::vector<QuestionId> questions) {
  std::erase_if(questions, [&](QuestionId id) {
    return std::none_of(responses.begin(), responses.end(), [&](const Response& response) {
      return asked_in_form(questionnaire, response, id);
    });
  });
  return questions;
}

}  // namespace

namespace {

/// The header of a table, and the rows behind it.
class TableReader {
 public:
  TableReader(const Questionnaire& questionnaire, const TableText& table, Diagnostics& found)
      : begin_(begin_of_table(table.text)),
        separator_(table.mapping ? separator_by(*table.mapping, begin_, table.text)
                                 : begin_.separator),
        reader_(std::string_view(table.text).substr(begin_.size), separator_, begin_.lines) {
    if (table.mapping)
      read_head(questionnaire, table, found);
    else
      read_header_row(questionnaire, table, found);
  }

  [[nodiscard]] const std::optional<Columns>& columns() const { return columns_; }
  [[nodiscard]] bool is_dropped() const {
    return head_ && head_->is_dropped(number_ - begin_.lines);
  }
  bool next(CsvRow& row) {
    ++number_;
    return reader_.next(row);
  }
  [[nodiscard]] long number() const { return number_; }  ///< of the row, counted from 1

 private:
  void read_header_row(const Questionnaire& questionnaire, const TableText& table,
                       Diagnostics& found) {
    CsvRow row;
    if (!next(row)) row = CsvRow{{std::string_view{}}, {0}, {}, 0, true, nullptr, 0, nullptr};
    columns_ = read_header(row, Source(table.name, std::string(row.text), begin_.lines),
                           questionnaire, {}, found);
  }

  void read_head(const Questionnaire& questionnaire, const TableText& table, Diagnostics& found) {
    head_.emplace(table.mapping->table);
    CsvRow row;
    bool is_good = true;
    for (long i = 0; i < head_->last_row() && is_good && next(row); ++i)
      is_good = head_->add(row, Source(table.name, std::string(row.text), row.line), found);
    if (is_good)
      columns_ = map_columns(head_->names(), Source(table.name, ""), questionnaire, *table.mapping,
                             table.key, {}, found);
  }

  TableBegin begin_;
  char separator_;
  CsvReader reader_;
  std::optional<Columns> columns_;
  std::optional<TableHead> head_;  // of a table that is read by a mapping
  long number_ = begin_.lines;
};

}  // namespace

TableResponses responses_in_table(const Questionnaire& questionnaire, const TableText& table,
                                  Date today, CappedDiagnostics& findings) {
  TableResponses responses;
  Diagnostics found;
  TableReader reader(questionnaire, table, found);
  findings.add_all(found);
  if (!reader.columns()) return responses;
  const Columns& columns = *reader.columns();
  Accountant accountant(columns);
  const TableRows rows(questionnaire, columns, table.name, today);
  AnswerBook book(questionnaire);
  AskPlans plans(questionnaire);
  CsvRow row;
  ReadRow read;
  while (reader.next(row)) {
    if (row.is_blank) continue;
    const RowFate fate = reader.is_dropped()
                             ? tell_dropped(table.name, reader.number(), findings)
                             : rows.read(row, reader.number(), false, book, plans, read, findings);
    accountant.add_row(fate, row, read);
    if (fate != RowFate::read) continue;
    responses.all.push_back(response_of(questionnaire, columns, row, read, book,
                                        Source(table.name, std::string(row.text), row.line)));
    accountant.add_answers(responses.all.back());
  }
  responses.account = accountant.take();
  Diagnostics missing;
  tell_missing(asked_of_any(questionnaire, responses.all, columns.without), questionnaire,
               Source(table.name, "").whole_file(), missing);
  findings.add_all(missing);
  return responses;
}

}  // namespace readiness::input
