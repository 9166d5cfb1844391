// Whose low ends fell: what a log of a build server shows of a wave that does not pass.

#include "base/text.hpp"
#include "report/comparison/report.hpp"
#include "report/comparison/text.hpp"

#include <cmath>

namespace readiness::report {

std::vector<std::string> fall_lines(const WaveReview& review, const std::vector<FallOf>& falls) {
  const ComparisonFigures figures(review);
  const Questionnaire& questionnaire = *review.questionnaire;
  // figures of people without names are whole hundredths, so that they have no more decimals
  const auto number = [&](const FallOf& of, double value) {
    const bool is_whole = !of.person && value == std::round(value);
    return is_whole ? score_text(score_style(questionnaire), value) : figures.number(value);
  };
  std::vector<std::string> lines;
  for (const FallOf& of : falls) {
    const std::string who = of.person         ? voice_text(review, *of.person)
                            : of.unit.empty() ? "Everybody together"
                                              : of.unit + ", everybody together";
    std::vector<std::string> parts;
    for (const Fall& fall : of.falls)
      parts.push_back(title_of(questionnaire, fall.measure) + " " + number(of, fall.before) +
                      (fall.after ? " -> " + number(of, *fall.after) : ", now not measured"));
    lines.push_back(who + ": " + (parts.empty() ? "did not answer again" : joined(parts, "; ")));
  }
  return lines;
}

}  // namespace readiness::report
