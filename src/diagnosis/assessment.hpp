#pragma once

#include "base/modules.hpp"
#include "diagnosis/advice.hpp"
#include "diagnosis/patterns.hpp"
#include "scoring/fragility.hpp"
#include "scoring/level.hpp"
#include "unit/findings.hpp"

#include <optional>
#include <vector>

namespace readiness::diagnosis {

/// The results of one respondent, or of a unit's people together, all of them: what every report
/// format is a view of. Points into the questionnaire and the responses, which must outlive it.
struct Assessment {
  const Questionnaire* questionnaire = nullptr;
  Voices voices;                       ///< everybody who answered
  const Response* response = nullptr;  ///< the respondent; of several, the one who leads
  Scorecard card;                      ///< pooled, where several answered
  std::optional<UnitFindings> unit;    ///< absent of one respondent
  std::optional<Standing> standing;
  std::vector<Fragile> fragile;
  /// Absent for a role without an index: one such person's answers are no picture of the whole.
  std::optional<Patterns> patterns;
  std::optional<Guidance> guidance;  ///< what to do; absent where patterns are
};

/// What patterns and recommendations read.
[[nodiscard]] Facts diagnostic_facts(const Assessment& assessment);

/// Reads patterns and recommendations from facts, whoever provided them, into an assessment that
/// has its standing.
void diagnose(const Facts& facts, Assessment& assessment);

/// How much of it is wanted: `fragile` tries every answer anew, which takes nearly all of the time.
enum class Extent { whole, without_fragile };

[[nodiscard]] Assessment assessment(const Questionnaire& questionnaire, const Response& response,
                                    Date as_of, Extent extent = Extent::whole);
/// Of everybody in the unit, in which somebody is heard.
[[nodiscard]] Assessment assessment(const Questionnaire& questionnaire, const Unit& unit,
                                    Date as_of, Extent extent = Extent::whole);

}  // namespace readiness::diagnosis
