#include "input/table_responses.hpp"

#include "answers/applies.hpp"
#include "answers/asked.hpp"
#include "base/names.hpp"
#include "base/text.hpp"
#include "input/cell.hpp"
#include "input/table_rows.hpp"

#include <algorithm>
#include <utility>

namespace readiness::input {
namespace {

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
  response.answers = Table<QuestionId, std::optional<Answer>>(questionnaire.questions.size());
  response.predictions = response.answers;
  for (const QuestionId id : questionnaire.questions.ids())
    if (const auto& value = book.value(id, coded.codes[id.value]))
      response.answers[id].emplace().value = *value;
  for (const auto& [id, value] : read.predictions) response.predictions[id].emplace().value = value;
  for (std::size_t i = 0; i < columns.all.size(); ++i) {
    const ColumnUse& column = columns.all[i];
    const std::string cell(row.cells[column.cell]);
    if (column.kind == ColumnUse::Kind::ref) response.ref = tidy_name(cell);
    if (column.kind == ColumnUse::Kind::date) response.date = parse_date(cell);
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

std::vector<Response> responses_in_table(const Questionnaire& questionnaire,
                                         const std::string& file, const std::string& text,
                                         Date today, CappedDiagnostics& findings) {
  const TableBegin begin = begin_of_table(text);
  CsvReader reader(std::string_view(text).substr(begin.size), begin.separator, begin.lines);
  CsvRow row;
  std::vector<Response> responses;
  Diagnostics found;
  if (!reader.next(row)) row = CsvRow{{std::string_view{}}, {0}, {}, 0, true, nullptr, 0, nullptr};
  const Source header(file, std::string(row.text), begin.lines);
  const auto columns = read_header(row, header, questionnaire, {}, found);
  findings.add_all(found);
  if (!columns) return responses;
  const TableRows rows(questionnaire, *columns, file, today);
  AnswerBook book(questionnaire);
  AskPlans plans(questionnaire);
  for (long number = 2 + begin.lines; reader.next(row); ++number) {
    ReadRow read;
    if (row.is_blank || !rows.read(row, number, false, book, plans, read, findings)) continue;
    responses.push_back(response_of(questionnaire, *columns, row, read, book,
                                    Source(file, std::string(row.text), row.line)));
  }
  Diagnostics missing;
  tell_missing(asked_of_any(questionnaire, responses, columns->without), questionnaire,
               header.whole_file(), missing);
  findings.add_all(missing);
  return responses;
}

}  // namespace readiness::input
