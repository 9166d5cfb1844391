#pragma once

#include "base/date.hpp"

#include <chrono>

namespace readiness {

// The standard's calendar, to try ours by.

inline std::chrono::sys_days calendar_day(base::Date date) {
  return std::chrono::sys_days{std::chrono::days{date.day}};
}

inline base::Date date_of(std::chrono::sys_days day) {
  return {static_cast<int>(day.time_since_epoch().count())};
}

}  // namespace readiness
