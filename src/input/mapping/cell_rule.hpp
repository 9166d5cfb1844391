#pragma once

#include "base/modules.hpp"
#include "input/mapping/dates.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::input {

/// How the cells of a column of somebody else's table are said in our own words: as the same cell
/// of a table with our columns would be written. What it does not know it leaves as it is, so that
/// whoever reads the cell reports it.
struct CellRule {
  enum class Kind {
    words,  ///< each cell is one of few words
    ticks,  ///< a cell holds several of them
    number,
    date,
    text,   ///< anything; a word that means no answer is one only where it is the whole cell
    digest  ///< a keyed hash of it
  };
  using Words = std::map<std::string, std::string, std::less<>>;  ///< by folded text

  Kind kind = Kind::words;
  std::optional<std::string> always;  ///< whatever the cell says
  Words words;
  std::string split;  ///< of ticks; empty: `;` and `,`
  DateOrder order;
  bool has_decimal_commas = false;
  std::string key;  ///< of a digest

  /// Whether a cell means the same in every row and there are few of them.
  [[nodiscard]] bool is_worth_keeping() const {
    return kind == Kind::words || kind == Kind::ticks || kind == Kind::number;
  }
};

[[nodiscard]] std::string own_cell(const CellRule& rule, std::string_view cell);

}  // namespace readiness::input
