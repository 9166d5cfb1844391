#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

namespace readiness::base {

/// Calls `body` with 0, 1, ..., `count` - 1 as constants: a short loop written out, for places
/// where counting would take as long as the work. Everything is inlined, also where little else is.
template <std::size_t count, class Body>
[[gnu::always_inline]] constexpr void repeat(Body body) {
  [&]<std::size_t... i>(std::index_sequence<i...>) __attribute__((always_inline)) {
    (body(std::integral_constant<std::size_t, i>{}), ...);
  }
  (std::make_index_sequence<count>{});
}

}  // namespace readiness::base
