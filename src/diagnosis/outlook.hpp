#pragma once

#include "diagnosis/advice.hpp"
#include "scoring/level.hpp"

#include <optional>
#include <vector>

namespace readiness {

/// Where a respondent would stand once some recommendations are done, by scoring again with what
/// they raise. Evidence and other people's answers stay as they are.
struct Outlook {
  Response response;
  Scorecard card;
  std::optional<Standing> standing;
};

[[nodiscard]] Outlook outlook(const Questionnaire& questionnaire, const Response& response,
                              const Scorecard& card, const std::vector<RecommendationId>& done);

/// A set of recommendations, proven by scoring again.
struct Proof {
  std::vector<RecommendationId> done;
  Outlook after;
  std::vector<RecommendationId> needed_for_level;  ///< without this one the level would be lower
};

[[nodiscard]] Proof proof(const Questionnaire& questionnaire, const Response& response,
                          const Scorecard& card, std::vector<RecommendationId> done);

}  // namespace readiness
