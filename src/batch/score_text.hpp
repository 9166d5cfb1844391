#pragma once

#include "base/modules.hpp"
#include "batch/rounded_text.hpp"
#include "batch/score_row.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace readiness::batch {

/// Which figures of each score are written: the whole range, or the answers given alone.
enum class Figures { range, given };

/// Whose scores these are.
struct RowHead {
  std::string_view ref;
  RoleId role{};
  std::string_view group;  ///< of a `GroupText`
};

/// Writes the scores of respondents: ref, role, the attributes that people are grouped by, then the
/// overall and every dimension.
class ScoreText {
 public:
  ScoreText(const Questionnaire& questionnaire, const std::vector<std::string>& group_by,
            Figures figures);

  [[nodiscard]] std::string csv_header() const;
  /// One respondent as a row of that table. An empty figure: not asked, or too few answers to show
  /// one; or the column `withheld` names it, for it would give away a sensitive answer of one
  /// person.
  void append_csv(std::string& out, const RowHead& head, const RowScores& scores);
  /// One respondent as a line of JSON.
  void append_json(std::string& out, const RowHead& head, const RowScores& scores) const;

 private:
  const Questionnaire& questionnaire_;
  std::vector<std::string> group_by_;
  std::vector<std::string> parts_;  // the overall, then every dimension
  Figures figures_;
  std::vector<char> figures_of_row_;  // while they are written
};

}  // namespace readiness::batch
