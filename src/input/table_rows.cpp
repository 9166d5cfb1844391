#include "input/table_rows.hpp"

#include "answers/asked.hpp"
#include "base/eight_bytes.hpp"
#include "base/names.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "input/mapping/column_names.hpp"
#include "input/mapping/dates.hpp"
#include "questionnaire/answer_form.hpp"

#include <algorithm>
#include <cstring>
#include <functional>
#include <map>

namespace readiness::input {
namespace {

constexpr std::size_t nowhere = ColumnsByUse::nowhere;

std::size_t column_for(const Columns& columns, ColumnUse::Kind kind) {
  for (std::size_t i = 0; i < columns.all.size(); ++i)
    if (columns.all[i].kind == kind) return i;
  return nowhere;
}

}  // namespace

bool is_plain_ascii(std::string_view text) {
  std::uint64_t any = 0;
  std::size_t at = 0;
  for (; text.size() - at >= 8; at += 8) any |= eight_bytes::at(text.data() + at);
  for (; at < text.size(); ++at) any |= static_cast<unsigned char>(text[at]);
  return (any & eight_bytes::tops) == 0 && text.find('\0') == std::string_view::npos;
}

ColumnsByUse::ColumnsByUse(const Columns& columns)
    : ref(column_for(columns, ColumnUse::Kind::ref)),
      role(column_for(columns, ColumnUse::Kind::role)),
      form(column_for(columns, ColumnUse::Kind::form)),
      date(column_for(columns, ColumnUse::Kind::date)) {
  std::map<QuestionId, std::vector<std::size_t>> by_question;
  for (std::size_t i = 0; i < columns.all.size(); ++i) {
    const ColumnUse& column = columns.all[i];
    if (column.kind == ColumnUse::Kind::question) answers.push_back(i);
    if (column.kind == ColumnUse::Kind::tick || column.kind == ColumnUse::Kind::no_tick)
      by_question[column.question].push_back(i);
    if (column.kind == ColumnUse::Kind::prediction) predictions.push_back(i);
    if (column.kind == ColumnUse::Kind::evidence) evidence.push_back(i);
    if (column.kind == ColumnUse::Kind::attribute)
      attributes.push_back({i, Identity::of_name(column.name)});
  }
  for (auto& [question, its_columns] : by_question) ticks.push_back(std::move(its_columns));
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
    return column == nowhere ? std::string_view{} : cell_of(columns, row, into, column);
  }
  [[nodiscard]] Source source() const { return {file, std::string(row.text), row.line}; }

  void refuse(std::string code, std::size_t column, std::string message, std::string help) {
    Diagnostics found;
    const std::size_t at = column < columns.all.size() ? columns.all[column].cell : column;
    found.error(std::move(code), place_of(row, source(), at), std::move(message), std::move(help));
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
    const bool is_one = column < columns.all.size() && columns.all[column].cell < columns.width;
    findings.add_all(
        found, number,
        is_one ? column_letters(columns.all[column].cell) + " `" + columns.all[column].name + "`"
               : "");
    good = good && !found.has_errors();
  }
  /// An answer that is none. Of a table with our columns the row is refused; of somebody else's the
  /// question is left open, for a word that nobody mapped must not cost a person's other answers.
  /// Either way it is an error, and only who asks for it goes on.
  void tell_answer(const Diagnostics& found, std::size_t column) {
    const bool was_good = good;
    tell(found, column);
    if (!found.has_errors() || !columns.is_mapped()) return;
    good = was_good;
    into.refused_uses.push_back(column);
  }
  void refuse_answer(std::string code, std::size_t column, std::string message, std::string help) {
    Diagnostics found;
    found.error(std::move(code), place_of(row, source(), columns.all[column].cell),
                std::move(message), std::move(help));
    tell_answer(found, column);
  }
};

TableRows::TableRows(const Questionnaire& questionnaire, const Columns& columns, std::string file,
                     Date today)
    : questionnaire_(questionnaire),
      columns_(columns),
      file_(std::move(file)),
      uses_(columns),
      column_of_(questionnaire.questions.size(), nowhere),
      oldest_evidence_(months_before(today, questionnaire.scoring.evidence_months)) {
  for (const std::size_t i : uses_.answers) {
    const ColumnUse& column = columns.all[i];
    column_of_[column.question.value] = i;
    answer_cells_.push_back({column.cell, i, column.question});
  }
  for (const std::vector<std::size_t>& its_columns : uses_.ticks)
    column_of_[columns.all[its_columns.front()].question.value] = its_columns.front();
}

void MappedCells::read(const Columns& columns, const CsvRow& row, unsigned edition) {
  if (columns_ != &columns || edition_ != edition) {
    columns_ = &columns;
    edition_ = edition;
    known_.assign(columns.all.size(), {});
    cells_.resize(columns.all.size());
    meanings_.resize(columns.all.size());
  }
  own_.clear();
  for (std::size_t use = 0; use < columns.all.size(); ++use) {
    const CellRule& rule = columns.rules[use];
    const std::string_view cell = rule.always ? *rule.always : row.cells[columns.all[use].cell];
    cells_[use] = cell;
    meanings_[use] = nullptr;
    if (rule.always || cell.empty()) continue;
    if (rule.is_worth_keeping()) {
      meanings_[use] = known_[use].find(cell);
      if (!meanings_[use]) meanings_[use] = &known_[use].add(cell, Meaning{own_cell(rule, cell)});
      cells_[use] = meanings_[use]->own;
    } else {
      cells_[use] = own_.emplace_back(own_cell(rule, cell));
    }
  }
}

/// What a row that nobody wants is left out for is a note, which is told with the number of rows.
bool TableRows::is_wanted(Reading& reading) const {
  const CsvRow& row = reading.row;
  Diagnostics found;
  const auto leave_out = [&](const char* code, std::size_t cell, const std::string& why) {
    Diagnostic note;
    note.severity = Severity::note;
    note.code = code;
    note.place = reading.source().whole_file();
    note.message = why;
    reading.findings.add(std::move(note), reading.number, column_letters(cell));
    return false;
  };
  const bool is_empty = std::all_of(row.cells.begin(), row.cells.end(),
                                    [](std::string_view cell) { return trimmed(cell).empty(); });
  if (is_empty) return leave_out("M0122", 0, "left out: nothing stands in this row");
  for (const RowRule& rule : columns_.filters) {
    const std::string cell = folded_name(without_markup(row.cells[rule.cell]));
    const bool fits = (!cell.empty() && rule.words.contains("*")) || rule.words.contains(cell);
    if (fits != rule.keeps) return leave_out("M0121", rule.cell, rule.told);
  }
  return true;
}

RowFate TableRows::read(const CsvRow& row, long number, bool is_plain, AnswerBook& book,
                        AskPlans& plans, ReadRow& into, CappedDiagnostics& findings) const {
  Reading reading{row, number, book, plans, into, findings, file_, columns_};
  const std::size_t wanted = columns_.width;
  if (row.problem) {
    reading.refuse_row("B0114", row.problem_at, std::string("this row ") + row.problem, row.help);
  } else if (const std::string parts = separator_name(columns_.separator);
             row.cells.size() != wanted) {
    reading.refuse_row(
        "B0111", row.cells.size() < wanted ? row.text.size() : row.begins[wanted],
        "this row has " + counted(static_cast<long>(row.cells.size()), "cell", "cells") +
            ", the header has " + std::to_string(wanted),
        (row.cells.size() < wanted ? "was it cut off, or is a " + parts + " missing?"
                                   : "does a text with a " + parts + " lack its quotes?"));
  } else if (const auto fault = is_plain ? std::nullopt : encoding_fault(row.text)) {
    reading.refuse_row("B0112", fault->at, std::string("this row ") + fault->problem, fault->help);
  }
  if (!reading.good) return RowFate::refused;
  if (columns_.is_mapped()) {
    if (!is_wanted(reading)) return RowFate::left_out;
    into.mapped.read(columns_, row, book.edition());
  }
  into.refused_uses.clear();
  into.ref = tidy_name(reading.cell(uses_.ref));
  into.group.clear();
  for (const std::size_t column : columns_.group_columns)
    into.group.add(tidy_name(reading.cell(column)));
  into.coded.codes.assign(questionnaire_.questions.size(), answer_codes::missing);
  if (columns_.is_mapped())
    read_mapped_cells(reading);
  else
    read_cells(reading);
  read_ticks(reading);
  read_date(reading);
  read_plan(reading);
  if (!reading.good) return RowFate::refused;
  into.identity = identity_of(reading);
  read_predictions(reading);
  read_evidence_cells(reading);
  check_asked(reading);
  check_possible(reading);
  return reading.good ? RowFate::read : RowFate::refused;
}

std::uint64_t TableRows::identity_of(const Reading& reading) const {
  const std::string& ref = reading.into.ref;
  if (ref.empty()) return 0;
  Identity identity(ref, reading.into.coded.plan->of_role);
  for (const ColumnsByUse::Attribute& each : uses_.attributes)
    identity.add(each.of_name, tidy_name(reading.cell(each.column)));
  return identity.digest();
}

void TableRows::read_cells(Reading& reading) const {
  CodedRow& coded = reading.into.coded;
  for (const AnswerCell& each : answer_cells_) {
    const AnswerCode code = reading.book.known(each.question, reading.row.cells[each.cell]);
    if (code == answer_codes::none)
      read_answer(reading, each.column);
    else
      coded.codes[each.question.value] = code;
  }
}

void TableRows::read_mapped_cells(Reading& reading) const {
  CodedRow& coded = reading.into.coded;
  for (const std::size_t column : uses_.answers) {
    const QuestionId id = columns_.all[column].question;
    MappedCells::Meaning* const meaning = reading.into.mapped.meaning(column);
    AnswerCode code = meaning ? meaning->code : answer_codes::none;
    if (code == answer_codes::none) code = reading.book.known(id, reading.cell(column));
    if (meaning) meaning->code = code;
    if (code == answer_codes::none)
      read_answer(reading, column);
    else
      coded.codes[id.value] = code;
  }
}

/// An answer that was not met before, or one that is wrong.
void TableRows::read_answer(Reading& reading, std::size_t column) const {
  const QuestionId id = columns_.all[column].question;
  const std::string_view cell = reading.cell(column);
  const Source source = reading.source();
  Diagnostics found;
  CellValue read = read_cell(questionnaire_, *columns_.labels, id, cell,
                             place_of_cell(reading.row, source, column), found);
  tell_of_dates(reading, column, found);
  reading.tell_answer(found, column);
  // a tick that is none of ours takes nothing from the others
  if (!read.is_good && columns_.is_mapped()) {
    Diagnostics ignored;
    const std::string known = known_ticks(id, cell);
    if (!known.empty())
      read = read_cell(questionnaire_, *columns_.labels, id, known,
                       place_of_cell(reading.row, source, column), ignored);
    if (known.empty() || !read.is_good) return;
    reading.into.coded.codes[id.value] = reading.book.add(id, std::move(read.value));
    return;
  }
  if (read.is_good)
    reading.into.coded.codes[id.value] = reading.book.add(id, std::move(read.value), cell);
}

/// Of the ticks in a cell those that are known, by their ids; empty for other questions.
std::string TableRows::known_ticks(QuestionId id, std::string_view cell) const {
  const Question& question = questionnaire_.questions[id];
  if (answered_by(question) != AnsweredBy::ticks) return {};
  const std::vector<std::string> ids = choice_ids(questionnaire_, question);
  std::vector<std::string> known;
  for (const Labels::Tick& tick : columns_.labels->ticks(id, cell))
    if (tick.item && std::find(known.begin(), known.end(), ids[*tick.item]) == known.end())
      known.push_back(ids[*tick.item]);
  return joined(known, ";");
}

CellPlace TableRows::place_of_cell(const CsvRow& row, const Source& source,
                                   std::size_t column) const {
  return {source, span_of_cell(row, columns_.all[column].cell)};
}

void TableRows::read_ticks(Reading& reading) const {
  const auto cell_of = [&](std::size_t column) { return reading.cell(column); };
  std::string together;
  for (const std::vector<std::size_t>& its_columns : uses_.ticks) {
    const QuestionId id = columns_.all[its_columns.front()].question;
    const bool is_empty = !join_ticks(its_columns, cell_of, together);
    const bool is_seen =
        columns_.is_mapped() && !offers_none(its_columns) && is_seen_later(reading, its_columns);
    if (is_empty && !is_seen) continue;
    if (is_seen) together += together.front();
    AnswerCode code = reading.book.known(id, together);
    if (code == answer_codes::none) {
      const auto value = read_ticks_of(reading, id, its_columns, is_seen);
      if (!value) continue;
      code = reading.book.add(id, *value, together);
    }
    reading.into.coded.codes[id.value] = code;
  }
}

/// Nothing where a cell is unclear; an empty answer where nobody answered.
std::optional<std::optional<Value>> TableRows::read_ticks_of(
    Reading& reading, QuestionId id, const std::vector<std::size_t>& its_columns,
    bool is_seen) const {
  const Question& question = questionnaire_.questions[id];
  Ticked ticked{std::vector<bool>(choice_count(questionnaire_, question), false)};
  const Ticked none = ticked;
  // where what was never shown is not ticked, or none can be ticked, only a tick says something
  const bool needs_a_tick = columns_.fills_ticks || offers_none(its_columns);
  bool is_answered = is_seen, is_clear = true, is_none = false;
  std::optional<Value> whole;
  for (const std::size_t column : its_columns) {
    const bool says_none = columns_.all[column].kind == ColumnUse::Kind::no_tick;
    const std::size_t item = says_none ? nowhere : columns_.all[column].item;
    const TickWord word = read_tick(*columns_.labels, id, item, reading.cell(column));
    if (word == TickWord::dont_know) whole = Value(Unknown{});
    if (word == TickWord::declined) whole = Value(Declined{});
    if (word == TickWord::unclear) {
      is_clear = false;
      reading.refuse_answer("A0202", column,
                            "`" + tidy_name(reading.cell(column)) + "` does not say whether `" +
                                (says_none ? "none" : choice_ids(questionnaire_, question)[item]) +
                                "` of `" + question.id + "` is ticked",
                            columns_.is_mapped()
                                ? "say in the mapping which words do: `ticked: [...]`"
                                : "write `1` or `0`, or leave the cell empty");
    }
    is_answered =
        is_answered || word == TickWord::ticked || (word != TickWord::none && !needs_a_tick);
    if (word == TickWord::ticked && says_none) is_none = true;
    if (!says_none) ticked.items[item] = word == TickWord::ticked;
  }
  if (!is_clear) return std::nullopt;
  if ((is_none || (whole && columns_.is_mapped())) && ticked != none) {
    reading.refuse_answer("A0209", its_columns.front(),
                          "`" + question.id + "` has ticks, and also says that there are none", "");
    return std::nullopt;
  }
  if (whole) return whole;
  if (!is_answered) return std::optional<Value>();
  return Value(std::move(ticked));
}

/// Whether people could say that it is none of them.
bool TableRows::offers_none(const std::vector<std::size_t>& its_columns) const {
  return std::any_of(its_columns.begin(), its_columns.end(), [&](std::size_t column) {
    return columns_.all[column].kind == ColumnUse::Kind::no_tick &&
           columns_.all[column].name.ends_with(".none");
  });
}

/// Whether something that stands behind a question in the table is answered: then whoever answered
/// saw the question, too, and what they did not tick is not so.
bool TableRows::is_seen_later(Reading& reading, const std::vector<std::size_t>& its_columns) const {
  std::size_t last = 0;
  for (const std::size_t column : its_columns) last = std::max(last, columns_.all[column].cell);
  return std::any_of(uses_.answers.begin(), uses_.answers.end(), [&](std::size_t column) {
    return columns_.all[column].cell > last && !reading.cell(column).empty();
  });
}

/// What a spreadsheet made of "6-25" can only be put right by who knows what it was.
void TableRows::tell_of_dates(Reading& reading, std::size_t column, Diagnostics& found) const {
  if (!columns_.is_mapped() || !found.has_errors()) return;
  const auto cell = reading.cell(column);
  if (!looks_like_short_date(cell)) return;
  Diagnostics told;
  for (Diagnostic each : found.all()) {
    each.help =
        "a spreadsheet makes such dates of `6-25` or `1-5`: say in the mapping what it was, "
        "`values: {\"" +
        tidy_name(cell) + "\": ...}`";
    told.add(std::move(each));
  }
  found = std::move(told);
}

void TableRows::read_predictions(Reading& reading) const {
  reading.into.predictions.clear();
  const RoleId role = reading.into.coded.plan->role;
  for (const std::size_t column : uses_.predictions) {
    const std::string_view cell = reading.cell(column);
    if (cell.empty()) continue;
    const QuestionId id = columns_.all[column].question;
    const Question& question = questionnaire_.questions[id];
    if (!predicted_by(question, role)) {
      reading.refuse_answer(
          "A0207", column,
          "the role `" + questionnaire_.roles[role].id + "` does not predict `" + question.id + "`",
          "leave the cell empty");
      continue;
    }
    const Source source = reading.source();
    Diagnostics found;
    CellValue read = read_cell(questionnaire_, *columns_.labels, id, cell,
                               place_of_cell(reading.row, source, column), found);
    reading.tell_answer(found, column);
    if (read.is_good && read.value)
      reading.into.predictions.emplace_back(id, std::move(*read.value));
  }
}

void TableRows::read_date(Reading& reading) const {
  const std::string_view cell = reading.cell(uses_.date);
  if (cell.empty()) return;
  reading.date = read_day(cell);
  if (!reading.date)
    reading.refuse("B0116", uses_.date, "`" + std::string(cell) + "` is not a date",
                   columns_.is_mapped()
                       ? "say in the mapping how dates are written: `format: D.M.Y`"
                       : "write it like 2026-11-23");
}

void TableRows::read_plan(Reading& reading) const {
  const std::string_view name = reading.cell(uses_.role), wanted = reading.cell(uses_.form);
  reading.into.coded.plan = reading.plans.known(this, name, wanted);
  if (reading.into.coded.plan) return;
  auto role =
      uses_.role == nowhere ? std::optional(RoleId{0}) : find_by_id(questionnaire_.roles, name);
  if (!role) role = columns_.labels->role(name);
  if (!role) {
    const auto names = names_in(questionnaire_.roles);
    return reading.refuse(
        "A0104", uses_.role, "`" + std::string(name) + "` is not a role of " + questionnaire_.id,
        did_you_mean(std::string(name), names, "the roles are " + enumerated(names)));
  }
  const std::vector<std::size_t> forms = forms_of(questionnaire_, *role);
  if (forms.empty())
    return reading.refuse("A0104", uses_.role, "no form asks the role `" + std::string(name) + "`",
                          "");
  std::size_t form = full_form_of(questionnaire_, *role);
  if (!wanted.empty()) {
    const auto found =
        std::find(forms.begin(), forms.end(), columns_.labels->form(wanted).value_or(nowhere));
    if (found == forms.end())
      return reading.refuse(
          "A0104", uses_.form,
          "`" + std::string(wanted) + "` is not a form for the role `" + std::string(name) + "`",
          "leave it empty for the role's full form");
    form = *found;
  }
  const AskPlan& plan = reading.plans.plan(*role, form);
  reading.plans.remember(this, name, wanted, plan);
  reading.into.coded.plan = &plan;
}

void TableRows::read_evidence_cells(Reading& reading) const {
  CodedRow& coded = reading.into.coded;
  coded.evidence.clear();
  const Date oldest = reading.date
                          ? months_before(*reading.date, questionnaire_.scoring.evidence_months)
                          : oldest_evidence_;
  for (const std::size_t column : uses_.evidence) {
    const std::string_view evidence = reading.cell(column);
    const auto date = date_of_evidence(evidence);
    const bool counts = !evidence.empty() && (!date || *date >= oldest);
    if (counts) coded.add_evidence(columns_.all[column].question);
  }
}

void TableRows::check_asked(Reading& reading) const {
  const AskPlan& plan = *reading.into.coded.plan;
  for (const QuestionId id : plan.not_asked) {
    if (reading.into.coded.codes[id.value] == answer_codes::missing) continue;
    const Question& question = questionnaire_.questions[id];
    const bool of_role = asks_role(question, plan.role);
    AnswerCode& code = reading.into.coded.codes[id.value];
    if (columns_.is_mapped()) {
      const auto& value = reading.book.value(id, code);
      const auto* ticked = value ? std::get_if<Ticked>(&*value) : nullptr;
      code = answer_codes::missing;
      // an export has its boxes in every row, whoever was shown them
      if (ticked &&
          std::find(ticked->items.begin(), ticked->items.end(), true) == ticked->items.end())
        continue;
    }
    reading.refuse_answer(of_role ? "A0103" : "A0102", column_of_[id.value],
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
