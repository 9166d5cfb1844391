#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"
#include "document/node.hpp"

#include <functional>
#include <optional>
#include <string>

namespace readiness::batch {

/// Hands out the lines of a text, counted from 1, without their ends; empty ones are passed over.
/// How many lines there are.
long each_line(const std::string& text,
               const std::function<void(std::string line, long row)>& take);

/// One person's answers, bound to a questionnaire that is known already. Beside the problems of
/// `bind`: A0301 another questionnaire, A0302 another scoring.
[[nodiscard]] std::optional<Response> bind_alike(Document document,
                                                 const Questionnaire& questionnaire,
                                                 Diagnostics& diagnostics);

}  // namespace readiness::batch
