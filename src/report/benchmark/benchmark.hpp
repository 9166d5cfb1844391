#pragma once

#include "base/modules.hpp"
#include "document/shape/shape.hpp"
#include "report/portfolio/figures.hpp"
#include "report/report.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace readiness::report {

/// Of fewer units a place among them means little, and one of them could be made out.
constexpr std::size_t fewest_units = 20;

/// How many units have a low end of at least `from` and below `to`; the last band holds its `to`.
struct BenchmarkBand {
  double from = 0, to = 0;  ///< in units of the range, at whole twentieths of it
  std::size_t units = 0;    ///< at least five
};
/// How one figure of many units is spread; empty where too few tell it.
struct BenchmarkSpread {
  std::vector<BenchmarkBand> bands;       ///< from one end of the range to the other, without a gap
  double middle_from = 0, middle_to = 0;  ///< the middle half: its quartiles, in whole hundredths
};

/// How the low ends of many units of one questionnaire are spread: counts, and no unit's figure.
struct Benchmark {
  std::string name;   ///< of its file
  std::string about;  ///< what units these are; may be empty
  std::size_t units = 0;
  std::string from, to;  ///< the months of the first answers and of the last: "2026-03"
  BenchmarkSpread overall;
  std::map<std::string, BenchmarkSpread> dimensions;  ///< by id; of which enough units tell one
};

/// Counts low ends in twentieths of the range, and joins neighbours until each band has five units;
/// quartiles as R's type 7 has them (Hyndman and Fan, The American Statistician 50 (1996),
/// 361-365). Nothing of fewer than `fewest_units`.
[[nodiscard]] BenchmarkSpread spread_of(const ScoringRules& rules, std::vector<double> low_ends);

/// The units of which enough is answered for a low end that means something.
[[nodiscard]] std::vector<const UnitFigures*> told_enough(const Portfolio& portfolio);

/// Of these; nothing where these are fewer than `fewest_units`.
[[nodiscard]] std::optional<Benchmark> benchmark_of(const Portfolio& portfolio);

/// As a file: schema `readiness/benchmark@1`, which may be edited to say what units these are.
[[nodiscard]] std::string benchmark_text(const Questionnaire& questionnaire,
                                         const Benchmark& benchmark);
[[nodiscard]] Shape benchmark_shape();

/// Problems: those of its shape; T0011 made with another questionnaire or scoring; T0012 counts
/// that do not fit each other, or of too few units.
[[nodiscard]] std::optional<Benchmark> read_benchmark(const Document& document,
                                                      const Questionnaire& questionnaire,
                                                      Diagnostics& diagnostics);

/// Where one low end stands among others. They are told in bands, so no place is known more
/// exactly.
struct Standpoint {
  double here = 0;
  std::size_t below = 0;   ///< units in lower bands
  std::size_t within = 0;  ///< units in the same band
  std::size_t of = 0;      ///< all units
  double middle_from = 0, middle_to = 0;
};
[[nodiscard]] Standpoint standpoint(const BenchmarkSpread& spread, double low_end);

/// One unit beside a benchmark.
struct BesideOthers {
  const Benchmark* benchmark = nullptr;
  std::optional<Standpoint> overall;
  std::vector<std::pair<DimensionId, Standpoint>> dimensions;
};
[[nodiscard]] BesideOthers beside_others(const Questionnaire& questionnaire,
                                         const Benchmark& benchmark, const UnitFigures& unit);

/// In a sentence, for the page.
[[nodiscard]] Blocks benchmark_line(const BesideOthers& beside);
/// With every dimension, and what it does not say.
[[nodiscard]] Blocks benchmark_section(const Questionnaire& questionnaire,
                                       const BesideOthers& beside);

}  // namespace readiness::report
