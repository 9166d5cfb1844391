#pragma once

#include "base/modules.hpp"
#include "document/shape/shape.hpp"
#include "questionnaire/load/loading.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::questionnaire {

// What a questionnaire's files say of the kinds of question. What each kind means once it is loaded
// stands in questionnaire/answer_form.hpp.

[[nodiscard]] std::vector<std::string> kind_names();

/// The keys that a question has because of its kind, those of all kinds.
[[nodiscard]] std::vector<Field> kind_fields();

/// The kind of a question that has the shape of one. Problems: Q0301 a key that its kind needs,
/// Q0302 one of another kind, and those of the values.
[[nodiscard]] std::optional<Kind> load_kind(Loading& loading, const Located& question);

/// A context question may carry its options with it; they become a scale of its name.
[[nodiscard]] std::optional<Kind> load_context_kind(Loading& loading, const Located& question,
                                                    const std::string& id);

}  // namespace readiness::questionnaire
