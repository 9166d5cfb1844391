#pragma once

#include "base/modules.hpp"
#include "report/handout/handout.hpp"

#include <string>
#include <utility>
#include <vector>

namespace readiness::cli {

/// What is settled before anybody answers, by flags.
using SettledSubject = std::vector<std::pair<std::string, std::string>>;

/// What a sitting of this role in this form asks and says, for whoever answers without a terminal.
/// `hand_in` says in the words of whoever hands it out where answers go; it may be empty.
[[nodiscard]] Handout make_handout(const Questionnaire& questionnaire, std::size_t form,
                                   RoleId role, const std::string& language, SettledSubject subject,
                                   std::string hand_in);

}  // namespace readiness::cli
