#pragma once

#include "base/modules.hpp"
#include "policy/measure.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace readiness::policy {

/// A bound as written, in the metric's unit: a score, a count, `90%` or `0.9`, `180d` or `180`, the
/// id or the number of a level. Nothing when it is not written so.
[[nodiscard]] std::optional<double> read_bound(MetricUnit unit, std::string_view text,
                                               const Questionnaire& questionnaire);

/// How bounds of a unit are written, for a message.
[[nodiscard]] std::string how_written(MetricUnit unit, const Questionnaire& questionnaire);

/// `30d` or `30`.
[[nodiscard]] std::optional<int> read_days(std::string_view text);

/// `90%` or `0.9`; from 0 to 1.
[[nodiscard]] std::optional<double> read_share(std::string_view text);

}  // namespace readiness::policy
