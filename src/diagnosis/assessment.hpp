#pragma once

#include "diagnosis/patterns.hpp"
#include "scoring/fragility.hpp"
#include "scoring/level.hpp"

#include <optional>
#include <vector>

namespace readiness {

/// One respondent's results, all of them: what every report format is a view of. Points into the
/// questionnaire and the response, which must outlive it.
struct Assessment {
  const Questionnaire* questionnaire = nullptr;
  const Response* response = nullptr;
  Scorecard card;
  std::optional<Standing> standing;
  std::vector<Fragile> fragile;
  /// Absent for a role without an index: one such person's answers are no picture of the whole.
  std::optional<Patterns> patterns;
};

[[nodiscard]] Assessment assessment(const Questionnaire& questionnaire, const Response& response,
                                    Date as_of);

}  // namespace readiness
