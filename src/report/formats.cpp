#include "report/formats.hpp"

#include "report/assessment/build.hpp"
#include "report/json/assessment.hpp"
#include "report/render/markdown.hpp"

namespace readiness::report {

const std::vector<ReportFormat>& report_formats() {
  static const std::vector<ReportFormat> rows = {
      {"terminal", "text for people, as wide as the terminal",
       [](const Assessment& assessment, const TerminalStyle& style) {
         return render_terminal(build_report(assessment), style);
       }},
      {"markdown", "the same text as CommonMark",
       [](const Assessment& assessment, const TerminalStyle&) {
         return render_markdown(build_report(assessment));
       }},
      {"json", "everything, for programs (schema/report-1.schema.json)",
       [](const Assessment& assessment, const TerminalStyle&) { return render_json(assessment); }},
  };
  return rows;
}

}  // namespace readiness::report
