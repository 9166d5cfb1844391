#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::questionnaire {

// `In {workflow|the first workflow}, who decides?` asks by the name of the workflow that answers
// are about, and in the words behind the bar where none is named. Other braces are text.

/// The keys of a question's own words; placeholders stand there, in the instructions and nowhere
/// else.
constexpr std::array<std::string_view, 6> worded_keys = {"text", "text_for",    "prediction",
                                                         "why",  "good_enough", "evidence"};

struct PlaceholderFault {
  std::string message, help;
};

/// The first thing that is wrong with the placeholders of a text.
[[nodiscard]] std::optional<PlaceholderFault> placeholder_fault(std::string_view written);

[[nodiscard]] bool has_placeholders(std::string_view written);

/// A text without faults, as it is read by those whose workflow has this name. A name that is
/// empty, does not fit on one line or is too long to be read in a sentence is none.
[[nodiscard]] std::string filled_in(std::string_view written, std::string_view workflow);

/// The same questionnaire, asked about a workflow of this name.
[[nodiscard]] Questionnaire about(const Questionnaire& questionnaire, std::string_view workflow);

/// The same questionnaire with its placeholders as they were written, for whoever fills them in
/// later.
[[nodiscard]] Questionnaire as_written(const Questionnaire& questionnaire);

/// Keeps the wording of a question as it was written, and fills it in for no workflow in
/// particular.
void settle_wording(Question& question);

}  // namespace readiness::questionnaire
