#pragma once

#include "base/modules.hpp"

namespace readiness::base {

/// Several lambdas as one visitor for std::visit.
template <class... Visitors>
struct Overloaded : Visitors... {
  using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

}  // namespace readiness::base
