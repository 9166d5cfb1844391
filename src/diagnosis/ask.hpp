#pragma once

#include "base/modules.hpp"
#include "diagnosis/assessment.hpp"

#include <string>
#include <vector>

namespace readiness::diagnosis {

/// Somebody to ask what nobody knew who answered; or what is said to be there, to be shown.
struct Ask {
  std::string whom;  ///< as the answers name them, else roles that were not heard; may be empty
  bool is_named = false;      ///< the answers name them
  bool for_evidence = false;  ///< of those who answered: what shows that it is so
  std::vector<QuestionId> questions;
  Date due;  ///< the earliest day that the answers name, else a week after the answers
};

/// One entry for everybody who can be asked, in the order of the questions.
[[nodiscard]] std::vector<Ask> asks(const Assessment& assessment,
                                    const std::vector<QuestionId>& questions);

/// Whether a condition reads how many answers have evidence.
[[nodiscard]] bool counts_evidence(const Expression& condition);

/// Whether too little was answered for a finding or a level to be more than a guess.
[[nodiscard]] bool is_thin(const Assessment& assessment);

/// What comes before any recommendation: open answers that alone may keep a condition of the next
/// level closed; everything worth finding out where the answers are thin; at last, where nothing is
/// wrong, the evidence that answers lack (`Guidance::unproven`) and that the next level asks for.
[[nodiscard]] std::vector<Ask> first_asks(const Assessment& assessment);

}  // namespace readiness::diagnosis
