#pragma once

#include "diagnosis/advice.hpp"
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
  std::optional<Guidance> guidance;  ///< what to do; absent where patterns are
};

/// What patterns and recommendations read of one respondent.
[[nodiscard]] Facts diagnostic_facts(const Questionnaire& questionnaire, const Response& response,
                                     const Scorecard& card);

/// Reads patterns and recommendations from facts, whoever provided them, into an assessment that
/// has its standing.
void diagnose(const Facts& facts, Assessment& assessment);

[[nodiscard]] Assessment assessment(const Questionnaire& questionnaire, const Response& response,
                                    Date as_of);

}  // namespace readiness
