#include "input/mapping/table_sample.hpp"

#include "base/names.hpp"
#include "input/mapping/match_columns.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace readiness::input {
namespace {

constexpr std::size_t rows_looked_at = 20000;
constexpr std::size_t header_looked_for = 20;   // rows
constexpr std::size_t last_row_to_drop = 1000;  // as far as a mapping can say it

bool is_blank_row(const std::vector<std::string>& row) {
  return std::all_of(row.begin(), row.end(),
                     [](const std::string& cell) { return tidy_name(cell).empty(); });
}

}  // namespace

TableSample::TableSample(const Questionnaire& questionnaire, const Labels& labels,
                         const std::string& text, Codebook codebook)
    : begin_(begin_of_table(text)), codebook_(std::move(codebook)) {
  read_rows(text);
  count_questions(questionnaire);
  find_header(questionnaire, labels);
  find_totals();
  const auto is_dropped = [&](std::size_t row) {
    return std::find(drop_.begin(), drop_.end(), static_cast<int>(row) + 1) != drop_.end();
  };
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (i >= static_cast<std::size_t>(header_.back()) && !is_dropped(i) && !is_blank_row(rows_[i]))
      ++row_count_;
    else
      rows_[i].clear();  // nobody's answers
  }
  known_names_ = names_;
  for (std::size_t i = 0; i < names_.width(); ++i) {
    values_.push_back(counted_values(i));
    books_.push_back(nullptr);
    for (const std::string& name : names_.of(i))
      if (const CodebookColumn* book = codebook_.find(name)) books_.back() = book;
    if (books_.back())
      for (const std::string& name : books_.back()->texts) known_names_.add(i, name);
  }
}

std::vector<std::string> TableSample::meanings_of(std::size_t column,
                                                  const std::string& value) const {
  std::vector<std::string> labels;
  if (books_[column])
    for (const auto& [code, label] : books_[column]->codes)
      if (folded_name(code) == folded_name(value)) labels.push_back(label);
  return labels.empty() ? std::vector{value} : labels;
}

void TableSample::count_questions(const Questionnaire& questionnaire) {
  std::map<std::string, QuestionId> texts;
  for (const QuestionId id : questionnaire.questions.ids())
    texts.emplace(folded_name(questionnaire.questions[id].text), id);
  std::map<std::size_t, std::set<QuestionId>> found;
  for (std::size_t i = 1; i < rows_.size(); ++i)
    for (std::size_t column = 0; column < rows_[i].size(); ++column)
      if (const auto text = texts.find(folded_name(tidy_name(rows_[i][column])));
          text != texts.end())
        found[column].insert(text->second);
  for (const auto& [column, questions] : found)
    questions_in_a_column_ = std::max(questions_in_a_column_, questions.size());
}

void TableSample::read_rows(const std::string& text) {
  CsvReader reader(std::string_view(text).substr(begin_.size), begin_.separator, begin_.lines);
  CsvRow row;
  while (rows_.size() < rows_looked_at && reader.next(row))
    rows_.emplace_back(row.cells.begin(), row.cells.end());
}

/// The row whose cells are columns of a platform or questions; else the first one with several
/// cells.
void TableSample::find_header(const Questionnaire& questionnaire, const Labels& labels) {
  std::size_t best = 0;
  double most = -1;
  for (std::size_t i = 0; i < std::min(rows_.size(), header_looked_for); ++i) {
    const ColumnNames names({rows_[i]}, false);
    const Platform* found = platform_of(names);
    const auto filled = static_cast<double>(
        std::count_if(rows_[i].begin(), rows_[i].end(),
                      [](const std::string& cell) { return !tidy_name(cell).empty(); }));
    const auto matches = static_cast<double>(match_columns(names, questionnaire, labels).size());
    const double score = (found ? 1000 : 0) + 10 * matches + (filled > 1 ? 1 : 0);
    if (score > most) {
      most = score;
      best = i;
      platform_ = found;
    }
  }
  header_ = {static_cast<int>(best) + 1};
  if (platform_ && best == 0 && !platform_->header.empty()) take_habits();
  std::vector<std::vector<std::string>> header;
  for (const int row : header_)
    if (static_cast<std::size_t>(row) <= rows_.size())
      header.push_back(rows_[static_cast<std::size_t>(row) - 1]);
  names_ = ColumnNames(header, platform_ && platform_->carries && header_.size() > 1);
}

/// Decided by looking: rows that the platform has there only count where they are such rows.
void TableSample::take_habits() {
  std::vector<int> header;
  for (const int row : platform_->header)
    if (static_cast<std::size_t>(row) <= rows_.size()) header.push_back(row);
  const auto looks_like_codes = [&](int row) {
    return static_cast<std::size_t>(row) <= rows_.size() &&
           std::any_of(rows_[static_cast<std::size_t>(row) - 1].begin(),
                       rows_[static_cast<std::size_t>(row) - 1].end(),
                       [](const std::string& cell) { return cell.starts_with("{\"ImportId\""); });
  };
  for (const int row : platform_->drop)
    if (looks_like_codes(row)) drop_.push_back(row);
  // a second header row that reads like a person's answers is one
  if (platform_->drop.empty() || !drop_.empty()) header_ = header;
}

/// People put averages below a table, with a word for it in the first cell that is not empty.
void TableSample::find_totals() {
  const std::size_t last = std::min(rows_.size(), last_row_to_drop);
  for (auto i = static_cast<std::size_t>(header_.back()); i < last; ++i) {
    const auto first = std::find_if(rows_[i].begin(), rows_[i].end(), [](const std::string& cell) {
      return !tidy_name(cell).empty();
    });
    if (first != rows_[i].end() && is_among(any_platform().totals, *first))
      drop_.push_back(static_cast<int>(i) + 1);
  }
}

/// Looked through once: many questions are held against each column.
ValueCounts TableSample::counted_values(std::size_t column) const {
  std::map<std::string, long> counts;
  std::vector<std::string> order;
  for (const auto& row : rows_) {
    if (column >= row.size()) continue;
    std::string value = without_markup(row[column]);
    while (value.ends_with(';')) value.pop_back();  // ends a list of ticks
    if (value.empty()) continue;
    if (++counts[value] == 1) order.push_back(value);
  }
  ValueCounts values;
  for (const std::string& value : order) values.emplace_back(value, counts[value]);
  return values;
}

}  // namespace readiness::input
