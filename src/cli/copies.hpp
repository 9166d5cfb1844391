#pragma once

#include "answers/model.hpp"
#include "base/modules.hpp"

#include <vector>

namespace readiness::cli {

/// Leaves out answers without a ref of people without names that were handed in twice, and warns of
/// them (A0315): they would make a group of people who are not there. Copies are responses of other
/// files that say the same throughout. Within one table two equal rows may be two people, and stay.
void leave_out_copies(const Questionnaire& questionnaire, std::vector<Response>& voices,
                      Diagnostics& diagnostics);

}  // namespace readiness::cli
