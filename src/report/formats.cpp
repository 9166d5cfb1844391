#include "report/formats.hpp"

#include "batch/sql/dialect.hpp"
#include "report/check/lines.hpp"
#include "report/handout/limesurvey.hpp"
#include "report/handout/page.hpp"
#include "report/handout/tool_formats.hpp"
#include "report/render/csv.hpp"
#include "report/render/html.hpp"
#include "report/render/markdown.hpp"
#include "report/render/xlsx.hpp"

#include <algorithm>

namespace readiness::report {

bool Content::has(ContentPart part) const {
  switch (part) {
    case ContentPart::report:
      return report != nullptr;
    case ContentPart::json:
      return json != nullptr;
    case ContentPart::workbook:
      return workbook || report;
    case ContentPart::lines:
      return lines != nullptr;
    case ContentPart::groups:
      return groups != nullptr;
    case ContentPart::units:
      return units != nullptr;
    case ContentPart::benchmark:
      return benchmark != nullptr;
    case ContentPart::answers:
      return answers != nullptr;
    case ContentPart::findings:
      return findings != nullptr;
    case ContentPart::handout:
      return handout != nullptr;
    case ContentPart::sql:
      return sql != nullptr;
    case ContentPart::scores:
      break;
  }
  return false;
}

const std::vector<Format>& all_formats() {
  static const std::vector<Format> rows = {
      {"terminal", "text for people, as wide as the terminal", ContentPart::report,
       [](const Content& content, const Look& look, Diagnostics&) {
         return render_terminal(content.report(Medium::screen), look.terminal);
       },
       ".txt"},
      {"markdown", "the same text as CommonMark", ContentPart::report,
       [](const Content& content, const Look&, Diagnostics&) {
         return render_markdown(content.report(Medium::screen));
       },
       ".md"},
      {"html", "a page to send or print, and everything behind it", ContentPart::report,
       [](const Content& content, const Look& look, Diagnostics&) {
         return render_html(content.report(Medium::document), look.brand);
       },
       ".html", Material::text, true},
      {"pdf", "the same, printed by a browser or weasyprint", ContentPart::report,
       [](const Content& content, const Look& look, Diagnostics&) {
         return render_html(content.report(Medium::document), look.brand);
       },
       ".pdf", Material::printed, true},
      {"xlsx", "a workbook: a list of actions to keep, and the tables", ContentPart::workbook,
       [](const Content& content, const Look&, Diagnostics& diagnostics) {
         return render_xlsx(
             content.workbook ? content.workbook() : workbook_of(content.report(Medium::document)),
             diagnostics);
       },
       ".xlsx", Material::bytes},
      {"long", "findings with the line they are about, and what to do", ContentPart::findings,
       [](const Content& content, const Look&, Diagnostics&) {
         return render_long(content.findings());
       }},
      {"short", "findings on a line each: FILE:LINE:COLUMN: ...", ContentPart::findings,
       [](const Content& content, const Look&, Diagnostics&) {
         return render_short(content.findings());
       }},
      {"json", "everything, for programs; schema/ describes it", ContentPart::json,
       [](const Content& content, const Look&, Diagnostics&) { return content.json(); }, ".json"},
      {"junit", "JUnit XML, a test case for each gate or finding", ContentPart::lines,
       [](const Content& content, const Look&, Diagnostics&) {
         return render_junit(content.lines());
       },
       ".xml"},
      {"sarif", "SARIF 2.1.0, for code scanning", ContentPart::lines,
       [](const Content& content, const Look&, Diagnostics&) {
         return render_sarif(content.lines());
       },
       ".sarif"},
      {"github", "annotations of GitHub Actions", ContentPart::lines,
       [](const Content& content, const Look&, Diagnostics&) {
         return render_annotations(content.lines());
       }},
      {"gitlab", "a code quality report of GitLab", ContentPart::lines,
       [](const Content& content, const Look&, Diagnostics&) {
         return render_code_quality(content.lines());
       }},
      {"groups", "the figures of groups as CSV", ContentPart::groups,
       [](const Content& content, const Look&, Diagnostics&) { return content.groups(); }},
      {"csv", "a row for each unit or effect, or in batch for each respondent", ContentPart::units,
       [](const Content& content, const Look&, Diagnostics&) {
         return render_csv(content.units());
       },
       ".csv"},
      {"csv", "a row for each unit or effect, or in batch for each respondent", ContentPart::scores,
       nullptr, ".csv"},
      {"jsonl", "the scores of every respondent, a line of JSON each", ContentPart::scores, nullptr,
       ".jsonl"},
      {"benchmark", "how many units are spread, for others to stand beside", ContentPart::benchmark,
       [](const Content& content, const Look&, Diagnostics&) { return content.benchmark(); }},
      {"answers", "a file to fill in", ContentPart::answers,
       [](const Content& content, const Look&, Diagnostics&) { return content.answers(); }, ".yaml",
       Material::to_edit},
      {"form", "a page to fill in, in any browser, without a network", ContentPart::handout,
       [](const Content& content, const Look& look, Diagnostics&) {
         return render_page(content.handout(), look.brand);
       },
       ".html", Material::text, true},
      {"csv-header", "the first row of a table of answers", ContentPart::handout,
       [](const Content& content, const Look&, Diagnostics&) {
         return csv_header(content.handout());
       }},
      {"xlsform", "an XLSForm, for ODK and KoBoToolbox", ContentPart::handout,
       [](const Content& content, const Look&, Diagnostics& diagnostics) {
         return render_xlsx(xlsform(content.handout()), diagnostics);
       },
       ".xlsx", Material::bytes},
      {"surveyjs", "a survey for SurveyJS", ContentPart::handout,
       [](const Content& content, const Look&, Diagnostics&) {
         return surveyjs(content.handout());
       }},
      {"limesurvey", "a survey for LimeSurvey, tab-separated", ContentPart::handout,
       [](const Content& content, const Look&, Diagnostics&) {
         return limesurvey(content.handout());
       }},
      {"lime-mapping", "how exports of that survey are read", ContentPart::handout,
       [](const Content& content, const Look&, Diagnostics&) {
         return limesurvey_mapping(content.handout());
       }},
      {"mapping", "how exports of these form tools are read", ContentPart::handout,
       [](const Content& content, const Look&, Diagnostics&) {
         return export_mapping(content.handout());
       }},
      {"sql-duckdb", "views that score a table of answers in DuckDB", ContentPart::sql,
       [](const Content& content, const Look&, Diagnostics& diagnostics) {
         return content.sql(duckdb(), diagnostics);
       },
       ".sql"},
      {"sql-postgres", "views that score a table of answers in PostgreSQL", ContentPart::sql,
       [](const Content& content, const Look&, Diagnostics& diagnostics) {
         return content.sql(postgres(), diagnostics);
       },
       ".sql"},
  };
  return rows;
}

std::vector<const Format*> formats_of(const std::vector<ContentPart>& parts) {
  std::vector<const Format*> fitting;
  for (const Format& format : all_formats())
    if (std::find(parts.begin(), parts.end(), format.needs) != parts.end())
      fitting.push_back(&format);
  return fitting;
}

}  // namespace readiness::report
