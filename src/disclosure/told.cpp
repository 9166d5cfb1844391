#include "disclosure/told.hpp"

namespace readiness::disclosure {

int fewest_to_hear(const Role& role) { return role.named ? 1 : static_cast<int>(smallest_group); }

Told<int> told_count(int people) {
  return people == 0 ? told_by_name(people)
                     : told_of_group(static_cast<std::uint64_t>(people), people);
}

}  // namespace readiness::disclosure
