#pragma once

#include "base/modules.hpp"
#include "report/words/scores.hpp"
#include "review/review.hpp"

#include <array>
#include <string>
#include <vector>

namespace readiness::report {

/// How the numbers of one review are written: all with the same decimals, as many as the one needs
/// that lies nearest to a threshold.
class ComparisonFigures {
 public:
  explicit ComparisonFigures(const WaveReview& review);

  [[nodiscard]] std::string number(double value) const;
  /// "+4.5": the difference of the two numbers as they are printed.
  [[nodiscard]] std::string change(double before, double after) const;
  [[nodiscard]] std::string part(double value) const;  ///< "+4.5", "0.0"

  /// The parts of a split, a sum for each group of causes and one for each change, rounded so that
  /// the changes add up to their groups and the groups to the printed change.
  struct Parts {
    std::vector<double> groups;   ///< by CauseGroup
    std::vector<double> changes;  ///< as Split::parts
  };
  [[nodiscard]] Parts parts(const Split& split, const std::vector<Change>& changes) const;

 private:
  [[nodiscard]] double rounded(double value) const;
  int decimals_;
};

/// "levels", "evidence", "open now", "answered", "other questions".
[[nodiscard]] std::string title_of(CauseGroup group);

/// The groups of causes that move a score, in their order.
inline constexpr std::array told_groups = {CauseGroup::level, CauseGroup::evidence,
                                           CauseGroup::unknown, CauseGroup::answered,
                                           CauseGroup::scope};

/// "7 up, 4 proven, 2 down, 1 open now"; empty when no answer moved.
[[nodiscard]] std::string facts_text(const AnswerFacts& facts);
[[nodiscard]] std::string facts_text(const AnswerFacts& facts, CauseGroup group);

/// "1: They ask -> 2: From a policy"; the cause where the words do not say it.
[[nodiscard]] std::string change_text(const Comparison& comparison, const Change& change);

/// Whether anything of a change may be said about one person.
[[nodiscard]] bool is_told(const Comparison& comparison, const Change& change);

/// Whether the figures on the answers given may be shown on both sides.
[[nodiscard]] bool is_given_told(const Comparison& comparison, Measure measure);

/// "overall", or the title of the dimension.
[[nodiscard]] std::string title_of(const Questionnaire& questionnaire, Measure measure);

/// "unit - workflow" where everybody answered about the same; else empty.
[[nodiscard]] std::string subject_text(const WaveReview& review);

/// "Leader L1", with the unit where there are several.
[[nodiscard]] std::string voice_text(const WaveReview& review, const Assessment& assessment);

/// What differs in who answered: "another person", "another role"; empty when nothing does.
[[nodiscard]] std::string marks_text(const Comparison& comparison);

}  // namespace readiness::report
