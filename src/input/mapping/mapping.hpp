#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"
#include "document/shape/shape.hpp"
#include "input/table_bytes.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace readiness::input {

// A mapping says what the columns and words of somebody else's table mean. It is a value: read
// once, and made the columns of each table by `map_columns`.

/// A text of a mapping and where it was written.
struct Said {
  std::string text;
  Span span;
};

/// What an export says, and what that is here, in the order of the file.
using Translations = std::vector<std::pair<Said, Said>>;

/// Words that stand where no answer was given. Nothing: what is said above them holds.
struct OpenWords {
  std::optional<std::vector<std::string>> missing, unknown, not_applicable, declined;
};

/// Where something stands that is no answer, and what its words mean.
struct PlaceRule {
  std::optional<Said> column;
  std::optional<Said> always;  ///< the same for everybody, without a column
  Translations values;
  std::string format;      ///< of a date: `D.M.Y`
  bool is_hashed = false;  ///< of a ref
};

/// Where a question's answers stand, and what their words mean.
struct AnswerRule {
  Said question;
  std::optional<Said> column;   ///< one column, or
  std::optional<Said> pattern;  ///< several: `Q6 *`, or
  Translations item_columns;    ///< one for each item, or
  std::vector<Said> columns;    ///< some that are called as their items are
  Translations values;          ///< words of options or items
  std::optional<Said> scale;    ///< the name of a list of words
  std::string split;            ///< what parts ticks in one cell; empty: `;` and `,`
  std::vector<std::string> ticked;
  OpenWords open;
};

/// Rows that are read, or left out, by what stands in a column; `*` is anything but nothing.
struct RowFilter {
  Said column;
  std::vector<std::string> words;
  bool keeps = true;
};

/// What is said of the table as a whole; what is left out is found out by looking.
struct TableLayout {
  std::string format;  ///< the platform, for the columns that it always has
  std::optional<char> delimiter;
  TableForm form;
  std::vector<int> header;   ///< rows, counted from 1
  std::vector<int> drop;     ///< rows that hold nobody's answers
  bool carries = false;      ///< an empty cell of a header row says what its left neighbour does
  bool fills_ticks = false;  ///< what was never shown is not ticked there, as if it had been
  bool has_decimal_commas = false;
  Span span;
};

struct Mapping {
  Source source{"", ""};
  Said questionnaire;  ///< an id, or a path as seen from the working directory
  TableLayout table;
  std::vector<RowFilter> filters;
  std::optional<PlaceRule> ref, role, form;
  std::vector<std::pair<Said, PlaceRule>> attributes;  ///< `date` is that of the answers
  OpenWords open;
  std::vector<std::pair<std::string, Translations>> scales;
  std::vector<AnswerRule> questions, predictions;
  std::vector<std::pair<Said, Said>> evidence, comments;  ///< a question, and its column
  std::vector<Said> ignored;                              ///< columns, by name or pattern
  std::vector<std::string> usual, personal;               ///< that the platform always has
};

/// What is written for it as a word: `space` or `line`; else the text itself.
[[nodiscard]] std::string separator_of_ticks(const std::string& written);

[[nodiscard]] Shape mapping_shape();  ///< readiness/mapping@1

/// Reads a document that claims to be a mapping. Problems: those of its shape, M0101 a delimiter,
/// M0102 a format of dates, M0107 a platform, M0103 a question or attribute that says nowhere or
/// several times where it stands, M0104 no such list of words.
[[nodiscard]] std::optional<Mapping> read_mapping(Document document, Diagnostics& diagnostics);

}  // namespace readiness::input
