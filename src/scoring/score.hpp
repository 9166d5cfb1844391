#pragma once

#include "scoring/scorecard.hpp"

namespace readiness {

/// Scores one respondent. Pure and total: same questionnaire, response and day, same card.
///
/// A question's value is level / (levels - 1), or what its option states; its score is
/// low + value * (high - low) of the range. With the evidence cap, an anchors or ticks question
/// that asks for evidence and is answered at its top level without current evidence counts one
/// level lower. A dimension, facet or topic is the weighted mean of its applicable questions. The
/// overall is mean_share * (weighted mean of the dimensions) + weakest_share * (weakest dimension),
/// rolled up separately at each end, each with its own weakest dimension; `given` uses the
/// dimensions with at least one given answer.
[[nodiscard]] Scorecard score(const Questionnaire& questionnaire, const Response& response,
                              Date as_of);

/// The level that counts: one lower than claimed when the evidence cap applies.
[[nodiscard]] int supported_level(const Questionnaire& questionnaire, const Question& question,
                                  int claimed, bool has_evidence);

/// The dimensions that the overall is made of: in the index, asked, and with an applicable
/// question.
[[nodiscard]] std::vector<DimensionId> counted_dimensions(const Questionnaire& questionnaire,
                                                          const Scorecard& card);

}  // namespace readiness
