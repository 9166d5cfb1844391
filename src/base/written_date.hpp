#pragma once

#include "base/date.hpp"
#include "base/modules.hpp"

#include <optional>
#include <string_view>

namespace readiness::base {

/// Where a day without a year lies.
enum class Lies { before, ahead };

/// A day as people write it: `2026-11-28`, `28 Nov 2026`, `Nov 28`, `28.11.2026`, `28.11.`,
/// `today`, `yesterday`. Without a year it is the nearest such day in that direction, today
/// included. Nothing for what could be two days, such as `11/12/2026`, or is none.
[[nodiscard]] std::optional<Date> parse_written_date(std::string_view text, Date today, Lies lies);

}  // namespace readiness::base
