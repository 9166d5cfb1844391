#include "input/table_rows.hpp"

#include "answers/asked.hpp"
#include "base/names.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "input/cell.hpp"

#include <algorithm>
#include <functional>

namespace readiness::input {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

std::size_t column_for(const Columns& columns, ColumnUse::Kind kind) {
  for (std::size_t i = 0; i < columns.all.size(); ++i)
    if (columns.all[i].kind == kind) return i;
  return nowhere;
}

}  // namespace

bool is_plain_ascii(std::string_view text) {
  unsigned char any = 0;
  for (const char byte : text)
    any = static_cast<unsigned char>(any | static_cast<unsigned char>(byte));
  return any < 0x80 && text.find('\0') == std::string_view::npos;
}

std::uint64_t mixed(std::uint64_t digest, std::string_view text) {
  const std::uint64_t both = digest * 0x9e3779b97f4a7c15ULL + std::hash<std::string_view>{}(text);
  return (both ^ (both >> 29U)) * 0xff51afd7ed558ccdULL;
}

/// One row while it is read.
struct TableRows::Reading {
  const CsvRow& row;
  long number;
  AnswerBook& book;
  AskPlans& plans;
  ReadRow& into;
  CappedDiagnostics& findings;
  const std::string& file;
  const Columns& columns;
  bool good = true;
  std::optional<Date> date = {};

  [[nodiscard]] std::string_view cell(std::size_t column) const {
    return column == nowhere ? std::string_view{} : row.cells[column];
  }
  [[nodiscard]] Source source() const { return {file, std::string(row.text), row.line}; }

  void refuse(std::string code, std::size_t column, std::string message, std::string help) {
    Diagnostics found;
    found.error(std::move(code), place_of(row, source(), column), std::move(message),
                std::move(help));
    tell(found, column);
  }
  void refuse_row(std::string code, std::size_t at, std::string message, std::string help) {
    Diagnostics found;
    const std::size_t begin = std::min(at, row.text.empty() ? 0 : row.text.size() - 1);
    found.error(std::move(code), source().place({begin, begin + 1}), std::move(message),
                std::move(help));
    tell(found, nowhere);
  }
  void tell(const Diagnostics& found, std::size_t column) {
    const std::string name = column < columns.all.size() ? columns.all[column].name : "";
    findings.add_all(found, number, name);
    good = good && !found.has_errors();
  }
};

TableRows::TableRows(const Questionnaire& questionnaire, const Columns& columns, std::string file,
                     Date today)
    : questionnaire_(questionnaire),
      columns_(columns),
      file_(std::move(file)),
      today_(today),
      column_of_(questionnaire.questions.size(), nowhere),
      ref_(column_for(columns, ColumnUse::Kind::ref)),
      role_(column_for(columns, ColumnUse::Kind::role)),
      form_(column_for(columns, ColumnUse::Kind::form)),
      date_(column_for(columns, ColumnUse::Kind::date)) {
  for (std::size_t i = 0; i < columns.all.size(); ++i) {
    const ColumnUse& column = columns.all[i];
    if (column.kind == ColumnUse::Kind::question) {
      column_of_[column.question.value] = i;
      answer_columns_.push_back(i);
    }
    if (column.kind == ColumnUse::Kind::evidence) evidence_columns_.push_back(i);
    if (column.kind == ColumnUse::Kind::role || column.kind == ColumnUse::Kind::attribute)
      identity_columns_.push_back(i);
  }
}

bool TableRows::read(const CsvRow& row, long number, bool is_plain, AnswerBook& book,
                     AskPlans& plans, ReadRow& into, CappedDiagnostics& findings) const {
  Reading reading{row, number, book, plans, into, findings, file_, columns_};
  const std::size_t wanted = columns_.all.size();
  if (row.problem) {
    reading.refuse_row("B0114", row.problem_at, std::string("this row ") + row.problem, row.help);
  } else if (row.cells.size() != wanted) {
    reading.refuse("B0111", std::min(row.cells.size(), wanted),
                   "this row has " + counted(static_cast<long>(row.cells.size()), "cell", "cells") +
                       ", the header has " + std::to_string(wanted),
                   row.cells.size() < wanted ? "was it cut off, or is a comma missing?"
                                             : "does a text with a comma lack its quotes?");
  } else if (const auto fault = is_plain ? std::nullopt : encoding_fault(row.text)) {
    reading.refuse_row("B0112", fault->at, std::string("this row ") + fault->problem, fault->help);
  }
  if (!reading.good) return false;
  into.ref = tidy_name(reading.cell(ref_));
  into.identity = into.ref.empty() ? 0 : mixed(1, into.ref);
  if (!into.ref.empty())
    for (const std::size_t column : identity_columns_)
      into.identity = mixed(into.identity, tidy_name(row.cells[column]));
  into.group.clear();
  for (const std::size_t column : columns_.group_columns)
    append_to_group(into.group, tidy_name(row.cells[column]));
  read_cells(reading);
  read_date(reading);
  read_plan(reading);
  if (!reading.good) return false;
  read_evidence_cells(reading);
  check_asked(reading);
  check_possible(reading);
  return reading.good;
}

void TableRows::read_cells(Reading& reading) const {
  CodedRow& coded = reading.into.coded;
  coded.codes.assign(questionnaire_.questions.size(), answer_codes::missing);
  for (const std::size_t column : answer_columns_) {
    const QuestionId id = columns_.all[column].question;
    const AnswerCode code = reading.book.known(id, reading.row.cells[column]);
    if (code == answer_codes::none)
      read_answer(reading, column);
    else
      coded.codes[id.value] = code;
  }
}

/// An answer that was not met before, or one that is wrong.
void TableRows::read_answer(Reading& reading, std::size_t column) const {
  const QuestionId id = columns_.all[column].question;
  const std::string_view cell = reading.row.cells[column];
  const std::size_t begin = reading.row.begins[column];
  const std::size_t end = column + 1 < reading.row.begins.size()
                              ? reading.row.begins[column + 1] - 1
                              : reading.row.text.size();
  Diagnostics found;
  auto value = read_cell(questionnaire_, questionnaire_.questions[id], cell, reading.source(),
                         {begin, end}, found);
  reading.tell(found, column);
  if (value) reading.into.coded.codes[id.value] = reading.book.add(id, std::move(*value), cell);
}

void TableRows::read_date(Reading& reading) const {
  const std::string_view cell = reading.cell(date_);
  if (cell.empty()) return;
  reading.date = parse_date(cell);
  if (!reading.date)
    reading.refuse("B0116", date_, "`" + std::string(cell) + "` is not a date",
                   "write it like 2026-11-23");
}

void TableRows::read_plan(Reading& reading) const {
  const std::string_view name = reading.cell(role_);
  const auto role =
      role_ == nowhere ? std::optional(RoleId{0}) : find_by_id(questionnaire_.roles, name);
  if (!role) {
    const auto names = names_in(questionnaire_.roles);
    return reading.refuse(
        "A0104", role_, "`" + std::string(name) + "` is not a role of " + questionnaire_.id,
        did_you_mean(std::string(name), names, "the roles are " + enumerated(names)));
  }
  const std::vector<std::size_t> forms = forms_of(questionnaire_, *role);
  if (forms.empty())
    return reading.refuse("A0104", role_, "no form asks the role `" + std::string(name) + "`", "");
  const std::string_view wanted = reading.cell(form_);
  std::size_t form = full_form_of(questionnaire_, *role);
  if (!wanted.empty()) {
    const auto found = std::find_if(forms.begin(), forms.end(), [&](std::size_t each) {
      return questionnaire_.forms[each].id == wanted;
    });
    if (found == forms.end())
      return reading.refuse(
          "A0104", form_,
          "`" + std::string(wanted) + "` is not a form for the role `" + std::string(name) + "`",
          "leave it empty for the role's full form");
    form = *found;
  }
  reading.into.coded.plan = &reading.plans.plan(*role, form);
}

void TableRows::read_evidence_cells(Reading& reading) const {
  CodedRow& coded = reading.into.coded;
  coded.evidence.resize(questionnaire_.questions.size(), 0);
  if (evidence_columns_.empty()) return;
  std::fill(coded.evidence.begin(), coded.evidence.end(), static_cast<char>(0));
  const Date oldest =
      months_before(reading.date.value_or(today_), questionnaire_.scoring.evidence_months);
  for (const std::size_t column : evidence_columns_) {
    const auto evidence = read_evidence(reading.row.cells[column]);
    const bool counts = evidence && (!evidence->date || *evidence->date >= oldest);
    coded.evidence[columns_.all[column].question.value] = counts ? 1 : 0;
  }
}

void TableRows::check_asked(Reading& reading) const {
  const AskPlan& plan = *reading.into.coded.plan;
  for (const QuestionId id : plan.not_asked) {
    if (reading.into.coded.codes[id.value] == answer_codes::missing) continue;
    const Question& question = questionnaire_.questions[id];
    const bool of_role = asks_role(question, plan.role);
    reading.refuse(of_role ? "A0103" : "A0102", column_of_[id.value],
                   of_role ? "`" + question.id + "` is not asked in the form `" +
                                 questionnaire_.forms[plan.form].id + "`"
                           : "`" + question.id + "` is not asked of the role `" +
                                 questionnaire_.roles[plan.role].id + "`",
                   "leave the cell empty");
  }
}

void TableRows::check_possible(Reading& reading) const {
  const CodedRow& coded = reading.into.coded;
  for (const Contradiction* rule :
       reading.plans.broken_rules(*coded.plan, coded.codes, reading.book)) {
    std::size_t column = nowhere;
    for (const QuestionId id : questions_in(rule->when))
      if (column == nowhere && coded.codes[id.value] != answer_codes::missing)
        column = column_of_[id.value];
    reading.refuse("A0211", column, rule->ask, "correct one of the two answers");
  }
}

}  // namespace readiness::input
