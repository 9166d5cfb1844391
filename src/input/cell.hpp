#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "document/node.hpp"

#include <optional>

namespace readiness::input {

/// Reads the answer in one cell of a table: `?` don't know, `!` declined, `-:reason` not applicable
/// (a bare `-` too, with the warning B0110), ticks separated by `;`, `none` for no ticks; else what
/// an answers file would hold. The cell is not empty. `source` is the text around it, `span` the
/// cell in it. Problems as in `bind`: A0201 to A0205, A0209.
[[nodiscard]] std::optional<Value> read_cell(const Questionnaire& questionnaire,
                                             const Question& question, std::string_view cell,
                                             const Source& source, Span span,
                                             Diagnostics& diagnostics);

/// Evidence as a cell holds it: a reference, with its date behind it where there is one
/// (`wiki:/policy 2026-09-30`). Nothing for an empty cell.
[[nodiscard]] std::optional<Evidence> read_evidence(std::string_view cell);

}  // namespace readiness::input
