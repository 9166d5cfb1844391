#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"

#include <string_view>
#include <vector>

namespace readiness::review {

/// Why a question counts otherwise than in the wave before.
enum class Cause {
  raised,           ///< the level that counts rose
  fell,             ///< the level that counts fell
  evidence_gained,  ///< the same answer counts more
  evidence_lost,    ///< the same answer counts less: its evidence is gone
  evidence_aged,    ///< the same answer counts less: its evidence is too old now
  counts_the_same,  ///< another answer that is worth the same
  became_open,      ///< it was known: now don't know, declined or left open
  still_open,       ///< open before and after, in another way
  answered,         ///< it was open, and is known now
  applies_now,
  applies_no_more,
  applicable_now,  ///< it was answered with "not applicable"
  not_applicable_now,
  asked_now,  ///< in this form, or of this role
  asked_no_more,
  unscored  ///< context, a text or a probe: another answer
};

/// How causes are summed up, in the order in which their parts are taken (see `Split`).
enum class CauseGroup {
  level,     ///< known in both waves, and really another level
  evidence,  ///< the same answer with more or less proof
  unknown,   ///< known before, and open now
  answered,  ///< open before, and known now
  scope,     ///< another set of questions counts
  none       ///< moves no number
};

struct Change {
  QuestionId question;
  Cause cause = Cause::unscored;
};

[[nodiscard]] CauseGroup group_of(Cause cause);

/// The cause as files and formats write it, e.g. `became_open`.
[[nodiscard]] std::string_view name_of(Cause cause);
[[nodiscard]] std::string_view name_of(CauseGroup group);

/// Every question that says something else, in the questionnaire's order. Both belong to the same
/// questionnaire.
[[nodiscard]] std::vector<Change> changes_between(const Assessment& before,
                                                  const Assessment& after);

}  // namespace readiness::review
