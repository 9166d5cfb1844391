#pragma once

#include "base/modules.hpp"
#include "batch/inputs.hpp"
#include "cli/context.hpp"
#include "cli/flags.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::cli {

/// The questionnaire that a batch is scored by: what `-q` names, else what the first answers name.
/// A table names none (U0120). On failure `code` says how the program ends.
[[nodiscard]] std::optional<Questionnaire> find_batch_questionnaire(
    const Context& context, const QuestionnaireFlags& flags, const std::vector<Input>& inputs,
    Diagnostics& diagnostics, ExitCode& code);

/// What `-q` names, else the one with this id.
[[nodiscard]] std::optional<Questionnaire> find_batch_questionnaire(const Context& context,
                                                                    const QuestionnaireFlags& flags,
                                                                    const std::string& id,
                                                                    Diagnostics& diagnostics);

}  // namespace readiness::cli
