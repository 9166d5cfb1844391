#pragma once

#include "base/modules.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace readiness::base {

/// Of the months, January first, in English and in three letters.
inline constexpr std::array<std::string_view, 12> month_names = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// The number of a month, from its first three letters or more, in whatever case.
[[nodiscard]] std::optional<int> month_named(std::string_view word);

}  // namespace readiness::base
