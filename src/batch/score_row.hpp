#pragma once

#include "base/modules.hpp"
#include "input/table_rows.hpp"
#include "scoring/scorecard.hpp"

#include <string>
#include <vector>

namespace readiness::batch {

/// A score as a table may show it.
struct RowScore {
  bool has_range = false;  ///< false: nothing of it is asked or applies
  bool has_given = false;
  bool is_shown = false;         ///< enough was answered to show `given`
  bool is_withheld = false;      ///< it would give away a sensitive answer of one person
  bool holds_sensitive = false;  ///< a sensitive answer is part of it
  double low = 0, high = 0, given = 0;
};

struct RowScores {
  std::vector<const CodedAnswer*> answers;  ///< by question
  std::vector<RowScore> dimensions;
  RowScore overall;
};

/// Scores a coded row as `score` scores the response: the same rules, the same order of additions,
/// the same numbers to the last bit, which a law holds. A second scorer, because answers that are
/// priced once each leave nothing but additions for a row: that is what a million rows need.
/// `scores` is filled anew.
void score_row(const Questionnaire& questionnaire, const AnswerBook& book, const CodedRow& row,
               RowScores& scores);

/// A bound response as a row, in which everything is taken to apply; `group_by` names attributes,
/// as a table's columns do.
void read_response(const Questionnaire& questionnaire, const Response& response, Date as_of,
                   const std::vector<std::string>& group_by, AnswerBook& book, AskPlans& plans,
                   ReadRow& row);

/// Its answers alone.
void code_response(const Questionnaire& questionnaire, const Response& response, Date as_of,
                   AnswerBook& book, AskPlans& plans, CodedRow& row);

}  // namespace readiness::batch
