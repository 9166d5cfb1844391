#pragma once

#include "answers/bind.hpp"
#include "base/modules.hpp"

#include <string>
#include <vector>

namespace readiness::review {

/// Answers that were given under another scoring, read by today's questionnaire: entries that it
/// does not take (another question, another option, another role) are left out.
struct Rebound {
  std::optional<Response> response;   ///< nothing, with an error, when the rest is broken too
  std::vector<std::string> left_out;  ///< ids of the entries, in file order
};
[[nodiscard]] Rebound bind_what_fits(const Document& document, const Questionnaire& questionnaire,
                                     Diagnostics& diagnostics);

/// The questionnaire with the questions that waves under another scoring speak of, role by role;
/// what their files do not mention did not exist or was left open then, and nobody can tell which.
/// `old_waves` holds the responses of each such wave. Ids of the scored questions that are asked of
/// nobody any more are added to `left_out`.
[[nodiscard]] Questionnaire common_part(Questionnaire questionnaire,
                                        const std::vector<std::vector<const Response*>>& old_waves,
                                        std::vector<std::string>& left_out);

}  // namespace readiness::review
