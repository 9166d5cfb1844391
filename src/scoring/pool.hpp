#pragma once

#include "base/modules.hpp"
#include "scoring/voices.hpp"

#include <span>

namespace readiness::scoring {

/// What several people of one unit say together; one voice alone stays as it is.
///
/// A question's score is the mean of the role means, so that a leader, a compliance officer and
/// eleven staff count once a role; low, given and high ends are pooled separately, an open answer
/// counting as the worst and the best. A role that does not answer by name enters a question only
/// when at least five of its people are asked and it applies to them; with fewer than five answers
/// given, all of its answers to that question count as open. What is told of such answers as
/// "nearly all" or as a band enters so and not exactly: nothing that is made of scores can tell
/// more than that (see disclosure/answers_told.hpp). `level` is pooled in the same way and is what
/// gates compare. Rules about patterns read `supported`: the lower median within each role and, of
/// several roles, the mean of these rounded half down. A question is ticked if at least half of
/// those asked ticked it; it has evidence, or carries a flag, if an answer given by name does.
/// Contradictions are those of each person who answers by name, and those of the pooled answers.
[[nodiscard]] Scorecard pool(const Questionnaire& questionnaire, std::span<const Voice> voices);

/// As `pool`, of voices of which one answers otherwise than when `before` was pooled: `was` is what
/// it came to then. Questions of which it says the same keep what was pooled of them.
[[nodiscard]] Scorecard pool_again(const Questionnaire& questionnaire,
                                   std::span<const Voice> voices, const Scorecard& before,
                                   const Scorecard& was, std::size_t changed);

/// Scores and pools.
[[nodiscard]] Scorecard score(const Questionnaire& questionnaire, Voices voices, Date as_of);

/// One question of the card that `pool` makes.
[[nodiscard]] QuestionScore pool_question(const Questionnaire& questionnaire,
                                          std::span<const Voice> voices, QuestionId question);

}  // namespace readiness::scoring
