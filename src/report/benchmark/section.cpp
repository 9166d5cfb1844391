#include "report/benchmark/benchmark.hpp"
#include "report/words/scores.hpp"

#include <cmath>

namespace readiness::report {
namespace {

std::string months(const Benchmark& benchmark) {
  return benchmark.from == benchmark.to ? benchmark.from : benchmark.from + " to " + benchmark.to;
}

/// "24 units (insurers, 2026-03 to 2026-05)"
std::string others(const Benchmark& benchmark) {
  return std::to_string(benchmark.units) + " units (" +
         (benchmark.about.empty() ? benchmark.name : benchmark.about) + ", " + months(benchmark) +
         ")";
}

/// "5 to 11 of 24": those in lower bands are certain, those in the same band are not.
std::string units_below(const Standpoint& place) {
  const std::size_t most = place.below + place.within;
  return (place.within == 0 ? "" : std::to_string(place.below) + " to ") + std::to_string(most) +
         " of " + std::to_string(place.of);
}

std::string percent_below(const Standpoint& place) {
  const auto percent = [&](std::size_t units) {
    return std::to_string(
        std::lround(100.0 * static_cast<double>(units) / static_cast<double>(place.of)));
  };
  return percent(place.below) + " to " + percent(place.below + place.within) + " %";
}

Cell score_cell(const ScoreStyle& style, double score) {
  return {score_text(style, score), Figure{score, style.decimals}};
}

}  // namespace

Blocks benchmark_line(const BesideOthers& beside) {
  const std::string others_text = others(*beside.benchmark);
  if (!beside.overall)
    return {Paragraph{"Too little is answered here to be set beside " + others_text + ".",
                      Tone::faint}};
  return {Paragraph{"Beside " + others_text + ": the low end of the overall is above that of " +
                    units_below(*beside.overall) + "."}};
}

Blocks benchmark_section(const Questionnaire& questionnaire, const BesideOthers& beside) {
  Blocks blocks = {Heading{2, "Beside other units"}};
  for (Block& block : benchmark_line(beside)) blocks.push_back(std::move(block));
  if (!beside.overall) return blocks;
  const ScoreStyle style = score_style(questionnaire);
  Grid grid{{{"Low ends"},
             {"here", true},
             {"above", true},
             {"in percent", true},
             {"middle half of them"}},
            {}};
  const auto add = [&](const std::string& name, const Standpoint& place) {
    grid.rows.push_back(
        {name, score_cell(style, place.here), units_below(place), percent_below(place),
         score_text(style, place.middle_from) + " to " + score_text(style, place.middle_to)});
  };
  add("Overall", *beside.overall);
  for (const auto& [id, place] : beside.dimensions) add(questionnaire.dimensions[id].title, place);
  blocks.push_back(std::move(grid));
  blocks.push_back(Paragraph{
      "Units are counted in bands of at least five, so a place is a range; this unit may be one of "
      "them. Where others stand does not say what is good: the levels do.",
      Tone::faint});
  return blocks;
}

}  // namespace readiness::report
