#pragma once

#include "base/modules.hpp"
#include "interview/session.hpp"

#include <string>
#include <vector>

namespace readiness::interview {

/// The places that somebody means by a number, an id or words of a question; one when it is clear.
[[nodiscard]] std::vector<AnswerPlace> find_places(const Session& session,
                                                   const std::string& words);

}  // namespace readiness::interview
