#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"
#include "diagnosis/plan.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace readiness::report {

/// What a portfolio keeps of one unit's report: values that need none of its answers, so that
/// hundreds of units fit in memory. Every figure is that of the report, and no more is told.
struct UnitFigures {
  std::string name;
  std::string document = {};  ///< its own report beside the portfolio's; may be empty
  std::vector<std::pair<std::string, std::string>> subject;  ///< what the answers say of it
  Date as_of;
  bool tells_only_month = false;
  std::optional<int> population;  ///< how many do not answer by name, as the answers say it
  std::vector<RoleHeard> heard;   ///< the roles of which somebody answered
  std::optional<Standing> standing;
  std::optional<Range> overall;
  bool overall_enough = false;  ///< enough answers to show its `given`
  bool is_thin = false;         ///< too little is answered for a finding to be more than a guess
  bool is_healthy = false;      ///< good news and nothing to name
  Confidence confidence = Confidence::low;
  std::string how_sure;  ///< with the reasons; may be empty
  /// Absent: not asked, or withheld. `given` only where enough was answered to show it.
  Table<DimensionId, std::optional<Range>> dimensions;
  Table<FacetId, std::optional<Range>> facets;
  /// The lowest at the low end of those that the overall is made of, unless all are equal.
  std::optional<DimensionId> weakest;
  std::vector<PatternId> present, likely;  ///< failure patterns
  std::vector<PatternId> cannot_tell;      ///< those that open answers leave open
  std::optional<PatternId> lead;           ///< of those present
  /// What the report's list of actions begins with, and why.
  std::string first_action, first_owner, first_why;
  Date first_due;
  std::vector<RecommendationId> steps;  ///< of the roadmap, in its order
  bool stops_harm = false;              ///< the roadmap begins with what stops harm
  /// Recommendations of which open answers decide whether they are called for.
  std::vector<RecommendationId> undecided;
  std::string lacks;       ///< the one condition of the next level that is missing
  std::optional<Gap> gap;  ///< the widest one that may be told
};

/// `plan` is the roadmap of the assessment.
[[nodiscard]] UnitFigures figures_of(std::string name, const Assessment& assessment,
                                     const std::optional<Plan>& plan);

[[nodiscard]] std::string month_text(Date day);  ///< "2026-11"

/// "2026-11-23", or "2026-11" where a day would be that of a person without a name.
[[nodiscard]] std::string as_of_text(const UnitFigures& unit);

/// A unit of which nothing can be told: fewer than five people without names.
struct UnitWithheld {
  std::string name;
  int people = 0;
};
/// Whether a unit is one of these. Alone, one may read one's own report; among units, one person
/// without a name is too few.
[[nodiscard]] bool tells_too_few(const Questionnaire& questionnaire, const Unit& unit);

/// Many units of one questionnaire beside each other.
struct Portfolio {
  const Questionnaire* questionnaire = nullptr;
  /// By the level reached and by the low end of the overall, the lowest first. Where too little is
  /// answered, a low end says that answers are missing and not that something is wrong: these come
  /// last, behind units without an overall.
  std::vector<UnitFigures> units;
  std::vector<UnitWithheld> withheld;
};

/// Sorts the units.
[[nodiscard]] Portfolio portfolio_of(const Questionnaire& questionnaire,
                                     std::vector<UnitFigures> units,
                                     std::vector<UnitWithheld> withheld);

/// Null where nobody of the role answered.
[[nodiscard]] const RoleHeard* heard_of(const UnitFigures& unit, RoleId role);

/// Whether harm is to be stopped: unknown where the answers that would tell are missing.
[[nodiscard]] Truth has_harm(const Questionnaire& questionnaire, const UnitFigures& unit);

/// Whom to visit, at most so many: where harm is to be stopped, then the others, the lowest first.
/// Not where all is well or too little is answered.
[[nodiscard]] std::vector<const UnitFigures*> first_visits(const Portfolio& portfolio,
                                                           std::size_t most);

/// Something that several units have in common.
template <class Id>
struct Shared {
  Id id;
  std::vector<const UnitFigures*> units;
  std::size_t open = 0;  ///< units of which it cannot be told
};
/// Failure patterns that are present somewhere, the most frequent first.
[[nodiscard]] std::vector<Shared<PatternId>> shared_patterns(const Portfolio& portfolio);
/// Recommendations in roadmaps, the most frequent first.
[[nodiscard]] std::vector<Shared<RecommendationId>> shared_steps(const Portfolio& portfolio);
/// Which dimension is the weakest of how many units.
[[nodiscard]] std::vector<Shared<DimensionId>> shared_weaknesses(const Portfolio& portfolio);

}  // namespace readiness::report
