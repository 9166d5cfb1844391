#include "report/benchmark/benchmark.hpp"

#include "base/number.hpp"
#include "disclosure/told.hpp"
#include "document/json/write.hpp"
#include "questionnaire/made_with.hpp"
#include "statistics/quantile.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <numeric>

namespace readiness::report {
namespace {

constexpr const char* schema = "readiness/benchmark@1";
constexpr std::size_t steps = 20;  // of the range
constexpr double nearly = 1e-9;    // a low end that is a whole step belongs to the higher band

double at_step(const ScoringRules& rules, std::size_t step) {
  const double share = static_cast<double>(step) / static_cast<double>(steps);
  return rules.range_low + (rules.range_high - rules.range_low) * share;
}

std::size_t step_of(const ScoringRules& rules, double low_end) {
  const double share = (low_end - rules.range_low) / (rules.range_high - rules.range_low);
  const double step = std::floor(share * static_cast<double>(steps) + nearly);
  return static_cast<std::size_t>(std::clamp(step, 0.0, static_cast<double>(steps - 1)));
}

std::size_t sum_of(const std::vector<BenchmarkBand>& bands) {
  return std::accumulate(
      bands.begin(), bands.end(), std::size_t{0},
      [](std::size_t sum, const BenchmarkBand& band) { return sum + band.units; });
}

Json json_spread(const BenchmarkSpread& spread) {
  Json bands = Json::array();
  for (const BenchmarkBand& band : spread.bands)
    bands.push_back({{"from", without_noise(band.from)},
                     {"to", without_noise(band.to)},
                     {"units", band.units}});
  return {
      {"middle", Json::array({without_noise(spread.middle_from), without_noise(spread.middle_to)})},
      {"bands", std::move(bands)}};
}

double in_hundredths(const ScoringRules& rules, double score) {
  const double step = (rules.range_high - rules.range_low) / 100;
  return rules.range_low + std::round((score - rules.range_low) / step) * step;
}

/// Reads what was written, and perhaps edited.
class Reader {
 public:
  Reader(const Document& document, const Questionnaire& questionnaire, Diagnostics& diagnostics)
      : document_(document), questionnaire_(questionnaire), diagnostics_(diagnostics) {}

  std::optional<Benchmark> read() {
    const Node& root = document_.root;
    const Node& made_with = *root.find("questionnaire");
    if (!is_made_with(made_with, questionnaire_)) {
      const std::string other = text_at(made_with, "id") + " " + text_at(made_with, "version");
      const std::string own = questionnaire_.id + " " + questionnaire_.version;
      diagnostics_.error("T0011", document_.source.place(made_with.span),
                         other == own ? "this benchmark was made under another scoring of " + own
                                      : "this benchmark was made with " + other + ", not " + own,
                         "figures of another scoring do not compare; ask for a newer one");
      return std::nullopt;
    }
    Benchmark all;
    all.name = std::filesystem::path(document_.source.name()).filename().string();
    all.about = text_at(root, "about");
    all.units = static_cast<std::size_t>(integer_at(root, "units").value_or(0));
    all.from = text_at(root, "from");
    all.to = text_at(root, "to");
    all.overall = spread(*root.find("overall"), all.units);
    if (const Node* dimensions = root.find("dimensions"))
      for (const Entry& entry : dimensions->entries)
        if (find_by_id(questionnaire_.dimensions, entry.key))
          all.dimensions[entry.key] = spread(entry.value, all.units);
    return is_good_ ? std::optional(std::move(all)) : std::nullopt;
  }

 private:
  void refuse(const Node& node, const std::string& what) {
    if (is_good_)
      diagnostics_.error("T0012", document_.source.place(node.span), what,
                         "make it again: readiness report UNITS --format benchmark");
    is_good_ = false;
  }

  BenchmarkSpread spread(const Node& node, std::size_t units) {
    const std::vector<Node>& middle = node.find("middle")->items;
    if (middle.size() != 2) refuse(node, "the middle half has two ends");
    return {bands(*node.find("bands"), units),
            middle.size() == 2 ? parse_number(middle[0].text).value_or(0) : 0,
            middle.size() == 2 ? parse_number(middle[1].text).value_or(0) : 0};
  }

  std::vector<BenchmarkBand> bands(const Node& list, std::size_t units) {
    const ScoringRules& rules = questionnaire_.scoring;
    std::vector<BenchmarkBand> bands;
    double next = rules.range_low;
    for (const Node& node : list.items) {
      const BenchmarkBand band{number_at(node, "from").value_or(0),
                               number_at(node, "to").value_or(0),
                               static_cast<std::size_t>(integer_at(node, "units").value_or(0))};
      if (std::abs(band.from - next) > nearly || band.to <= band.from)
        refuse(node, "this band does not begin where the one before it ends");
      if (band.units < smallest_group) refuse(node, "a band of fewer than five units");
      next = band.to;
      bands.push_back(band);
    }
    const std::size_t sum = sum_of(bands);
    if (std::abs(next - rules.range_high) > nearly)
      refuse(list, "these bands do not reach the end of the range");
    if (sum < fewest_units)
      refuse(list, "a benchmark of fewer than " + std::to_string(fewest_units) + " units");
    if (sum > units) refuse(list, "these bands hold more units than there are");
    return bands;
  }

  const Document& document_;
  const Questionnaire& questionnaire_;
  Diagnostics& diagnostics_;
  bool is_good_ = true;
};

}  // namespace

BenchmarkSpread spread_of(const ScoringRules& rules, std::vector<double> low_ends) {
  if (low_ends.size() < fewest_units) return {};
  std::sort(low_ends.begin(), low_ends.end());
  std::vector<std::size_t> counts(steps, 0);
  for (const double low_end : low_ends) ++counts[step_of(rules, low_end)];
  std::vector<BenchmarkBand> bands;
  std::size_t begin = 0, held = 0, left = low_ends.size();
  for (std::size_t step = 0; step < steps; ++step) {
    held += counts[step];
    left -= counts[step];
    const bool is_last = step + 1 == steps;
    if (!is_last && (held < smallest_group || left < smallest_group)) continue;
    bands.push_back({at_step(rules, begin), at_step(rules, step + 1), held});
    begin = step + 1;
    held = 0;
  }
  return {std::move(bands), in_hundredths(rules, quantile_of_sorted(low_ends, 0.25)),
          in_hundredths(rules, quantile_of_sorted(low_ends, 0.75))};
}

std::vector<const UnitFigures*> told_enough(const Portfolio& portfolio) {
  std::vector<const UnitFigures*> enough;
  for (const UnitFigures& unit : portfolio.units)
    if (!unit.is_thin && unit.overall) enough.push_back(&unit);
  return enough;
}

std::optional<Benchmark> benchmark_of(const Portfolio& portfolio) {
  const Questionnaire& questionnaire = *portfolio.questionnaire;
  const std::vector<const UnitFigures*> units = told_enough(portfolio);
  Benchmark all;
  std::vector<double> overall;
  for (const UnitFigures* unit : units) {
    overall.push_back(unit->overall->low);
    const std::string month = month_text(unit->as_of);
    if (all.from.empty() || month < all.from) all.from = month;
    if (month > all.to) all.to = month;
  }
  all.units = units.size();
  all.overall = spread_of(questionnaire.scoring, std::move(overall));
  if (all.overall.bands.empty()) return std::nullopt;
  for (const DimensionId id : questionnaire.dimensions.ids()) {
    std::vector<double> low_ends;
    for (const UnitFigures* unit : units)
      if (unit->dimensions[id]) low_ends.push_back(unit->dimensions[id]->low);
    BenchmarkSpread spread = spread_of(questionnaire.scoring, std::move(low_ends));
    if (!spread.bands.empty()) all.dimensions[questionnaire.dimensions[id].id] = std::move(spread);
  }
  return all;
}

std::string benchmark_text(const Questionnaire& questionnaire, const Benchmark& benchmark) {
  Json dimensions = Json::object();
  for (const auto& [id, spread] : benchmark.dimensions) dimensions[id] = json_spread(spread);
  Json file = {{"schema", schema}};
  if (!benchmark.about.empty()) file["about"] = benchmark.about;
  file.update({{"questionnaire",
                {{"id", questionnaire.id},
                 {"version", questionnaire.version},
                 {"scoring", questionnaire.fingerprints.scoring}}},
               {"units", benchmark.units},
               {"from", benchmark.from},
               {"to", benchmark.to},
               {"overall", json_spread(benchmark.overall)},
               {"dimensions", std::move(dimensions)}});
  return json_document(file);
}

Shape benchmark_shape() {
  using namespace shapes;
  constexpr double most_units = 1e6;
  const Shape band =
      record("a band", {{"from", required, number(-unlimited, unlimited), "Where it begins."},
                        {"to", required, number(-unlimited, unlimited), "Where the next begins."},
                        {"units", required, integer(0, most_units), "At least five."}});
  const Shape spread = record(
      "a spread", {{"middle", required, list(number(-unlimited, unlimited), 2),
                    "The quartiles: half of the units lie between them."},
                   {"bands", required, list(band, 1), "How many units have which low end."}});
  return record(
      "a benchmark",
      {{"schema", required, one_of({schema}), "What kind of file this is."},
       {"about", optional, text(), "What units these are, e.g. a sector or a size."},
       {"questionnaire", required,
        record("a questionnaire",
               {{"id", required, text(), "Which one was answered."},
                {"version", required, text(), "Its version."},
                {"scoring", required, text(), "The fingerprint of how it scores."}}),
        "What the figures were made with."},
       {"units", required, integer(0, most_units), "How many of which enough is answered."},
       {"from", required, text(), "The month of the first answers, e.g. 2026-03."},
       {"to", required, text(), "The month of the last."},
       {"overall", required, spread, "How the low ends of the overall are spread."},
       {"dimensions", optional, dictionary(spread), "The same of each dimension."}});
}

std::optional<Benchmark> read_benchmark(const Document& document,
                                        const Questionnaire& questionnaire,
                                        Diagnostics& diagnostics) {
  if (!conforms(document.source, document.root, benchmark_shape(), diagnostics))
    return std::nullopt;
  return Reader(document, questionnaire, diagnostics).read();
}

Standpoint standpoint(const BenchmarkSpread& spread, double low_end) {
  Standpoint place{low_end, 0, 0, sum_of(spread.bands), spread.middle_from, spread.middle_to};
  for (const BenchmarkBand& band : spread.bands) {
    if (band.to <= low_end + nearly && &band != &spread.bands.back())
      place.below += band.units;
    else if (band.from <= low_end + nearly)
      place.within = band.units;
  }
  return place;
}

BesideOthers beside_others(const Questionnaire& questionnaire, const Benchmark& benchmark,
                           const UnitFigures& unit) {
  BesideOthers beside;
  beside.benchmark = &benchmark;
  if (unit.is_thin || !unit.overall) return beside;
  beside.overall = standpoint(benchmark.overall, unit.overall->low);
  for (const DimensionId id : questionnaire.dimensions.ids()) {
    const auto bands = benchmark.dimensions.find(questionnaire.dimensions[id].id);
    if (bands != benchmark.dimensions.end() && unit.dimensions[id])
      beside.dimensions.emplace_back(id, standpoint(bands->second, unit.dimensions[id]->low));
  }
  return beside;
}

}  // namespace readiness::report
