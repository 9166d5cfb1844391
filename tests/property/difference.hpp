#pragma once

#include "everything.hpp"
#include "property/naive.hpp"
#include "scoring/fragility.hpp"
#include "scoring/score.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::property {

/// Every place where the program's results and the naive ones differ by more than 1e-9, as
/// sentences; empty when they agree.
[[nodiscard]] std::vector<std::string> differences(const Questionnaire& questionnaire,
                                                   const Response& response, const Scorecard& card,
                                                   const std::optional<Standing>& standing,
                                                   const naive::Card& expected);

}  // namespace readiness::property
