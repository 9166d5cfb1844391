#include "base/month_names.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace readiness::base {

std::optional<int> month_named(std::string_view word) {
  constexpr std::size_t letters = 3;
  const auto begins = [&](std::string_view name) {
    return std::equal(name.begin(), name.end(), word.begin(),
                      [](char a, char b) { return to_lower(a) == to_lower(b); });
  };
  if (word.size() < letters) return std::nullopt;
  for (std::size_t i = 0; i < month_names.size(); ++i)
    if (begins(month_names[i])) return static_cast<int>(i) + 1;
  return std::nullopt;
}

}  // namespace readiness::base
