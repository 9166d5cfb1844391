#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "document/node.hpp"
#include "input/labels.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace readiness::input {

/// What one cell says: good without a value means that nobody answered.
struct CellValue {
  bool is_good = false;
  std::optional<Value> value;
};

/// Where a cell stands: the text around it, and the cell in it.
struct CellPlace {
  const Source& source;
  Span span;
};

/// Reads the answer in one cell of a table: `?` don't know, `!` declined, `-:reason` not applicable
/// (a bare `-` too, with the warning B0110), an option, level or item by its id or label, ticks
/// separated by `;` or `,`, `none` for no ticks, an amount, a text. Problems as in `bind`: A0201 to
/// A0205, A0209.
[[nodiscard]] CellValue read_cell(const Questionnaire& questionnaire, const Labels& labels,
                                  QuestionId question, std::string_view cell, CellPlace place,
                                  Diagnostics& diagnostics);

/// What a cell says of one item, where each has a column: ticked (`1`, `yes`, `x`, the item's id or
/// label), not ticked (`0`, `no`), nothing, or `?` and `!` for the question as a whole.
enum class TickWord { none, ticked, not_ticked, dont_know, declined, unclear };
[[nodiscard]] std::span<const std::string_view> words_for_ticked();
[[nodiscard]] std::span<const std::string_view> words_for_not_ticked();
[[nodiscard]] TickWord read_tick(const Labels& labels, QuestionId question, std::size_t item,
                                 std::string_view cell);

/// A day, with or without an hour after it, as workbooks have it.
[[nodiscard]] std::optional<Date> read_day(std::string_view cell);

/// Evidence as a cell holds it: a reference, with its date behind it where there is one
/// (`wiki:/policy 2026-09-30`). Nothing for an empty cell.
[[nodiscard]] std::optional<Evidence> read_evidence(std::string_view cell);
/// The date of evidence, as `read_evidence` finds it.
[[nodiscard]] std::optional<Date> date_of_evidence(std::string_view cell);

}  // namespace readiness::input
