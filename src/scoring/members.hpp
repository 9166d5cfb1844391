#pragma once

#include "base/modules.hpp"
#include "disclosure/moved.hpp"
#include "scoring/score.hpp"

namespace readiness::scoring {

/// The people of one role, with everything that scores are made of as what they say: who among them
/// came, went or answered otherwise between two times is seen by it.
[[nodiscard]] Members members_of(const Questionnaire& questionnaire, Voices voices, RoleId role,
                                 Date as_of);

}  // namespace readiness::scoring
