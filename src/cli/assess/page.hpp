#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "cli/context.hpp"

namespace readiness::cli {

/// The page of a report: what somebody sees first of their answers.
[[nodiscard]] std::string page_text(const Context& context, const Questionnaire& questionnaire,
                                    const Response& response, const DisplayChoice& choice);

}  // namespace readiness::cli
