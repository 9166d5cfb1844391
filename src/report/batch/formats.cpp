#include "report/batch/formats.hpp"

#include "report/batch/report.hpp"
#include "report/render/markdown.hpp"

namespace readiness::report {

const std::vector<BatchFormat>& batch_formats() {
  static const std::vector<BatchFormat> rows = {
      {"terminal", "groups, reliability and distributions for people",
       [](const Summary& summary, const TerminalStyle& style) {
         return render_terminal(build_batch_report(summary), style);
       }},
      {"markdown", "the same text as CommonMark",
       [](const Summary& summary, const TerminalStyle&) {
         return render_markdown(build_batch_report(summary));
       }},
      {"json", "the same for programs (schema/batch-1.schema.json)",
       [](const Summary& summary, const TerminalStyle&) { return render_batch_json(summary); }},
      {"groups", "the group table as CSV",
       [](const Summary& summary, const TerminalStyle&) { return render_groups_csv(summary); }},
      {"csv", "the scores of every respondent, a row each", nullptr},
      {"jsonl", "the scores of every respondent, a line of JSON each", nullptr},
  };
  return rows;
}

}  // namespace readiness::report
