#include "input/mapping/account.hpp"

#include "base/text.hpp"
#include "scoring/score.hpp"

#include <algorithm>

namespace readiness::input {
namespace {

constexpr std::size_t columns_told = 6;

/// What is said of columns that nothing reads.
constexpr std::array<const char*, column_fates> words_of_fate = {
    "", "ignored by name", "personal", "without a name", "not in the mapping"};

/// 1 234 567.
std::string grouped(long number) {
  std::string text = std::to_string(number);
  for (auto at = static_cast<long>(text.size()) - 3; at > 0; at -= 3)
    text.insert(static_cast<std::size_t>(at), 1, ' ');
  return text;
}

}  // namespace

Accountant::Accountant(const Columns& columns) : columns_(columns), answers_(columns.width) {
  for (std::size_t use = 0; use < columns.all.size(); ++use) {
    const ColumnUse& column = columns.all[use];
    const bool is_about_people =
        column.kind == ColumnUse::Kind::ref || column.kind == ColumnUse::Kind::role ||
        column.kind == ColumnUse::Kind::form || column.kind == ColumnUse::Kind::date ||
        column.kind == ColumnUse::Kind::attribute;
    if (!is_about_people && column.cell < columns.width) answers_[column.cell].push_back(use);
  }
  for (std::size_t i = 0; i < columns.fates.size(); ++i)
    account_.columns[static_cast<std::size_t>(columns.fates[i])].push_back(columns.headers[i]);
}

void Accountant::add_row(RowFate fate, const CsvRow& row, const ReadRow& read) {
  const auto count = static_cast<long>(row.cells.size());
  account_.cells.all += count;
  switch (fate) {
    case RowFate::left_out:
      ++account_.left_out;
      account_.cells.left_out += count;
      return;
    case RowFate::refused:
      ++account_.refused;
      account_.cells.refused += count;
      return;
    case RowFate::read:
      ++account_.read;
      for (std::size_t i = 0; i < row.cells.size(); ++i) add_cell(row, read, i);
      return;
  }
}

void Accountant::add_cell(const CsvRow& row, const ReadRow& read, std::size_t cell) {
  CellCounts& cells = account_.cells;
  if (columns_.is_mapped() && columns_.fates[cell] != ColumnFate::used) {
    ++cells.unread[static_cast<std::size_t>(columns_.fates[cell])];
    return;
  }
  const std::vector<std::size_t>& uses = answers_[cell];
  const auto is_refused = [&](std::size_t use) {
    return std::find(read.refused_uses.begin(), read.refused_uses.end(), use) !=
           read.refused_uses.end();
  };
  const auto is_missing = [&](std::size_t use) {
    return cell_of(columns_, row, read, use).empty();
  };
  if (uses.empty())
    ++cells.used;
  else if (trimmed(row.cells[cell]).empty())
    ++cells.empty;
  else if (std::any_of(uses.begin(), uses.end(), is_refused))
    ++cells.unmapped;
  else if (std::all_of(uses.begin(), uses.end(), is_missing))
    ++cells.missing;
  else
    ++cells.mapped;
}

void Accountant::add_answers(const Response& response) {
  for (const QuestionId id : response.answers.ids()) {
    if (response.predictions[id]) ++account_.predictions;
    const auto& answer = response.answers[id];
    if (!answer) continue;
    switch (state_of(answer->value)) {
      case AnswerState::given:
        ++account_.given;
        break;
      case AnswerState::dont_know:
        ++account_.dont_know;
        break;
      case AnswerState::not_applicable:
        ++account_.not_applicable;
        break;
      case AnswerState::declined:
        ++account_.declined;
        break;
      case AnswerState::missing:
      case AnswerState::does_not_apply:
      case AnswerState::not_asked:
        break;
    }
  }
}

std::string account_text(const std::string& file, const TableAccount& account) {
  std::string text =
      file + ": " + counted(account.read + account.left_out + account.refused, "row", "rows") +
      " below the header, " + grouped(account.read) + " read, " + grouped(account.left_out) +
      " left out, " + grouped(account.refused) + " refused\n";
  text += "  answers: " + grouped(account.given) + " given, " + grouped(account.dont_know) +
          " don't know, " + grouped(account.not_applicable) + " not applicable, " +
          grouped(account.declined) + " declined; " + grouped(account.predictions) +
          (account.predictions == 1 ? " prediction\n" : " predictions\n");
  const CellCounts& cells = account.cells;
  std::vector<std::string> parts;
  const auto add = [&](long count, const char* what) {
    if (count > 0) parts.push_back(grouped(count) + " " + what);
  };
  add(cells.mapped, "mapped");
  add(cells.missing, "said to be missing");
  add(cells.empty, "empty");
  add(cells.unmapped, "not understood");
  add(cells.used, "about the respondents");
  add(cells.left_out, "in rows left out");
  add(cells.refused, "in refused rows");
  for (std::size_t fate = 1; fate < column_fates; ++fate)
    add(cells.unread[fate], words_of_fate[fate]);
  text += "  cells: " + grouped(cells.all) + " = " + joined(parts, " + ") + "\n";
  for (std::size_t fate = 1; fate < column_fates; ++fate)
    if (const auto& columns = account.columns[fate]; !columns.empty())
      text += "  columns " + std::string(words_of_fate[fate]) + ": " +
              enumerated_first(columns, columns_told) + "\n";
  return text;
}

}  // namespace readiness::input
