#include "report/check/formats.hpp"

#include "report/check/report.hpp"
#include "report/render/markdown.hpp"

namespace readiness::report {

const std::vector<CheckFormat>& check_formats() {
  static const std::vector<CheckFormat> rows = {
      {"terminal", "a table for people, as wide as the terminal",
       [](const Check& check, const TerminalStyle& style) {
         return render_terminal(build_check_report(check), style);
       }},
      {"markdown", "the same as CommonMark, for a job summary",
       [](const Check& check, const TerminalStyle&) {
         return render_markdown(build_check_report(check));
       }},
      {"json", "everything, for programs (schema/check-1.schema.json)",
       [](const Check& check, const TerminalStyle&) { return render_check_json(check); }},
      {"junit", "JUnit XML, a test case for each gate",
       [](const Check& check, const TerminalStyle&) { return render_junit(check); }},
      {"sarif", "SARIF 2.1.0, for code scanning",
       [](const Check& check, const TerminalStyle&) { return render_sarif(check); }},
      {"github", "annotations of GitHub Actions",
       [](const Check& check, const TerminalStyle&) { return render_annotations(check); }},
  };
  return rows;
}

}  // namespace readiness::report
