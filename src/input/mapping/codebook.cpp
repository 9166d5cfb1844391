#include "input/mapping/codebook.hpp"

#include "base/names.hpp"
#include "base/text.hpp"
#include "document/csv.hpp"
#include "input/columns.hpp"
#include "input/mapping/column_names.hpp"
#include "input/mapping/platforms.hpp"

#include <algorithm>
#include <array>

namespace readiness::input {
namespace {

/// Kinds of questions whose codes are not written down, for they are always the same.
struct UsualCodes {
  std::string_view type;
  std::array<std::pair<const char*, const char*>, 2> codes;
};
constexpr std::array<UsualCodes, 3> usual_codes = {
    {{"yesno", {{{"1", "Yes"}, {"0", "No"}}}},
     {"truefalse", {{{"1", "True"}, {"0", "False"}}}},
     {"Y", {{{"Y", "Yes"}, {"N", "No"}}}}}};

void add_usual_codes(std::string_view type, CodebookColumn& column) {
  for (const UsualCodes& usual : usual_codes)
    if (usual.type == type && column.codes.empty())
      column.codes.assign(usual.codes.begin(), usual.codes.end());
}

bool is_code_sign(char byte) {
  return is_letter_or_digit(byte) || byte == '-' || byte == '_' || byte == '.';
}

/// `1, Strongly disagree | 2, Disagree`, also with `=` and on a line each.
std::vector<std::pair<std::string, std::string>> codes_in(const std::string& cell) {
  const char between = cell.find('|') != std::string::npos    ? '|'
                       : cell.find('\n') != std::string::npos ? '\n'
                                                              : ';';
  std::vector<std::pair<std::string, std::string>> codes;
  for (std::size_t at = 0; at <= cell.size();) {
    const std::size_t end = std::min(cell.find(between, at), cell.size());
    const std::string part = without_markup(std::string_view(cell).substr(at, end - at));
    at = end + 1;
    const auto sign = static_cast<std::size_t>(
        std::find_if_not(part.begin(), part.end(), is_code_sign) - part.begin());
    const std::size_t mark = std::min(part.find_first_not_of(' ', sign), part.size());
    if (sign == 0 || mark == part.size() || (part[mark] != ',' && part[mark] != '=')) continue;
    codes.emplace_back(part.substr(0, sign), tidy_name(part.substr(mark + 1)));
  }
  return codes;
}

/// A checkbox of REDCap has a column for each of its codes, in whose name a minus is an underscore.
std::string name_of_box(const std::string& name, std::string code) {
  std::replace(code.begin(), code.end(), '-', '_');
  return name + "___" + code;
}

class CodebookReader {
 public:
  CodebookReader(const Platform& platform, const std::vector<std::string>& header)
      : platform_(platform) {
    for (const auto& [what, words] : platform.codebook)
      for (const std::string& word : words)
        for (std::size_t i = 0; i < header.size(); ++i)
          if (folded_name(header[i]) == folded_name(word)) places_.try_emplace(what, i);
  }

  /// Whether the header has all columns that this layout has.
  [[nodiscard]] bool fits() const {
    return !platform_.codebook.empty() &&
           std::all_of(platform_.codebook.begin(), platform_.codebook.end(),
                       [&](const auto& each) { return places_.contains(each.first); });
  }

  void read(const std::vector<std::string>& row, Codebook& book) {
    const std::string name = cell(row, "name");
    if (name.empty()) return;
    if (places_.contains("class"))
      read_part(row, name, book);
    else
      read_column(row, name, book);
  }

 private:
  [[nodiscard]] std::string cell(const std::vector<std::string>& row,
                                 const std::string& what) const {
    const auto place = places_.find(what);
    if (place == places_.end() || place->second >= row.size()) return {};
    return what == "choices" ? row[place->second] : without_markup(row[place->second]);
  }

  /// A row for each question, with its choices in a cell.
  void read_column(const std::vector<std::string>& row, const std::string& name,
                   Codebook& book) const {
    const std::string text = cell(row, "text");
    CodebookColumn& column = book.column(name);
    column.texts.push_back(text);
    const auto codes = codes_in(cell(row, "choices"));
    column.codes.insert(column.codes.end(), codes.begin(), codes.end());
    add_usual_codes(cell(row, "type"), column);
    for (const auto& [code, label] : codes)
      book.column(name_of_box(name, code)).texts.push_back(text + " [" + label + "]");
  }

  /// A row for each question (Q), below it one for each row of it (SQ), and one for each answer
  /// (A); again for each language.
  void read_part(const std::vector<std::string>& row, const std::string& name, Codebook& book) {
    const std::string what = cell(row, "class");
    const std::string text = cell(row, "text");
    if (what == "Q") {
      question_ = name;
      question_text_ = text;
      its_columns_ = {name};
      CodebookColumn& column = book.column(name);
      column.texts.push_back(text);
      add_usual_codes(cell(row, "type"), column);
    } else if (what == "SQ" && !question_.empty()) {
      const std::string called = question_ + "[" + name + "]";
      its_columns_.push_back(called);
      book.column(called).texts.push_back(question_text_ + " [" + text + "]");
    } else if (what == "A") {
      for (const std::string& called : its_columns_)
        book.column(called).codes.emplace_back(name, text);
    }
  }

  const Platform& platform_;
  std::map<std::string, std::size_t> places_;  // of what a codebook says, in a row
  std::string question_, question_text_;
  std::vector<std::string> its_columns_;
};

std::nullopt_t refuse_row(const std::string& file, const CsvRow& row, Diagnostics& diagnostics) {
  diagnostics.error("M0133", Source(file, std::string(row.text), row.line).place({0, 0}),
                    "this row of the codebook has more cells than its header names",
                    "put a cell that holds what separates cells in quotes");
  return std::nullopt;
}

}  // namespace

const CodebookColumn* Codebook::find(std::string_view name) const {
  const auto found = columns_.find(folded_name(name));
  return found == columns_.end() ? nullptr : &found->second;
}

CodebookColumn& Codebook::column(std::string_view name) { return columns_[folded_name(name)]; }

std::optional<Codebook> read_codebook(const std::string& file, const std::string& text,
                                      Diagnostics& diagnostics) {
  const TableBegin begin = begin_of_table(text);
  CsvReader reader(std::string_view(text).substr(begin.size), begin.separator, begin.lines);
  CsvRow row;
  Codebook book;
  if (reader.next(row)) {
    const std::vector<std::string> header(row.cells.begin(), row.cells.end());
    for (const Platform& platform : platforms()) {
      CodebookReader columns(platform, header);
      if (!columns.fits()) continue;
      while (reader.next(row)) {
        if (row.cells.size() > header.size()) return refuse_row(file, row, diagnostics);
        columns.read({row.cells.begin(), row.cells.end()}, book);
      }
      break;
    }
  }
  if (!book.is_empty()) return book;
  diagnostics.error("M0133", Place::of_file(file), "this is not a codebook that is known here",
                    "give the data dictionary of REDCap (CSV), the structure of LimeSurvey "
                    "(tab-separated), or a table with the columns name, text and choices, where "
                    "choices are `1 = Never; 2 = Once`");
  return std::nullopt;
}

}  // namespace readiness::input
