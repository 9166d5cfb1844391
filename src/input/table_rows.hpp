#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "input/ask_plan.hpp"
#include "input/capped_diagnostics.hpp"
#include "input/cell.hpp"
#include "input/columns.hpp"
#include "input/identity.hpp"
#include "input/known_words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace readiness::input {

/// One respondent as codes: what is left of a row once it is read.
struct CodedRow {
  const AskPlan* plan = nullptr;
  std::vector<AnswerCode> codes;  ///< by question
  std::vector<char> evidence;     ///< by question: 1 where there is some that counts; none: empty

  [[nodiscard]] bool has_evidence(QuestionId question) const {
    return !evidence.empty() && evidence[question.value] != 0;
  }
  void add_evidence(QuestionId question) {
    if (evidence.empty()) evidence.assign(codes.size(), 0);
    evidence[question.value] = 1;
  }
};

/// The cells of a row in our own words, by the uses of its columns, and those of earlier rows that
/// may come again: a table has many rows and few words.
class MappedCells {
 public:
  /// What somebody else's word means, and the number of that answer once a book knows it.
  struct Meaning {
    std::string own;
    AnswerCode code = answer_codes::none;
  };

  /// Numbers of answers are remembered as long as the book's edition stays the same.
  void read(const Columns& columns, const CsvRow& row, unsigned edition);
  [[nodiscard]] std::string_view operator[](std::size_t use) const { return cells_[use]; }
  /// Of a cell that may come again; else null.
  [[nodiscard]] Meaning* meaning(std::size_t use) const { return meanings_[use]; }

 private:
  const Columns* columns_ = nullptr;
  unsigned edition_ = 0;
  std::vector<KnownWords<Meaning>> known_;  // by use
  std::vector<std::string_view> cells_;
  std::vector<Meaning*> meanings_;
  std::deque<std::string> own_;  // of this row alone
};

/// The attributes of a group as one text, which stands for its key while counting: behind each is a
/// NUL, for texts hold none.
class GroupText {
 public:
  void clear() {
    text_.clear();
    digest_ = 0;
  }
  void add(std::string_view attribute) {
    text_ += attribute;
    text_ += '\0';
    digest_ = mixed(digest_, attribute);
  }
  [[nodiscard]] const std::string& text() const { return text_; }
  /// Of its attributes, for a table of groups; compared within one run, stored nowhere.
  [[nodiscard]] std::uint64_t digest() const { return digest_; }
  bool operator==(const GroupText&) const = default;

 private:
  std::string text_;
  std::uint64_t digest_ = 0;
};

/// A respondent as read, ready to be scored.
struct ReadRow {
  CodedRow coded;
  std::string ref;
  GroupText group;
  std::uint64_t identity = 0;  ///< who it is (`Identity`); 0 when nobody says
  std::vector<std::pair<QuestionId, Value>> predictions;
  MappedCells mapped;                     ///< where a mapping says what the cells mean
  std::vector<std::size_t> refused_uses;  ///< of columns: answers that are left open, and told
};

/// What one use of a column says in a row that was read.
[[nodiscard]] inline std::string_view cell_of(const Columns& columns, const CsvRow& row,
                                              const ReadRow& read, std::size_t use) {
  return columns.is_mapped() ? read.mapped[use] : row.cells[columns.all[use].cell];
}

/// The columns of a table by what they are used for, as numbers of `Columns::all`.
struct ColumnsByUse {
  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
  explicit ColumnsByUse(const Columns& columns);
  std::size_t ref, role, form, date;  ///< or `nowhere`
  std::vector<std::size_t> answers, evidence, predictions;
  struct Attribute {
    std::size_t column;
    std::uint64_t of_name;  ///< `Identity::of_name`
  };
  std::vector<Attribute> attributes;
  std::vector<std::vector<std::size_t>> ticks;  ///< of each question that has some
};

/// All columns of a question that is ticked are known as one cell, which no cell of a whole
/// question can be. False where all of them are empty. `cell_of` gives the text of a column.
template <class CellOf>
bool join_ticks(const std::vector<std::size_t>& its_columns, CellOf cell_of,
                std::string& together) {
  constexpr char between = '\x1f';
  bool is_answered = false;
  together.assign(1, between);
  for (const std::size_t column : its_columns) {
    const std::string_view cell = cell_of(column);
    is_answered = is_answered || !cell.empty();
    together.append(cell) += between;
  }
  return is_answered;
}

/// Whether a text is ASCII without NUL: then every piece of it is.
[[nodiscard]] bool is_plain_ascii(std::string_view text);

/// Says in a row whose answers it holds: the ref, who that is, and the group by these attributes.
/// `subject` is a list of names and texts.
template <class Subject>
void say_whose(ReadRow& row, std::string_view ref, std::string_view role, std::string_view form,
               const Subject& subject, const std::vector<std::string>& group_by) {
  row.ref = ref;
  Identity identity(ref, Identity::of_role(role));
  if (!ref.empty())
    for (const auto& [name, value] : subject) identity.add(Identity::of_name(name), value);
  row.identity = identity.digest();
  row.group.clear();
  for (const std::string& name : group_by) {
    const auto found = std::find_if(subject.begin(), subject.end(),
                                    [&](const auto& each) { return each.first == name; });
    row.group.add(name == "role"           ? role
                  : name == "form"         ? form
                  : found == subject.end() ? std::string_view()
                                           : std::string_view(found->second));
  }
}

/// Reads the rows of one table. A row with anything wrong in it is refused as a whole, and every
/// one of its problems is told: B0111 too few or too many cells, B0112 no UTF-8 or a NUL, B0114 no
/// row of a table, B0116 no date, A0102 and A0103 an answer that was not asked for, A0104 no such
/// role or form, and those of `read_cell`. A row that a mapping leaves out is a note (M0121), and
/// so is one without a word in it (M0122).
class TableRows {
 public:
  TableRows(const Questionnaire& questionnaire, const Columns& columns, std::string file,
            Date today);

  [[nodiscard]] const Columns& columns() const { return columns_; }
  [[nodiscard]] const ColumnsByUse& uses() const { return uses_; }
  /// `number` is the row's, counted from 1 in the text at hand;
  /// `is_plain` says that the text was seen to be ASCII without NUL.
  [[nodiscard]] RowFate read(const CsvRow& row, long number, bool is_plain, AnswerBook& book,
                             AskPlans& plans, ReadRow& into, CappedDiagnostics& findings) const;

 private:
  struct Reading;
  [[nodiscard]] bool is_wanted(Reading& reading) const;
  void read_cells(Reading& reading) const;
  void read_mapped_cells(Reading& reading) const;
  void read_answer(Reading& reading, std::size_t column) const;
  [[nodiscard]] std::string known_ticks(QuestionId id, std::string_view cell) const;
  void read_date(Reading& reading) const;
  void read_plan(Reading& reading) const;
  [[nodiscard]] std::uint64_t identity_of(const Reading& reading) const;
  void read_ticks(Reading& reading) const;
  [[nodiscard]] std::optional<std::optional<Value>> read_ticks_of(
      Reading& reading, QuestionId id, const std::vector<std::size_t>& its_columns,
      bool is_seen) const;
  [[nodiscard]] bool offers_none(const std::vector<std::size_t>& its_columns) const;
  [[nodiscard]] bool is_seen_later(Reading& reading,
                                   const std::vector<std::size_t>& its_columns) const;
  void tell_of_dates(Reading& reading, std::size_t column, Diagnostics& found) const;
  void read_predictions(Reading& reading) const;
  void read_evidence_cells(Reading& reading) const;
  [[nodiscard]] CellPlace place_of_cell(const CsvRow& row, const Source& source,
                                        std::size_t column) const;
  void check_asked(Reading& reading) const;
  void check_possible(Reading& reading) const;

  const Questionnaire& questionnaire_;
  const Columns& columns_;
  std::string file_;
  ColumnsByUse uses_;
  std::vector<std::size_t> column_of_;  // by question
  struct AnswerCell {
    std::size_t cell, column;
    QuestionId question;
  };
  std::vector<AnswerCell> answer_cells_;  // of `uses_.answers`, all that reading one needs
  Date oldest_evidence_;                  // that counts in a row without a date
};

}  // namespace readiness::input
