#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "document/node.hpp"

#include <optional>

namespace readiness::answers {

/// Reads one answer as written (a scalar, or a list for ticks) as the value that its question
/// takes. Problems: A0201 off the scale, A0202 no such option or item, A0203 the wrong kind of
/// answer, A0209 an item ticked twice.
[[nodiscard]] std::optional<Value> read_value(const Questionnaire& questionnaire,
                                              const Question& question, const Node& node,
                                              const Source& source, Diagnostics& diagnostics);

/// The level before any evidence cap, after reversal; nothing when the answer has none (open, not
/// applicable, text, probe, unscored number).
[[nodiscard]] std::optional<int> claimed_level(const Questionnaire& questionnaire,
                                               const Question& question, const Value& value);

/// A value that has the given level, as near to `from` as the kind allows (ticks are added or
/// taken away one by one). The question has levels and `level` is one of them that some answer has.
[[nodiscard]] std::optional<Value> value_at_level(const Questionnaire& questionnaire,
                                                  const Question& question, int level,
                                                  const Value* from);

}  // namespace readiness::answers
