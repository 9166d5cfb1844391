#pragma once

#include "document/csv.hpp"
#include "everything.hpp"
#include "input/plain_rows.hpp"
#include "row_difference.hpp"

#include <string>

// What the fast road for rows of a table promises, for the law and for the fuzzer.
namespace readiness {

struct PlainRowsVerdict {
  long rows = 0, plain = 0;
  std::string broken;  ///< what the full door makes of a row otherwise; empty when the law holds
};

/// One reader for many rows, for what it learned from earlier ones must not change later ones.
class PlainRowsLaw {
 public:
  PlainRowsLaw(const Questionnaire& questionnaire, const Columns& columns, Date today)
      : book_(questionnaire),
        plans_(questionnaire),
        full_(questionnaire, columns, "t.csv", today),
        plain_(questionnaire, full_, book_, today),
        separator_(columns.separator) {}

  /// The law: where a row is plain, the full door takes as many bytes of the text, says nothing,
  /// and makes the same row of it.
  PlainRowsVerdict tried(std::string_view text) {
    PlainRowsVerdict verdict;
    CsvReader reader(text, separator_);
    CsvRow row;
    for (;;) {
      const std::string_view rest = reader.rest();
      ReadRow quick;
      const std::size_t size = plain_.read(rest, plans_, quick);
      const long lines_before = reader.lines();
      if (!reader.next(row)) {
        if (size > 0) verdict.broken = "a row behind the last one";
        return verdict;
      }
      ++verdict.rows;
      ReadRow full;
      CappedDiagnostics findings;
      const RowFate fate =
          row.is_blank ? RowFate::left_out
                       : full_.read(row, verdict.rows, false, book_, plans_, full, findings);
      if (size == 0) continue;
      ++verdict.plain;
      if (size != rest.size() - reader.rest().size()) verdict.broken = "another row end";
      if (reader.lines() != lines_before + 1) verdict.broken = "another number of lines";
      if (fate != RowFate::read || !findings.empty())
        verdict.broken = "refused in full: " + findings.rendered();
      else if (verdict.broken.empty())
        verdict.broken = difference_between(quick, full);
      if (!verdict.broken.empty()) {
        verdict.broken += " of " + std::string(row.text);
        return verdict;
      }
    }
  }

 private:
  AnswerBook book_;
  AskPlans plans_;
  TableRows full_;
  PlainRows plain_;
  char separator_;
};

}  // namespace readiness
