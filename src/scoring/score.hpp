#pragma once

#include "base/modules.hpp"
#include "scoring/scorecard.hpp"

namespace readiness::scoring {

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

/// What one answer of a response with this sheet is worth.
[[nodiscard]] QuestionScore score_question(const Questionnaire& questionnaire,
                                           const Response& response, const answers::Sheet& sheet,
                                           QuestionId id, Date as_of);

/// The state that a stored answer has when its question applies.
[[nodiscard]] AnswerState state_of(const Value& value);

/// Don't know, declined or missing: it could still be anything.
[[nodiscard]] bool is_open(AnswerState state);

/// The level of a scored question that counts: one lower than claimed where the evidence cap holds.
[[nodiscard]] int supported_level(const Questionnaire& questionnaire, const Question& question,
                                  int claimed, bool has_evidence);

/// The score of a level of a scored question, in units of the range.
[[nodiscard]] double score_of_level(const Questionnaire& questionnaire, const Question& question,
                                    int level);

}  // namespace readiness::scoring
