#include "report/comparison/formats.hpp"

#include "report/comparison/report.hpp"
#include "report/render/markdown.hpp"

namespace readiness::report {

const std::vector<ComparisonFormat>& comparison_formats() {
  static const std::vector<ComparisonFormat> rows = {
      {"terminal", "what changed, for people",
       [](const WaveReview& review, const TerminalStyle& style) {
         return render_terminal(build_comparison(review), style);
       }},
      {"markdown", "the same text as CommonMark",
       [](const WaveReview& review, const TerminalStyle&) {
         return render_markdown(build_comparison(review));
       }},
      {"json", "everything, for programs (schema/comparison-1.schema.json)",
       [](const WaveReview& review, const TerminalStyle&) {
         return render_comparison_json(review);
       }},
  };
  return rows;
}

}  // namespace readiness::report
