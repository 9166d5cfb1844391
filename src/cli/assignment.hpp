#pragma once

#include "answers/model.hpp"

#include <optional>
#include <string>

namespace readiness {

/// Puts an answer that was written as `id=value` on the command line into a response. The value is
/// written as in an answers file, `?` is a don't know, ticks may also be separated by `;`. Problems
/// stand at their place in the argument: U0112 no `=`, else the codes of binding answers. False
/// after an error.
bool assign(const std::string& flag, const std::string& assignment,
            const Questionnaire& questionnaire, Response& response, Diagnostics& diagnostics);

}  // namespace readiness
