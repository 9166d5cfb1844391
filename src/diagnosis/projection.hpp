#pragma once

#include "base/modules.hpp"
#include "diagnosis/advice.hpp"
#include "scoring/level.hpp"

#include <map>
#include <optional>
#include <vector>

namespace readiness::diagnosis {

/// Where a person or a unit would stand once some recommendations are done, by scoring again with
/// what they raise in everybody's answers. Evidence stays as it is.
struct Projection {
  std::vector<Response> voices;
  Scorecard card;
  std::optional<Standing> standing;
};

[[nodiscard]] Projection projection(const Questionnaire& questionnaire, Voices voices, Date as_of,
                                    const std::vector<RecommendationId>& done);

/// Tries recommendations one by one, for what they do to single questions.
class QuestionTrials {
 public:
  QuestionTrials(const Questionnaire& questionnaire, Voices voices, Date as_of);

  /// The scores of the questions that a recommendation raises, as `projection` finds them where it
  /// alone is done.
  [[nodiscard]] std::map<QuestionId, QuestionScore> with(RecommendationId done) const;

 private:
  const Questionnaire& questionnaire_;
  Voices voices_;
  Date as_of_;
  std::vector<bool> deciding_;          // by question
  std::vector<answers::Sheet> sheets_;  // by voice
};

}  // namespace readiness::diagnosis
